// @ts-check
import { targets } from '../tools/chromium.mjs';

/**
 * Bytes of the worker's JavaScript heap after its garbage was collected.
 *
 * Playwright opens no session to a worker, so this goes through the browser's own, by messages.
 *
 * @param {import('../tools/chromium.mjs').Started} started
 * @returns {Promise<number>} NaN while the worker sleeps
 */
export async function workerHeap({ browser, extensionId }) {
  const worker = (await targets(browser)).find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (!worker) return Number.NaN;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let id = 0;
  /** @param {string} method @returns {Promise<{ usedSize?: number }>} */
  const ask = (method) =>
    new Promise((resolve) => {
      const mine = ++id;
      /** @param {{ sessionId: string, message: string }} event */
      const heard = (event) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== mine) return;
        browser.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result ?? {});
      };
      browser.on('Target.receivedMessageFromTarget', heard);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: mine, method }) });
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask('Runtime.getHeapUsage');
  await browser.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}
