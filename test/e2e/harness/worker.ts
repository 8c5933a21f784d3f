import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { targets } from '@/test/tools/chromium.mjs';

/** The worker's handle once it is awake; waits up to ten seconds for something to wake it. */
export async function liveWorker(context: BrowserContext, browser: CDPSession, extensionId: string): Promise<Worker> {
  for (let tries = 0; tries < 100; tries += 1) {
    const worker = context.serviceWorkers().findLast((candidate) => candidate.url().includes(extensionId));
    if (worker && (await workerAlive(browser, extensionId))) return worker;
    await wait(100);
  }
  throw new Error('the worker did not wake within ten seconds');
}

export async function workerAlive(browser: CDPSession, extensionId: string): Promise<boolean> {
  return (await workerTargets(browser, extensionId)).length > 0;
}

/** An event may wake the next one at once, under the same id: what counts is that the one that was alive has gone. */
export async function killWorker(browser: CDPSession, extensionId: string): Promise<void> {
  const alive = new Set(await workerTargets(browser, extensionId));
  const gone = ({ targetId }: { targetId: string }) => alive.delete(targetId);
  browser.on('Target.targetDestroyed', gone);
  try {
    await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    for (const targetId of alive) await browser.send('Target.closeTarget', { targetId });
    for (let tries = 0; tries < 100 && alive.size > 0; tries += 1) await wait(50);
    if (alive.size > 0) throw new Error('the worker did not die within five seconds');
  } finally {
    browser.off('Target.targetDestroyed', gone);
    await browser.send('Target.setDiscoverTargets', { discover: false });
  }
}

async function workerTargets(browser: CDPSession, extensionId: string): Promise<string[]> {
  const all = await targets(browser);
  return all
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`))
    .map(({ targetId }) => targetId);
}
