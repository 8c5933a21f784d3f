import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { kindOf } from '@/lib/model/kinds/registry';
import { reading } from '@/test/webmail/expectations.mjs';
import { people } from '@/test/webmail/mailbox.mjs';
import { backupOfCustomers, restore } from '@/test/webmail/steps/backup';
import { entriesOf } from '@/test/webmail/steps/log';
import { type Folder, leaveDraft, openMessage, pressReply, signIn, write } from '@/test/webmail/steps/mail';
import {
  eventually,
  firstRun,
  isAbout,
  lookAgain,
  nudge,
  nudgesShown,
  press,
  reach,
  region,
  shown,
  turn,
} from '@/test/webmail/steps/panel';
import { picture } from '@/test/webmail/steps/pictures';
import { NOW, type Stage, setStage } from '@/test/webmail/steps/stage';

// What rules.test.ts writes into a copy of the log, a seller presses here by the panel's own buttons, and goes on to the
// end: issues, a hand-off, a broken promise, an order with its four keys. One story, from Wednesday 18 November on.
let stage: Stage;
let page: Page;
let panel: Page;

const { tom, omar, priya } = people;

beforeAll(async () => {
  stage = await setStage({ at: '2026-11-18T14:30:00Z' });
  page = stage.attune.page;
  await signIn(page, stage.webmail);
  panel = await stage.attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  await panel.setViewportSize({ width: 360, height: 900 });
  await firstRun(panel, stage.webmail.user);
  await openMessage(page, stage.webmail, 'INBOX', 20);
  await restore(panel, await backupOfCustomers({ whom: [tom, omar, priya] }));
  await isAbout(panel, omar.name);
});
afterAll(() => stage?.close());

test('a complaint is offered as an issue, and logged by a press', async () => {
  await (await on('Omar Haddad complained, and no issue is logged', 'Open an issue')).click();
  await eventually(() => quick().inputValue()).toBe('Complained about Sand in valve blocks, 4 rafts out of service');
  await picture(panel, 'pressed-issue-line');
  await quick().fill('Sand in valve blocks of 4 rafts');
  await press(panel, add(), 'Added to the log');
  await sameAsWritten(omar.name, 'Sand in valve blocks, after the case was passed on', 'issue');
});

test('answered, it is to be resolved; resolved, it asks what was changed', async () => {
  await goTo('2026-11-19T09:00:00Z', 'Sent', 11);
  await press(panel, await on('An issue of Omar Haddad is to be resolved', 'Resolved'), 'Logged as resolved');
  const settle = await reach(panel, 'An issue of Omar Haddad is resolved: settle it for good');
  expect(await shown(settle)).toContain(
    'what was changed so that it does not recur, and whether they say it is settled',
  );
  await settle.getByRole('button', { name: 'What was changed' }).click();
  const edit = panel.getByRole('dialog');
  await edit.getByLabel('What was changed so that it does not recur').fill('Caps are checked before a rental');
  await picture(panel, 'pressed-issue-changed');
  await press(panel, edit.getByRole('button', { name: 'Save' }), 'Saved');
  await eventually(() => shown(settle)).not.toContain('what was changed');
});

test('the second complaint of the same conversation is found, and is another issue', async () => {
  await goTo(NOW, 'INBOX', 24);
  const again = await reach(panel, 'Omar Haddad complained again');
  expect(await again.getByRole('button', { name: 'It came back' }).count()).toBe(1);
  await picture(panel, 'pressed-second-issue');
  await again.getByRole('button', { name: 'Another issue' }).click();
  await quick().fill('Two of four blocks have the old thread');
  await press(panel, add(), 'Added to the log');
  const issues = (await entriesOf(stage.attune, omar.name)).filter(({ kind }) => kind === 'issue');
  expect(issues.map(({ body }) => body)).toMatchObject([
    { what: 'Sand in valve blocks of 4 rafts', state: 'resolved' },
    { what: 'Two of four blocks have the old thread', state: 'open', openedAt: Date.parse('2026-11-19T17:00:00Z') },
  ]);
  expect(issues[0]?.conversationId).toBe(issues[1]?.conversationId);
  expect(await again.count()).toBe(0);
});

