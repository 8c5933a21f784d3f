// @ts-check
import { workerHeap } from './heap.mjs';
import { openPanel } from './panel.mjs';
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./report.mjs').Row} Row
 */

/** A busy hour, done at once: another customer every half minute, and a draft to every second of them. */
export const hour = { customers: 120, drafts: 60 };

/** What is done before the first weighing: all there is to load is loaded then. */
const before = { customers: 20, drafts: 10 };

const MB = 1_000_000;

/**
 * The heaps of panel and worker before an hour of use and after it, garbage collected.
 *
 * @param {OpenLog} log
 * @param {typeof hour} extent
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureHour(log, extent, say) {
  const panel = await openPanel(log);
  const weigh = async () => ({ panel: (await panel.heap()) / MB, worker: (await workerHeap(log.started)) / MB });
  try {
    await panel.toFront();
    await panel.reload();
    await use(before);
    const first = await weigh();
    await use(extent);
    const last = await weigh();
    say(`Used the panel for an hour: ${extent.customers} customers, ${extent.drafts} changes of a draft.`);
    const row = (/** @type {string} */ what, /** @type {'panel' | 'worker'} */ of) => ({
      what,
      unit: 'MB',
      sizes: [first, last].map((weighed) => spreadOf([weighed[of]])),
      budget: { most: 60, of: /** @type {const} */ ('p95') },
    });
    return [row('JS heap of the panel', 'panel'), row('JS heap of the worker', 'worker')];
  } finally {
    await panel.close();
  }

  /** @param {typeof hour} much */
  async function use({ customers, drafts }) {
    const every = Math.max(1, Math.round(customers / drafts));
    for (let shown = 0; shown < customers; shown++) {
      await panel.turnToAnother(0);
      if (shown % every !== 0) continue;
      await panel.changeDraft(0);
      await panel.closeDraft();
    }
  }
}
