// Made in Node, with stand-ins for what the browser has: the product's own code writes the file that its restore reads.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportBackup } from '@/lib/exchange/backup';
import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { updateSettings } from '@/lib/log/settings';
import { DAY } from '@/lib/model/time';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { restoreLog } from '@/test/e2e/pages/full-log';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';
import { emptyLog, message, read } from '@/test/log/builders';

// Accounts, two who are one, the data of one person, and erasing for good: on the desk, as a seller does it.

const now = Date.now();
const mail = 'ingrid@fjordkit.example';
let attune: Attune;
let desk: Page;
let backup = '';

beforeAll(async () => {
  backup = await peopleLog();
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await restoreLog(panel, backup);
  desk = await attune.context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/customers`);
  await heading('Customers').waitFor();
});
afterAll(async () => {
  await attune?.close();
});

const heading = (name: string) => desk.getByRole('heading', { level: 1, name });
const rows = (list: string) => desk.getByRole('list', { name: list }).getByRole('link');
const go = (hash: string) => desk.evaluate((to) => location.assign(to), `#/customers${hash}`);

test('accounts are listed with their people, and colleagues stand apart', async () => {
  await desk.getByRole('link', { name: 'Accounts' }).click();
  await desk.getByText('13 accounts').waitFor();
  const fjordkit = rows('Accounts').filter({ hasText: 'Fjordkit AS' });
  expect(await fjordkit.innerText()).toContain('2 people');
  await desk.getByLabel('Sort by').selectOption('contact');
  await soon(() => rows('Accounts').first().innerText()).toContain('Fjordkit AS');
  expect(await picture(desk, 'desk-accounts')).toEqual([]);
  await desk.getByLabel('Show').selectOption('internal');
  await desk.getByText('1 account', { exact: true }).waitFor();
  await desk.getByLabel('Show').selectOption('all');
  await fjordkit.click();
  await heading('Fjordkit AS').waitFor();
  await desk.getByText('1 open promise, 0 open issues').waitFor();
  expect(await rows('People').count()).toBe(2);
  expect(await picture(desk, 'desk-account')).toEqual([]);
});

test('two who are one are found, merged, and made two again', async () => {
  await go('/duplicates');
  await heading('Duplicates').waitFor();
  await desk.getByRole('button', { name: 'Look for duplicates' }).click();
  const pair = desk.getByRole('article', { name: 'Ingrid Solberg' });
  await pair.getByText(/would move to Ingrid Solberg/).waitFor();
  expect(await picture(desk, 'desk-duplicates')).toEqual([]);
  await pair.getByRole('button', { name: 'Merge' }).click();
  await desk.getByText('Nobody in your log looks like two.').waitFor();
  expect(await picture(desk, 'desk-merged')).toEqual([]);
  await go('/account:fjordkit%20as');
  await soon(() => rows('People').count()).toBe(1);
  await go('/duplicates');
  await desk.getByRole('button', { name: 'Make them two again' }).click();
  await soon(() => desk.getByRole('list', { name: 'Merged' }).count()).toBe(0);
  await go('/account:fjordkit%20as');
  await soon(() => rows('People').count()).toBe(2);
});

test('the data of one person is handed out as a file', async () => {
  await rows('People').first().click();
  await heading('Ingrid Solberg').waitFor();
  await desk.getByRole('button', { name: 'Their data' }).click();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Everything in plain words (text)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^attune-ingrid-solberg-.*\.txt$/);
});

test('somebody is erased for good once their name is written, and no backup brings them back', async () => {
  await desk.getByRole('button', { name: 'Their data' }).click();
  await desk.getByRole('button', { name: 'Erase for good…' }).click();
  const dialog = desk.getByRole('dialog', { name: /^Erase .*Ingrid Solberg.* for good$/ });
  await dialog.getByText('This cannot be undone.').waitFor();
  expect(await picture(desk, 'desk-erase')).toEqual([]);
  const erased = await dialog.getByRole('list', { name: 'Addresses' }).innerText();
  await dialog.getByLabel('To erase, write their name').fill('ingrid solberg');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await heading('Customers').waitFor();
  await desk.getByText('Erased for good.').waitFor();
  expect(new URL(desk.url()).hash).toBe('#/customers');
  await desk.getByLabel('Name, account or address').fill('solberg');
  await desk.getByText('1 person', { exact: true }).waitFor();

  await desk.evaluate(() => location.assign('#/data'));
  await desk
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await desk.getByText('1 person of it was erased here before: skipped.').waitFor();
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await go('');
  await desk.getByLabel('Name, account or address').fill(erased.trim());
  await desk.getByText('Nobody in your log goes by that.').waitFor();
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

/** Twelve firms, a colleague, and one person who is there twice. */
async function peopleLog(): Promise<string> {
  await emptyLog();
  const accounts = { [nina.address]: 'yes' } as const;
  await updateSettings(Temporal.Now.timeZoneId(), { own: [nina.address], accounts, firstRunDone: true });
  for (let number = 1; number <= 12; number += 1) {
    const name = `Person ${number}`;
    await add({ name, account: `Firm ${number}`, tier: number % 2 === 0 ? 'A' : 'B' }, `p${number}@many.example`);
  }
  await add({ name: 'Ola Nordmann', account: 'Our own' }, 'ola@fjordgear.example', true);
  const one = await add({ name: 'Ingrid Solberg', account: 'Fjordkit AS', role: 'Owner', note: 'Has a dog' }, mail);
  const other = await add(
    { name: 'Ingrid Solberg', account: 'fjordkit as', role: 'Buyer', note: 'Likes kayaks' },
    'ingrid.solberg@fjordkit.example',
  );
  const at = (days: number) => ({ at: now - days * DAY, precision: 'ms', zone: 'known' }) as const;
  await read([message(one, { time: at(3) }), message(other, { time: at(2), subject: 'Kayaks' })], { readAt: now });
  await addEntry({ customerId: one, kind: 'promise', at: now, body: { by: 'us', what: 'Send it', due: now + DAY } });
  return exportBackup(now);
}

async function add(body: Parameters<typeof addCustomer>[0]['body'], value: string, internal = false): Promise<string> {
  const identities = [{ type: 'email' as const, value }];
  const { id } = await addCustomer({ body, internal, stage: 'customer', identities, now: now - 90 * DAY });
  return id;
}
