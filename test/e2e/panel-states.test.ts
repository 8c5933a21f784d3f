import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { serveCrm, unfinished } from '@/test/e2e/pages/crm';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectState, expectWho, shownIn, soon, start } from '@/test/e2e/pages/panel-view';

const gmail = 'https://mail.google.com/mail/u/0/';
const { refund, sand } = sampleThreads(Date.now());
const thread = `#inbox/${refund.token}`;

let attune: Attune;
let crm: Awaited<ReturnType<typeof serveCrm>>;
let page: Page;
let panel: Page;
/** What axe-core found, over all states. */
const wrong: string[] = [];

beforeAll(async () => {
  crm = await serveCrm();
  attune = await launch();
  await routeOrigin(attune.context, 'https://mail.google.com/**', {
    '/mail/u/0/': gmailPage({ own: nina, threads: [refund, sand] }),
    '/mail/u/1/': gmailPage({ own: { name: 'Nina', address: 'nina@elsewhere.example' }, threads: [sand] }),
  });
  page = attune.page;
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

const shoot = async (name: string) => {
  wrong.push(...(await picture(panel, name)));
};
const text = () => panel.locator('body').innerText();
const choose = async (item: string) => {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: item }).click();
};

test('the first run', async () => {
  await page.goto('about:blank');
  panel = await attune.openPanel(page);
  await panel.getByRole('heading', { name: 'Attune, beside your mail' }).waitFor();
  await shoot('first-run');
  await start(panel, nina.address, '');
});

test('a page that the browser keeps to itself', async () => {
  await page.goto('chrome://version/');
  await soon(text).toContain('The browser keeps this page to itself');
  await expectState(panel, 'This page is not read');
  await shoot('protected');
});

test('a page on which the button was not pressed', async () => {
  await page.goto(gmail);
  await soon(text).toContain('Press the Attune button to read this page');
  await shoot('not-granted');
});

test('each press of the button reads, also after the tab was elsewhere', async () => {
  await attune.openPanel(page);
  await expectState(panel, 'Gmail · read well');
  await page.goto('chrome://version/');
  await page.goto(gmail);
  await soon(text).toContain('Press the Attune button to read this page');
  await attune.openPanel(page);
  await expectState(panel, 'Gmail · read well');
});

test('a list, and the mailbox of somebody else', async () => {
  await shoot('list');
  await page.goto(`https://mail.google.com/mail/u/1/#inbox/${sand.token}`);
  await expectState(panel, 'Gmail · not read yet');
  await shoot('whose');
  await panel.getByRole('button', { name: 'Not this one' }).click();
  await expectState(panel, 'Gmail · not read');
  await shoot('not-read');
});

test('somebody new, and then a customer', async () => {
  await page.goto(gmail + thread);
  await expectWho(panel, priya.name);
  await shoot('unknown');
  await addShown(panel);
  await panel.getByRole('article').first().waitFor();
  await shoot('customer');
  await panel.getByRole('button', { name: 'Edit' }).first().click();
  await panel.getByRole('dialog').waitFor();
  await shoot('edit');
  await panel.keyboard.press('Escape');
});

test('a page that is partly read says what it is unsure of', async () => {
  await page.goto(`${gmail}?without=.a3s&what=.a3s${thread}`);
  await expectState(panel, 'Gmail · partly read');
  await soon(text).toContain('Partly read: unsure of text of a message');
  await shoot('degraded');
});

test('a page that is not recognised names what is missing, and gives a report without a word of it', async () => {
  await page.goto(`${gmail}?without=.gD&what=email${thread}`);
  await page.evaluate(() => {
    for (const sender of document.querySelectorAll('.gD')) sender.removeAttribute('data-hovercard-id');
  });
  await expectState(panel, 'Gmail · not recognised');
  expect(await text()).toContain('Missing: sender');
  await expectWho(panel, '');
  await shoot('broken');

  const session = await panel.context().newCDPSession(panel);
  const permissions = ['clipboardReadWrite', 'clipboardSanitizedWrite'] as const;
  await session.send('Browser.grantPermissions', { permissions: [...permissions] });
  await panel.getByRole('button', { name: 'Copy the report' }).click();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('div[role]');
  expect(copied).not.toMatch(/priya|nina|refund|@|#msg/i);
});

test('a view that nobody reads', async () => {
  await page.goto(`${gmail}?none#settings/general`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div role="main"><p>Settings</p></div>');
  });
  await expectState(panel, 'Gmail · nothing to read here');
  await shoot('unsupported');
});

test('a page that is still on its way', async () => {
  await page.goto(`${crm.url}${unfinished}`, { waitUntil: 'commit' });
  await attune.openPanel(page);
  await expectState(panel, 'Reading');
  await shoot('waiting');
  expect((await shownIn(panel)).who).toBe('');
});

