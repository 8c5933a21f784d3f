import { expect, test } from 'vitest';
import { readTree } from '@/test/checks/files.mjs';
import { importViolations, rooms } from '@/test/checks/imports.mjs';

const oneFile = (path: string, source: string) => importViolations(new Map([[path, source]]));

const middle = ['nudges', 'scores', 'text', 'log', 'exchange'];

/** From, to: every direction that the design rules out. */
const forbidden: [string, string][] = [
  ...middle.flatMap((room): [string, string][] => [
    [`lib/model/planted.ts`, `@/lib/${room}/thing`],
    [`lib/${room}/planted.ts`, '@/lib/app/thing'],
    [`lib/${room}/planted.ts`, '@/components/panel/thing'],
    [`lib/${room}/planted.ts`, '@/entrypoints/background'],
    [`lib/${room}/planted.ts`, '@/lib/sites/registry'],
    [`lib/sites/planted.ts`, `@/lib/${room}/thing`],
    ...middle
      // A backup knows the log's rows.
      .filter((other) => other !== room && !(room === 'exchange' && other === 'log'))
      .map((other): [string, string] => [`lib/${room}/planted.ts`, `@/lib/${other}/thing`]),
  ]),
  ...['mbox', 'vcard', 'csv', 'ics', 'monica'].flatMap((format): [string, string][] => [
    [`lib/exchange/${format}/planted.ts`, '@/lib/log/thing'],
    [`lib/exchange/${format}/planted.ts`, '@/lib/text/thing'],
    [`lib/exchange/${format}/planted.ts`, '@/lib/exchange/backup'],
  ]),
  ['lib/model/planted.ts', '@/lib/app/thing'],
  ['lib/model/planted.ts', '@/lib/sites/registry'],
  ['lib/model/kinds/planted.ts', '@/lib/messages'],
  ['lib/sites/planted.ts', '@/lib/app/thing'],
  ['lib/sites/planted.ts', '@/components/ui/button'],
  ['lib/app/planted.ts', '@/lib/sites/gmail'],
  ['lib/app/planted.ts', '@/lib/sites/page'],
  ['lib/app/planted.ts', '@/components/panel/thing'],
  ['lib/app/planted.ts', '@/entrypoints/background'],
  ['lib/messages.ts', '@/lib/app/thing'],
  ['components/ui/planted.tsx', '@/lib/model/time'],
  ['components/ui/planted.tsx', '@/components/panel/thing'],
  ['components/panel/planted.tsx', '@/entrypoints/sidepanel/main'],
  ['components/panel/planted.tsx', '@/lib/sites/gmail'],
  ['components/panel/planted.tsx', '@/test/builders'],
  ['entrypoints/planted.ts', '@/lib/sites/gmail'],
  ['lib/unknown/planted.ts', '@/lib/model/time'],
];

test.each(forbidden)('%s may not import %s, not even its types', (path, target) => {
  expect(oneFile(path, `import type { Thing } from '${target}';\n`)).toHaveLength(1);
  expect(oneFile(path, `import { thing } from '${target}';\n`)).toHaveLength(1);
});

const valuesForbidden: [string, string][] = [
  ['lib/sites/planted.ts', '@/lib/model/time'],
  ['lib/sites/planted.ts', '@/lib/messages'],
  ['lib/sites/contract.ts', '@/lib/model/reading'],
  ['lib/messages.ts', '@/lib/model/reading'],
  ['lib/app/planted.ts', '@/lib/messages'],
  ['lib/app/planted.ts', '@/lib/sites/contract'],
];

test.each(valuesForbidden)('%s may import the types of %s and nothing else', (path, target) => {
  expect(oneFile(path, `import type { Thing } from '${target}';\n`)).toEqual([]);
  expect(oneFile(path, `export type { Thing } from '${target}';\n`)).toEqual([]);
  expect(oneFile(path, `import { thing } from '${target}';\n`)).toHaveLength(1);
  expect(oneFile(path, `import { type Thing, thing } from '${target}';\n`)).toHaveLength(1);
  expect(oneFile(path, `import '${target}';\n`)).toHaveLength(1);
});

