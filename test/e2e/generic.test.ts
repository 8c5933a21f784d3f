import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { serveCrm } from '@/test/e2e/pages/crm';
import { addShown, expectState, expectWho, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';

const own = 'nina@fjordgear.example';
let attune: Attune;
let crm: Awaited<ReturnType<typeof serveCrm>>;
let panel: Page;

beforeAll(async () => {
  crm = await serveCrm();
  attune = await launch();
  await attune.page.goto(crm.url);
  panel = await attune.openPanel(attune.page);
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

const nobodyFound = '127.0.0.1 · nobody found for sure';
const open = (path: string) => attune.page.goto(`${crm.url}${path}`);
const chips = () => panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents();

test('a page with nobody on it shows what is due today', async () => {
  await start(panel, 'nina@elsewhere.example', '');
  await expectState(panel, nobodyFound);
  expect(await shownIn(panel)).toEqual({ who: '', state: nobodyFound });
  expect(await panel.getByRole('heading', { name: 'Today' }).count()).toBe(1);
});

test('an address that the page is signed in as is asked for once, and is no customer then', async () => {
  await open('/links');
  await expectState(panel, '127.0.0.1 · not read yet');
  expect(await panel.locator('main').innerText()).toContain(`signed in as ${own}`);
  await panel.getByRole('button', { name: 'Read', exact: true }).click();
  await expectWho(panel, 'Anna Lund');
  expect(await chips()).toEqual(['Help · not in the log']);

  await open('/microdata');
  await expectWho(panel, 'Bo Ek');
  expect((await chips()).join()).not.toContain(own);
});

test('links, with the telephone that stands beside them, make a customer', async () => {
  await open('/links');
  await expectWho(panel, 'Anna Lund');
  await addShown(panel);
  await expectWho(panel, 'Anna Lund');
  const values = ((await attune.extension.rows('identities')) as { body: { value: string } }[]).map(
    ({ body }) => body.value,
  );
  expect(values.sort()).toEqual(['+47 22 00 02 20', 'anna.lund@lundkajakk.example']);
});

test.each([
  ['/microdata', 'Bo Ek', 'Ek Båtar', '+46 8 555 010 22'],
  ['/chip', 'Chiara Rossi', 'Lagodigarda', ''],
  ['/text', 'Dan Weiss', 'Seesport', ''],
])('%s is about %s', async (path, name, account, phone) => {
  await open(path);
  await expectWho(panel, name);
  expect(await panel.getByLabel('Name', { exact: false }).inputValue()).toBe(name);
  expect(await panel.getByLabel('Account', { exact: false }).inputValue()).toBe(account);
  expect(await panel.locator('main').innerText()).toContain(phone);
});

test.each(['/list', '/news', '/margin'])(
  '%s is about nobody, and those named there are one press away',
  async (path) => {
    await open('/');
    await expectState(panel, nobodyFound);
    await open(path);
    await soon(async () => (await chips()).length).toBeGreaterThan(0);
    expect((await shownIn(panel)).who).toBe('');
  },
);

test('a shared address is nobody’s until the seller says whose it is', async () => {
  await open('/shared');
  await expectWho(panel, 'post@havkajakk.example');
  expect(await panel.locator('main').innerText()).toContain('never matched by itself');
  await panel.getByRole('button', { name: 'Link to a customer' }).click();
  await panel.getByRole('combobox').fill('anna');
  await panel.getByRole('option', { name: 'Anna Lund' }).click();
  await expectWho(panel, 'Anna Lund');

  await open('/');
  await expectWho(panel, '');
  await open('/shared');
  await expectWho(panel, 'Anna Lund');
});

test('a form’s mail offers the address that answers go to', async () => {
  await open('/form');
  await expectWho(panel, 'Shop');
  expect(await panel.locator('main').innerText()).toContain('Written by Femi Ade, femi.ade@lagoslakes.example');
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Use that address' }).click();
  await expectWho(panel, 'Femi Ade');
});

test('looking leaves no trace of anybody but the one who was added', async () => {
  const customers = (await attune.extension.rows('customers')) as { body: { name: string } }[];
  expect(customers.map(({ body }) => body.name)).toEqual(['Anna Lund']);
  expect(await logOf(attune)).toEqual([]);
  expect(await attune.extension.storage('local')).toEqual({});
  expect(await attune.errors()).toEqual([]);
});
