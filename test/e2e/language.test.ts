import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { patient, restoreFullLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';

// Attune in another language: chosen in the panel, spoken by every page of it and by the worker.

let attune: Attune;
let panel: Page;
let desk: Page;

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, Date.now());
  desk = await attune.context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/today`);
  await desk.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});
afterAll(async () => {
  await attune?.close();
});

const settings = () => panel.getByRole('button', { name: /^(Settings|Einstellungen)$/ });

/** Lines of a page that are English still, but for what is the seller's own. */
async function englishIn(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')];
    const labels = named.flatMap((one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name)));
    return [...document.body.innerText.split('\n'), ...labels.filter((label) => label !== null)];
  });
  return lines.filter((line) => english.test(line) && !ofTheLog.test(line));
}

const english = /\b(the|and|your|you|with|this|that|are|has|have|not|from|nobody|nothing)\b/i;
const ofTheLog = /price list|pump leaks|English/;

test('is chosen in the settings, and panel and desk speak it at once', async () => {
  await panel.getByRole('button', { name: 'More' }).click();
  await settings().click();
  await panel.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await panel.getByRole('button', { name: 'Mehr' }).waitFor();
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('de');
  await desk.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
});

test('what the worker keeps for Today is worded anew', async () => {
  await desk
    .getByText(/Wartet seit/)
    .first()
    .waitFor();
  const still = async () =>
    (await attune.extension.rows('agenda'))
      .flatMap((row) => [...JSON.stringify(row).matchAll(/"(?:title|says)":"((?:[^"\\]|\\.)*)"/g)])
      .flatMap(([, words = '']) => (english.test(words) && !ofTheLog.test(words) ? words : []));
  await expect.poll(still, { timeout: 60_000 }).toEqual([]);
});

test('every page of it can be read in German, wide and narrow, light and dark', async () => {
  for (const page of ['today', 'customers', 'search', 'scoreboard', 'standards', 'data']) {
    await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/${page}`);
    await desk.getByRole('heading', { level: 1 }).first().waitFor();
    // The page follows what the worker has worded anew a moment later.
    await expect.poll(() => englishIn(desk), { timeout: 60_000 }).toEqual([]);
    expect(await picture(desk, `german-${page}`)).toEqual([]);
    await desk.setViewportSize({ width: 360, height: 740 });
    expect(await picture(desk, `german-${page}-narrow`)).toEqual([]);
    await desk.setViewportSize({ width: 1280, height: 900 });
  }
});

test('the panel can be read in German, with a customer and its settings', async () => {
  await panel.bringToFront();
  expect(await picture(panel, 'german-panel-today')).toEqual([]);
  await panel.getByText(patient).first().click();
  await panel
    .getByRole('heading', { name: patient, level: 1 })
    .or(panel.getByRole('heading', { name: patient, exact: true }))
    .first()
    .waitFor();
  expect(await picture(panel, 'german-panel-customer')).toEqual([]);
  expect(await englishIn(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Mehr', exact: true }).click();
  await settings().click();
  await panel.getByRole('combobox', { name: 'Sprache' }).waitFor();
  expect(await picture(panel, 'german-panel-settings')).toEqual([]);
  expect(await englishIn(panel)).toEqual([]);
});

test('and goes back to English', async () => {
  await panel.getByRole('combobox', { name: 'Sprache' }).selectOption('en');
  await panel.getByRole('button', { name: 'More' }).waitFor();
  expect(await attune.errors()).toEqual([]);
});
