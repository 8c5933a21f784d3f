import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage, threadOf } from '@/test/e2e/pages/gmail';
import { nina, ops, priya } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectWho, logOf, soon, start } from '@/test/e2e/pages/panel-view';

const sales = { name: 'Nina Solberg', address: 'nina.sales@fjordgear.example' };
const at = Math.floor(Date.now() / 60_000) * 60_000 - 30 * 60_000;
/** Two messages within a second, and another mailbox that got one of them, with a footer put under it. */
const two = threadOf('FMfcgzQXKhVbNmRt', 'Refund for the fleet', [
  { at, from: priya, to: [nina], text: 'When will the refund come?' },
  { at: at + 400, from: priya, to: [nina], text: 'And where is the invoice?' },
]);
const one = threadOf('FMfcgzQXKhVbNmRu', 'Refund for the fleet', [
  { at: at + 200, from: priya, to: [sales, ops], text: 'When will the refund come? Sent to a list.' },
]);

let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, 'https://mail.google.com/**', {
    '/mail/u/0/': gmailPage({ own: nina, threads: [two] }),
    '/mail/u/1/': gmailPage({ own: sales, threads: [one] }),
  });
  page = attune.page;
});
afterAll(async () => attune?.close());

const question = () => panel.getByRole('region', { name: 'Which message is it?' });

test('two messages of a customer', async () => {
  await page.goto(`https://mail.google.com/mail/u/0/#inbox/${two.token}`);
  panel = await attune.openPanel(page);
  await start(panel, nina.address);
  await expectWho(panel, priya.name);
  await addShown(panel);
  await soon(async () => (await logOf(attune)).length).toBe(2);
});

test('a message that may be one of two is asked about, and is what the seller says, until taken back', async () => {
  await page.goto(`https://mail.google.com/mail/u/1/#inbox/${one.token}`);
  await panel.getByRole('button', { name: 'Read', exact: true }).click();
  await expectWho(panel, priya.name);
  await question().waitFor();
  await soon(() => question().getByRole('button').count()).toBe(3);
  expect(await picture(panel, 'doubtful')).toEqual([]);
  expect(await logOf(attune)).toHaveLength(2);

  await question().getByRole('button', { name: 'A new one' }).click();
  await soon(async () => (await logOf(attune)).length).toBe(3);
  await question().waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await question().waitFor();
  expect(await logOf(attune)).toHaveLength(2);

  await question()
    .getByRole('button', { name: /^From them/ })
    .first()
    .click();
  await question().waitFor({ state: 'detached' });
  await page.reload();
  await attune.openPanel(page);
  await expectWho(panel, priya.name);
  expect(await question().count()).toBe(0);
  expect(await logOf(attune)).toHaveLength(2);
});

test('an address moves to somebody new with its messages, and back', async () => {
  const customers = async () => [...new Set((await logOf(attune)).map(({ customer }) => customer))];
  await panel.getByRole('button', { name: 'Edit' }).first().click();
  await panel.getByRole('button', { name: /^Not this person/ }).click();
  await panel.getByLabel('From').fill('2026-01-01');
  await panel.getByLabel('Whose is it now?').selectOption('Somebody new');
  await panel.getByLabel('Their name').fill('Cleo Park');
  expect(await picture(panel, 'move')).toEqual([]);
  await panel.getByRole('button', { name: 'Move it' }).click();
  await soon(customers).toEqual(['Cleo Park']);
  await panel.keyboard.press('Escape');
  await expectWho(panel, 'Cleo Park');
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await soon(customers).toEqual([priya.name]);
  await expectWho(panel, priya.name);
  expect(await attune.errors()).toEqual([]);
});
