import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';

let attune: Attune;

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, 'https://crm.example/**', { '/': '<h1>A page</h1>' });
  await attune.page.goto('https://crm.example/');
});

afterAll(() => attune?.close());

test('a click on the toolbar button opens the side panel beside the page, without an error', async () => {
  const panel = await attune.openPanel(attune.page);

  expect(await panel.title()).toBe('Attune');
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(360);
  await expect.poll(() => panel.locator('#root > *').count()).toBeGreaterThan(0);
  await expect.poll(() => attune.page.evaluate(() => innerWidth)).toBeLessThan(1280 - 360);
  expect(await attune.errors()).toEqual([]);
});

test('the click grants the page it was made on, and no other', async () => {
  await attune.openPanel(attune.page);
  const read = async () => {
    const worker = await attune.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://*/*' });
      return tab?.url ?? null;
    });
  };
  expect(await read()).toBe('https://crm.example/');

  await routeOrigin(attune.context, 'https://other.example/**', { '/': '<h1>Another page</h1>' });
  await attune.page.goto('https://other.example/');
  await expect.poll(read).toBeNull();
});

test('the panel opens from a dead worker', async () => {
  await attune.killWorker();
  const panel = await attune.openPanel(attune.page);
  expect(await panel.title()).toBe('Attune');
  expect(await attune.workerAlive()).toBe(true);
});

test('errors of the panel do not go unseen', async () => {
  const panel = await attune.openPanel(attune.page);
  await panel.evaluate(() => fetch('https://crm.example/').catch(() => undefined));
  await expect.poll(() => attune.errors()).toContainEqual(expect.stringContaining('Content Security Policy'));
});
