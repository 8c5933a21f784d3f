import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Focused, launchWithRealFocus } from '@/test/e2e/harness/real-focus';
import { serveEditors, textIn } from '@/test/e2e/pages/editors';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { start } from '@/test/e2e/pages/panel-view';
import { Stop } from '@/test/tools/stop.mjs';

// With a window, and with no page told that it has the focus: what the seller presses is in the panel.
const words = 'How are the kayaks?\nAnd the lake?';
let pages: Awaited<ReturnType<typeof serveEditors>>;
let focused: Focused | null = null;
let page: Page;
let panel: Page;

beforeAll(async () => {
  pages = await serveEditors();
  try {
    focused = await launchWithRealFocus(`${pages.url}/plain`);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    // biome-ignore lint/suspicious/noConsole: says why nothing was tested
    console.warn(`Inserting with the focus in the panel was not tested. ${error.message}`);
    return;
  }
  page = focused.page;
  panel = await focused.openPanel();
});
afterAll(async () => {
  await focused?.close();
  await pages?.close();
});

const hasFocus = (one: Page) => one.evaluate(() => document.hasFocus());

/** A press in the panel, as the one on the button is. */
async function pressInPanel(): Promise<void> {
  await focused?.press(panel.locator('header p'));
  expect([await hasFocus(page), await hasFocus(panel)]).toEqual([false, true]);
}

beforeEach(({ skip }) => skip(!focused, 'There is no display for a browser with a window.'));

test('the panel has the focus, and the page has not', async () => {
  await start(panel, 'nina@fjordgear.example', '');
  await hearReadings(panel);
  await pressInPanel();
});

test.each([
  ['/plain', `Hello Priya,\n${words}\n\n\nOn Monday`],
  ['/rich', `Hello Priya,\n${words}\n`],
])('%s: an editor that nobody was in', async (path, expected) => {
  await page.goto(`${pages.url}${path}?untouched`);
  const [draft] = await draftsOf(panel, page);
  await pressInPanel();
  expect(await insert(panel, draft?.handle, words)).toEqual({ is: 'inserted' });
  expect(await textIn(page)).toContain(expected);
  expect([await hasFocus(page), await hasFocus(panel)]).toEqual([false, true]);
});

test.each(['/plain', '/rich'])('%s: at the caret that was left there', async (path) => {
  await page.goto(`${pages.url}${path}?written`);
  await focused?.press(page.locator('#editor'));
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 'Hello'.length; step += 1) await page.keyboard.press('ArrowRight');
  const [draft] = await draftsOf(panel, page);
  await pressInPanel();
  expect(await insert(panel, draft?.handle, 'dear')).toEqual({ is: 'inserted' });
  expect(await textIn(page)).toMatch(/^Hello dear Priya,\n/);

  // Back in the page, its own undo takes it out.
  await focused?.press(page.locator('#editor'));
  await page.keyboard.press('Control+z');
  expect(await textIn(page)).toMatch(/^Hello Priya,\n/);
});

test('what the editor did not take can be copied: the panel may, for it has the focus', async () => {
  await page.goto(`${pages.url}/puts-back`);
  const [draft] = await draftsOf(panel, page);
  await pressInPanel();
  expect(await insert(panel, draft?.handle, words)).toEqual({ is: 'not-inserted', why: 'refused' });
  await panel.evaluate((text) => navigator.clipboard.writeText(text), words);
  await page.goto(`${pages.url}/chat`);
  await focused?.press(page.locator('#editor'));
  await page.keyboard.press('Control+v');
  expect(await page.locator('#editor').inputValue()).toBe(words);
});
