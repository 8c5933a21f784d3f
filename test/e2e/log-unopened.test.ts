import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { picture } from '@/test/e2e/pages/panel-picture';

// A log that cannot be opened is said, by the panel and by the desk, and left as it is.

let attune: Attune;
let panel: Page;
let desk: Page;

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  panel = await attune.openPanel(attune.page);
  await panel.locator('#root > *').first().waitFor();
  desk = await attune.context.newPage();
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/today`);
  await desk.locator('#root > *').first().waitFor();
});
afterAll(async () => {
  await attune?.close();
});

/** As a newer Attune would leave it. Whoever has the log open makes way for that. */
const raise = () =>
  desk.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('attune', 9_000);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { version } = request.result;
          request.result.close();
          resolve(version);
        };
      }),
  );

test('that a newer Attune has written in it is said in the place of everything', async () => {
  expect(await raise()).toBe(9_000);
  for (const page of [panel, desk]) {
    await page.reload();
    const words = page.getByRole('alert').filter({ hasText: 'Your log could not be opened' });
    await words.getByText('A newer Attune has written in it').waitFor();
    await words.getByRole('button', { name: 'Try again' }).click();
    await words.waitFor();
  }
  expect(await picture(panel, 'log-unopened')).toEqual([]);
});
