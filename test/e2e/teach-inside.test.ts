import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { serveInnerApp } from '@/test/e2e/pages/inner-app';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { expectState, expectWho, shownIn, soon, start } from '@/test/e2e/pages/panel-view';
import { teaching } from '@/test/e2e/pages/teaching';

let attune: Attune;
let crm: Awaited<ReturnType<typeof serveInnerApp>>;
let panel: Page;
const { pressed, step, walkTo } = teaching(() => panel);

beforeAll(async () => {
  crm = await serveInnerApp();
  attune = await launch();
  await attune.page.goto(`${crm.url}/parts#/contacts/41`);
  panel = await attune.openPanel(attune.page);
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

const open = (path: string) => attune.page.goto(`${crm.url}/${path}`);
const shown = async () => (await shownIn(panel)).who;
const address = () => panel.locator('main p.text-soft').first().innerText();
const content = () => attune.page.frameLocator('iframe');
/** Said to be unsure or not recognised, and about nobody but this person. */
const expectUnsureOf = async (name: string, mail: string) => {
  await panel.getByText(/Partly read|was not recognised/).waitFor();
  expect([name, mail, '']).toContain(await shown());
};

test('a record in shadow roots is shown by mouse, and the next one is known', async () => {
  await start(panel, 'nina@fjordgear.example', '');
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await step('Step 1 of 2');
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).hover();
  await panel.getByText('Would be read:').waitFor();
  await attune.page.getByRole('heading', { name: 'Anna Lund' }).click();
  await step('Step 2 of 2');
  await attune.page.getByText('post@lundkajakk.example').click();
  await panel.getByRole('button', { name: 'Add where you write' }).click();
  await step('Point at the field where you write');
  await attune.page.getByRole('textbox', { name: 'Answer' }).click();
  await panel.getByText('Drafts are read there').waitFor();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expectWho(panel, 'Anna Lund');
  expect(await attune.page.locator('#pressed').innerText()).toBe('0');
  await attune.page.getByRole('link', { name: '42' }).click();
  await expectWho(panel, 'Bo Ek');
  expect(await address()).toBe('kontor@ekbatar.example');
  await expectState(panel, '127.0.0.1 · read well');
});

test('a draft in a shadow root is read as it is written, and words are put there', async () => {
  await hearReadings(panel);
  await attune.page.getByRole('textbox', { name: 'Answer' }).fill('We have two of them.');
  await soon(async () => (await draftsOf(panel, attune.page))[0]?.text).toBe('We have two of them.');
  const [draft] = await draftsOf(panel, attune.page);
  expect(draft?.to).toEqual([{ name: 'Bo Ek', address: 'kontor@ekbatar.example' }]);
  expect(await insert(panel, draft?.handle, 'How is the lake?')).toEqual({ is: 'inserted' });
  expect(await attune.page.getByRole('textbox', { name: 'Answer' }).inputValue()).toContain('How is the lake?');
});

test.each(['renamed', 'hidden'])('a component that is %s is said, and nobody else is shown', async (change) => {
  await open(`parts?${change}#/contacts/42`);
  await expectUnsureOf('Bo Ek', 'kontor@ekbatar.example');
});

test('a record in a frame is shown by keyboard alone, and followed when the frame goes on by itself', async () => {
  await open('desk');
  await panel.getByRole('button', { name: 'Teach this page' }).waitFor();
  await pressed('Teach this page');
  await step('Step 1 of 2');
  await walkTo('Anna Lund');
  await step('Step 2 of 2');
  await walkTo('post@lundkajakk.example');
  await panel.getByRole('button', { name: 'Save' }).waitFor();
  await pressed('Save');
  await expectWho(panel, 'Anna Lund');
  await content().getByRole('link', { name: '42' }).click();
  await expectWho(panel, 'Bo Ek');
  expect(await address()).toBe('kontor@ekbatar.example');
  await expectState(panel, '127.0.0.1 · read well');
  expect(attune.page.url()).toBe(`${crm.url}/desk`);
});

test('another kind of page in the frame is not read as a record of the kind that was taught', async () => {
  await content().getByRole('link', { name: 'Staff' }).click();
  await content().getByText('Per Dahl').waitFor();
  await soon(shown).not.toBe('Bo Ek');
  expect(await shown()).not.toBe('Per Dahl');
  await content().getByRole('link', { name: '41' }).click();
  await expectWho(panel, 'Anna Lund');
});

const teachAnna = async () => {
  await step('Step 1 of 2');
  await content().getByRole('heading', { name: 'Anna Lund' }).click();
  await step('Step 2 of 2');
  await content().getByText('post@lundkajakk.example').click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expectWho(panel, 'Anna Lund');
};

test('a record in a frame is taught again by mouse', async () => {
  await panel.getByRole('button', { name: 'Teach it again' }).click();
  await teachAnna();
});

test.each(['renamed', 'hidden'])('a frame that is %s is said, and nobody else is shown', async (change) => {
  await open(`desk?${change}`);
  await expectUnsureOf('Anna Lund', 'post@lundkajakk.example');
  expect(await attune.errors()).toEqual([]);
});

test('a record in a shadow root in a frame in a shadow root is read, and followed when the frame goes on', async () => {
  await open('plain');
  // Their names share no word with their addresses, so that these stand for them.
  await expectWho(panel, 'post@lundkajakk.example');
  await content().getByRole('link', { name: '42' }).click();
  await expectWho(panel, 'kontor@ekbatar.example');
});

test('and is taught there where nothing names its fields', async () => {
  await open('deep');
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await teachAnna();
  await content().getByRole('link', { name: '42' }).click();
  await expectWho(panel, 'Bo Ek');
  expect(await address()).toBe('kontor@ekbatar.example');
  await expectState(panel, '127.0.0.1 · read well');
  expect(await attune.errors()).toEqual([]);
});
