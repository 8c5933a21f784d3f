import type { Page } from 'playwright-core';

/** A new tab in the window of a page. One asked of the browser would open in whichever window was in front last. */
export async function newTabBeside(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.evaluate(() => window.open('about:blank'));
  return opening;
}

/** A new tab in a window of its own, signed in as the others are. */
export async function newWindow(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the browser gave no handle of itself');
  const session = await browser.newBrowserCDPSession();
  const opening = page.context().waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const opened = await opening;
  await session.detach();
  return opened;
}
