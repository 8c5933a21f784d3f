// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { Stop } from '../tools/stop.mjs';

/**
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('./page/count-requests.mjs').Counts} Counts
 *
 * @typedef {object} Kept what is kept of a row: nothing that a slower machine, or a busier one, would make larger
 * @property {(Counts | null)[]} [counts] for each log
 * @property {boolean} [loose] these counts differ from time to time
 * @property {string} [unit] of `least`
 * @property {number} [least] of what is counted, in the largest log or with Attune
 *
 * @typedef {{ [what: string]: Kept }} Recorded by what the row measures
 */

const recordFile = 'test/bench/record.json';

/** So much more of it is one more row of a customer, and no other way of reading. */
const countSlack = { share: 1.1, more: 3 };

/** For counts that differ from time to time; somebody who reads all customers is far beyond it. */
const looseSlack = { share: 1.5, more: 20 };

/**
 * What is counted by its unit, and how much more of it is still the same. A busy moment makes one turn have a long
 * task, and not every turn: so the least of all is held.
 *
 * @type {Record<string, { share: number, more: number }>}
 */
const steady = {
  'bytes gzip': { share: 1.02, more: 0 },
  MB: { share: 1.3, more: 1 },
  'long tasks': { share: 1, more: 0 },
  alarms: { share: 1, more: 0 },
};

/**
 * What of these rows the record keeps.
 *
 * @param {readonly Row[]} rows
 * @returns {Recorded}
 */
export function recordOf(rows) {
  const kept = rows.map(({ what, unit, sizes, counts, loose }) => {
    const least = steady[unit] ? sizes.at(-1)?.least : undefined;
    return [
      what,
      {
        ...(counts ? { counts } : {}),
        ...(loose ? { loose } : {}),
        ...(least === undefined ? {} : { least: Math.round(least * 10) / 10, unit }),
      },
    ];
  });
  return Object.fromEntries(kept.filter(([, one]) => Object.keys(one ?? {}).length > 0));
}

/**
 * What has become worse than the record says, a sentence each; also what is measured no more, or not yet recorded.
 *
 * @param {Recorded} before
 * @param {Recorded} now
 * @returns {string[]}
 */
export function regressions(before, now) {
  const found = [];
  for (const [what, kept] of Object.entries(now)) {
    const known = before[what];
    if (!known) found.push(`${what}: not in the record`);
    else found.push(...worse(known, kept).map((says) => `${what}: ${says}`));
  }
  for (const what of Object.keys(before)) if (!now[what]) found.push(`${what}: measured no more`);
  return found;
}

/**
 * @param {Kept} before
 * @param {Kept} now
 * @returns {string[]}
 */
function worse(before, now) {
  const found = [];
  const slack = now.loose ? looseSlack : countSlack;
  for (const [index, counts] of (now.counts ?? []).entries()) {
    const known = before.counts?.[index];
    if (!counts || !known) continue;
    for (const name of /** @type {(keyof Counts)[]} */ (Object.keys(counts))) {
      if (counts[name] > mostOf(known[name], slack)) {
        found.push(`${name} ${counts[name]} instead of ${known[name]} (log ${index + 1})`);
      }
    }
  }
  const { unit = '', least } = now;
  const allowed = steady[unit];
  if (allowed && least !== undefined && before.least !== undefined && least > mostOf(before.least, allowed)) {
    found.push(`${least} ${unit} instead of ${before.least}`);
  }
  return found;
}

/**
 * @param {number} known
 * @param {{ share: number, more: number }} slack
 */
const mostOf = (known, { share, more }) => Math.max(known + more, known * share);

/** @returns {Promise<Recorded>} */
export async function readRecord() {
  const text = await readFile(recordFile, 'utf8').catch(() => {
    throw new Stop('There is no record to compare with: `npm run bench -- --quick --record` writes one.');
  });
  return JSON.parse(text);
}

/** @param {Recorded} record */
export async function writeRecord(record) {
  await writeFile(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}
