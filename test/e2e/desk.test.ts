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
  await soon(() => desk.getByRole('region', { name: 'Today' }).getByRole('listitem').count()).toBe(100);
  expect(await picture(desk, 'desk-today')).toEqual([]);
  await desk.getByRole('listitem').filter({ hasText: patient }).getByRole('button').first().click();
  await desk.getByText(patient).first().waitFor();
  const place = new URL(desk.url()).hash;
  expect(place).toMatch(/^#\/customers\/[^/]+$/);

  await desk.close();
  await openDesk();
  await soon(() => deskTabs().length).toBe(1);
  desk = deskTabs()[0] ?? desk;
  await desk.getByText(patient).first().waitFor();
  expect(new URL(desk.url()).hash).toBe(place);
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
