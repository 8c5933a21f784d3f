import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage, threadOf } from '@/test/e2e/pages/gmail';
import { nina, priya } from '@/test/e2e/pages/gmail-sample';
import { addShown, expectWho, soon, start } from '@/test/e2e/pages/panel-view';

const origin = 'https://mail.google.com';
/** Friday 2026-11-20, 10:00 in Oslo. */
const NOW = '2026-11-20T09:00:00Z';
const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
/** The last millisecond of a day in Oslo. */
const endOf = (date: string) => Date.parse(`2026-${date}T23:00:00Z`) - 1;

const ours = 'I will send the corrected invoice by Friday.';
const theirs = "I'll send you the photos of the seats tomorrow.";
const german = 'Ich schicke Ihnen die Seriennummern bis Dienstag.';
const thread = threadOf('FMfcgzQXKhVbNmRv', 'Invoice PO 5521', [
  // Said on a Wednesday: its Friday is today.
  { at: at('18T13:00'), from: nina, to: [priya], text: ours, shown: 'opened' },
  { at: at('20T07:30'), from: priya, to: [nina], text: theirs, shown: 'opened' },
  { at: at('20T08:00'), from: priya, to: [nina], text: `Noch etwas: ${german}`, shown: 'opened' },
]);

interface PromiseRow {
  id: string;
  kind: string;
  at: number;
  due?: number;
  conversationId?: string;
  body: { by: string; what: string; state: string; replaces?: string };
}

let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch({ at: NOW, timezoneId: 'Europe/Oslo' });
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [thread] }) });
  page = attune.page;
  await page.goto(`${origin}/mail/u/0/#inbox/${thread.token}`);
  panel = await attune.openPanel(page);
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

const promises = async () => {
  const rows = (await attune.extension.rows('entries')) as PromiseRow[];
  return rows.filter(({ kind }) => kind === 'promise').sort((a, b) => a.at - b.at);
};
const onPage = () => panel.getByRole('region', { name: 'Promised on this page' });
const lines = () => onPage().getByRole('listitem').allInnerTexts();

test('lines of both sides that promise are offered, each with its day', async () => {
  await start(panel, nina.address);
  await expectWho(panel, priya.name);
  await addShown(panel);
  await soon(async () => (await lines()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^They ?Noch etwas: Ich schicke .* by Tue 24 Nov/),
    expect.stringMatching(/^They ?I'll send you the photos .* by Sat 21 Nov/),
    expect.stringMatching(/^We ?I will send the corrected invoice by Friday\. .* by Fri 20 Nov/),
  ]);
  // The lines stand there before the log has the conversation that they hang on.
  const turn = panel.getByRole('region', { name: 'Whose turn' });
  await soon(() => turn.innerText()).not.toContain('No conversation with them was read.');
  // They are read again when the panel has nothing better to do, or two seconds later: a busy one may never be idle.
  await panel.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 1000));
    await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  });
});

test('one press logs each, as it was said, and it is not offered again', async () => {
  await onPage()
    .getByRole('button', { name: /^Log promise: I will send/ })
    .click();
  await soon(lines).toHaveLength(2);
  await onPage()
    .getByRole('button', { name: /^Log promise: I'll send/ })
    .click();
  await soon(lines).toHaveLength(1);
  const conversations = (await attune.extension.rows('conversations')) as { id: string }[];
  const rows = await promises();
  expect(rows.map(({ body, due, conversationId }) => [body.by, body.what, due, conversationId])).toEqual([
    ['us', ours, endOf('11-20'), conversations[0]?.id],
    ['them', theirs, endOf('11-21'), conversations[0]?.id],
  ]);

  // It falls due today: the panel says so at once.
  await panel.getByRole('article', { name: 'A promise to Priya Raman falls due' }).waitFor();
  await page.reload();
  await expectWho(panel, priya.name);
  await soon(lines).toHaveLength(1);
});

test('words that were selected are a promise of whoever wrote them, added in one press', async () => {
  const worker = await attune.worker();
  await worker.evaluate(async (words) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...event: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'add-to-log', selectionText: ` ${words} ` }, tab);
  }, german);
  const form = panel.getByRole('form', { name: 'Add to the log' });
  await soon(() => form.getByRole('textbox').first().inputValue()).toBe(german);
  expect(await form.getByRole('combobox', { name: 'As' }).inputValue()).toBe('promise');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await soon(async () => (await promises()).map(({ body, due }) => [body.by, body.what, due])).toContainEqual([
    'them',
    german,
    endOf('11-24'),
  ]);
  // The line of the page is the same promise.
  await soon(() => onPage().count()).toBe(0);
});

test('a new date closes the old promise and names it, and is taken back as one', async () => {
  const [before] = (await promises()).filter(({ body }) => body.by === 'us');
  await panel
    .getByRole('article', { name: /falls due/ })
    .getByRole('button', { name: 'New date' })
    .click();
  await panel
    .getByRole('group', { name: 'New date', exact: true })
    .getByRole('button', { name: /^Friday/ })
    .click();
  const states = async () =>
    (await promises()).filter(({ body }) => body.by === 'us').map(({ body, due }) => [body.state, due, body.replaces]);
  await soon(states).toEqual([
    ['changed', endOf('11-20'), undefined],
    ['open', endOf('11-27'), before?.id],
  ]);
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await soon(states).toEqual([['open', endOf('11-20'), undefined]]);
});

test('open promises of both ways stand in the panel, and kept is one press', async () => {
  const open = panel.getByRole('region', { name: 'Open promises' });
  await soon(() => open.getByRole('listitem').count()).toBe(2);
  await open.getByRole('button', { name: /^Kept: I'll send/ }).click();
  await soon(() => open.getByRole('listitem').count()).toBe(1);
  expect((await promises()).find(({ body }) => body.what === theirs)?.body.state).toBe('kept');
});
