import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '@/lib/model/time';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { serveCrm } from '@/test/e2e/pages/crm';
import { arabicName, DUE, longName, patient, restoreFullLog, turningName } from '@/test/e2e/pages/full-log';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectWho, shownIn, soon } from '@/test/e2e/pages/panel-view';
import { scored } from '@/test/e2e/pages/scored-customer';

const now = Date.now();

let attune: Attune;
let crm: Awaited<ReturnType<typeof serveCrm>>;
let page: Page;
let panel: Page;
/** What axe-core found, and what did not fit, over all states. */
const wrong: string[] = [];

beforeAll(async () => {
  crm = await serveCrm();
  attune = await launch();
  await routeOrigin(attune.context, 'https://mail.google.com/**', {
    '/mail/u/0/': gmailPage({ own: nina, threads: Object.values(sampleThreads(now)) }),
  });
  page = attune.page;
  await page.goto('about:blank');
  panel = await attune.openPanel(page);
  await restoreFullLog(panel, now);
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

const shoot = async (name: string) => {
  wrong.push(...(await picture(panel, name)));
};
const region = (name: string) => panel.getByRole('region', { name, exact: true });
const find = async (name: string) => {
  await panel.getByRole('button', { name: 'Find a customer' }).click();
  await panel.keyboard.type(name.slice(0, 60));
  await panel.getByRole('option').first().click();
};

/** Closes the panel as the seller does, and opens it again beside the page. */
async function reopen(shows: (panel: Page) => Locator = (opened) => opened.getByRole('banner')): Promise<void> {
  const quiet = await attune.extension.page();
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? 0);
  await quiet.evaluate((id) => chrome.sidePanel.close({ windowId: id }), windowId);
  await soon(() => panel.isClosed()).toBe(true);
  panel = await attune.openPanel(page);
  await shows(panel).waitFor();
}

/** As if the seller had last been here then. */
async function lastHere(at: number): Promise<void> {
  const quiet = await attune.extension.page();
  await quiet.evaluate(async (value) => {
    const opening = indexedDB.open('attune');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const transaction = opening.result.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put({ key: 'last-here', value });
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    opening.result.close();
  }, at);
}

test('Today shows a hundred under headings, and how many more there are', async () => {
  await soon(() => region('Today').getByRole('listitem').count()).toBe(100);
  await region('Past due').waitFor();
  const beyond = async () => Number(/and (\d+) more/.exec(await region('Today').innerText())?.[1]);
  const firing = async () =>
    ((await attune.extension.rows('agenda')) as { rank?: number }[]).filter(({ rank }) => rank !== undefined).length;
  await soon(async () => (await beyond()) === (await firing()) - 100).toBe(true);
  expect(await firing()).toBeGreaterThan(DUE - 30);
  await shoot('today-many');
});

test('what fell due while the browser was closed is told once', async () => {
  await lastHere(now - 2 * DAY - 3_600_000);
  await reopen();
  const line = () => region('While you were away');
  await line().waitFor();
  expect(await line().innerText()).toMatch(/^Since .+: .*(overdue|may be owed|fell due)/);
  await shoot('caught-up');
  // Closed without having been looked at, it is told again.
  await reopen();
  await line().waitFor();
  await line().getByRole('button', { name: 'Show' }).click();
  await panel.getByRole('region', { name: /^Since / }).waitFor();
  expect(await line().count()).toBe(0);
  await shoot('today-since');
  await reopen();
  await region('Today').getByRole('listitem').first().waitFor();
  expect(await line().count()).toBe(0);
});

test.each([
  ['long', longName],
  ['right-to-left', arabicName],
  ['turning', turningName.split('\u202E')[0] ?? ''],
  ['twenty-nudges', patient],
])('a customer who is hard to show: %s', async (name, who) => {
  await find(who);
  await soon(async () => (await shownIn(panel)).who).toContain(who.slice(0, 60));
  await panel.getByRole('article').first().waitFor();
  await shoot(name);
});

test('twenty that fire: three show, the rest can wait', async () => {
  expect(await panel.getByRole('article').count()).toBe(3);
  expect(await region('Now').innerText()).toContain('18 more can wait');
});

test('the ten marks, and the number behind one, by the keyboard, also where there is little room', async () => {
  await find(scored);
  await expectWho(panel, scored);
  const marks = panel.getByRole('list', { name: 'Marks' });
  await marks.scrollIntoViewIfNeeded();
  expect(await marks.getByRole('button').count()).toBe(10);
  await shoot('marks');
  await marks.getByRole('button', { name: /^8. Promises kept: \d+% of your standard, 2 of 3 promises$/ }).focus();
  await panel.keyboard.press('Enter');
  const behind = panel.getByRole('region', { name: 'Promises kept', exact: true });
  await soon(() => behind.innerText()).toContain('Down from 100% in the 90 days before.');
  await shoot('marks-open');
  await panel.keyboard.press('Escape');
  await behind.waitFor({ state: 'hidden' });
  const usual = panel.viewportSize() ?? { width: 360, height: 720 };
  // 360 pixels at 200 per cent.
  await panel.setViewportSize({ width: 180, height: usual.height });
  await marks.getByRole('button', { name: /^4. Beyond the transaction: not enough yet/ }).click();
  await panel.getByRole('region', { name: 'Beyond the transaction', exact: true }).waitFor();
  await shoot('marks-narrow');
  await panel.setViewportSize(usual);
});

test('a page with two hundred people', async () => {
  await page.goto(`${crm.url}/crowd`);
  await attune.openPanel(page);
  await expectWho(panel, 'Anna Lund');
  await addShown(panel);
  await panel.getByRole('button', { name: /^and \d+ more$/ }).waitFor();
  await shoot('crowd');
  await panel.getByRole('button', { name: /^and \d+ more$/ }).click();
  await shoot('crowd-open');
});

test('the cover: by the key, for every panel, and what was half written is there afterwards', async () => {
  await panel.bringToFront();
  const add = panel.getByRole('textbox', { name: 'Add to the log' });
  await add.fill('Prefers calls after 14');
  await panel.getByRole('heading', { name: 'Anna Lund' }).click();
  await panel.keyboard.press('c');
  await panel.getByRole('button', { name: 'Show again' }).waitFor();
  expect(await panel.title()).toBe('Attune');
  expect(await panel.content()).not.toMatch(/Anna|lund|Prefers|paddlers/i);
  await shoot('covered');
  await reopen((opened) => opened.getByRole('button', { name: 'Show again' }));
});

test('the cover: by the browser’s own shortcut, while the page has the focus', async () => {
  const worker = await attune.worker();
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } };
    onCommand.dispatch('cover');
  });
  await panel.getByRole('banner').waitFor();
  // Which keys they are is the seller's choice, in the browser's own settings.
  expect((await worker.evaluate(() => chrome.commands.getAll())).map(({ name }) => name)).toContain('cover');
});

test('axe-core finds nothing wrong in any state, light or dark, and everything fits', async () => {
  expect(wrong).toEqual([]);
  expect(await attune.errors()).toEqual([]);
});
