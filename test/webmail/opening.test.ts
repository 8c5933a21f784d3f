import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attune } from '@/test/e2e/harness/launch';
import { colleague, people, seller } from '@/test/webmail/mailbox.mjs';
import { backupOfCustomers, customersInMailbox, restore } from '@/test/webmail/steps/backup';
import { conversations, customers, everythingKept, touches } from '@/test/webmail/steps/log';
import { openList, openMessage, signIn } from '@/test/webmail/steps/mail';
import {
  eventually,
  firstRun,
  isAbout,
  leaveSettings,
  openSettings,
  readAgain,
  shown,
  turn,
  undo,
} from '@/test/webmail/steps/panel';
import { picture } from '@/test/webmail/steps/pictures';
import { post } from '@/test/webmail/steps/post';
import { type Stage, setStage, type Webmail } from '@/test/webmail/steps/stage';
import { newTabBeside, newWindow } from '@/test/webmail/steps/tabs';

// Whom the panel is about, what it may read, and what it leaves alone. One story, told in order.
let stage: Stage;
let attune: Attune;
let webmail: Webmail;
let page: Page;
let panel: Page;

/** The seller's own, but not the one that the webmail is signed in as. */
const PRIVATE = 'nina@private.example';

beforeAll(async () => {
  stage = await setStage();
  ({ attune, webmail } = stage);
  page = attune.page;
  await signIn(page, webmail);
  panel = await attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  await firstRun(panel, PRIVATE);
  const whom = customersInMailbox.filter(({ address }) => address !== people.mei.address);
  await restore(panel, await backupOfCustomers({ own: PRIVATE, whom }));
});
afterAll(() => stage?.close());

test('a mailbox that the seller did not speak for is not read, also after they declined', async () => {
  await openMessage(page, webmail, 'INBOX', 25);
  const question = panel.getByRole('region', { name: 'Is this your mailbox?' });
  await question.waitFor();
  expect(await shown(question)).toContain(seller.address);
  await picture(panel, 'whose-mailbox');
  await readAgain(panel);
  expect(await touches(attune)).toEqual([]);

  await question.getByRole('button', { name: 'Not this one' }).click();
  await panel.getByText('You chose not to read').waitFor();
  await openMessage(page, webmail, 'INBOX', 27);
  await readAgain(panel);
  expect(await panel.getByRole('heading', { name: people.elena.name }).count()).toBe(0);
  expect(await touches(attune)).toEqual([]);

  await panel.getByRole('button', { name: 'Read it after all' }).click();
  await isAbout(panel, people.elena.name);
  await eventually(async () => (await touches(attune)).length).toBe(1);
});

test('somebody who is not a customer leaves no trace', async () => {
  const before = await everythingOfPeople();
  await openMessage(page, webmail, 'INBOX', 21);
  await isAbout(panel, people.mei.name);
  await readAgain(panel);
  expect(await everythingOfPeople()).toEqual(before);
  expect(await everythingKept(attune)).not.toContain(people.mei.address);
});

test('the last writer is shown, everybody else of our customers and strangers is a chip', async () => {
  await openMessage(page, webmail, 'INBOX', 17);
  await isAbout(panel, people.elena.name);
  await eventually(() => chips()).toEqual([
    'ops@fjordgear.example · not in the log',
    'customs@northpole-logistics.example · not in the log',
    'dispatch@northpole-logistics.example · not in the log',
  ]);
  await picture(panel, 'chips');
  await chip('customs@').click();
  await isAbout(panel, 'customs@northpole-logistics.example');
  await panel.getByRole('textbox', { name: 'Name' }).fill('The customs desk');
  await panel.getByRole('button', { name: 'Add customer' }).click();
  await panel.getByRole('button', { name: 'Back to the page' }).click();
  await isAbout(panel, people.elena.name);
  await eventually(() => chips()).toContain('The customs desk');

  await chip('The customs desk').click();
  await isAbout(panel, 'The customs desk');
  expect(await panel.getByText('Chosen by you, not by the page').isVisible()).toBe(true);

  // A list is about nobody: everybody in it is a chip.
  await openList(page, webmail);
  await panel.getByRole('region', { name: 'Today' }).waitFor();
  await eventually(() => chips()).toEqual(
    expect.arrayContaining([people.ada.name, people.jonas.name, people.tom.name]),
  );
  await picture(panel, 'list');
});