test('any customer is found with the keyboard alone, also with no page open', async () => {
  await page.goto('about:blank');
  await soon(text).toContain('Today');
  await attune.openPanel(page);
  await expectState(panel, 'Nothing to read here');
  await shoot('empty');
  await panel.bringToFront();
  await panel.locator('body').press('/');
  await panel.getByRole('dialog', { name: 'Find a customer' }).waitFor();
  await panel.keyboard.type('priya');
  await panel.getByRole('option', { name: priya.name }).waitFor();
  await shoot('find');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expectWho(panel, priya.name);
  expect(await text()).toContain('Chosen by you, not by the page');
  await shoot('chosen');
});

test('words that were selected on a page wait in the quick add', async () => {
  await page.goto(gmail + thread);
  await attune.openPanel(page);
  await expectWho(panel, priya.name);
  // No menu can be opened in a browser without a window, so its event is sent as the browser would send it.
  const worker = await attune.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...event: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'add-to-log', selectionText: ' She paddles on Sundays ' }, tab);
  });
  const add = panel.getByRole('textbox', { name: 'Add to the log' });
  await soon(() => add.inputValue()).toBe('She paddles on Sundays');
  await shoot('selection');
  await add.press('Enter');
  await soon(() => panel.getByRole('region', { name: 'Log' }).innerText()).toContain('She paddles on Sundays');
});

test('typing into the page leaves the panel alone', async () => {
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => seen.push(document.querySelector('main h1:not(.sr-only)')?.textContent ?? '');
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  const add = panel.getByRole('textbox', { name: 'Add to the log' });
  await add.focus();
  await page.locator('.bkH').last().click();
  await page.locator('.M9 [contenteditable]').pressSequentially('I look into it and write again', { delay: 80 });
  const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((who) => who !== priya.name)).toEqual([]);
  expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the settings', async () => {
  await choose('Settings');
  await panel.getByRole('heading', { name: 'Settings' }).waitFor();
  await shoot('settings');
  await panel.getByRole('region', { name: 'What is read' }).scrollIntoViewIfNeeded();
  await shoot('settings-reading');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
});

test('the service model is set, handed on as a file and taken from one', async () => {
  await choose('Settings');
  const targets = panel.getByRole('region', { name: 'How soon you answer' });
  await targets.getByText('Usual targets').click();
  await targets.getByText('Every tier, Chat: 1 minute').click();
  await targets.getByRole('heading').scrollIntoViewIfNeeded();
  await shoot('settings-targets');
  const model = panel.getByRole('region', { name: 'Your service model' });
  await model.scrollIntoViewIfNeeded();
  await shoot('settings-model');
  for (const fold of await model.locator('summary').all()) {
    await fold.click();
    await fold.scrollIntoViewIfNeeded();
    await shoot(`settings-model-${(await fold.innerText()).toLowerCase().replaceAll(/\W+/g, '-')}`);
  }
  const brief = model.getByRole('form', { name: 'How brief you write' });
  const most = brief.getByLabel('Words of an answer, at most');
  await most.fill('9');
  await brief.getByRole('button', { name: 'Save' }).click();
  await brief.getByText('Words of an answer, at most: a whole number from 10 to 2000.').waitFor();
  await most.fill('100');
  await brief.getByRole('button', { name: 'Save' }).click();
  await brief.getByText('Saved').waitFor();

  const downloading = panel.waitForEvent('download');
  await model.getByRole('button', { name: 'Download the service model' }).click();
  const json = await readFile(await (await downloading).path(), 'utf8');
  expect(JSON.parse(json)).toMatchObject({ format: 'attune-service-model', brevity: { words: 100 } });
  const give = (text: string) =>
    model
      .getByLabel('Take over a file')
      .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give(json.replace('"redLineDays": 7', '"redLineDays": "soon"'));
  await model.getByText('Nothing was changed. redLineDays: a number above 0, at most 60.').waitFor();
  await shoot('settings-model-refused');
  await give(json.replace('"words": 100', '"words": 80'));
  await model.getByRole('button', { name: 'Take over', exact: true }).waitFor();
  await model.getByRole('button', { name: 'Take over', exact: true }).scrollIntoViewIfNeeded();
  await shoot('settings-model-preview');
  await model.getByRole('button', { name: 'Take over', exact: true }).click();
  await soon(() => most.inputValue()).toBe('80');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await soon(() => most.inputValue()).toBe('100');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
});

test('two windows each follow their own tab', async () => {
  const quiet = await attune.extension.page();
  const opening = attune.context.waitForEvent('page');
  await quiet.evaluate(() => chrome.windows.create({ url: 'about:blank' }));
  const other = await opening;
  await other.goto(`${crm.url}/text`);
  const beside = await attune.openPanel(other);
  await expectWho(beside, 'Dan Weiss');
  await expectWho(panel, priya.name);

  await page.goto(`${gmail}?again#inbox/${sand.token}`);
  await expectWho(panel, 'Omar Haddad');
  await other.goto(`${crm.url}/chip`);
  await expectWho(beside, 'Chiara Rossi');
  await expectWho(panel, 'Omar Haddad');
  await other.close();
});

test('axe-core finds nothing wrong in any state, light or dark', async () => {
  expect(wrong).toEqual([]);
  expect(await attune.errors()).toEqual([]);
});
