import type { Page } from 'playwright-core';
import type { Webmail } from './stage';

export type Folder = 'INBOX' | 'Sent' | 'Drafts';

export async function signIn(page: Page, webmail: Webmail): Promise<void> {
  await page.goto(webmail.url);
  await page.fill('#rcmloginuser', webmail.user);
  await page.fill('#rcmloginpwd', webmail.password);
  await page.click('#rcmloginsubmit');
  await listIsThere(page);
}

export async function openList(page: Page, webmail: Webmail, folder: Folder = 'INBOX'): Promise<void> {
  await page.goto(`${webmail.url}?_task=mail&_mbox=${folder}`);
  await listIsThere(page);
}

/** Clicks a message in the list: it opens beside it, in a frame, and the page's address stays. */
export async function openPreview(page: Page, subject: string, index = 0): Promise<void> {
  await rows(page, subject).nth(index).click();
  await page.frameLocator('#messagecontframe').locator('#message-header').waitFor();
}

/** A message alone, filling the page. */
export async function openMessage(page: Page, webmail: Webmail, folder: Folder, uid: number): Promise<void> {
  await page.goto(`${webmail.url}?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);
  await page.locator('#message-header').waitFor();
}

/** Presses Reply, in the list with its preview or on a message alone, and waits for the editor. */
export async function pressReply(page: Page): Promise<void> {
  await page.locator('a.reply:visible').first().click();
  await page.waitForURL(/_action=compose/);
  await page.locator('#composebody_ifr, textarea#composebody:visible').first().waitFor();
}

/** Writes above the quote, in whichever editor is open. */
export async function write(page: Page, text: string): Promise<void> {
  const html = page.frameLocator('#composebody_ifr').locator('body');
  if ((await page.locator('#composebody_ifr').count()) > 0) {
    await html.click();
    await html.press('Control+Home');
    await page.keyboard.insertText(text);
  } else {
    const plain = page.locator('textarea#composebody');
    await plain.press('Control+Home');
    await page.keyboard.insertText(text);
  }
}

/** Presses Send and waits until the webmail has left the editor. */
export async function send(page: Page): Promise<void> {
  await page.locator('button.send:visible, a.send:visible').first().click();
  await page.waitForURL((url) => !url.search.includes('_action=compose'));
}

/** Presses Save and waits for the webmail's word that the draft is stored. */
export async function saveDraft(page: Page): Promise<void> {
  await page.locator('a.draft:visible, a.save:visible').first().click();
  await page.locator('#messagestack .confirmation').waitFor();
}

/** Leaves the editor without sending, for good: the webmail would offer what was written again. */
export async function leaveDraft(page: Page, webmail: Webmail): Promise<void> {
  await openList(page, webmail);
  await page.evaluate(() => localStorage.clear());
}

/** Rows of the list, or those of one subject. */
export function rows(page: Page, subject?: string) {
  return page.locator('#messagelist tbody tr.message', subject === undefined ? {} : { hasText: subject });
}

/** The list comes by a request of its own, which PHP's web server lost once in many runs: then the page is asked anew. */
async function listIsThere(page: Page): Promise<void> {
  const first = rows(page).first();
  try {
    await first.waitFor({ timeout: 10_000 });
  } catch {
    await page.reload();
    await first.waitFor();
  }
}
