// @ts-check
// The message catalogue: English stands in the source, marked with Lingui's macros; every other language stands in
// locales/<language>/<room>.po, written anew by `npm run words` and translated there.
import { transformAsync } from '@babel/core';
import { defineConfig, makeConfig } from '@lingui/conf';

/** Rooms with a catalogue of their own. The worker says what `rules` and `lib` say, and carries no more than that. */
const rooms = {
  panel: ['components/panel'],
  desk: ['components/desk'],
  ui: ['components/ui', 'components/*.ts'],
  rules: ['lib/nudges'],
  lib: ['app', 'exchange', 'log', 'model', 'scores', 'text', 'words'].map((room) => `lib/${room}`),
};

const config = defineConfig({
  sourceLocale: 'en',
  locales: ['de'],
  catalogs: Object.entries(rooms).map(([room, include]) => ({ path: `<rootDir>/locales/{locale}/${room}`, include })),
  // Line numbers would change with every edit.
  format: 'po',
  formatOptions: { lineNumbers: false },
  orderBy: 'origin',
  runtimeConfigModule: {
    i18n: ['@/lib/words/i18n', 'i18n'],
    Trans: ['@/components/ui/trans', 'Trans'],
  },
});
export default config;

/** For Vite: turns the macros of a source into calls. Whatever builds or runs the sources needs it. */
export const wordMacros = {
  name: 'word-macros',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} code
   * @param {string} id
   */
  async transform(code, id) {
    const [path = ''] = id.split('?');
    if (!/\.tsx?$/.test(path) || !code.includes("/macro'")) return null;
    const done = await transformAsync(code, {
      filename: path,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
      // English is what the source says, in every build.
      plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig: makeConfig(config), stripMessageField: false }]],
    });
    return done?.code ? { code: done.code, map: done.map } : null;
  },
};
