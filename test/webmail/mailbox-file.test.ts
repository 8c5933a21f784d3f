import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SightingRow } from '@/lib/log/rows';
import type { Attune } from '@/test/e2e/harness/launch';
import { newDesk } from '@/test/e2e/pages/new-desk';
import { picture } from '@/test/e2e/pages/panel-picture';
import { people, seller } from '@/test/webmail/mailbox.mjs';
import { customersInMailbox } from '@/test/webmail/steps/backup';
import { entriesById, touches } from '@/test/webmail/steps/log';
import { openMessage, signIn } from '@/test/webmail/steps/mail';
import { mailboxAsMbox, spoiltAsMbox, yearsAsMbox } from '@/test/webmail/steps/mbox';
import { eventually, isAbout, region } from '@/test/webmail/steps/panel';
import { NOW, type Stage, setStage, type Webmail } from '@/test/webmail/steps/stage';
import { truth } from '@/test/webmail/truth.mjs';

// The mailbox taken into an empty log as a file (mbox), on the desk; then the same mails seen in the webmail.
let stage: Stage;
let attune: Attune;
let webmail: Webmail;
let desk: Page;

const folder = resolve('test/results/mailbox');
/** So often the mailbox is in the long file. */
const TIMES = 10;
const inTruth = truth.filter(({ customer }) => customer !== null);

beforeAll(async () => {
  const now = Date.parse(NOW);
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'mailbox.mbox'), mailboxAsMbox(now) + spoiltAsMbox(now));
  await writeFile(resolve(folder, 'years.mbox'), yearsAsMbox(now, TIMES));
  stage = await setStage();
  ({ attune, webmail } = stage);
  desk = await newDesk(attune, seller.address);
  await go('Data');
});
afterAll(() => stage?.close());

const go = (name: string) => desk.getByRole('link', { name, exact: true }).click();
const inFile = () => desk.getByRole('region', { name: 'What is in the file' });
const report = () => desk.getByRole('region', { name: 'Report' });
const choose = async (name: string) => {
  // Pressed as a person does: else the same file, chosen again, changes nothing.
  const [chooser] = await Promise.all([desk.waitForEvent('filechooser'), desk.getByLabel('Choose a file').click()]);
  await chooser.setFiles(resolve(folder, name));
  for (const { address } of customersInMailbox) await inFile().getByRole('checkbox', { name: address }).check();
};
const takeIn = () => inFile().getByRole('button', { name: 'Take in' }).click();
const sightings = async () => (await attune.extension.rows('sightings')) as SightingRow[];

test('who is in it is counted; those who are picked get each mail once, at its minute, in its direction', async () => {
  await choose('mailbox.mbox');
  // The eight customers, the web shop, and the colleague who had copies.
  await inFile().getByText('41 mails, 10 people', { exact: false }).waitFor();
  await inFile().getByText('2 mails do not say who wrote them, or when.').waitFor();
  expect(await picture(desk, 'mailbox-people')).toEqual([]);
  await takeIn();
  await report().waitFor();
  expect(await report().innerText()).toContain('Taken in: 8 customers, 37 entries.');
  const left = report().getByRole('list', { name: 'Left out' }).getByRole('listitem');
  expect(await left.allInnerTexts()).toEqual([
    'mail 39: It does not say who wrote it.',
    'mail 40: It does not say when it was written.',
    'mail 41: A draft that was not sent.',
  ]);
  expect(await picture(desk, 'mailbox-report')).toEqual([]);
  expect(await told()).toEqual(inTruth.map(({ sent, customer, direction }) => line(sent, customer, direction)).sort());
});

test('the customer’s page shows them at their times', async () => {
  await go('Customers');
  await desk.getByRole('link', { name: /samcarter77/ }).click();
  await desk.getByText('3 earlier in this conversation').click();
  const times = desk.getByRole('region', { name: 'Log' }).locator('time');
  expect(await times.allInnerTexts()).toEqual(['05:00', 'Tue 18:00', 'Tue 16:00', 'Mon 18:00', 'Mon 16:00']);
  expect(await picture(desk, 'mailbox-customer')).toEqual([]);
});