const packages: Record<string, string[]> = {
  dexie: ['lib/log'],
  'chrono-node': ['lib/text'],
  zod: ['lib/model', 'lib/app', 'lib/log', 'lib/exchange', 'lib/exchange/monica'],
  'postal-mime': ['lib/exchange/mbox'],
  'ical.js': ['lib/exchange/vcard', 'lib/exchange/ics'],
  papaparse: [],
  react: ['components', 'components/ui', 'entrypoints'],
  'react-dom/client': ['components', 'components/ui', 'entrypoints'],
  zustand: ['components', 'entrypoints'],
  'wxt/utils/define-background': ['entrypoints'],
  'temporal-polyfill': [],
  '@base-ui/react': [],
  'node:fs': [],
};

test.each(Object.entries(packages))('the package %s is imported by its own rooms alone', (name, allowed) => {
  for (const room of Object.keys(rooms)) {
    const complaints = oneFile(`${room}/planted.ts`, `import { thing } from '${name}';\n`);
    // Rooms of one file have no files below them, and these may import nothing.
    expect(complaints, room).toHaveLength(allowed.includes(room) ? 0 : 1);
  }
});

const forms = {
  'over several lines': `import {\n  one,\n  two,\n} from '@/lib/log/database';\n`,
  'of everything': `import * as all from '@/lib/log/database';\n`,
  'of the default': `import database, { one } from '@/lib/log/database';\n`,
  'for its effect': `import '@/lib/log/database';\n`,
  'when it is needed': `const log = await import('@/lib/log/database');\n`,
  're-exported': `export * from '@/lib/log/database';\n`,
  're-exported by name': `export { one } from '@/lib/log/database';\n`,
  'after other imports': `import { z } from 'zod';\nimport { one } from '@/lib/log/database';\n`,
};

test.each(Object.entries(forms))('an import %s is seen', (_form, source) => {
  expect(oneFile('lib/model/planted.ts', source)).toEqual([
    'lib/model/planted.ts: imports lib/log/database, and lib/model may not',
  ]);
});

test('a mention in a comment or a text is no import', () => {
  const source = `/** See \`import x from '@/lib/log/database'\`.\n * import '@/lib/log/database';\n */\n// import '@/lib/log/x';\nconst words = 'they import from';\n`;
  expect(oneFile('lib/model/planted.ts', source)).toEqual([]);
});

test('no path leads upwards', () => {
  for (const path of ['lib/model/kinds/planted.ts', 'components/panel/planted.tsx', 'entrypoints/planted.ts']) {
    expect(oneFile(path, `import { one } from '../time';\n`)).toHaveLength(1);
  }
});

test('a path of its own folder cannot leave the room unseen', () => {
  expect(oneFile('components/planted.tsx', `import { one } from './panel/thing';\n`)).toEqual([]);
  expect(oneFile('lib/messages.ts', `import { one } from './log/database';\n`)).toHaveLength(1);
});

test('a file beside it, and what lies below, may be imported', () => {
  expect(oneFile('lib/model/planted.ts', `import { DAY } from './time';\n`)).toEqual([]);
  expect(
    oneFile('lib/app/planted.ts', `import { one } from '@/lib/log/database';\nimport { z } from 'zod';\n`),
  ).toEqual([]);
  expect(oneFile('components/panel/planted.tsx', `import { one } from '@/lib/app/observe';\n`)).toEqual([]);
});

test('the tree holds to it', async () => {
  const files = await readTree('.', ['lib', 'components', 'entrypoints'], /\.tsx?$/);
  expect(files.size).toBeGreaterThan(20);
  expect(importViolations(files)).toEqual([]);
});
