import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { picture as examined } from '@/test/e2e/pages/panel-picture';
import { addShown, expectState, expectWho, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';
import { serveSelfHosted } from '@/test/e2e/pages/self-hosted';
import { teaching } from '@/test/e2e/pages/teaching';

let attune: Attune;
let crm: Awaited<ReturnType<typeof serveSelfHosted>>;
let panel: Page;
const { pressed, step, walkTo } = teaching(() => panel);

beforeAll(async () => {
  crm = await serveSelfHosted();
  attune = await launch();
  await attune.page.goto(`${crm.url}/#/contacts/41`);
  panel = await attune.openPanel(attune.page);
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

const open = (path: string) => attune.page.goto(`${crm.url}/${path}`);
const teachIt = () => panel.getByRole('button', { name: /^Teach (this page|it again)$/ }).click();
const shown = async () => (await shownIn(panel)).who;
const address = () => panel.locator('main p.text-soft').first().innerText();
const picture = async (name: string) => {
  const folder = process.env['ATTUNE_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await panel.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

async function forgetAll(): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: /^Forget 127/ }).click();
  await panel.getByText('None. Open a customer’s page').waitFor();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}

test('a page shown by mouse on one record is known on the next, and the page acts on none of the clicks', async () => {
  await start(panel, 'nina@fjordgear.example', '');
  await panel.getByRole('button', { name: 'Teach this page' }).waitFor();
  expect(await shown()).not.toBe('Anna Lund');
  await teachIt();
  await step('Step 1 of 2');
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).hover();
  await panel.getByText('Would be read:').waitFor();
  await picture('pointing-light');
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).click();
  await step('Step 2 of 2');
  await attune.page.getByText('post@lundkajakk.example').click();
  await panel.getByRole('button', { name: 'Add the company' }).click();
  await step('Point at their company');
  await attune.page.getByText('Lund Kajakk', { exact: true }).click();
  await panel.getByRole('button', { name: 'Save' }).waitFor();
  await picture('preview-light');
  await panel.emulateMedia({ colorScheme: 'dark' });
  await picture('preview-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await expectWho(panel, 'Anna Lund');
  expect(await address()).toBe('post@lundkajakk.example');
  // The link under the address was not followed, and no listener of the document was told.
  expect(attune.page.url()).toBe(`${crm.url}/#/contacts/41`);
  expect(await attune.page.locator('#pressed').innerText()).toBe('0');

  await attune.page.getByRole('link', { name: '42' }).click();
  await expectWho(panel, 'Bo Ek');
  expect(await address()).toBe('kontor@ekbatar.example');
  await expectState(panel, '127.0.0.1 · read well');
});

test('each point stands in the settings with what is read there now', async () => {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: /^Change what is read of 127/ }).click();
  const points = panel.getByRole('list', { name: /^Read of 127/ });
  await points.getByText('kontor@ekbatar.example').waitFor();
  await points.scrollIntoViewIfNeeded();
  expect(await examined(panel, 'taught-points')).toEqual([]);
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expectWho(panel, 'Bo Ek');
});

test('another page of the same site is still read as any page is', async () => {
  await open('#/reports');
  await soon(shown).not.toBe('Bo Ek');
});

test('names that an update took away are said, and nobody else is shown', async () => {
  await open('?stale#/contacts/42');
  await panel.getByText(/Partly read|was not recognised/).waitFor();
  await soon(shown).not.toBe('Anna Lund');
  expect(['Bo Ek', 'kontor@ekbatar.example', '']).toContain(await shown());
  await panel.getByRole('button', { name: 'Teach it again' }).waitFor();
  await picture('stale-light');
});