test('"not this person" from a day on moves what came since, and undo brings it back', async () => {
  for (const uid of [12, 25]) {
    await openMessage(page, webmail, 'INBOX', uid);
    await isAbout(panel, people.priya.name);
    await readAgain(panel);
  }
  const both = [Date.parse('2026-11-15T11:00Z'), Date.parse('2026-11-20T01:00Z')];
  await eventually(() => timesOf(people.priya.name)).toEqual(both);

  await panel.getByRole('button', { name: 'Edit', exact: true }).click();
  await panel.getByRole('button', { name: `Not this person: ${people.priya.address}` }).click();
  await panel.getByLabel('From', { exact: true }).fill('2026-11-18');
  await picture(panel, 'not-this-person');
  await panel.getByRole('button', { name: 'Unlink' }).click();
  await eventually(() => timesOf(people.priya.name)).toEqual(both.slice(0, 1));
  await panel.keyboard.press('Escape');
  await panel.getByText('Not in your log').waitFor();
  await readAgain(panel);
  expect(await timesOf(people.priya.name)).toEqual(both.slice(0, 1));

  await undo(panel, 'Unlinked');
  await eventually(() => timesOf(people.priya.name)).toEqual(both);
  await isAbout(panel, people.priya.name);
  await readAgain(panel);
  expect(await timesOf(people.priya.name)).toEqual(both);
});

test('a colleague who is listed answers for us: the clock clears, and the touch is not the seller’s', async () => {
  await openMessage(page, webmail, 'INBOX', 26);
  await eventually(() => turnOf(people.sam.address)).toBe('us');
  await post(webmail, {
    from: colleague,
    to: people.sam.address,
    cc: seller.address,
    subject: 'Re: leaking drysuit',
    text: 'Two weeks, and the label is on its way.',
    at: new Date('2026-11-20T08:55:00Z'),
  });
  await openList(page, webmail);
  await openMessage(page, webmail, 'INBOX', 28);
  await isAbout(panel, colleague);
  expect(await turnOf(people.sam.address)).toBe('us');

  await openSettings(panel);
  await panel.getByRole('textbox', { name: 'Colleagues' }).fill(colleague);
  const sides = panel.getByRole('form', { name: 'Our side' });
  await sides.getByRole('button', { name: 'Save' }).click();
  await sides.getByText('Saved').waitFor();
  await picture(panel, 'settings');
  await leaveSettings(panel);

  await eventually(() => turnOf(people.sam.address)).toBe('nobody');
  await isAbout(panel, people.sam.address);
  expect(await shown(turn(panel))).toContain('Nothing is owed');
  expect((await touches(attune)).find(({ body }) => body.direction === 'out')?.body).toMatchObject({
    by: 'colleague',
    state: 'confirmed',
  });
});

test('who is on the never-read list leaves no trace, though a customer', async () => {
  await neverRead(people.jonas.address);
  const before = await everythingOfPeople();
  await openMessage(page, webmail, 'INBOX', 22);
  await panel.getByRole('region', { name: 'Today' }).waitFor();
  await readAgain(panel);
  expect(await everythingOfPeople()).toEqual(before);

  await openSettings(panel);
  await panel.getByRole('button', { name: `Remove ${people.jonas.address} from never read` }).click();
  await leaveSettings(panel);
  await isAbout(panel, people.jonas.name);
  await eventually(async () => (await timesOf(people.jonas.name)).length).toBe(1);
});

