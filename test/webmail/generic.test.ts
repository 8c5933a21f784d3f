import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectWho } from '@/test/e2e/pages/panel-view';
import { genericPage, type Looked, looked } from '@/test/webmail/steps/generic-page';
import { type Listener, listen } from '@/test/webmail/steps/listen';
import { leaveDraft, openList, openMessage, openPreview, pressReply, signIn, write } from '@/test/webmail/steps/mail';
import { onlyGeneric } from '@/test/webmail/steps/only-generic';
import { eventually, firstRun } from '@/test/webmail/steps/panel';
import { type Stage, setStage } from '@/test/webmail/steps/stage';

// What is left of Roundcube for somebody whose webmail nobody here has seen: every adapter but generic is off.
const FILE = 'docs/generic-roundcube.md';
const WORDS = 'Hi Priya, we are on it.';

let stage: Stage;
let page: Page;
let panel: Page;
let heard: Listener;
const rows: Looked[] = [];

beforeAll(async () => {
  stage = await setStage({ extension: await onlyGeneric() });
  page = stage.attune.page;
  await signIn(page, stage.webmail);
  panel = await stage.attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  await firstRun(panel, stage.webmail.user);
  heard = await listen(stage.attune);
});
afterAll(() => stage?.close());

const list = () => openList(page, stage.webmail);
const message = (uid: number) => () => openMessage(page, stage.webmail, 'INBOX', uid);
const set = (settings: Parameters<Stage['webmail']['reset']>[0]) => stage.webmail.reset(settings);
const preview = async () => {
  await list();
  await openPreview(page, 'Refund for cancelled');
};
const reply = async () => {
  await message(25)();
  await pressReply(page);
  await write(page, `${WORDS}\n\n`);
};

/** `about`: whom a careful reader takes the page to be about; `shown`: whom the panel names, '' for nobody. */
const views = [
  { view: 'list', about: null, shown: '', open: list },
  { view: 'list as threads', about: null, shown: '', open: () => set(threads).then(list) },
  { view: 'list, no message beside it', about: null, shown: '', open: () => set(wide).then(list) },
  { view: 'list with a message beside it', about: 'priya', shown: 'Priya Raman', open: () => set({}).then(preview) },
  { view: 'the same, below it', about: 'priya', shown: 'Priya Raman', open: () => set(below).then(preview) },
  { view: 'message', about: 'priya', shown: 'Priya Raman', open: message(25) },
  { view: 'message, in German', about: 'jonas', shown: 'Jonas Weiß', open: message(22) },
  { view: 'message, from an address alone', about: 'sam', shown: 'samcarter77@mailbox.example', open: message(26) },
  { view: 'message, answers go elsewhere', about: 'elena', shown: 'Petrova, Elena', open: message(27) },
  { view: 'message of a machine', about: null, shown: '', open: message(19) },
  { view: 'message of our own', about: 'priya', shown: '', open: () => openMessage(page, stage.webmail, 'Sent', 8) },
  { view: 'answer, plain', about: 'priya', shown: 'Priya Raman', open: reply, draft: WORDS },
  { view: 'answer, rich', about: 'priya', shown: 'Priya Raman', open: () => set(rich).then(reply), draft: WORDS },
] as const;
const threads = { settings: { default_list_mode: 'threads' } };
const wide = { settings: { layout: 'list' } };
const below = { settings: { layout: 'desktop' } };
const rich = { editor: 'html' } as const;

test.for(views)('$view', async ({ view, about, shown, open, ...more }) => {
  await open();
  const from = await page.evaluate(() => Date.now());
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Read the page again' }).click();
  await eventually(async () => (await heard.last())?.readAt ?? 0).toBeGreaterThanOrEqual(from);
  await expectWho(panel, shown);
  const reading = await heard.last();
  if (!reading) throw new Error('nothing was read');
  expect(reading.site).toBe('generic');
  const teaches = (await panel.getByRole('button', { name: 'Teach this page' }).count()) > 0;
  rows.push(looked({ view, about, shown, reading, teaches, draft: 'draft' in more ? more.draft : null }));
  if ('draft' in more) await leaveDraft(page, stage.webmail);
});

test('nobody is taken for somebody else, and what is read is written down', async () => {
  expect(rows).toHaveLength(views.length);
  expect(rows.filter(({ who }) => who.is === 'wrong')).toEqual([]);
  await expect(genericPage(rows)).toMatchFileSnapshot(`../../${FILE}`);
  expect(await stage.attune.errors()).toEqual([]);
});
