import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectWho, soon, start } from '@/test/e2e/pages/panel-view';

const mail = 'https://mail.google.com';
const { refund } = sampleThreads(Date.now());

const slips =
  'Dear Omar,\n\nThank you for your patience. The new paddles are blue and the kayaks are green. They are all in the harbour.';
const file = ' I attached the picture of them.';
const mended =
  'Dear Priya,\n\nThe refund came to your account on Monday. The statement of our bank is attached, and it shows all that we know.';

let attune: Attune;
let page: Page;
let panel: Page;
/** What axe-core found, and what did not fit. */
const wrong: string[] = [];

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, `${mail}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
  page = attune.page;
  await page.goto(`${mail}/mail/u/0/#inbox/${refund.token}`);
  panel = await attune.openPanel(page);
});
afterAll(() => attune?.close());

const coach = () => panel.getByRole('region', { name: 'Your draft' });
const found = () => coach().getByRole('heading', { level: 3 }).allTextContents();
const editor = () => page.locator('.M9 [g_editable]');

async function write(text: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text, { delay: 2 });
}

async function attach(): Promise<void> {
  await page.locator('.M9 form').evaluate((draft) => {
    draft.insertAdjacentHTML('beforeend', '<div class="dL"><input type="hidden" name="attach" value="f"></div>');
  });
}

/** Every row of every table, and both storage areas, as text. */
async function everythingKept(): Promise<string> {
  const quiet = await attune.extension.page();
  const tables = await quiet.evaluate(async () => {
    const opening = indexedDB.open('attune');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const names = [...opening.result.objectStoreNames];
    opening.result.close();
    return names;
  });
  const rows = await Promise.all(tables.map((table) => attune.extension.rows(table)));
  const areas = [await attune.extension.storage('local'), await attune.extension.storage('session')];
  return JSON.stringify([rows, areas]);
}

const wrongName = '“Omar” is not who this goes to, mend this before it goes';
const missing = 'Nothing is attached yet, mend this before it goes';
const left = 'A question of theirs is not answered yet';

test('a customer who asked', async () => {
  await start(panel, nina.address);
  await expectWho(panel, priya.name);
  await addShown(panel);
});

test('a reply with slips: each is found, and points at the words', async () => {
  await page.locator('.bkH').last().click();
  await write(slips);
  await soon(found).toEqual([wrongName, left]);
  expect(await coach().innerText()).toMatch(/\d+ words of 175/);
  const asked = coach().getByRole('listitem', { name: left, exact: true });
  expect(await asked.innerText()).toContain('When will the refund come?');
  wrong.push(...(await picture(panel, 'coach')));
});

test('a press shows the words in the page', async () => {
  const row = coach().getByRole('listitem', { name: '“Omar” is not who this goes to' });
  await row.getByRole('button', { name: 'Show' }).click();
  await soon(() => page.evaluate(() => getSelection()?.toString())).toBe('Omar');
});

test('a press on the fix puts it into the draft', async () => {
  await page.keyboard.press('Control+End');
  const row = coach().getByRole('listitem', { name: left });
  await row.getByRole('button', { name: 'Begin the answer' }).click();
  await panel.getByText('Put into your draft.').waitFor();
  expect(await editor().innerText()).toContain('On “When will the refund come?”:');
  expect(await editor().innerText()).toContain('Dear Omar');
});

test('a file that is spoken of and not attached', async () => {
  await write(slips + file);
  await soon(found).toContain(missing);
  // What was asked may be in the file.
  expect(await found()).not.toContain(left);
  await attach();
  await soon(found).not.toContain(missing);
});

test('what was mended is not spoken of any more', async () => {
  await write(mended);
  await soon(() => coach().innerText()).toContain('Nothing to mend.');
  expect(await found()).toEqual([]);
  wrong.push(...(await picture(panel, 'coach-calm')));
});

test('a quick answer with its attachment is left alone', async () => {
  await write('Attached, thanks');
  await soon(() => coach().count()).toBe(0);
});

test('nothing of the draft is kept anywhere', async () => {
  await write(slips);
  await soon(found).toContain(wrongName);
  await coach().getByRole('listitem').first().getByRole('button', { name: 'Later' }).click();
  await coach().getByRole('button', { name: 'In 1 hour' }).first().click();
  await soon(found).not.toContain(wrongName);
  const kept = await everythingKept();
  expect(kept).toContain(priya.name);
  expect(kept).not.toMatch(/patience|paddles|picture of|statement|Dear Omar/);
  expect(wrong).toEqual([]);
  expect(await attune.errors()).toEqual([]);
});
