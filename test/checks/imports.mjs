// @ts-check
// Which room may import which. Biome's noRestrictedImports cannot tell a type from a value, so this is a check of its own.
import { dirname, join } from 'node:path/posix';

/** Formats of others' making, and what reads them. */
const formats = {
  'lib/exchange/mbox': ['postal-mime'],
  'lib/exchange/vcard': ['ical.js'],
  'lib/exchange/csv': [],
  'lib/exchange/ics': ['ical.js'],
  'lib/exchange/monica': ['zod'],
};

/**
 * Rooms by their folder; the longest that fits is a file's room. Imports go down only: never up, never to a neighbour.
 * `types` may be imported as types and nothing else.
 *
 * @type {Record<string, { values: string[], types?: string[], packages?: string[] }>}
 */
export const rooms = {
  entrypoints: {
    values: ['components', 'components/ui', 'lib/app', ...middle(), 'lib/model', 'lib/sites/registry'],
    types: ['lib/messages'],
    packages: ['react', 'react-dom', 'zustand', 'wxt'],
  },
  components: {
    values: ['components/ui', 'lib/app', ...middle(), 'lib/model', 'lib/sites/registry'],
    packages: ['react', 'react-dom', 'zustand', '@tanstack/react-virtual'],
  },
  // Knows no word of the domain.
  'components/ui': { values: [], packages: ['react', 'react-dom'] },
  'lib/app': {
    values: [
      ...middle(),
      'lib/model',
      'lib/sites/registry',
      'lib/sites/caps',
      // What is kept of a taught page is made here as the page does it.
      'lib/sites/lone',
      'lib/sites/impersonal',
      'lib/sites/taught-path',
      // Times that a page shows are read here where its script has no room for that.
      'lib/sites/page-time',
      'lib/sites/marked-time',
    ],
    types: ['lib/messages', 'lib/sites/contract'],
    packages: ['zod'],
  },
  'lib/nudges': { values: ['lib/model'] },
  'lib/scores': { values: ['lib/model'] },
  'lib/text': { values: ['lib/model'], packages: ['chrono-node'] },
  'lib/log': { values: ['lib/model'], packages: ['dexie', 'zod'] },
  // A backup is the log's own rows, checked by the log's own schemas.
  'lib/exchange': { values: ['lib/log', 'lib/model', ...commonParts()], packages: ['zod'] },
  // Formats of others know no log: what they find is put into it by the app.
  ...Object.fromEntries(
    Object.entries(formats).map(([format, packages]) => [
      format,
      { values: [...commonParts(), 'lib/model'], packages },
    ]),
  ),
  ...Object.fromEntries(commonParts().map((part) => [part, { values: [...commonParts(), 'lib/model'] }])),
  'lib/model': { values: [], packages: ['zod'] },
  locales: { values: [] },
  // The languages, and what the macros of the catalogue call.
  'lib/words': { values: ['locales'], packages: ['@lingui/message-utils'] },
  // What is put into a page stays small: nothing of ours but its own folder.
  'lib/sites': {
    values: [
      'lib/sites/registry',
      'lib/sites/caps',
      'lib/sites/contract',
      'lib/sites/lone',
      'lib/sites/impersonal',
      'lib/sites/taught-path',
      'lib/sites/page-time',
      'lib/sites/marked-time',
    ],
    types: ['lib/model', 'lib/messages'],
  },
  'lib/sites/registry': { values: [], types: ['lib/model'] },
  'lib/sites/caps': { values: [] },
  'lib/sites/lone': { values: ['lib/sites'], types: ['lib/model'] },
  'lib/sites/impersonal': { values: ['lib/sites'], types: ['lib/model'] },
  'lib/sites/taught-path': { values: ['lib/sites'], types: ['lib/model'] },
  'lib/sites/page-time': { values: ['lib/sites'], types: ['lib/model'] },
  'lib/sites/marked-time': { values: ['lib/sites'], types: ['lib/model'] },
  'lib/sites/contract': { values: [], types: ['lib/model'] },
  'lib/messages': { values: [], types: ['lib/model', 'lib/sites/contract'] },
};

/** What formats have in common. */
function commonParts() {
  return ['source', 'encoding', 'days', 'person', 'whole'].map((part) => `lib/exchange/${part}`);
}

/** The rooms on one level: none of them knows another. */
function middle() {
  return ['lib/nudges', 'lib/scores', 'lib/text', 'lib/log', 'lib/exchange', ...Object.keys(formats), ...commonParts()];
}

/**
 * What the rooms forbid, one line each, such as "lib/model/time.ts: imports lib/log/database, and lib/model may not".
 *
 * @param {Map<string, string>} files path from the project's root to source
 * @returns {string[]}
 */
export function importViolations(files) {
  const found = [];
  for (const [path, source] of files) {
    for (const { specifier, typeOnly } of importsOf(source)) {
      const complaint = judge(path, specifier, typeOnly);
      if (complaint) found.push(`${path}: ${complaint}`);
    }
  }
  return found;
}

/**
 * @param {string} path
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
function judge(path, specifier, typeOnly) {
  const room = roomOf(path);
  const rules = rooms[room];
  if (!rules) return 'is in no room that the table knows';
  if (specifier.startsWith('..')) return `imports ${specifier}: across folders it is @/…`;
  const isOurs = specifier.startsWith('./') || specifier.startsWith('@/');
  if (!isOurs) {
    const name = packageOf(specifier);
    if (isSpeaking(room) && wording.includes(name)) return null;
    return rules.packages?.includes(name) ? null : `imports the package ${name}, and ${room} may not`;
  }
  const target = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(path), specifier);
  const other = roomOf(target);
  if (other === room || rules.values.includes(other)) return null;
  if (other === 'lib/words' && isSpeaking(room)) return null;
  if (rules.types?.includes(other))
    return typeOnly ? null : `imports ${target}, and ${room} may import its types alone`;
  return `imports ${target}, and ${room} may not`;
}

const wording = ['@lingui/core', '@lingui/react'];

/**
 * Every room words what the seller may be shown; what is put into a page stays small, and says what it is given.
 *
 * @param {string} room
 */
function isSpeaking(room) {
  return !room.startsWith('lib/sites') && room !== 'lib/messages';
}

/**
 * The longest room that holds a path; a room may be one file.
 *
 * @param {string} path with or without an extension
 */
function roomOf(path) {
  const bare = path.replace(/\.(ts|tsx|css)$/, '');
  const fits = Object.keys(rooms).filter((room) => bare === room || bare.startsWith(`${room}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? bare;
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const statement = /^\s*(import|export)\s+(type\s+)?(?:[\w$*{][^'";]*?\bfrom\s*)?(['"])(?<specifier>[^'"\n]+)\3/gm;
const expression = /\bimport\s*\(\s*(['"`])(?<specifier>[^'"`\n]+)\1/g;

/**
 * Imports and re-exports of a source that Biome has formatted. Import expressions count as values wherever they stand.
 *
 * @param {string} source
 * @returns {{ specifier: string, typeOnly: boolean }[]}
 */
export function importsOf(source) {
  const code = source.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  return [
    ...[...code.matchAll(statement)].map((match) => ({
      specifier: match.groups?.['specifier'] ?? '',
      typeOnly: match[2] !== undefined,
    })),
    ...[...code.matchAll(expression)].map((match) => ({
      specifier: match.groups?.['specifier'] ?? '',
      typeOnly: false,
    })),
  ];
}
