import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { sites } from './lib/sites/registry';
import { wordMacros } from './lingui.config.mjs';
import { askedAtOnce, fewChunks } from './wxt.chunks';

/** The sample build may read the one page that the project itself serves; the real build may read nothing unasked. */
const sample = process.env['ATTUNE_SAMPLE'];

/** The build that is measured has one page more, from which the measuring reaches the log. */
const bench = process.env['ATTUNE_BENCH'];

/** Names the measured build wherever it stands, so that the logs made for it are found again. It signs nothing. */
const benchKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqmUns3se/2H/ljHWGXMUAdFxQ4HiZWKzV5Kh6EaV4NCU5+cRf05VH5vLBDRqvYmMExe43rHU' +
  'h8FRMTfJKzMhk0m7Jb7JQJJQ0NhSJ5UNU4SS5XsvJh6dL9j0CiP5hryXQjZo9Q96QmzgPCQCK965CZDqbKKVjzoRAIvgCOIHSKjrDQ3SmQGTNZm+6+Vh' +
  'ldrQAIXyzpLnrbpKRY2UqNAI6+PPj1y7gKjMwMmqisX04PJaAsuaSopVwVQN3uyG0wl4HbYdbMKGQ1T3wiw02Xtb7F2B6fTyEJ+ohyB6scToCYXIlUNy' +
  'XsjLwyAxOrX9UuRkDOZ3zFJoVrNm9ZBfRPc52wIDAQAB';

/** The first with native Temporal, so that no polyfill ships. */
const oldestChrome = '144';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What is put into a page is its script alone: the frame that WXT puts around one only words failures for a log, which
 * a build has none of.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint?')) return null;
    const [definition] = /^import definition from .*$/m.exec(code) ?? [];
    if (definition === undefined) throw new Error('WXT starts scripts in another way now.');
    return `${definition}\nexport default definition.main();\n`;
  },
};

/**
 * When a selector was last seen true is for the docs. So is what a chain of any page means that has one selector: only of a
 * further one would be said that it answered.
 */
const bareSelectors = {
  name: 'bare-selectors',
  transform(code: string, id: string) {
    if (!/\/lib\/sites\/[a-z]+-selectors\.ts$/.test(id)) return null;
    const undated = code.replace(/\bseen: ['"][\d-]+['"],?/g, '');
    return id.endsWith('/generic-selectors.ts')
      ? undated.replace(/\bmeans: ['"][^'"]+['"],(?=\s*rungs: \[\s*(?:'[^']*'|"[^"]*"),?\s*\])/g, '')
      : undated;
  },
};

/** Not among them: `unsafe_math` and `inline: 1`, with which Gmail's script no longer recognised its page. */
const compress = {
  passes: 6,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
  // These make the text shorter, and what it is packed to longer.
  comparisons: false,
  hoist_props: false,
  lhs_constants: false,
} as const;

/**
 * What is put into a page is made as small as it gets: 5% smaller than the quicker minifier of the rest leaves it. What is
 * called unsafe there would be so for code that builds on oddities of the language, such as a constructor changed by a page;
 * these scripts have a world of their own.
 */
const smallScripts = {
  name: 'small-scripts',
  generateBundle: {
    // After WXT has put the name of the script's answer at its end: nobody asks for it, so both go.
    order: 'post' as const,
    async handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const [name, file] of Object.entries(bundle)) {
        if (!/^page-[a-z]+\.js$/.test(name) || file.code === undefined) continue;
        const { code } = await minify(file.code, { ecma: 2020, toplevel: true, compress, format: { quote_style: 1 } });
        if (code) file.code = code;
      }
    },
  },
};

export default defineConfig({
  imports: false,
  outDir: '.output',
  outDirTemplate: bench ? 'bench' : sample ? 'sample' : 'chrome-mv3',
  vite: () => ({
    build: {
      // Its polyfill would carry a fetch into the panel, and every browser that takes the extension does without.
      modulePreload: { polyfill: false },
      // The oldest browser that takes the extension needs nothing rewritten; named as a browser, expressions would grow.
      target: 'esnext',
    },
    plugins: [
      tailwindcss(),
      wordMacros,
      lingui({ failOnCompileError: true }),
      bareScripts,
      bareSelectors,
      smallScripts,
      fewChunks,
      askedAtOnce,
    ],
    resolve: { alias: { '@': resolve('.') } },
  }),
  manifest: {
    name: 'Attune',
    // What the browser itself shows is in its own language: public/_locales.
    default_locale: 'en',
    description: '__MSG_description__',
    minimum_chrome_version: oldestChrome,
    incognito: 'not_allowed',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(bench ? { key: benchKey } : {}),
    ...(sample ? { host_permissions: [`${sample}/*`] } : {}),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
      cover: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_cover__',
      },
    },
  },
  hooks: {
    // One bundle per site, made from its adapter alone, so that a page gets the script of its own site and no other.
    'entrypoints:found': async (wxt, entrypoints) => {
      const folder = resolve(wxt.config.wxtDir, 'page');
      await mkdir(folder, { recursive: true });
      for (const { id } of sites) {
        const inputPath = resolve(folder, `${id}.ts`);
        await writeFile(
          inputPath,
          `import { ${id} } from '@/lib/sites/${id}';\nimport { startPage } from '@/lib/sites/page';\n` +
            `export default { main: () => startPage(${id}) };\n`,
        );
        entrypoints.push({ name: `page-${id}`, inputPath, type: 'unlisted-script' });
      }
      // With what the seller points at the page, and what puts words into a draft: only when they do.
      for (const [name, start] of [
        ['picker', 'startPicker'],
        ['insert', 'startInserting'],
      ] as const) {
        const inputPath = resolve(folder, `${name}.ts`);
        await writeFile(
          inputPath,
          `import { ${start} } from '@/lib/sites/page-${name}';\nexport default { main: () => ${start}() };\n`,
        );
        entrypoints.push({ name: `page-${name}`, inputPath, type: 'unlisted-script' });
      }
      if (bench)
        entrypoints.push({ name: 'bench', inputPath: resolve('test/bench/page/index.html'), type: 'unlisted-page' });
    },
  },
});
