import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { addShown, expectWho, logOf, soon, start } from '@/test/e2e/pages/panel-view';

/** The same people in Gmail, in Outlook and in a CRM. */

const gmail = 'https://mail.google.com';
const outlook = 'https://outlook.office.com';
const hubspot = 'https://app.hubspot.com';
const { refund } = sampleThreads(Date.now());
const kim = 'Kim Berg';

let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  const whole = await readFile('test/fixtures/outlook/conversation-2026-11.html', 'utf8');
  // Nobody answers yet: an open draft names its addressee.
  const conversation = atNow(whole).replace(/<div class="reply">.*Send<\/button><\/div>/s, '');
  const nameless = conversation.replaceAll('From: Priya Raman&lt;priya@trailmix.example&gt;', 'From: Priya Raman');
  const another = nameless
    .replaceAll('AAQkAD-refund', 'AAQkAD-order')
    .replaceAll('Refund for cancelled rental fleet', 'Order of ten paddles')
    .replace('When will the refund come?', 'Which colours are there?');
  const record = await readFile('test/fixtures/hubspot/record-2026-11.html', 'utf8');
  await routeOrigin(attune.context, `${gmail}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
  await routeOrigin(attune.context, `${outlook}/**`, {
    '/mail/inbox/id/1': conversation,
    '/mail/inbox/id/2': without(another, kim),
    '/mail/inbox/id/3': without(nameless.replaceAll('AAQkAD-refund', 'AAQkAD-spring'), priya.name),
  });
  await routeOrigin(attune.context, `${hubspot}/**`, {
    '/contacts/7/record/0-1/12': record
      .replaceAll('Anna Lund', 'Raman, Priya')
      .replaceAll('anna.lund@lundkajakk.example', ''),
  });
  page = attune.page;
  await page.goto(`${gmail}/mail/u/0/#inbox/${refund.token}`);
  panel = await attune.openPanel(page);
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

/** A conversation as if it were of today. */
function atNow(html: string): string {
  return html.replace(/title="2026-11-\d\d (\d\d:\d\d)"/g, (_, time) => {
    const at = new Date(Date.now() - 86_400_000);
    return `title="${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${time}"`;
  });
}

const two = (number: number) => String(number).padStart(2, '0');

/** The conversation without what this person wrote. */
function without(html: string, name: string): string {
  const cards = html.split('<div class="card">');
  const kept = cards.filter((card, index) => index === 0 || !card.includes(`aria-label="From: ${name}`));
  const last = cards.at(-1) ?? '';
  // The last card also closes what stands around all of them.
  return (
    kept.join('<div class="card">') + (kept.includes(last) ? '' : last.slice(last.lastIndexOf('</div>\n  </div>')))
  );
}

const customers = async () =>
  ((await attune.extension.rows('customers')) as { body: { name: string } }[]).map(({ body }) => body.name).sort();
const touchesOf = async (name: string) => (await logOf(attune)).filter(({ customer }) => customer === name).length;
const isAsked = () => panel.getByText('This page shows no address. Who is it?').count();
const others = async () =>
  (await panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents()).join();
const offer = () => panel.getByRole('region', { name: 'Is it one of these?' });

test('a customer of Gmail is the same one in Outlook, by the address', async () => {
  await start(panel, nina.address);
  for (const origin of [gmail, outlook, hubspot]) await attune.grant(origin);
  await expectWho(panel, priya.name);
  await addShown(panel);
  await soon(() => touchesOf(priya.name)).toBe(2);

  await page.goto(`${outlook}/mail/inbox/id/1`);
  await expectWho(panel, priya.name);
  await soon(() => touchesOf(priya.name)).toBe(4);
  expect(await customers()).toEqual([priya.name]);
});

test('a sender without an address is offered, linked once, and known from then on', async () => {
  await page.goto(`${outlook}/mail/inbox/id/2`);
  await soon(isAsked).toBe(1);
  await expectWho(panel, priya.name);
  const before = await touchesOf(priya.name);
  expect(await offer().innerText()).toContain('same name');
  await offer()
    .getByRole('button', { name: `Link to ${priya.name}` })
    .click();
  await panel.getByText('Known by the name').waitFor();
  await soon(() => touchesOf(priya.name)).toBeGreaterThan(before);

  await page.reload();
  await panel.getByText('Known by the name').waitFor();
  expect(await isAsked()).toBe(0);
  expect(await customers()).toEqual([priya.name]);
});

test('somebody whom nobody knows is asked about once, and known in the next conversation', async () => {
  await page.goto(`${outlook}/mail/inbox/id/3`);
  await expectWho(panel, kim);
  expect(await isAsked()).toBe(1);
  expect(await touchesOf(kim)).toBe(0);
  await addShown(panel);
  // And what was answered in the conversation.
  await soon(() => touchesOf(kim)).toBe(2);

  await page.goto(`${outlook}/mail/inbox/id/1`);
  // Both are known there: whoever of them the panel is about, the other is a chip.
  await soon(others).toMatch(/Kim Berg|Priya Raman/);
  expect(await others()).not.toMatch(/(Kim Berg|Priya Raman) · not in the log/);
  expect(await isAsked()).toBe(0);
  expect(await customers()).toEqual([kim, priya.name]);
});

test('a record without an address is offered by name, linked once, and known by its address in the CRM', async () => {
  await page.goto(`${hubspot}/contacts/7/record/0-1/12`);
  await expectWho(panel, 'Raman, Priya');
  expect(await isAsked()).toBe(1);
  await offer()
    .getByRole('button', { name: `Link to ${priya.name}` })
    .click();
  await expectWho(panel, priya.name);

  await page.goto(`${gmail}/mail/u/0/#inbox/${refund.token}`);
  await expectWho(panel, priya.name);
  await page.goto(`${hubspot}/contacts/7/record/0-1/12`);
  await expectWho(panel, priya.name);
  expect(await customers()).toEqual([kim, priya.name]);
});

test('somebody else of the same name: the panel asks from then on, until that is taken back', async () => {
  const before = await touchesOf(kim);
  await page.goto(`${outlook}/mail/inbox/id/3`);
  await expectWho(panel, kim);
  await panel.getByRole('button', { name: 'Somebody else' }).click();
  await offer()
    .getByRole('button', { name: `Show ${kim}` })
    .waitFor();
  await panel.getByRole('button', { name: 'Add customer' }).click();
  // Two of the name now: neither is taken for the other.
  await panel.getByRole('button', { name: 'Back to the page' }).click();
  await panel.getByRole('heading', { name: '2 of your customers go by this name here' }).waitFor();
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await panel.getByText('Known by the name').waitFor();
  expect(await customers()).toEqual([kim, priya.name]);
  expect(await touchesOf(kim)).toBeGreaterThanOrEqual(before);
});
