import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { patient, restoreFullLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// Everything in the log is found on the desk, and leads to where it is.

let attune: Attune;
let desk: Page;

const field = () => desk.getByRole('searchbox', { name: /everything in your log/ });
const inLog = () => desk.getByRole('region', { name: 'In the log' }).getByRole('link');

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, Date.now());
  desk = await attune.context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/search`);
  await field().waitFor();
});
afterAll(async () => {
  await attune?.close();
});

test('what was restored is found by parts of its words, gone through by the keys, and opened', async () => {
  await field().fill('sen part');
  await soon(() => inLog().count()).toBe(20);
  expect(await inLog().first().locator('mark').allInnerTexts()).toEqual(['Sen', 'part']);
  expect(await picture(desk, 'desk-search')).toEqual([]);
  await field().fill('patience part 17');
  await soon(() => inLog().count()).toBe(1);
  await field().press('ArrowDown');
  await desk.keyboard.press('Enter');
  const found = desk.getByRole('region', { name: 'What you searched for' });
  await soon(() => found.innerText()).toContain('Send part 17');
  await desk.getByText(patient).first().waitFor();
  expect(await picture(desk, 'desk-search-came-for')).toEqual([]);
});

test('going back finds the search as it was left, and the address never names what was searched for', async () => {
  await desk.goBack();
  await soon(() => field().inputValue()).toBe('patience part 17');
  await soon(() => inLog().count()).toBe(1);
  expect(desk.url()).not.toContain('patience');
});

test('subjects, other scripts, customers and what is nowhere', async () => {
  await field().fill('order 11');
  await soon(() => inLog().filter({ hasText: 'Conversation' }).count()).toBeGreaterThan(5);
  await field().fill('العرض');
  await soon(() => inLog().count()).toBe(1);
  await field().fill('account 12');
  await desk.getByRole('region', { name: 'Accounts' }).waitFor();
  expect(await picture(desk, 'desk-search-people')).toEqual([]);
  await field().fill('harpsichord');
  await desk.getByText('Nothing in your log has “harpsichord”.').waitFor();
  await desk.setViewportSize({ width: 360, height: 740 });
  await field().fill('order');
  await soon(() => inLog().count()).toBe(50);
  expect(await picture(desk, 'desk-search-narrow')).toEqual([]);
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
