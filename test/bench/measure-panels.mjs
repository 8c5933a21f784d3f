// @ts-check
import { workerHeap } from './heap.mjs';
import { openPanel } from './panel.mjs';
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('./page/count-requests.mjs').Counts} Counts
 *
 * @typedef {object} Taken samples beside one log: milliseconds, and megabytes
 * @property {number[]} opened
 * @property {number[]} fromReading
 * @property {number[]} turned
 * @property {number[]} draftChanged
 * @property {number[]} panelHeap
 * @property {number[]} workerHeap
 * @property {Counts[]} counted what the panel asked of the log to show another customer
 */

const MB = 1_000_000;
const rounds = 2;

/** @type {{ what: string, unit: string, of: Exclude<keyof Taken, 'counted'>, budget: Row['budget'] }[]} */
const figures = [
  { what: 'panel: its start to the first nudge painted', unit: 'ms', of: 'opened', budget: { most: 150, of: 'p95' } },
  { what: 'panel: of that, since the page was read', unit: 'ms', of: 'fromReading', budget: null },
  { what: 'another customer: read to nudge painted', unit: 'ms', of: 'turned', budget: { most: 50, of: 'p95' } },
  { what: 'a draft of 3,000 words changed: read to finding painted', unit: 'ms', of: 'draftChanged', budget: null },
  { what: 'JS heap of the panel', unit: 'MB', of: 'panelHeap', budget: { most: 60, of: 'p95' } },
  { what: 'JS heap of the worker', unit: 'MB', of: 'workerHeap', budget: { most: 60, of: 'p95' } },
];

/**
 * The real panel beside a page about a customer, over each log: in turns, so that a busy moment meets all of them, and
 * with nobody else's browser open.
 *
 * @param {((use: (log: OpenLog) => Promise<void>) => Promise<void>)[]} logs each opens one, to be used and closed again
 * @param {number} samples
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measurePanels(logs, samples, say) {
  const all = logs.map((open) => ({ open, taken: nothingYet() }));
  for (let round = 0; round < rounds; round++) {
    for (const { open, taken } of all) await open((log) => takeTurn(log, samples / rounds, taken));
    say(`Measured the panel, turn ${round + 1} of ${rounds}.`);
  }
  return figures.map(({ what, unit, of, budget }) => ({
    what,
    unit,
    sizes: all.map(({ taken }) => spreadOf(taken[of])),
    // How often it looks again depends on when the worker has written down what it read.
    ...(of === 'turned' ? { counts: all.map(({ taken }) => leastOf(taken.counted)), loose: true } : {}),
    budget,
  }));
}

/**
 * @param {OpenLog} log
 * @param {number} samples
 * @param {Taken} taken gets them
 */
async function takeTurn(log, samples, taken) {
  const panel = await openPanel(log);
  await panel.toFront();
  for (let sample = 0; sample < samples; sample++) {
    const { readingAt, nudgeAt } = await panel.reload();
    taken.opened.push(nudgeAt);
    taken.fromReading.push(nudgeAt - readingAt);
  }
  for (let sample = 0; sample < samples; sample++) taken.turned.push(await panel.turnToAnother());
  for (let sample = 0; sample < samples; sample++) taken.draftChanged.push(await panel.changeDraft());
  await panel.closeDraft();
  for (let turn = 0; turn < 3; turn++) taken.counted.push(await panel.counting(() => panel.turnToAnother()));
  taken.panelHeap.push((await panel.heap()) / MB);
  taken.workerHeap.push((await workerHeap(log.started)) / MB);
  await panel.close();
}

/**
 * @param {Counts[]} counted
 * @returns {Counts}
 */
function leastOf(counted) {
  const least = (/** @type {keyof Counts} */ name) => Math.min(...counted.map((counts) => counts[name]));
  return {
    transactions: least('transactions'),
    requests: least('requests'),
    rowsRead: least('rowsRead'),
    rowsWritten: least('rowsWritten'),
  };
}

/** @returns {Taken} */
function nothingYet() {
  return { opened: [], fromReading: [], turned: [], draftChanged: [], panelHeap: [], workerHeap: [], counted: [] };
}
