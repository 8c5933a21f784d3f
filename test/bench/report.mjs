// @ts-check
import { cpus, totalmem } from 'node:os';

/**
 * @typedef {{ n: number, p50: number, p95: number, least: number }} Spread in the row's unit
 * @typedef {import('./page/count-requests.mjs').Counts} Counts
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {(Spread | null)[]} sizes one for each log; null where it was not measured
 * @property {(Counts | null)[]} [counts] what one sample asked of the database
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
 * How much more the largest log takes than the smallest.
 *
 * @param {Pick<Row, 'sizes'>} row
 * @returns {number | null}
 */
export function ratioOf({ sizes }) {
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
    ratioOf(row)?.toFixed(2) ?? '',
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
