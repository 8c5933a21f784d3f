import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attune } from '@/test/e2e/harness/launch';
import { conversations, customers, entriesById, promises, touches, traces } from '@/test/webmail/steps/log';
import {
  openList,
  openMessage,
  openPreview,
  pressReply,
  rows,
  saveDraft,
  send,
  signIn,
  write,
} from '@/test/webmail/steps/mail';
import {
  addCustomer,
  eventually,
  firstRun,
  isAbout,
  mainActions,
  nudge,
  readAgain,
  shown,
  turn,
  undo,
} from '@/test/webmail/steps/panel';
import { picture } from '@/test/webmail/steps/pictures';
import { type Stage, setStage, type Webmail } from '@/test/webmail/steps/stage';
import { newTabBeside } from '@/test/webmail/steps/tabs';

// One story, told in order: each test goes on from where the one before ended.
let stage: Stage;
let attune: Attune;
let webmail: Webmail;
let page: Page;
let panel: Page;

const REFUND = 'Refund for cancelled rental fleet';

beforeAll(async () => {
  stage = await setStage();
  ({ attune, webmail } = stage);
  page = attune.page;
  await signIn(page, webmail);
  panel = await attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
});
afterAll(() => stage?.close());

test('the first run is one screen, and nothing is recorded before it', async () => {
  const start = panel.getByRole('button', { name: 'Start' });
  await start.waitFor();
  await eventually(() => panel.getByRole('textbox', { name: 'Your own address' }).inputValue()).toBe(webmail.user);
  await picture(panel, 'first-run');
  const box = await start.boundingBox();
  const height = await panel.evaluate(() => innerHeight);
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(height);

  await openPreview(page, REFUND);
  await panel.waitForTimeout(1500);
  expect(await traces(attune)).toEqual({});
  await firstRun(panel);
});

test('the refund mail in the preview: somebody unknown, added in one click', async () => {
  const address = page.url();
  await openList(page, webmail);
  await openPreview(page, REFUND);
  await isAbout(panel, 'Priya Raman');
  expect(new URL(page.url()).searchParams.get('_uid')).toBeNull();
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
  await picture(panel, 'unknown-person');
  expect(await traces(attune)).toEqual({});

  await addCustomer(panel);
  await eventually(async () => (await touches(attune)).length).toBe(1);
});

test('it is owed at 13:00 in Oslo, with evidence, standard, figure and one thing to do', async () => {
  const owed = nudge(panel, 'Priya Raman complained and waits for an answer');
  await owed.waitFor();
  expect(await shown(turn(panel))).toMatch(/Your turn[\s\S]*due in (3 h|2 h 5\d min)/);
  const says = await shown(owed);
  expect(says).toContain('Complained Fri 20 Nov, 02:00');
  expect(says).toContain('Due 13:00');
  expect(await shown(owed.getByRole('list', { name: 'What set it off' }))).toContain('not answered when last read');
  const caveat = owed.getByText('what people say they expect, not what they did');
  expect(await caveat.isVisible()).toBe(false);
  await picture(panel, 'owed');
  await owed.getByText('Why?').click();
  expect(await owed.getByText('Held to: 4 business hours.').isVisible()).toBe(true);
  expect(await caveat.isVisible()).toBe(true);
  expect(await mainActions(panel, owed)).toEqual(['Open']);
  await picture(panel, 'owed-why');
  await owed.getByText('Why?').click();
});

test('what was promised for the 18th is logged from the panel, and is late', async () => {
  const line = panel.getByRole('textbox', { name: 'Add to the log' });
  await line.fill('We promised the refund by 2026-11-18');
  await eventually(() => panel.getByRole('combobox', { name: 'As' }).inputValue()).toBe('promise');
  await picture(panel, 'quick-add');
  await line.press('Enter');

  const late = nudge(panel, 'A promise to Priya Raman is late');
  await late.waitFor();
  expect(await shown(late)).toContain('was due Wed 18 Nov');
  const [promise] = await promises(attune);
  expect(promise?.body).toMatchObject({ by: 'us', state: 'open', due: Date.parse('2026-11-18T23:59:59.999+01:00') });
  expect(await shown(panel.getByRole('region', { name: 'Log', exact: true }))).toMatch(/Promise[\s\S]*late/);
  await picture(panel, 'promise-late');
});