test('a draft that passes him on offers the hand-off, with the name of whom it names', async () => {
  await pressReply(page);
  await write(page, 'Dear Omar,\n\nplease contact our product team, they are responsible for the valve blocks.\n\n');
  const sends = region(panel, 'Your draft').getByRole('listitem', { name: 'It sends Omar Haddad to somebody else' });
  await sends.getByRole('button', { name: 'Log a hand-off' }).click();
  await eventually(() => kind().inputValue()).toBe('hand-off');
  await panel.getByText('Fields', { exact: true }).click();
  expect(await panel.getByLabel('To whom').inputValue()).toBe('our product team');
  await picture(panel, 'pressed-hand-off-fields');
  await panel.getByLabel('To whom').fill('Product');
  await quick().fill('Is the sand covered by warranty?');
  await press(panel, add(), 'Added to the log');
  await sameAsWritten(omar.name, 'Sand in valve blocks, after the case was passed on', 'hand-off');
  await leaveDraft(page, stage.webmail);
});

test('the hand-off goes from the brief to the introduction', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 24);
  await isAbout(panel, omar.name);
  const tell = 'Tell Product what Omar Haddad has told you';
  const told = await reach(panel, tell);
  await told.getByRole('button', { name: 'Copy the brief' }).waitFor();
  await picture(panel, 'pressed-hand-off');
  await press(panel, await on(tell, 'Passed on'), 'Logged: the brief is passed on');
  await press(panel, await on('Introduce Product to Omar Haddad', 'Introduced'), 'Logged: introduced');
  await eventually(() => nudge(panel, /Product/).count()).toBe(0);
});

test('the issue waits for the answer, is acknowledged by it, and goes to its end', async () => {
  await panel.getByText(/An issue to settle waits until their message is answered/).waitFor();
  const owed = await reach(panel, 'Omar Haddad complained and waits for an answer');
  await owed.getByRole('button', { name: 'Answered elsewhere' }).click();
  await press(panel, owed.getByRole('button', { name: 'Phone' }), 'Logged as answered');
  await press(panel, await on('An issue of Omar Haddad is to be resolved', 'Resolved'), 'Logged as resolved');
  const settle = await reach(panel, 'An issue of Omar Haddad is resolved: settle it for good');
  await eventually(() => settle.count()).toBe(2);
  await picture(panel, 'pressed-two-issues');
  // The older one wants to be confirmed alone, the newer one also what was changed.
  const newer = settle.filter({ hasText: 'the old thread' });
  await press(panel, newer.getByRole('button', { name: 'They confirmed' }), 'Logged as confirmed by them');
  await newer.getByRole('button', { name: 'What was changed' }).click();
  const edit = panel.getByRole('dialog');
  await edit.getByLabel('What was changed so that it does not recur').fill('The thread stands on the label');
  await press(panel, edit.getByRole('button', { name: 'Save' }), 'Saved');
  await press(panel, settle.getByRole('button', { name: 'They confirmed' }), 'Logged as confirmed by them');
  await eventually(() => settle.count()).toBe(0);
  const bodies = (await entriesOf(stage.attune, omar.name)).filter(({ kind }) => kind === 'issue').map(bodyOf);
  for (const body of bodies) {
    expect(body).toMatchObject({ state: 'resolved', changed: expect.stringMatching(/./) });
    expect(body).toMatchObject({ acknowledgedAt: expect.any(Number), confirmedAt: expect.any(Number) });
  }
});

test('a poor score closes the loop', async () => {
  await quick().fill('NPS 4/10, because of the blocks');
  await eventually(() => kind().inputValue()).toBe('feedback');
  await press(panel, add(), 'Added to the log');
  const loop = 'Omar Haddad was not content, and heard nothing since';
  await reach(panel, loop);
  await picture(panel, 'pressed-close-the-loop');
  await press(panel, await on(loop, 'Followed up'), 'Logged as followed up');
  await eventually(() => nudge(panel, loop).count()).toBe(0);
});

