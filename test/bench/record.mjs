// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { Stop } from '../tools/stop.mjs';
import { ratioOf } from './report.mjs';

/**
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('./page/counted').Counts} Counts
 *
 * @typedef {object} Kept what is kept of a row: nothing that a slower machine would make larger
 * @property {(Counts | null)[]} [counts]
 * @property {number} [ratio] p50 of the large log to p50 of the small one, or with Attune to without
 * @property {number} [bytes] p50 of what is counted in bytes
 *
 * @typedef {{ [what: string]: Kept }} Recorded by what the row measures
 */

const recordFile = 'test/bench/record.json';

/** So much more of it is one more row of a customer, and no other way of reading. */
const slack = { counts: 3, share: 1.1, bytes: 1.02 };

/** Twice the ratio, or one more: a busy moment of the machine meets both sides of it, but not evenly. */
const worseRatio = (/** @type {number} */ ratio) => Math.max(2 * ratio, ratio + 1);

/**
 * What of these rows the record keeps.
 *
 * @param {readonly Row[]} rows
 * @returns {Recorded}
 */
export function recordOf(rows) {
  return Object.fromEntries(
    rows.map((row) => {
      const ratio = ratioOf(row);
      const bytes = row.unit.startsWith('bytes') ? row.sizes.at(-1)?.p50 : undefined;
      return [
        row.what,
        {
          ...(row.counts ? { counts: row.counts } : {}),
          ...(ratio === null ? {} : { ratio: Math.round(ratio * 10) / 10 }),
          ...(bytes === undefined ? {} : { bytes }),
        },
      ];
    }),
  );
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
  for (const [index, counts] of (now.counts ?? []).entries()) {
    const known = before.counts?.[index];
    if (!counts || !known) continue;
    for (const name of /** @type {(keyof Counts)[]} */ (Object.keys(counts))) {
      const most = Math.max(known[name] + slack.counts, known[name] * slack.share);
      if (counts[name] > most) found.push(`${name} ${counts[name]} instead of ${known[name]} (log ${index + 1})`);
    }
  }
  if (now.ratio !== undefined && before.ratio !== undefined && now.ratio > worseRatio(before.ratio)) {
    found.push(`ratio ${now.ratio} instead of ${before.ratio}`);
  }
  if (now.bytes !== undefined && before.bytes !== undefined && now.bytes > before.bytes * slack.bytes) {
    found.push(`${now.bytes} bytes instead of ${before.bytes}`);
  }
  return found;
}

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
