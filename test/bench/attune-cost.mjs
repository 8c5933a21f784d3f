// @ts-check

/**
 * @typedef {import('playwright-core').CDPSession} CDPSession
 *
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { url: string }, children?: number[] }[]} nodes
 * @property {number[]} [samples]
 * @property {number[]} [timeDeltas]
 *
 * @typedef {object} Traced a part of the browser's trace
 * @property {string} name
 * @property {{ beginData?: { stackTrace?: { url: string }[] } }} [args]
 */

/**
 * How often a script of an extension made the page lay itself out, or find its styles, out of turn.
 *
 * @param {CDPSession} browser
 * @param {() => Promise<unknown>} act
 */
export async function layoutsForced(browser, act) {
  let forced = 0;
  const heard = (/** @type {{ value: object[] }} */ { value }) => {
    for (const { name, args } of /** @type {Traced[]} */ (value)) {
      if (name !== 'Layout' && name !== 'UpdateLayoutTree') continue;
      if (args?.beginData?.stackTrace?.some(({ url }) => url.startsWith('chrome-extension://'))) forced++;
    }
  };
  browser.on('Tracing.dataCollected', heard);
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', heard);
  return forced;
}

/** Milliseconds of processor time. @param {CDPSession} session */
export async function busyIn(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/**
 * How long scripts of an extension ran, and the longest they did at a stretch.
 *
 * @param {Profile} profile
 */
export function ofAttune({ nodes, samples = [], timeDeltas = [] }) {
  const ours = new Set();
  // Whoever is called comes after the caller.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let [script, slice, run, longTasks] = [0, 0, 0, 0];
  for (const [index, node] of samples.entries()) {
    // What passed until the next sample was spent in this one.
    const spent = (timeDeltas[index + 1] ?? 0) / 1_000;
    const before = run;
    run = ours.has(node) ? run + spent : 0;
    if (before < 50 && run >= 50) longTasks++;
    if (ours.has(node)) script += spent;
    slice = Math.max(slice, run);
  }
  return { script, slice, longTasks };
}
