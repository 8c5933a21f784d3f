import type { Page } from 'playwright-core';

/** A new tab in the window of a page. One asked of the browser would open in whichever window was in front last. */
export async function newTabBeside(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.evaluate(() => window.open('about:blank'));
  return opening;
}
