// @ts-check
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('./page/measures').MeasureName} MeasureName
 */

/** Turns that the logs take, if there are samples enough. */
const turns = 4;

/**
 * What is measured, with its budget. `share`: of the samples that a quick act gets. `loose`: what it reads depends on the
 * time of day, or on what was written just before.
 *
 * @type {{ name: MeasureName, what: string, share?: number, loose?: boolean, budget?: Row['budget'] }[]}
 */
const acts = [
  { name: 'record-new', what: 'record a thread of 50 messages, all new', share: 0.2, loose: true },
  { name: 'record-known', what: 'record the same thread again', share: 0.2, loose: true },
  { name: 'match', what: 'an address to its customer' },
  { name: 'situation', what: 'load a situation and evaluate it' },
  { name: 'customer-view', what: 'all that the panel shows of a customer' },
  {
    name: 'draft-read',
    what: 'read and judge a draft of 3,000 words',
    share: 0.5,
    budget: { most: 20, of: 'p95' },
  },
  { name: 'draft-changed', what: 'the same when a word of it changed', share: 0.5 },
  { name: 'timeline', what: 'newest 50 of a timeline' },
  { name: 'today', what: 'Today, 100 rows', budget: { most: 100, of: 'p95' } },
  { name: 'desk-today', what: 'Today on the desk, first rows', budget: { most: 100, of: 'p95' } },
  { name: 'next-look', what: 'agenda: the next look' },
  { name: 'count-owed', what: 'agenda: how many are owed, at most 100', loose: true },
  { name: 'due-agenda', what: 'agenda: 50 who are due' },
  { name: 'nothing-due', what: 'agenda: nobody is due' },
  { name: 'find-first', what: 'find a customer, the first time', share: 0.1 },
  { name: 'find', what: 'find a customer, after that', budget: { most: 50, of: 'p95' } },
  { name: 'search-first', what: 'search the log, the index to be loaded', share: 0.1, loose: true },
  ...[
    { name: /** @type {const} */ ('search-one'), of: 'one word' },
    { name: /** @type {const} */ ('search-several'), of: 'several words' },
    { name: /** @type {const} */ ('search-common'), of: 'a word in most of it' },
    { name: /** @type {const} */ ('search-prefix'), of: 'the beginning of words' },
    { name: /** @type {const} */ ('search-letter'), of: 'one letter' },
    { name: /** @type {const} */ ('search-script'), of: 'Japanese' },
    { name: /** @type {const} */ ('search-nothing'), of: 'what is nowhere' },
    { name: /** @type {const} */ ('search-written'), of: 'what was just written' },
    { name: /** @type {const} */ ('search-everything'), of: 'a customer and a word, accounts and names too' },
  ].map(({ name, of }) => ({
    name,
    what: `search the log for ${of}`,
    loose: true,
    budget: /** @type {const} */ ({ most: 50, of: 'p95' }),
  })),
];

/**
 * @param {OpenLog[]} logs
 * @param {number} samples of each quick act, in each log
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureLogs(logs, samples, say) {
  const rounds = Math.min(turns, samples);
  const taken = new Map(acts.map(({ name }) => [name, logs.map(() => /** @type {number[]} */ ([]))]));
  // Other customers for each act and in each run: an act must find nothing warm that another left behind, and what was
  // written and taken back leaves its traces in the index.
  const firstRound = Math.floor(Date.now() / 1000);
  for (let round = 0; round < rounds; round++) {
    for (const [turn, { name, share = 1 }] of acts.entries()) {
      const count = Math.max(1, Math.round((samples * share) / rounds));
      for (const [index, { page, plan }] of logs.entries()) {
        // The first of each turn wakes what the other log's turn put to sleep, and does not count.
        const [, ...times] = await page.evaluate(
          ([act, of, many, draw]) => attuneBench.measure(act, of, many, draw),
          /** @type {const} */ ([name, plan, count + 1, firstRound + round * acts.length + turn]),
        );
        taken.get(name)?.[index]?.push(...times);
      }
    }
    say(`Measured the log, turn ${round + 1} of ${rounds}.`);
  }
  const rows = [];
  for (const { name, what, loose = false, budget = null } of acts) {
    const counts = [];
    for (const { page, plan } of logs) {
      counts.push(await page.evaluate(([act, of]) => attuneBench.count(act, of), /** @type {const} */ ([name, plan])));
    }
    rows.push({ what, unit: 'ms', sizes: taken.get(name)?.map(spreadOf) ?? [], counts, loose, budget });
  }
  rows.push(await indexRow(logs));
  return rows;
}

/**
 * What the index of the search takes on the disk.
 *
 * @param {OpenLog[]} logs
 * @returns {Promise<Row>}
 */
async function indexRow(logs) {
  const sizes = await Promise.all(logs.map(({ page }) => page.evaluate(() => attuneBench.indexSize())));
  return {
    what: 'index of the search',
    unit: 'MB',
    sizes: sizes.map(({ bytes }) => spreadOf([bytes / 1e6])),
    budget: null,
  };
}