test('the same file again adds nothing', async () => {
  const before = await entriesById(attune);
  await go('Data');
  await choose('mailbox.mbox');
  await takeIn();
  await report().getByText('Nothing of it was new.').waitFor();
  expect(await report().innerText()).toContain('In your log already: 8 customers, 37 entries.');
  expect(await entriesById(attune)).toEqual(before);
});

test('seen in the webmail, they are the touches that are there: none is doubled, and none is in doubt', async () => {
  const before = (await told()).sort();
  const page = attune.page;
  await page.bringToFront();
  await signIn(page, webmail);
  // Beside a message: the list, read by a quick panel, would tell of all of them at once.
  await openMessage(page, webmail, 'INBOX', 1);
  const panel = await attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  for (const [index, { folder: where, uid, name }] of seen.entries()) {
    await openMessage(page, webmail, where, uid);
    await isAbout(panel, name);
    await eventually(async () => (await onPage()).length).toBe(index + 1);
  }
  const touchIds = new Set((await touches(attune)).map(({ id }) => id));
  expect((await onPage()).map(({ touchId }) => touchIds.has(touchId ?? ''))).toEqual(seen.map(() => true));
  expect(new Set((await onPage()).map(({ touchId }) => touchId)).size).toBe(seen.length);
  expect(await told()).toEqual(before);
  expect(await region(panel, 'Log').locator('time').count()).toBe(5);
  expect(await picture(panel, 'mailbox-beside')).toEqual([]);
  await panel.close();
});

test('a long file that is stopped midway leaves whole mails; once more, and the rest comes, each mail once', async () => {
  await desk.bringToFront();
  await choose('years.mbox');
  const once = inTruth.length;
  const before = (await sightings()).length;
  await takeIn();
  await cancelAfter(0.3);
  await report().getByText('You stopped it: what was taken until then stays.').waitFor();
  const taken = (await touches(attune)).length - once;
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(once * TIMES);
  const files = (await sightings()).filter(({ touchId }) => touchId !== undefined);
  expect(files.length - before).toBe(taken);
  expect(await picture(desk, 'mailbox-stopped')).toEqual([]);

  await choose('years.mbox');
  await takeIn();
  await report()
    .getByText(`Taken in: ${(once * TIMES - taken).toLocaleString('en-GB')} entries.`)
    .waitFor();
  const all = await told();
  expect(all).toHaveLength(once * (TIMES + 1));
  expect(new Set(all).size).toBe(all.length);
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

/** HTML and plain, both folders, German and Chinese, an answer to another address, hidden text; Sam's last. */
const seen = (
  [
    ['INBOX', 1, people.elena.name],
    ['INBOX', 2, people.jonas.name],
    ['INBOX', 13, people.jonas.name],
    ['INBOX', 15, people.mei.name],
    ['INBOX', 25, people.priya.name],
    ['INBOX', 27, people.elena.name],
    ['Sent', 7, people.elena.name],
    ['Sent', 8, people.priya.name],
    ['Sent', 10, people.sam.address],
    ['INBOX', 26, people.sam.address],
  ] as const
).map(([where, uid, name]) => ({ folder: where, uid, name }));

/** What the webmail's page brought. */
async function onPage(): Promise<SightingRow[]> {
  return (await sightings()).filter(({ body }) => body.site === 'roundcube');
}

/** Every touch, in order. */
async function told(): Promise<string[]> {
  const identities = (await attune.extension.rows('identities')) as { customerId: string; body: { value: string } }[];
  const whose = new Map(identities.map(({ customerId, body }) => [customerId, body.value]));
  const all = await touches(attune);
  return all
    .map(({ at, customerId, body }) => line(new Date(at).toISOString(), whose.get(customerId), body.direction))
    .sort();
}

function line(sent: string, customer: string | null | undefined, direction: string): string {
  return `${new Date(sent).toISOString()} ${customer} ${direction}`;
}

/** Presses Cancel in the page itself, as soon as so much was read: a look from outside may be too late. */
function cancelAfter(share: number): Promise<void> {
  return desk.evaluate(
    (enough) =>
      new Promise<void>((done) => {
        const look = () => {
          const progress = document.querySelector('progress');
          if (!progress || progress.value < enough) return requestAnimationFrame(look);
          const buttons = [...document.querySelectorAll('button')];
          buttons.find(({ textContent }) => textContent === 'Cancel')?.click();
          return done();
        };
        look();
      }),
    share,
  );
}
