import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { patient, restoreFullLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';
import { scored } from '@/test/e2e/pages/scored-customer';

// A day at the desk: who needs the seller, one after the other by the keys, one customer whole, and the close of the day.

let attune: Attune;
let desk: Page;

const group = (name: string) => desk.getByRole('region', { name, exact: true });
const rows = (name: string) => group(name).getByRole('listitem');
const focused = () => desk.evaluate(() => document.activeElement?.textContent ?? '');
const nameIn = async (name: string, index: number) =>
  (await rows(name).nth(index).getByRole('link').innerText()).trim();
const openToday = async () => {
  await desk.getByRole('link', { name: /^Today/ }).click();
  await group('Owed').waitFor();
};

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, Date.now());
  desk = await attune.context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/today`);
  await group('Owed').waitFor();
});
afterAll(async () => {
  await attune?.close();
});

test('Today stands under headings in order of consequence, few rows of each, everybody counted once', async () => {
  const counts = async () => {
    const headings = await desk.getByRole('heading', { level: 2 }).allInnerTexts();
    return headings.map((text) => /^(.*?)\s+(\d+)$/.exec(text)?.slice(1) ?? [text]);
  };
  const inOrder = ['Owed', 'May be owed', 'At risk', 'Promised', 'To follow up', 'Near', 'Gone quiet'];
  const titles = async () => (await counts()).map(([title]) => title);
  await soon(titles).toEqual(expect.arrayContaining(['Owed', 'May be owed', 'At risk', 'Promised']));
  const shownTitles = await titles();
  expect(shownTitles).toEqual(inOrder.filter((title) => shownTitles.includes(title)));
  const total = async () => (await counts()).reduce((sum, [, count]) => sum + Number(count), 0);
  const pressing = async () => {
    const agenda = (await attune.extension.rows('agenda')) as { rank?: number }[];
    return agenda.filter(({ rank }) => rank !== undefined).length;
  };
  await soon(pressing).toBeGreaterThan(100);
  // The agenda may be worked out still: what is shown follows it.
  await soon(async () => {
    const due = await pressing();
    return [(await total()) - due, await desk.getByText(`${due} to look at`, { exact: true }).count()];
  }).toEqual([0, 1]);
  await soon(() => rows('Owed').count()).toBe(6);
  await soon(() => rows('Promised').filter({ hasText: patient }).count()).toBe(1);
  expect(await picture(desk, 'desk-today')).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-today-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });

  const shown = await rows('Promised').count();
  await desk.getByRole('button', { name: /under Promised$/ }).click();
  await soon(() => rows('Promised').count()).toBeGreaterThan(shown);
});

test('what is done goes, the next row has the focus, and it comes back when taken back', async () => {
  const [first, second] = [await nameIn('Owed', 0), await nameIn('Owed', 1)];
  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('j');
  await soon(focused).toBe(first);
  await rows('Owed').first().getByRole('button', { name: 'No answer needed' }).focus();
  await desk.keyboard.press('Enter');
  await soon(() => nameIn('Owed', 0)).toBe(second);
  await soon(focused).toBe(second);
  await desk.getByRole('button', { name: 'Undo' }).first().click();
  await soon(() => nameIn('Owed', 0)).toBe(first);
});

test('a row is opened by Enter, and the focus is on the name', async () => {
  await desk.getByRole('link', { name: patient }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { level: 1, name: patient }).waitFor();
  await soon(focused).toBe(patient);
  await soon(() => desk.title()).toBe(`${patient} · Attune`);
});

test('a customer stands whole on one page, and their log by kind', async () => {
  await desk.getByRole('link', { name: 'Customers', exact: true }).click();
  await desk.getByLabel('Name, account or address').fill(scored);
  await desk.getByRole('list', { name: 'Customers' }).getByRole('link', { name: scored }).click();
  await desk.getByRole('region', { name: 'Issues' }).waitFor();
  await desk.getByRole('list', { name: 'Marks' }).waitFor();
  expect(await picture(desk, 'desk-customer-whole')).toEqual([]);
  await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await picture(desk, 'desk-customer-foot')).toEqual([]);

  const timeline = desk.getByRole('region', { name: 'Log', exact: true });
  await timeline.getByLabel('Show').selectOption('Issue');
  await soon(() => timeline.getByText('Send the sizes').count()).toBe(0);
  expect(await timeline.getByText('Leak').count()).toBeGreaterThan(0);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-customer-whole-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
});

test('the day closes with one question, whose answer stays', async () => {
  await openToday();
  const question = 'How well did you help someone today?';
  const close = desk.getByRole('region', { name: question });
  await close.waitFor();
  const folded = close.getByRole('button', { name: question });
  if ((await folded.count()) > 0) await folded.click();
  await close.getByText('4', { exact: true }).click();
  await close.getByLabel('Whom, and how').fill('Solveig had her sizes a day early');
  await close.scrollIntoViewIfNeeded();
  expect(await picture(desk, 'desk-day-close')).toEqual([]);
  await close.getByRole('button', { name: 'Keep' }).click();
  await close.getByText('4 of 5 today.').waitFor();
  await desk.reload();
  await close.getByText('4 of 5 today.').waitFor();
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