test('what was promised for the 18th is offered where it stands, and is broken', async () => {
  await goTo(NOW, 'INBOX', 12);
  await isAbout(panel, priya.name);
  await openMessage(page, stage.webmail, 'Sent', 8);
  const promised = region(panel, 'Promised on this page').getByRole('listitem').filter({ hasText: 'by the 18th' });
  await press(panel, promised.getByRole('button', { name: /^Log promise/ }), 'Added to the log');
  const [entry] = (await entriesOf(stage.attune, priya.name)).filter(({ kind }) => kind === 'promise');
  const [written] = writtenFor('Refund, with the promise of the 18th in the log', 'promise');
  expect(entry?.body).toMatchObject({ by: 'us', state: 'open' });
  expect(Math.floor(dueOf(entry?.body) / 1000)).toBe(Math.floor(dueOf(written) / 1000));

  await openMessage(page, stage.webmail, 'INBOX', 25);
  const late = await reach(panel, 'A promise to Priya Raman is late');
  expect(await shown(late)).toContain('you should have it by the 18th');
  await eventually(() => shown(turn(panel))).toContain('Your turn');
  await picture(panel, 'pressed-refund');
});

test('the answer to her acknowledges and sums up, by the panel’s words', async () => {
  await pressReply(page);
  await isAbout(panel, priya.name);
  const listen = await reach(panel, 'Priya Raman is not happy: listen before you solve');
  await listen.getByRole('button', { name: 'Insert summary' }).waitFor();
  await write(page, 'We will check.\n\n');
  const draft = region(panel, 'Your draft');
  const feels = draft.getByRole('listitem', { name: 'Say that you see what Priya Raman feels' });
  const sum = draft.getByRole('listitem', { name: 'Sum up first what they told you' });
  await feels.waitFor();
  await sum.waitFor();
  await picture(panel, 'pressed-refund-draft');
  await press(panel, feels.getByRole('button', { name: 'Insert' }), 'Put into your draft');
  await eventually(() => feels.count()).toBe(0);
  await press(panel, sum.getByRole('button', { name: 'Insert' }), 'Put into your draft');
  await eventually(() => sum.count()).toBe(0);
  const text = await page.locator('textarea#composebody').inputValue();
  expect(text).toContain('I understand that this is frustrating.');
  expect(text).toContain('You wrote “Nina, it is the 20th and there is still nothing”. Did I get that right?');
  await picture(panel, 'pressed-refund-mended');
  await leaveDraft(page, stage.webmail);
});

test('an order is offered for the log, and opens its four keys', async () => {
  await goTo(NOW, 'INBOX', 18);
  await isAbout(panel, tom.name);
  await (await on("Tom O'Keefe placed an order: log the sale", 'Log the sale')).click();
  await eventually(() => quick().inputValue()).toBe('PO number is HL-0091.');
  await quick().fill('85 Junior Kits, PO HL-0091');
  await panel.getByText('Fields', { exact: true }).click();
  await panel.getByLabel('Amount').fill('7892');
  await press(panel, add(), 'Added to the log');
  await sameAsWritten(tom.name, 'Booking kit, with the sale in the log', 'sale');
  await eventually(() => keys()).toEqual(['Paperwork moving', 'Kept informed', 'Thanked', 'Last contact positive']);
  await eventually(() => nudgesShown(panel)).toEqual([
    "Get the paperwork for Tom O'Keefe moving",
    "Thank Tom O'Keefe for the order",
  ]);
  await question().waitFor();
  expect(await shown(nudge(panel, /^Thank Tom/))).toContain('Best by Fri 27 Nov.');
  await picture(panel, 'pressed-order');
});

test('the paperwork moves by a press, and the thanks are a hint until their time is over', async () => {
  await press(panel, await on(/^Get the paperwork/, 'Done'), 'Paperwork is moving');
  await eventually(() => pressed('Paperwork moving')).toBe(true);
  expect(await nudge(panel, /^Get the paperwork/).count()).toBe(0);
  await press(panel, question().getByRole('button', { name: 'No' }), 'No answer needed');
  await eventually(() => shown(nudge(panel, /^Thank Tom/))).toContain('a hint');
});