test('two windows at once show each the page beside it', async () => {
  await openMessage(page, webmail, 'INBOX', 25);
  await isAbout(panel, people.priya.name);
  const other = await newWindow(page);
  await openMessage(other, webmail, 'INBOX', 24);
  const otherPanel = await attune.openPanel(other);
  expect(otherPanel).not.toBe(panel);
  await isAbout(otherPanel, people.omar.name);
  await isAbout(panel, people.priya.name);

  await openMessage(other, webmail, 'INBOX', 23);
  await isAbout(otherPanel, people.ada.name);
  await isAbout(panel, people.priya.name);
  await openMessage(page, webmail, 'INBOX', 18);
  await isAbout(panel, people.tom.name);
  await isAbout(otherPanel, people.ada.name);
  await other.close();
});

test('"always on this site" reads without the button, in a new tab and after a reload, until it is taken back', async () => {
  const { origin } = new URL(webmail.url);
  const unpressed = await newTabBeside(page);
  await openMessage(unpressed, webmail, 'INBOX', 3);
  await panel.getByText('Press the Attune button to read this page').waitFor();
  await picture(panel, 'not-granted');

  await page.bringToFront();
  await isAbout(panel, people.tom.name);
  // The browser's question to the seller is answered beforehand; the panel asks it all the same.
  await attune.grant(origin);
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  await panel.getByRole('button', { name: 'Always on this site' }).waitFor({ state: 'detached' });
  await unpressed.bringToFront();
  await isAbout(panel, people.priya.name);
  await unpressed.reload();
  await isAbout(panel, people.priya.name);
  await openMessage(unpressed, webmail, 'INBOX', 4);
  await isAbout(panel, people.omar.name);
  await eventually(() => timesOf(people.omar.name)).toContain(Date.parse('2026-11-09T13:00Z'));

  await openSettings(panel);
  await panel.getByRole('button', { name: /^Stop on / }).click();
  await panel.getByText('None. Elsewhere, press the button on the page.').waitFor();
  await leaveSettings(panel);
  const before = await everythingOfPeople();
  await openMessage(unpressed, webmail, 'INBOX', 2);
  await panel.getByText('Press the Attune button to read this page').waitFor();
  await panel.waitForTimeout(1500);
  expect(await everythingOfPeople()).toEqual(before);
});

test('nothing went wrong inside the extension', async () => {
  expect(await attune.errors()).toEqual([]);
});

async function neverRead(address: string): Promise<void> {
  await openSettings(panel);
  const form = panel.getByRole('form', { name: 'Never read this' });
  await form.getByRole('textbox', { name: 'Never read' }).fill(address);
  await form.getByRole('button', { name: 'Add' }).click();
  await panel.getByRole('button', { name: `Remove ${address} from never read` }).waitFor();
  await leaveSettings(panel);
}

const chip = (name: string) => panel.getByRole('list', { name: 'Also on this page' }).getByRole('button', { name });

/** Who else is on the page, whether or not it is our turn with them. */
async function chips(): Promise<string[]> {
  const texts = await panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents();
  return texts.map((text) => text.replace(/, ● your turn$/, ''));
}

async function idOf(nameOrAddress: string): Promise<string | undefined> {
  const identities = (await attune.extension.rows('identities')) as { customerId: string; body: { value: string } }[];
  return (
    (await customers(attune)).find(({ body }) => body.name === nameOrAddress)?.id ??
    identities.find(({ body }) => body.value === nameOrAddress)?.customerId
  );
}

async function timesOf(name: string): Promise<number[]> {
  const id = await idOf(name);
  return (await touches(attune)).filter(({ customerId }) => customerId === id).map(({ at }) => at);
}

async function turnOf(nameOrAddress: string): Promise<string | undefined> {
  const id = await idOf(nameOrAddress);
  return (await conversations(attune)).find(({ customerId }) => customerId === id)?.body.turn;
}

/** All rows that say something about somebody. */
async function everythingOfPeople(): Promise<unknown[]> {
  const tables = ['customers', 'identities', 'entries', 'sightings', 'sendings', 'conversations', 'answers', 'trash'];
  return Promise.all(tables.map((table) => attune.extension.rows(table)));
}
