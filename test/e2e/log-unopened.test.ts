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

/** As a newer Attune would leave them. */
const writeSettings = () =>
  desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put({ key: 'settings', value: { newer: true } });
          writing.oncomplete = () => resolve(opening.result.close());
          writing.onerror = () => reject(writing.error);
        };
      }),
  );

test('settings that are not understood are said in the place of everything, and left as they are', async () => {
  await writeSettings();
  for (const page of [panel, desk]) {
    await page.reload();
    const words = page.getByRole('alert').filter({ hasText: 'Your log could not be opened' });
    await words.getByText('settings.standards does not fit').waitFor();
    await words.getByRole('button', { name: 'Try again' }).click();
    await words.waitFor();
  }
  expect(await picture(panel, 'log-unopened')).toEqual([]);
  expect(await attune.extension.rows('settings')).toContainEqual({ key: 'settings', value: { newer: true } });
});
