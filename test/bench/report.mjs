// @ts-check
import { cpus, totalmem } from 'node:os';

/**
 * @typedef {{ n: number, p50: number, p95: number, least: number }} Spread in the row's unit
 * @typedef {import('./page/count-requests.mjs').Counts} Counts
 *
 * @typedef {{ n: number, p50: number, low: number, high: number }} PairedRatio the median of the ratios of pairs, and
 *   bounds between which the true one is in 95 of 100 measurements
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {(Spread | null)[]} sizes one for each log; null where it was not measured
 * @property {(Counts | null)[]} [counts] what one sample asked of the database
 * @property {PairedRatio} [paired] where the two sides were measured in pairs, one right after the other
 * @property {boolean} [loose] these counts differ from time to time
 * @property {{ most: number, of: 'p50' | 'p95' | 'ratio' } | null} budget for the largest log, or the last of the sides
 */

/**
 * @param {number[]} samples
 * @returns {Spread}
 */
export function spreadOf(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { n: samples.length, p50: at(0.5), p95: at(0.95), least: at(0) };
}

/**
 * What a moment does to both of a pair is gone from their ratio.
 *
 * @param {readonly number[]} before
 * @param {readonly number[]} after of the same pairs
 * @returns {PairedRatio}
 */
export function pairedRatio(before, after) {
  const ratios = after.map((value, index) => value / (before[index] ?? Number.NaN)).sort((a, b) => a - b);
  const out = ranksOut(ratios.length);
  const at = (/** @type {number} */ index) => ratios[index] ?? Number.NaN;
  return { n: ratios.length, p50: spreadOf(ratios).p50, low: at(out), high: at(ratios.length - 1 - out) };
}

/**
 * So many on either side are left out of the interval that holds the median in 95 of 100: as many samples are below the
 * true one as that many throws of a coin show heads.
 *
 * @param {number} n
 */
function ranksOut(n) {
  let chance = 0.5 ** n;
  let below = chance;
  let out = 0;
  while (below <= 0.025) {
    out++;
    chance *= (n - out + 1) / out;
    below += chance;
  }
  return Math.max(0, out - 1);
}

/**
 * How much more the largest log takes than the smallest.
 *
 * @param {Pick<Row, 'sizes' | 'paired'>} row
 * @returns {number | null}
 */
export function ratioOf({ sizes, paired }) {
  if (paired) return paired.p50;
  const [small, large] = [sizes[0], sizes.at(-1)];
  return sizes.length > 1 && small && large && small.p50 > 0 ? large.p50 / small.p50 : null;
}

/**
 * @param {Row} row
 * @returns {boolean | null} null without a budget, or without a figure
 */
export function isMet(row) {
  const large = row.sizes.at(-1);
  if (!row.budget || !large) return null;
  const { most, of } = row.budget;
  return (of === 'ratio' ? (ratioOf(row) ?? Number.NaN) : large[of]) <= most;
}

/**
 * The rows as a table for a terminal.
 *
 * @param {Row[]} rows
 * @param {string[]} names of the logs
 */
export function tableOf(rows, names) {
  const head = ['', ...names.flatMap((name) => [`${name}: n`, 'p50', 'p95']), 'ratio', 'rows read', 'budget', ''];
  const lines = rows.map((row) => [
    `${row.what} (${row.unit})`,
    ...row.sizes.flatMap((spread) =>
      spread ? [String(spread.n), figure(spread.p50), figure(spread.p95)] : ['', '', ''],
    ),
    ratioText(row, ratioOf(row)),
    row.counts?.map((counts) => counts?.rowsRead ?? '').join(' / ') ?? '',
    row.budget ? `${row.budget.of} ${figure(row.budget.most)}` : '',
    { true: 'met', false: 'NOT MET', null: '' }[String(isMet(row))] ?? '',
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

/**
 * @param {Pick<Row, 'paired'>} row
 * @param {number | null} ratio
 */
export function ratioText({ paired }, ratio) {
  if (paired) return `${paired.p50.toFixed(3)} (${paired.low.toFixed(3)}–${paired.high.toFixed(3)})`;
  return ratio?.toFixed(2) ?? '';
}

/** What the figures were taken on. */
export function machine() {
  const [cpu] = cpus();
  return {
    cores: cpus().length,
    cpu: cpu?.model.trim() ?? '',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** @param {number} value */
export function figure(value) {
  if (value < 1) return value.toFixed(2).replace(/^0\.00$/, '0');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
}
