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
import { isMet, machine, ratioOf, tableOf } from './report.mjs';

/** @typedef {import('./report.mjs').Row} Row */

const build = '.output/bench';
const report = 'test/results/bench.json';
const small = { entries: 1_000, customers: 100 };
const large = { entries: 1_000_000, customers: 10_000 };
const quickLarge = { entries: 50_000, customers: 500 };

/**
 * Measures the same acts on a small log and on a large one, turn about, so that a busy moment of the machine meets both.
 *
 * @param {{ quick: boolean }} options
 */
export async function bench({ quick }) {
  await tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_BENCH: '1' } });
  const sizes = [small, quick ? quickLarge : large];
  const logs = [];
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const size of sizes) logs.push(await openLog(build, size, say));
    rows.push(...(await measureLogs(logs, quick ? 12 : 200, say)));
    rows.push(...(await measurePanels(logs, quick ? 6 : 30, say)));
  } finally {
    for (const log of logs) await log.started.close();
  }
  const siteRows = await benchSites(quick);
  rows.push(...(await pageBundles()));
  say(`\n${tableOf(rows, sizes.map(named))}\n`);
  say(notes());
  await mkdir('test/results', { recursive: true });
  const browser = logs[0]?.started.context.browser()?.version() ?? '';
  const result = {
    at: new Date().toISOString(),
    quick,
    seed,
    sizes,
    machine: { ...machine(), browser },
    rows: rows.map(full),
    sites: { sides, rows: siteRows.map(full) },
  };
  await writeFile(report, `${JSON.stringify(result, null, 2)}\n`);
  say(summary(rows));
}

/**
 * What reading costs in a heavy page of each site, beside the same page without Attune. Prints its own table.
 *
 * @param {boolean} quick
 */
async function benchSites(quick) {
  const rows = await measureSites(build, quick ? 3 : 8, say);
  say(`\n${tableOf(rows, sides)}\n`);
  return rows;
}

/** Measures the heavy pages alone. @param {{ quick: boolean }} options */
export async function benchSitesAlone({ quick }) {
  await tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_BENCH: '1' } });
  await benchSites(quick);
}

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
