// @ts-check
import { figure } from './report.mjs';

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {(number | null)[]} values one for each of `at`, above 0
 *
 * @typedef {object} Chart
 * @property {string} title
 * @property {string} unit
 * @property {number[]} at what they grow with
 * @property {Line[]} lines
 * @property {number | null} most the budget, where all have the same
 */

const width = 720;
const height = 300;
const plot = { left: 52, right: 380, top: 40, bottom: 262 };
const colours = ['#0b7285', '#c2410c', '#6741d9', '#2b8a3e', '#b4235a', '#8a6d00', '#3b5bdb', '#5f6b73', '#5c7c0f'];
const brighter = ['#4cc9dd', '#ff9a5c', '#b197fc', '#69db7c', '#ff8fb8', '#e8c547', '#91a7ff', '#b6c2ca', '#c0eb75'];

/**
 * Lines over sizes of the log, both on a scale of tens, as a picture that follows light and dark.
 *
 * @param {Chart} chart
 */
export function chartOf({ title, unit, at, lines, most }) {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const [low, high] = tensAround([...values, ...(most === null ? [] : [most])]);
  const x = scale(Math.log10(at[0] ?? 1), Math.log10(at.at(-1) ?? 10), plot.left, plot.right);
  const y = scale(low, high, plot.bottom, plot.top);
  const xOf = (/** @type {number} */ value) => x(Math.log10(value)).toFixed(1);
  const yOf = (/** @type {number} */ value) => y(Math.log10(value)).toFixed(1);
  const tens = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const ends = apart(lines.map((line) => y(Math.log10(line.values.findLast((value) => value !== null) ?? 10 ** low))));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<style>.t{fill:#333}.g{stroke:#ccc}${classes(colours)}@media(prefers-color-scheme:dark){.t{fill:#ddd}.g{stroke:#555}${classes(brighter)}}</style>`,
    `<text class="t" x="8" y="20" font-size="14" font-weight="600">${escaped(title)}</text>`,
    ...tens.flatMap((value) => [
      `<line class="g" x1="${plot.left}" x2="${plot.right}" y1="${yOf(value)}" y2="${yOf(value)}"/>`,
      `<text class="t" x="${plot.left - 6}" y="${yOf(value)}" dy="4" text-anchor="end">${value.toLocaleString('en')}</text>`,
    ]),
    `<text class="t" x="8" y="${plot.bottom + 26}">${escaped(unit)}</text>`,
    ...at.map(
      (size) =>
        `<text class="t" x="${xOf(size)}" y="${plot.bottom + 26}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    ...(most === null
      ? []
      : [
          `<line class="g" stroke-dasharray="4 3" stroke-width="2" x1="${plot.left}" x2="${plot.right}" y1="${yOf(most)}" y2="${yOf(most)}"/>`,
          `<text class="t" x="${plot.left + 4}" y="${yOf(most)}" dy="-4">budget ${figure(most)}</text>`,
        ]),
    ...lines.map((line, index) => {
      const points = line.values.flatMap((value, place) =>
        value === null ? [] : [`${xOf(at[place] ?? 1)},${yOf(value)}`],
      );
      return `<polyline class="l${index}" fill="none" stroke-width="2" points="${points.join(' ')}"/>`;
    }),
    ...lines.map((line, index) => {
      const last = line.values.findLast((value) => value !== null) ?? 0;
      const place = ends[index]?.toFixed(1);
      return `<text class="f${index}" x="${plot.right + 8}" y="${place}" dy="4">${figure(last)}  ${escaped(line.name)}</text>`;
    }),
    '</svg>\n',
  ].join('\n');
}

/** @param {string[]} all */
function classes(all) {
  return all.map((colour, index) => `.l${index}{stroke:${colour}}.f${index}{fill:${colour}}`).join('');
}

/**
 * The powers of ten below and above, as exponents.
 *
 * @param {number[]} values
 * @returns {[number, number]}
 */
function tensAround(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

/** @param {number} from @param {number} to @param {number} first @param {number} last */
function scale(from, to, first, last) {
  return (/** @type {number} */ value) => first + ((value - from) / (to - from || 1)) * (last - first);
}

/**
 * Moves labels apart, so that none covers another.
 *
 * @param {number[]} places
 */
function apart(places) {
  const moved = [...places];
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  let free = plot.top;
  for (const index of order) {
    moved[index] = Math.max(free, places[index] ?? 0);
    free = (moved[index] ?? 0) + 15;
  }
  const over = Math.max(0, free - 15 - plot.bottom);
  return moved.map((place) => place - over);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