test('what was taught is forgotten on request, then taught again by keyboard alone', async () => {
  await open('#/contacts/41');
  await expectWho(panel, 'Anna Lund');
  await forgetAll();
  await panel.getByRole('button', { name: 'Teach this page' }).waitFor();
  await soon(shown).not.toBe('Anna Lund');

  await panel.getByRole('button', { name: 'Teach this page' }).focus();
  await panel.keyboard.press('Enter');
  await walkTo('Anna Lund');
  await step('Step 2 of 2');
  await walkTo('post@lundkajakk.example');
  const save = panel.getByRole('button', { name: 'Save' });
  await save.waitFor();
  await panel.keyboard.press('Tab');
  await soon(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
  await panel.keyboard.press('Enter');
  await expectWho(panel, 'Anna Lund');
  await open('#/contacts/42');
  await expectWho(panel, 'Bo Ek');
});

test('pointing ends with Escape, and with the page', async () => {
  await teachIt();
  await step('Step 1 of 2');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Point again' }).waitFor();
  await attune.page.getByRole('link', { name: '41' }).click();
  await soon(() => attune.page.url()).toContain('41');
  await panel.getByRole('button', { name: 'Point again' }).click();
  await step('Step 1 of 2');
  await attune.page.reload();
  await panel.getByText('Pointing has ended.').waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expectWho(panel, 'Anna Lund');
  expect(await attune.errors()).toEqual([]);
});

test('messages and the writing field are shown by mouse, counted, and read on the next ticket', async () => {
  await open('#/tickets/811');
  await teachIt();
  await step('Step 1 of 2');
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).click();
  await step('Step 2 of 2');
  await attune.page.getByText('post@lundkajakk.example').click();
  await panel.getByRole('button', { name: 'Add the messages' }).click();
  await step('Point at one of the messages');
  await attune.page.getByText('Which carrier will bring it?').click();
  await panel.getByText(/^3 messages: 2 from them, 1 from you, newest/).waitFor();
  await panel.getByRole('button', { name: 'Add where you write' }).click();
  await step('Point at the field where you write');
  await attune.page.getByRole('textbox', { name: 'Reply' }).click();
  await panel.getByText('Drafts are read there').waitFor();
  await picture('messages-light');
  await panel.emulateMedia({ colorScheme: 'dark' });
  await picture('messages-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await expectWho(panel, 'Anna Lund');
  await attune.page.getByRole('link', { name: '812' }).click();
  await expectWho(panel, 'Bo Ek');
  await expectState(panel, '127.0.0.1 · read well');
});

test('messages that are gone are said', async () => {
  await open('?stale#/tickets/812');
  await expectWho(panel, 'Bo Ek');
  await panel.getByText('No longer sure where you showed it: messages.').waitFor();
});

test('messages and the writing field are taught by keyboard alone', async () => {
  await open('#/tickets/811');
  await expectWho(panel, 'Anna Lund');
  await panel.getByRole('button', { name: 'Teach it again' }).waitFor({ state: 'attached' });
  await panel.getByRole('button', { name: 'Teach it again' }).focus();
  await panel.keyboard.press('Enter');
  await step('Step 1 of 2');
  await walkTo('Anna Lund');
  await step('Step 2 of 2');
  await walkTo('post@lundkajakk.example');
  await pressed('Add the messages');
  await step('Point at one of the messages');
  await walkTo('The kayak arrived with a crack. What can be done?');
  await panel.getByText(/^3 messages: 2 from them, 1 from you, newest/).waitFor();
  await pressed('Add where you write');
  await step('Point at the field where you write');
  await panel.keyboard.press('ArrowDown');
  await panel.getByText('Words would be put here. It is empty now.').waitFor();
  await panel.keyboard.press('Enter');
  await panel.getByText('Drafts are read there').waitFor();
  await pressed('Save');
  await expectWho(panel, 'Anna Lund');
  expect(await attune.errors()).toEqual([]);
});

test('a draft is read in the field that was shown, and words are put there', async () => {
  await hearReadings(panel);
  await open('#/tickets/812');
  await expectWho(panel, 'Bo Ek');
  await attune.page.getByRole('textbox', { name: 'Reply' }).fill('We have two of them.');
  await soon(async () => (await draftsOf(panel, attune.page))[0]?.text).toBe('We have two of them.');
  const [draft] = await draftsOf(panel, attune.page);
  expect(draft?.to).toEqual([{ name: 'Bo Ek', address: 'kontor@ekbatar.example' }]);
  expect(await insert(panel, draft?.handle, 'How is the lake?')).toEqual({ is: 'inserted' });
  expect(await attune.page.getByRole('textbox', { name: 'Reply' }).innerText()).toContain('How is the lake?');
  expect(await attune.errors()).toEqual([]);
});

test('a ticket that shows a name alone is taught so: whoever is linked to it once is known there', async () => {
  await open('?bare#/tickets/811');
  await teachIt();
  await step('Step 1 of 2');
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).click();
  await step('Step 2 of 2');
  await panel.getByRole('button', { name: 'This page shows no address' }).click();
  await panel.getByText(/people are known here by name alone/).waitFor();
  await panel.getByRole('button', { name: 'Add the messages' }).click();
  await step('Point at one of the messages');
  await attune.page.getByText('Which carrier will bring it?').click();
  await panel.getByText(/^3 messages: 2 from them, 1 from you, newest/).waitFor();
  await picture('name-alone-light');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expectWho(panel, 'Anna Lund');
  await expectState(panel, '127.0.0.1 · read well');
  await panel.getByText('This page shows no address. Who is it?').waitFor();
  const said = async () => (await logOf(attune)).map(({ customer, direction }) => `${customer} ${direction}`);
  expect(await said()).toEqual([]);
  await addShown(panel);
  await panel.getByText(/^Known by the name Anna Lund/).waitFor();
  // What we wrote there went to her, though no address says so.
  await soon(said).toEqual(['Anna Lund in', 'Anna Lund out', 'Anna Lund in']);
  await attune.page.getByRole('link', { name: '812' }).click();
  await expectWho(panel, 'Bo Ek');
  await panel.getByText('This page shows no address. Who is it?').waitFor();
  await attune.page.getByRole('link', { name: '811' }).click();
  await panel.getByText(/^Known by the name Anna Lund/).waitFor();
  expect(await attune.errors()).toEqual([]);
});
