import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, promises, touches } from '@/test/webmail/steps/log';
import { openMessage, pressReply, send, signIn, write } from '@/test/webmail/steps/mail';
import { addCustomer, eventually, firstRun, isAbout, nudge, shown, turn } from '@/test/webmail/steps/panel';
import { picture } from '@/test/webmail/steps/pictures';
import { post } from '@/test/webmail/steps/post';
import { type Stage, setStage } from '@/test/webmail/steps/stage';

// One sitting beside a real webmail: each test goes on from where the one before ended.
let stage: Stage;
let page: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage();
  page = stage.attune.page;
  await signIn(page, stage.webmail);
  panel = await stage.attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
});
afterAll(() => stage?.close());

const region = (name: string) => panel.getByRole('region', { name, exact: true });
const point = (name: string) => nudge(panel, `Something to bring up with ${name}`);
const tom = "Tom O'Keefe";
const sam = 'Sam Carter';

test('two customers, and what they wrote before', async () => {
  const own = panel.getByRole('textbox', { name: 'Your own address' });
  await eventually(() => own.inputValue()).toBe(stage.webmail.user);
  await firstRun(panel);
  await openMessage(page, stage.webmail, 'INBOX', 18);
  await isAbout(panel, tom);
  await addCustomer(panel);
  await readThrough(tom, [
    ['INBOX', 5],
    ['INBOX', 6],
    ['Sent', 1],
  ]);
  await openMessage(page, stage.webmail, 'INBOX', 26);
  await isAbout(panel, 'samcarter77@mailbox.example');
  await panel.getByRole('textbox', { name: 'Name' }).fill(sam);
  await addCustomer(panel);
  await readThrough(sam, [
    ['INBOX', 16],
    ['Sent', 9],
    ['Sent', 10],
  ]);
});

test('he likes to be called, and now is a good moment', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 26);
  await isAbout(panel, sam);
  await writesEnglish(async (edit) => {
    await edit.getByLabel('Time zone').fill('Europe/Oslo');
    await edit.getByRole('button', { name: 'Add Phone' }).click();
    await edit.getByText('Any hour').first().click();
    await edit.getByRole('checkbox', { name: 'Any hour' }).uncheck();
  });
  const moment = nudge(panel, `A good moment to call ${sam}`);
  await eventually(() => shown(moment)).toContain('Until 17:00.');
  expect(await shown(moment)).toContain('Their hours, they said');
  expect(await shown(panel.getByRole('list', { name: 'In short' }))).toContain('Phone first, 9–17 · they said');
  await picture(panel, 'sitting-good-moment');
});

test('a point goes into the plain reply by the panel’s button, and is in the mail that is sent', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 18);
  await isAbout(panel, tom);
  await writesEnglish();
  await addPoint('Ask about his regatta in Galway');
  await point(tom).getByRole('button', { name: 'Copy words' }).waitFor();
  await pressReply(page);
  await write(page, 'Hello Tom, the list is attached.\n');
  await point(tom).getByRole('button', { name: 'Insert' }).click();
  const said = /^Hello Tom, the list is attached\.\s+I wanted to ask about your regatta in Galway\.\s+On 2026-11-18/;
  await eventually(() => page.locator('textarea#composebody').inputValue()).toMatch(said);
  await eventually(() => point(tom).count()).toBe(0);
  await picture(panel, 'sitting-inserted-plain');
  await send(page);
  expect((await stage.webmail.outbox()).at(-1)?.text).toContain('your regatta in Galway.');
  await confirmed(tom);
});

test('and into the rich one: Undo brings the point back, the second press stays', async () => {
  await stage.webmail.reset({ editor: 'html' });
  await openMessage(page, stage.webmail, 'INBOX', 26);
  await isAbout(panel, sam);
  await addPoint('Ask about their dive at Lofoten');
  await pressReply(page);
  await write(page, 'Hello Sam, two weeks, and the label is on its way. ');
  const rich = page.frameLocator('#composebody_ifr').locator('body');
  await point(sam).getByRole('button', { name: 'Insert' }).click();
  await eventually(() => rich.innerText()).toContain('I wanted to ask about your dive at Lofoten.');
  await eventually(() => point(sam).count()).toBe(0);
  const done = panel.getByRole('status', { name: 'Just done' }).locator('div').first();
  expect(await shown(done)).toContain('Put into your draft, and logged as brought up.');
  await done.getByRole('button', { name: 'Undo' }).click();
  await point(sam).waitFor();
  await rich.press('Control+z');
  await eventually(() => rich.innerText()).not.toContain('Lofoten');
  await point(sam).getByRole('button', { name: 'Insert' }).click();
  await eventually(() => rich.innerText()).toContain('I wanted to ask about your dive at Lofoten.');
  await eventually(() => point(sam).count()).toBe(0);
  await picture(panel, 'sitting-inserted-rich');
  await send(page);
  expect((await stage.webmail.outbox()).at(-1)?.html).toContain('your dive at Lofoten.');
  await confirmed(sam);
});

