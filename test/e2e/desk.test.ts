import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { patient, restoreFullLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// The desk as a seller comes to it: from the panel's menu, with a full log.

let attune: Attune;
let panel: Page;
let desk: Page;

const deskTabs = () => attune.context.pages().filter((page) => page.url().includes('/desk.html'));
const openDesk = async () => {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Open the desk' }).click();
};
const heading = (name: string) => desk.getByRole('heading', { level: 1, name });

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, Date.now());
});
afterAll(async () => {
  await attune?.close();
});

test('the panel opens it once: pressed again, the same tab comes to the front', async () => {
  await openDesk();
  await soon(() => deskTabs().length).toBe(1);
  const [tab] = deskTabs();
  if (!tab) throw new Error('There is no desk.');
  desk = tab;
  await desk.setViewportSize({ width: 1280, height: 900 });
  await heading('Today').waitFor();
  await attune.page.bringToFront();
  await openDesk();
  await soon(() => desk.evaluate(() => document.visibilityState)).toBe('visible');
  expect(deskTabs()).toHaveLength(1);
});

test('Today leads to a customer, whose place can be kept, and the desk opens again where it was left', async () => {
  await soon(() => desk.getByText(/ to look at$/).innerText()).toMatch(/^1\d\d /);
  await desk.getByRole('link', { name: patient }).click();
  await desk.getByRole('heading', { level: 1, name: patient }).waitFor();
  const place = new URL(desk.url()).hash;
  expect(place).toMatch(/^#\/customers\/[^/]+$/);

  await desk.close();
  await openDesk();
  await soon(() => deskTabs().length).toBe(1);
  desk = deskTabs()[0] ?? desk;
  await desk.getByText(patient).first().waitFor();
  expect(new URL(desk.url()).hash).toBe(place);
});

test('customers are found as the seller types, gone through by the keys, and opened', async () => {
  await desk.getByRole('link', { name: 'Customers', exact: true }).click();
  await heading('Customers').waitFor();
  await soon(() => desk.getByText(/^\d+ people$/).innerText()).toMatch(/^1\d\d people$/);
  expect(await picture(desk, 'desk-customers')).toEqual([]);
  await desk.getByLabel('Name, account or address').fill('account 1');
  await soon(() => desk.getByText(/^\d+ people$/).innerText()).toMatch(/^\d\d people$/);
  const rows = desk.getByRole('list', { name: 'Customers' }).getByRole('link');
  await rows.first().focus();
  await desk.keyboard.press('End');
  const last = await desk.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
  expect(Number(last)).toBeGreaterThan(10);
  await desk.keyboard.press('Enter');
  await desk.getByRole('link', { name: 'All customers' }).waitFor();
  await desk.getByRole('heading', { level: 1, name: /^Customer 1/ }).waitFor();
  expect(await picture(desk, 'desk-customer')).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-customer-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
});

test('the scoreboard counts all customers, and names whom an average hides', async () => {
  await desk.getByRole('link', { name: 'Scoreboard' }).click();
  const table = desk.getByRole('table', { name: /^The ten expectations/ });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(11);
  const kept = table.getByRole('row').filter({ hasText: 'Promises kept' });
  await kept.getByText('Promises kept').click();
  expect(await kept.innerText()).toContain('divided by those that were kept');
  expect(await picture(desk, 'desk-scoreboard')).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-scoreboard-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