test('a reply from the plain editor is pending on the webmail’s word, and the clock clears', async () => {
  await openMessage(page, webmail, 'INBOX', 25);
  await isAbout(panel, 'Priya Raman');
  await pressReply(page);
  await isAbout(panel, 'Priya Raman');
  await write(page, 'Hi Priya, the refund went out this morning. I am sorry for the wait.\n');
  expect((await touches(attune)).length).toBe(1);
  await send(page);

  await eventually(() => states('out')).toEqual(['pending']);
  expect((await webmail.outbox()).length).toBe(1);
  await openMessage(page, webmail, 'INBOX', 25);
  await isAbout(panel, 'Priya Raman');
  await eventually(() => shown(turn(panel))).toContain('Nothing is owed');
  expect(await nudge(panel, /waits for an answer/).count()).toBe(0);
  await picture(panel, 'sent-pending');
});

test('seen in Sent, the pending touch is confirmed: one touch, not two', async () => {
  const [before] = (await touches(attune)).filter(({ body }) => body.direction === 'out');
  await openMessage(page, webmail, 'Sent', 12);
  await eventually(() => states('out')).toEqual(['confirmed']);
  const [after] = (await touches(attune)).filter(({ body }) => body.direction === 'out');
  expect(after?.id).toBe(before?.id);
  expect(after?.body.words).toBeGreaterThan(10);
  await isAbout(panel, 'Priya Raman');
  expect(await shown(turn(panel))).toContain('Nothing is owed');
  await picture(panel, 'sent-confirmed');
});

test('a saved draft, confirmed in the same way, makes no touch', async () => {
  await webmail.reset({ editor: 'html' });
  await openMessage(page, webmail, 'INBOX', 26);
  await isAbout(panel, 'samcarter77@mailbox.example');
  await panel.getByRole('textbox', { name: 'Name' }).fill('Sam Carter');
  await addCustomer(panel);
  await nudge(panel, 'Sam Carter waits for an answer').waitFor();

  await pressReply(page);
  await isAbout(panel, 'Sam Carter');
  await write(page, 'Hello Sam, it takes two weeks, and the label is on its way.');
  await saveDraft(page);
  await eventually(() => page.locator('input[name="_draft"]').inputValue()).toBe('1');
  await panel.waitForTimeout(1500);
  expect(await attune.extension.rows('sendings')).toHaveLength(1);
  expect(await states('out', 'Sam Carter')).toEqual([]);
});

test('the same from the TinyMCE editor, after that draft was saved', async () => {
  await send(page);
  await eventually(() => states('out', 'Sam Carter')).toEqual(['pending']);
  await openMessage(page, webmail, 'Sent', 12);
  await eventually(() => states('out', 'Sam Carter')).toEqual(['confirmed']);
  await eventually(() => shown(turn(panel))).toContain('Nothing is owed');
  expect((await webmail.outbox()).at(-1)?.html).toContain('two weeks');
});

test('a second visit records nothing new', async () => {
  const visitAll = async () => {
    for (const uid of [25, 26]) {
      await openMessage(page, webmail, 'INBOX', uid);
      await isAbout(panel, uid === 25 ? 'Priya Raman' : 'Sam Carter');
      await readAgain(panel);
    }
    await openMessage(page, webmail, 'Sent', 12);
    await readAgain(panel);
  };
  const sent = await entriesById(attune);
  await visitAll();
  // Seen again, a mail shows that it was answered: that is news, but no new entry.
  const visited = await entriesById(attune);
  expect(Object.keys(visited)).toEqual(Object.keys(sent));
  await visitAll();
  expect(await entriesById(attune)).toEqual(visited);
});

test('two tabs, and list, preview and page, give the same log', async () => {
  const before = await entriesById(attune);
  await openList(page, webmail);
  await openPreview(page, REFUND);
  await isAbout(panel, 'Priya Raman');
  const second = await newTabBeside(page);
  await openMessage(second, webmail, 'INBOX', 25);
  await attune.openPanel(second);
  await isAbout(panel, 'Priya Raman');
  await readAgain(panel);
  await page.bringToFront();
  await isAbout(panel, 'Priya Raman');
  await readAgain(panel);
  await openMessage(page, webmail, 'INBOX', 25);
  await readAgain(panel);
  await second.close();
  expect(await entriesById(attune)).toEqual(before);
});

