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

/** An event may wake the next one soon, under the same id: what counts is the moment without one. */
export async function killWorker(browser: CDPSession, extensionId: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    for (const targetId of await workerTargets(browser, extensionId)) {
      await browser.send('Target.closeTarget', { targetId });
    }
    for (let tries = 0; tries < 25; tries += 1) {
      if (!(await workerAlive(browser, extensionId))) return;
      await wait(10);
    }
  }
  throw new Error('the worker did not die when told to, ten times');
}

async function workerTargets(browser: CDPSession, extensionId: string): Promise<string[]> {
  const all = await targets(browser);
  return all
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`))
    .map(({ targetId }) => targetId);
}
