// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { readTree } from '../checks/files.mjs';
import { isPageBundle } from '../checks/scan.mjs';
import { bundleSizes, pageBudget } from '../checks/sizes.mjs';
import { tool } from '../tools/steps.mjs';
import { named, openLog, seed } from './logs.mjs';
import { measureLogs } from './measure-logs.mjs';
import { measurePanels } from './measure-panels.mjs';
import { measureSites, sides } from './measure-sites.mjs';
import { readRecord, recordOf, regressions, writeRecord } from './record.mjs';
import { isMet, machine, ratioOf, tableOf } from './report.mjs';

/** @typedef {import('./report.mjs').Row} Row */

const build = '.output/bench';
const report = 'test/results/bench.json';

/**
 * @typedef {object} Extent how much is measured
 * @property {import('./logs.mjs').Size[]} sizes of the logs, smallest first
 * @property {number} acts samples of each act on a log
 * @property {number} panels samples of each act of the panel
 * @property {number} pages samples of each heavy page
 * @property {(name: string) => boolean} sites which heavy pages
 */

const small = { entries: 1_000, customers: 100 };

/** @type {Extent} */
const whole = {
  sizes: [small, { entries: 100_000, customers: 1_000 }, { entries: 1_000_000, customers: 10_000 }],
  acts: 200,
  panels: 30,
  pages: 8,
  sites: () => true,
};

/** @type {Extent} */
const quick = {
  sizes: [small, { entries: 50_000, customers: 500 }],
  acts: 12,
  panels: 6,
  pages: 3,
  sites: (name) => ['Gmail, conversation', 'Gmail, list', 'Any page, record'].includes(name),
};

/** Measures all there is a budget for, prints it beside the budgets, and writes it down. */
export async function bench() {
  const { rows, siteRows, browser } = await measureAll(whole);
  await mkdir('test/results', { recursive: true });
  const result = {
    at: new Date().toISOString(),
    seed,
    sizes: whole.sizes,
    machine: { ...machine(), browser },
    rows: rows.map(full),
    sites: { sides, rows: siteRows.map(full) },
  };
  await writeFile(report, `${JSON.stringify(result, null, 2)}\n`);
  say(summary(rows));
}

/**
 * Measures less of it, and holds to the record what does not hang on the machine: counts, bytes and ratios.
 *
 * @param {{ record: boolean }} options `record`: what is measured now is the record from here on
 * @returns {Promise<boolean>} whether nothing has become worse
 */
export async function benchQuickly({ record }) {
  const { rows, siteRows } = await measureAll(quick);
  const now = recordOf([...rows, ...siteRows]);
  if (record) await writeRecord(now);
  const worse = regressions(await readRecord(), now);
  for (const says of worse) say(`WORSE  ${says}`);
  say(
    worse.length === 0
      ? `Nothing is worse than the record, ${rows.length + siteRows.length} rows.`
      : `${worse.length} worse than the record.`,
  );
  return worse.length === 0;
}

/** Measures the heavy pages alone. */
export async function benchSitesAlone() {
  await makeBuild();
  await benchSites(whole);
}

/**
 * The same acts on each log, turn about, so that a busy moment of the machine meets all.
 *
 * @param {Extent} extent
 */
async function measureAll(extent) {
  await makeBuild();
  const logs = [];
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const size of extent.sizes) logs.push(await openLog(build, size, say));
    rows.push(...(await measureLogs(logs, extent.acts, say)));
    rows.push(...(await measurePanels(logs, extent.panels, say)));
  } finally {
    for (const log of logs) await log.started.close();
  }
  const siteRows = await benchSites(extent);
  rows.push(...(await pageBundles()));
  say(`\n${tableOf(rows, extent.sizes.map(named))}\n`);
  say(notes());
  return { rows, siteRows, browser: logs[0]?.started.context.browser()?.version() ?? '' };
}

/**
 * What reading costs in a heavy page of each site, beside the same page without Attune. Prints its own table.
 *
 * @param {Extent} extent
 */
async function benchSites({ pages, sites }) {
  const rows = await measureSites(build, { samples: pages, sites }, say);
  say(`\n${tableOf(rows, sides)}\n`);
  return rows;
}

const makeBuild = () => tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_BENCH: '1' } });

/** @returns {Promise<Row[]>} */
async function pageBundles() {
  const files = await readTree(build, ['.'], /\.js$/);
  return bundleSizes(files)
    .filter(({ name }) => isPageBundle(name))
    .map(({ name, gzip }) => ({
      what: `script put into a page: ${name}`,
      unit: 'bytes gzip',
      sizes: [null, { n: 1, p50: gzip, p95: gzip, first: gzip }],
      budget: { most: pageBudget, of: 'p50' },
    }));
}

/** @param {Row} row */
function full(row) {
  return { ...row, ratio: ratioOf(row), met: isMet(row) };
}

/** @param {Row[]} rows */
function summary(rows) {
  const judged = rows.filter((row) => isMet(row) !== null);
  const met = judged.filter((row) => isMet(row)).length;
  return `${met} of ${judged.length} budgets met; figures in ${report}`;
}

/** What the table does not say by itself. */
function notes() {
  const { cores, cpu, memoryGB } = machine();
  return [
    'Every customer of both logs waits for an answer, and those measured have a long log, so that the same number of rows',
    'is read in both; they are drawn anew for each act. Ratio: p50 of the large log to p50 of the small one, turn about.',
    `Machine: ${cores} cores (${cpu}), ${memoryGB} GB.`,
  ].join('\n');
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
