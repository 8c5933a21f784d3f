// @ts-check
import { cpus, totalmem } from 'node:os';

/**
 * @typedef {{ n: number, p50: number, p95: number, first: number }} Spread in the row's unit
 * @typedef {import('./page/counted').Counts} Counts
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {(Spread | null)[]} sizes one for each log; null where it was not measured
 * @property {(Counts | null)[]} [counts] what one sample asked of the database
 * @property {{ most: number, of: 'p50' | 'p95' } | null} budget DESIGN.md's, for the largest log
 */

/**
 * @param {number[]} samples
 * @returns {Spread}
 */
export function spreadOf(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { n: samples.length, p50: at(0.5), p95: at(0.95), first: samples[0] ?? Number.NaN };
}

/**
 * How much more the largest log takes than the smallest.
 *
 * @param {Row} row
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
export function isMet({ sizes, budget }) {
  const large = sizes.at(-1);
  return budget && large ? large[budget.of] <= budget.most : null;
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
    ratioOf(row)?.toFixed(1) ?? '',
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
function figure(value) {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
