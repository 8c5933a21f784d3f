// @ts-check
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Bytes of a page's JavaScript heap after its garbage was collected.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
export async function pageHeap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/**
 * The same before something is done, and the most while it goes on.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ before: number, most: number, looks: number }>}
 */
export async function heapWhile(page, act) {
  const before = await pageHeap(page);
  let [most, looks, done] = [before, 0, false];
  const acting = act().finally(() => {
    done = true;
  });
  while (!done) {
    most = Math.max(most, await pageHeap(page));
    looks += 1;
    await Promise.race([acting, wait(pause)]);
  }
  await acting;
  return { before, most, looks };
}

/** Collecting garbage holds the page up. */
const pause = 400;