test('a line that promises is logged with its day, and is late by now', async () => {
  await openMessage(page, stage.webmail, 'Sent', 4);
  await isAbout(panel, 'Ada Lindqvist');
  await addCustomer(panel);
  const line = region('Promised on this page').getByRole('listitem').first();
  expect(await shown(line)).toContain('by Fri 13 Nov');
  await picture(panel, 'sitting-promised');
  await line.getByRole('button', { name: /^Log promise/ }).click();
  await nudge(panel, 'A promise to Ada Lindqvist is late').waitFor();
  expect((await promises(stage.attune)).map(({ due, body }) => [body.by, due])).toEqual([
    ['us', Date.parse('2026-11-13T23:59:59.999+01:00')],
  ]);
});

test('small talk waits for a complaint', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 25);
  await isAbout(panel, 'Priya Raman');
  await addCustomer(panel);
  await readThrough('Priya Raman', [
    ['INBOX', 12],
    ['INBOX', 3],
    ['Sent', 8],
  ]);
  await addPoint('Ask about her new fleet');
  await panel.getByText('Something to bring up waits until the complaint is answered.').waitFor();
  await picture(panel, 'sitting-held');
});

test('answers that go elsewhere are offered, the shop’s own address is nobody’s', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 27);
  await isAbout(panel, 'Petrova, Elena');
  await panel.getByText('Answers go to another address').waitFor();
  await picture(panel, 'sitting-reply-to');
  await openMessage(page, stage.webmail, 'INBOX', 19);
  await panel.getByRole('button', { name: /^Fjordgear Webshop/ }).waitFor();
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await picture(panel, 'sitting-shop');
});

test('whoever filled in a form is added by the address it answers to, and is owed an answer', async () => {
  await post(stage.webmail, {
    from: 'no-reply@forms.example',
    to: stage.webmail.user,
    cc: stage.webmail.user,
    replyTo: 'rita.holm@kajakk.example',
    subject: 'Request from the website',
    text: 'Do you rent boats for a school class in June?',
    at: new Date('2026-11-20T08:40:00Z'),
  });
  await openMessage(page, stage.webmail, 'INBOX', 28);
  await panel.getByText('Written by').waitFor();
  await picture(panel, 'sitting-form');
  await panel.getByRole('button', { name: 'Use that address' }).click();
  await addCustomer(panel);
  await eventually(() => shown(turn(panel))).toContain('Your turn');
  await nudge(panel, /^Rita Holm waits for an answer/).waitFor();
  await picture(panel, 'sitting-form-owed');
});

test('nothing went wrong', async () => {
  expect(await stage.attune.errors()).toEqual([]);
});

/** Looks through messages of a customer of whom one was read, one page each. */
async function readThrough(name: string, messages: readonly (readonly ['INBOX' | 'Sent', number])[]): Promise<void> {
  const read = async () => (await touchesOf(name)).length;
  await eventually(read).toBe(1);
  for (const [index, [folder, uid]] of messages.entries()) {
    await openMessage(page, stage.webmail, folder, uid);
    await isAbout(panel, name);
    await eventually(read).toBe(index + 2);
  }
}

async function touchesOf(name: string) {
  const id = (await customers(stage.attune)).find(({ body }) => body.name === name)?.id;
  return (await touches(stage.attune)).filter(({ customerId }) => customerId === id);
}

/** Says of the customer who is shown that they write English, and whatever else was learnt of them. */
async function writesEnglish(more: (edit: Locator) => Promise<void> = async () => undefined): Promise<void> {
  await panel.getByRole('button', { name: 'Edit' }).first().click();
  const edit = panel.getByRole('dialog');
  await edit.getByLabel('Language').fill('en');
  await more(edit);
  await edit.getByRole('button', { name: 'Save' }).click();
  await edit.waitFor({ state: 'detached' });
}

async function addPoint(line: string): Promise<void> {
  const quick = panel.getByRole('textbox', { name: 'Add to the log' });
  await quick.fill(line);
  await eventually(() => panel.getByRole('combobox', { name: 'As' }).inputValue()).toBe('talking-point');
  await quick.press('Enter');
  await eventually(() => quick.inputValue()).toBe('');
}

/** What was sent is confirmed once it is seen in Sent, and the point is not offered again. */
async function confirmed(name: string): Promise<void> {
  const last = async () => (await touchesOf(name)).findLast(({ body }) => body.direction === 'out')?.body.state;
  await eventually(last).toBe('pending');
  await openMessage(page, stage.webmail, 'Sent', 12);
  await isAbout(panel, name);
  await eventually(last).toBe('confirmed');
  expect(await point(name).count()).toBe(0);
}