test('mail from before the customer was added asks first; "no answer needed" settles it, undo brings it back', async () => {
  await openMessage(page, webmail, 'INBOX', 24);
  await isAbout(panel, 'Omar Haddad');
  await addCustomer(panel);
  const question = turn(panel).getByRole('group', { name: 'Does it want an answer?' });
  await question.waitFor();
  expect(await shown(turn(panel))).toContain('Answer needed?');
  await picture(panel, 'reply-needed');
  await question.getByRole('button', { name: 'Yes' }).click();
  const overdue = nudge(panel, 'Omar Haddad complained and waits for an answer');
  await overdue.waitFor();

  await overdue.getByRole('button', { name: 'No answer needed' }).click();
  await eventually(() => shown(turn(panel))).toContain('Nothing is owed');
  await picture(panel, 'undo');
  await undo(panel, 'No answer needed');
  await eventually(() => shown(turn(panel))).toContain('Your turn');
});

test('"answered elsewhere", by call, clears the clock and is in the log; undo takes both back', async () => {
  const owed = nudge(panel, 'Omar Haddad complained and waits for an answer');
  await owed.getByRole('button', { name: 'Answered elsewhere' }).click();
  const ways = owed.getByRole('group', { name: 'Answered elsewhere' });
  await ways.waitFor();
  await picture(panel, 'answered-elsewhere');
  await ways.getByRole('button', { name: 'Phone' }).click();
  await eventually(() => shown(turn(panel))).toContain('Nothing is owed');
  const call = (await touches(attune)).find(({ body }) => body.channel === 'call');
  expect(call?.body).toMatchObject({ direction: 'both', state: 'confirmed' });
  expect(Math.abs((call?.at ?? 0) - Date.parse('2026-11-20T09:02:00Z'))).toBeLessThan(5 * 60_000);

  await undo(panel, 'Logged as answered');
  await eventually(() => shown(turn(panel))).toContain('Your turn');
  expect((await touches(attune)).filter(({ body }) => body.channel === 'call')).toEqual([]);
});

test('answered where Attune was not: the sign in the list stops the clock, without a touch', async () => {
  await webmail.reset();
  await openMessage(page, webmail, 'INBOX', 27);
  await isAbout(panel, 'Petrova, Elena');
  await addCustomer(panel);
  await nudge(panel, 'Petrova, Elena waits for an answer').waitFor();

  // A tab where the button was not pressed.
  const elsewhere = await newTabBeside(page);
  await openMessage(elsewhere, webmail, 'INBOX', 27);
  await pressReply(elsewhere);
  await write(elsewhere, 'Please bill us.');
  await send(elsewhere);
  await elsewhere.close();
  expect((await conversationOf('Petrova, Elena'))?.body.turn).toBe('us');

  await openList(page, webmail);
  await rows(page, 'Pickup windows').locator('.msgicon.replied').first().waitFor({ state: 'attached' });
  await eventually(async () => (await conversationOf('Petrova, Elena'))?.body.turn).toBe('nobody');
  expect(await states('in', 'Petrova, Elena')).toEqual(['confirmed']);
  expect(await states('out', 'Petrova, Elena')).toEqual([]);
});

test('an answer to the Reply-To is an answer to her, though that address is not hers', async () => {
  await openMessage(page, webmail, 'INBOX', 27);
  await isAbout(panel, 'Petrova, Elena');
  await pressReply(page);
  expect(await page.locator('[name="_to"]').inputValue()).toContain('dispatch@northpole-logistics.example');
  await isAbout(panel, 'dispatch@northpole-logistics.example');
  await write(page, 'And the order number is on the first page.');
  await send(page);
  await eventually(() => states('out', 'Petrova, Elena')).toEqual(['pending']);
  // The one that was sent elsewhere stands before it.
  await openMessage(page, webmail, 'Sent', 13);
  await eventually(() => states('out', 'Petrova, Elena')).toEqual(['confirmed']);
  const identities = (await attune.extension.rows('identities')) as { body: { value: string } }[];
  expect(identities.map(({ body }) => body.value)).not.toContain('dispatch@northpole-logistics.example');
});

test('nothing went wrong inside the extension', async () => {
  expect(await attune.errors()).toEqual([]);
});

async function conversationOf(name: string) {
  const id = (await customers(attune)).find(({ body }) => body.name === name)?.id;
  return (await conversations(attune)).find(({ customerId }) => customerId === id);
}

/** States of the touches that went one way, of one customer or all. */
async function states(direction: 'in' | 'out', name?: string): Promise<string[]> {
  const whose = (await customers(attune)).find(({ body }) => body.name === name)?.id;
  return (await touches(attune))
    .filter(({ body, customerId }) => body.direction === direction && (name === undefined || customerId === whose))
    .map(({ body }) => body.state);
}