test('silent for a week: a word on the order is asked for, and the thanks are owed', async () => {
  await goTo('2026-11-27T09:30:00Z', 'INBOX', 18);
  const word = await reach(panel, "A word to Tom O'Keefe about the order");
  expect(await shown(word)).toContain('the last word from your side was Fri 20 Nov');
  const thank = await reach(panel, /^Thank Tom/);
  await eventually(() => shown(thank)).toContain('owed');
  expect(await shown(thank)).toContain('It was best by Fri 27 Nov.');
  await picture(panel, 'pressed-silent');
  await press(panel, word.getByRole('button', { name: 'Told them' }), 'Logged as told');
  await eventually(() => word.count()).toBe(0);
  await press(panel, thank.getByRole('button', { name: 'Done' }), 'Logged as thanked');
  await eventually(() => thank.count()).toBe(0);
  expect([await pressed('Thanked'), await pressed('Last contact positive')]).toEqual([true, false]);
});

test('delivered, and after two weeks the last contact is a good one: the order is done', async () => {
  await press(panel, key('Delivered'), 'Logged as delivered');
  await goTo('2026-12-11T10:00:00Z', 'INBOX', 18);
  const end = "End it well with Tom O'Keefe";
  await reach(panel, end);
  await picture(panel, 'pressed-last-contact');
  await press(panel, await on(end, 'Done'), 'Logged a good last contact');
  await region(panel, 'After the sale').waitFor({ state: 'detached' });
  const [sale] = (await entriesOf(stage.attune, tom.name)).filter(({ kind }) => kind === 'sale').map(bodyOf);
  expect(sale).toMatchObject({
    state: 'fulfilled',
    paperworkAt: expect.closeTo(Date.parse(NOW), -6),
    informedAt: expect.closeTo(Date.parse('2026-11-27T09:30:00Z'), -6),
    thankedAt: expect.closeTo(Date.parse('2026-11-27T09:30:00Z'), -6),
    lastContactAt: expect.closeTo(Date.parse('2026-12-11T10:00:00Z'), -6),
  });
});

test('and was he taken care of, of whom Product knows', async () => {
  await openMessage(page, stage.webmail, 'INBOX', 24);
  await press(panel, await on('Was Omar Haddad taken care of?', 'Taken care of'), 'Logged as followed up');
  expect(await stage.attune.errors()).toEqual([]);
});

const question = () => turn(panel).getByRole('group', { name: 'Does it want an answer?' });
const quick = () => panel.getByRole('textbox', { name: 'Add to the log' });
const kind = () => panel.getByRole('combobox', { name: 'As' });
const add = () => panel.getByRole('button', { name: 'Add', exact: true });
const on = async (title: string | RegExp, name: string) =>
  (await reach(panel, title)).getByRole('button', { name, exact: true });
const four = () => region(panel, 'After the sale').getByRole('group', { name: 'Four keys' });
const key = (name: string) => four().getByRole('button', { name });
const pressed = async (name: string) => (await key(name).getAttribute('aria-pressed')) === 'true';
const bodyOf = ({ body }: Entry) => body;
const dueOf = (body: unknown) => (body as { due: number }).due;

/** Names of the keys that the sale's card shows, in order. */
async function keys(): Promise<string[]> {
  const names = await four().getByRole('button').allTextContents();
  return names.flatMap((name) => /^[○✓] (.+?) *$/.exec(name)?.[1] ?? []);
}

/** Moves the clock on, opens a message, and lets the panel see what time it is. */
async function goTo(at: string, folder: Folder, uid: number): Promise<void> {
  await stage.setClock(at);
  await lookAgain(panel);
  await openMessage(page, stage.webmail, folder, uid);
}

/** What rules.test.ts writes for a moment, of one kind. */
function writtenFor(moment: string, name: string): unknown[] {
  const logged = reading.find((one) => one.name === moment)?.logged ?? [];
  return logged.flatMap(({ kind, body }) => (kind === name ? [kindOf(kind)?.body.parse(body)] : []));
}

/** What was pressed into the log is what rules.test.ts writes there. */
async function sameAsWritten(whose: string, moment: string, name: string): Promise<void> {
  const written = writtenFor(moment, name);
  expect(written).toHaveLength(1);
  const inLog = async () => (await entriesOf(stage.attune, whose)).filter(({ kind }) => kind === name).map(bodyOf);
  await eventually(inLog).toMatchObject(written);
}
