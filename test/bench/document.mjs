// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parts, results } from './bench.mjs';
import { chartOf } from './chart.mjs';
import { whole } from './logs.mjs';
import { figure, ratioText } from './report.mjs';

/**
 * @typedef {import('./bench.mjs').Measured} Measured
 * @typedef {import('./bench.mjs').MeasuredRow} MeasuredRow
 * @typedef {Record<string, Measured>} AllMeasured by the name of the part
 *
 * @typedef {object} Picture
 * @property {string} part
 * @property {string} title
 * @property {RegExp} of rows, by what they measure
 * @property {(what: string) => string} name of its line
 */

const page = 'docs/performance.md';
const measured = 'docs/performance.json';

/** @type {Record<string, Picture>} */
const pictures = {
  log: {
    part: 'logs',
    title: 'The log: p95 in milliseconds, by entries in the log',
    of: /^(record a thread|load a situation|all that|newest 50|Today|an address|find a customer, after)/,
    name: (what) => what,
  },
  search: {
    part: 'logs',
    title: 'Search: p95 in milliseconds, by entries in the log',
    of: /^search the log for/,
    name: (what) => what.replace('search the log for ', ''),
  },
  panel: {
    part: 'panels',
    title: 'The panel: p95 in milliseconds, by entries in the log',
    of: /painted$/,
    name: (what) =>
      what.replace('a draft of 3,000 words changed', 'draft changed').replace('another customer', 'customer'),
  },
};

/** Writes what was measured last, its tables and its curves. Parts that were not measured again stay as they were. */
export async function writeDocument() {
  const all = await readMeasured();
  for (const name of Object.keys(parts)) {
    const text = await readFile(`${results}/${name}.json`, 'utf8').catch(() => null);
    if (text !== null) all[name] = JSON.parse(text);
  }
  await mkdir('docs/performance', { recursive: true });
  await writeFile(measured, `${JSON.stringify(all, null, 1)}\n`);
  for (const [name, picture] of Object.entries(pictures)) {
    const drawn = drawnOf(picture, all);
    if (drawn) await writeFile(`docs/performance/${name}.svg`, drawn);
  }
  await writeFile(page, withTables(await readFile(page, 'utf8'), all));
}

/** @returns {Promise<AllMeasured>} what the page shows */
export async function readMeasured() {
  return JSON.parse(await readFile(measured, 'utf8').catch(() => '{}'));
}

/**
 * The page with the tables and pictures of these figures in the places that are marked for them.
 *
 * @param {string} text
 * @param {AllMeasured} all
 */
export function withTables(text, all) {
  return text
    .replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, begin, part, end) => {
      const one = all[part];
      return `${begin}${one ? markdownOf(one) : 'Not measured.\n'}${end}`;
    })
    .replace(/(<!-- picture: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, begin, name, end) => {
      const picture = pictures[name];
      const drawn = picture && rowsOf(picture, all).length > 0;
      return `${begin}${drawn ? `![${picture.title}](performance/${name}.svg)\n` : ''}${end}`;
    });
}

/** @param {Measured} part */
function markdownOf({ names, rows, at }) {
  const counted = rows.some(({ counts }) => counts);
  const judged = rows.some(({ budget }) => budget);
  const compared = names.length > 1;
  const head = [
    'p50 / p95',
    ...names,
    'n',
    ...(compared ? ['ratio'] : []),
    ...(counted ? ['rows read'] : []),
    ...(judged ? ['budget'] : []),
  ];
  const lines = rows.map((row) => [
    `${row.what} (${row.unit})`,
    ...row.sizes.map((spread) => (spread ? [...new Set([figure(spread.p50), figure(spread.p95)])].join(' / ') : '–')),
    [...new Set(row.sizes.flatMap((spread) => (spread ? [spread.n] : [])))].join(', '),
    ...(compared ? [ratioText(row, row.ratio)] : []),
    ...(counted ? [row.counts?.flatMap((counts) => (counts ? [counts.rowsRead] : [])).join(', ') ?? ''] : []),
    ...(judged ? [budgetOf(row)] : []),
  ]);
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines];
  return `${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\nMeasured ${at.slice(0, 10)}.\n`;
}

/** @param {MeasuredRow} row */
function budgetOf({ budget, met }) {
  if (!budget) return '';
  const { most, of } = budget;
  return `${of} ${figure(most)}${met === null ? '' : met ? ', met' : ', **not met**'}`;
}

/**
 * @param {Picture} picture
 * @param {AllMeasured} all
 */
function rowsOf({ part, of }, all) {
  return (all[part]?.rows ?? []).filter(({ what }) => of.test(what));
}

/**
 * @param {Picture} picture
 * @param {AllMeasured} all
 */
function drawnOf(picture, all) {
  const { title, name } = picture;
  const rows = rowsOf(picture, all);
  if (rows.length === 0) return null;
  const budgets = [...new Set(rows.map(({ budget }) => budget?.most ?? null))];
  return chartOf({
    title,
    unit: 'ms',
    at: whole.map(({ entries }) => entries),
    lines: rows.map((row) => ({ name: name(row.what), values: row.sizes.map((spread) => spread?.p95 || null) })),
    most: budgets.length === 1 ? (budgets[0] ?? null) : null,
  });
}
