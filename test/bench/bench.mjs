// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { readTree } from '../checks/files.mjs';
import { isPageBundle } from '../checks/scan.mjs';
import { bundleSizes, pageBudget } from '../checks/sizes.mjs';
import { tool } from '../tools/steps.mjs';
import { Stop } from '../tools/stop.mjs';
import { named, openLog, seed, small, whole } from './logs.mjs';
import { hour, measureHour } from './measure-hour.mjs';
import { measureLogs } from './measure-logs.mjs';
import { measurePanels } from './measure-panels.mjs';
import { measureScripts, scripts } from './measure-script.mjs';
import { measureSites, sides } from './measure-sites.mjs';
import { measureImports, measureWholeLogs } from './measure-whole-log.mjs';
import { measureIdle, measureWorker } from './measure-worker.mjs';
import { readRecord, recordOf, regressions, writeRecord } from './record.mjs';
import { isMet, machine, ratioOf, spreadOf, tableOf } from './report.mjs';

/**
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./logs.mjs').Size} Size
 *
 * @typedef {object} Part of the figures
 * @property {string} title
 * @property {string[]} names what the figures of a row stand for
 * @property {(options: { minutes: number }) => Promise<Row[]>} measure `minutes`: how long the worker is left alone
 *
 * @typedef {Row & { ratio: number | null, met: boolean | null }} MeasuredRow
 * @typedef {Omit<Part, 'measure'> & { at: string, machine: object, rows: MeasuredRow[] }} Measured
 */

const build = '.output/bench';

/** A file for each part. */
export const results = 'test/results/bench';

/** Small enough to be made anew for a check: counts show what is read too much in it as well. @type {Size[]} */
const quick = [small, { entries: 20_000, customers: 400 }];

const largest = whole.at(-1) ?? small;

/**
 * All that is measured. Each part can be measured alone, for the whole takes the better part of an hour.
 *
 * @type {Record<string, Part>}
 */
export const parts = {
  logs: {
    title: 'The log',
    names: whole.map(named),
    measure: () => withLogs(whole, (logs) => measureLogs(logs, 120, say)),
  },
  panels: {
    title: 'The panel',
    names: whole.map(named),
    measure: () => measurePanels(whole.map(opener), 24, say),
  },
  whole: {
    title: 'All of the log at once',
    names: whole.map(named),
    measure: () => withLogs(whole, (logs) => measureWholeLogs(logs, 5, say)),
  },
  imports: {
    title: 'A backup put back',
    names: whole.map(named),
    measure: () => measureImports(build, whole, 3, say),
  },
  hour: {
    title: `An hour of use: ${hour.customers} customers shown, ${hour.drafts} changes of a draft, ${named(largest)}`,
    names: ['before', 'after'],
    measure: () => withLogs([largest], async (logs) => (logs[0] ? measureHour(logs[0], hour, say) : [])),
  },
  worker: {
    title: 'The worker',
    names: whole.map(named),
    measure: () => withLogs(whole, (logs) => measureWorker(logs, 20, say)),
  },
  idle: {
    title: 'The worker, left alone',
    names: [named(small)],
    measure: ({ minutes }) => measureIdle(build, small, minutes, say),
  },
  sites: {
    title: 'The page',
    names: sides,
    measure: () => measureSites(build, { samples: 5, rounds: 20, sites: () => true }, say),
  },
  scripts: { title: 'The script beside its peer', names: scripts, measure: () => measureScripts(build, 20, say) },
  bytes: { title: 'The script put into a page', names: ['bytes'], measure: pageBundles },
};

/**
 * Measures parts, or all there are, prints them beside the budgets, and writes each down.
 *
 * @param {string[]} asked names of parts
 * @param {{ built: boolean, minutes: number }} options `built`: the build that is there is measured
 */
export async function bench(asked, { built, minutes }) {
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Stop(`There is no ${unknown.join(', ')}. There is: ${Object.keys(parts).join(', ')}.`);
  if (!built) await makeBuild();
  await mkdir(results, { recursive: true });
  const all = [];
  for (const [name, { title, names, measure }] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const rows = (await measure({ minutes })).map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
    const measured = { title, names, at: new Date().toISOString(), seed, machine: machine(), rows };
    await writeFile(`${results}/${name}.json`, `${JSON.stringify(measured, null, 2)}\n`);
    say(`\n${title}\n${tableOf(rows, names)}\n`);
    all.push(...rows);
  }
  const judged = all.filter(({ met }) => met !== null);
  say(`${judged.filter(({ met }) => met).length} of ${judged.length} budgets met; figures in ${results}.`);
}

/**
 * Measures little, and holds to the record what does not hang on the machine, nor on how busy it is: counts and bytes.
 *
 * @param {{ record: boolean }} options `record`: what is measured now is the record from here on
 * @returns {Promise<boolean>} whether nothing has become worse
 */
export async function benchQuickly({ record }) {
  await makeBuild();
  const rows = await withLogs(quick, async (logs) => [
    ...(await measureLogs(logs, 1, say)),
    ...(await measurePanels([(use) => use(/** @type {OpenLog} */ (logs.at(-1)))], 2, say)),
    ...(await measureWorker(logs.slice(-1), 1, say)),
  ]);
  const heavy = ['Gmail, conversation of 2 MB', 'Any page, record'];
  rows.push(...(await measureSites(build, { samples: 3, rounds: 1, sites: (name) => heavy.includes(name) }, say)));
  rows.push(...(await pageBundles()));
  const now = recordOf(rows);
  if (record) await writeRecord(now);
  const worse = regressions(await readRecord(), now);
  for (const says of worse) say(`WORSE  ${says}`);
  const held = Object.keys(now).length;
  say(
    `Quick benchmark: ${held} rows held to the record, ${worse.length === 0 ? 'nothing is worse' : `${worse.length} worse`}.`,
  );
  return worse.length === 0;
}

/**
 * @template T
 * @param {Size[]} sizes
 * @param {(logs: OpenLog[]) => Promise<T>} measure
 */
async function withLogs(sizes, measure) {
  /** @type {OpenLog[]} */
  const logs = [];
  try {
    for (const size of sizes) logs.push(await openLog(build, size, say));
    return await measure(logs);
  } finally {
    for (const { started } of logs) await started.close();
  }
}

/**
 * @param {Size} size
 * @returns {(use: (log: OpenLog) => Promise<void>) => Promise<void>}
 */
const opener = (size) => (use) => withLogs([size], async ([log]) => (log ? use(log) : undefined));

const makeBuild = () => tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_BENCH: '1' } });

/** @returns {Promise<Row[]>} */
async function pageBundles() {
  const files = await readTree(build, ['.'], /\.js$/);
  return bundleSizes(files)
    .filter(({ name }) => isPageBundle(name))
    .map(({ name, gzip }) => ({
      what: `script put into a page: ${name}`,
      unit: 'bytes gzip',
      sizes: [spreadOf([gzip])],
      budget: { most: pageBudget, of: 'p50' },
    }));
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
