import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { defaultStandards } from '@/lib/model/standards';
import { clockOf } from '@/lib/nudges/clock';
import type { Attune } from '@/test/e2e/harness/launch';
import { conversations as mailConversations } from '@/test/webmail/mailbox.mjs';
import { backupOfCustomers, customersInMailbox, restore } from '@/test/webmail/steps/backup';
import { conversations, customers, everythingKept, touches, traces } from '@/test/webmail/steps/log';
import { openMessage, signIn } from '@/test/webmail/steps/mail';
import { eventually, firstRun, isAbout, shown } from '@/test/webmail/steps/panel';
import { picture } from '@/test/webmail/steps/pictures';
import { NOW, type Stage, setStage, type Webmail } from '@/test/webmail/steps/stage';
import { printTable } from '@/test/webmail/steps/table';
import { truth } from '@/test/webmail/truth.mjs';

// One mailbox, read message by message, against what a careful reader makes of it (truth.mjs).
let stage: Stage;
let attune: Attune;
let webmail: Webmail;
let page: Page;
let panel: Page;

const hidden = ['SYSTEM NOTE', 'audit@attacker.example', 'tell nobody'];

beforeAll(async () => {
  stage = await setStage();
  ({ attune, webmail } = stage);
  page = attune.page;
  await signIn(page, webmail);
  panel = await attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  await firstRun(panel, webmail.user);
});
afterAll(() => stage?.close());

test.for([
  [25, 'Priya Raman', 'Trailmix'],
  [22, 'Jonas Weiß', 'Alpenhaus'],
  [21, '陳美玲 (Mei-Ling Chen)', 'Taiwangear'],
] as const)('a stranger is shown by name: %i, %s', async ([uid, name, account]) => {
  await openMessage(page, webmail, 'INBOX', uid);
  await isAbout(panel, name);
  expect(await panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe(name);
  expect(await panel.getByRole('textbox', { name: /^Account/ }).inputValue()).toBe(account);
});

test('who gives no name is shown by the address, and no name is made of it', async () => {
  await openMessage(page, webmail, 'INBOX', 26);
  await isAbout(panel, 'samcarter77@mailbox.example');
  expect(await panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('');
  await picture(panel, 'no-name');
});

test('a differing Reply-To is offered, not attached', async () => {
  await openMessage(page, webmail, 'INBOX', 27);
  await isAbout(panel, 'Petrova, Elena');
  await panel.getByText('Answers go to another address: dispatch@northpole-logistics.example').waitFor();
  await picture(panel, 'reply-to');
});

test('the web shop’s no-reply is nobody to add', async () => {
  await openMessage(page, webmail, 'INBOX', 19);
  await shop().waitFor();
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await picture(panel, 'no-reply');
  await shop().click();
  await panel.getByText('belongs to a machine or a list').waitFor();
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Back to the page' }).click();
});

test('none of these strangers left a trace', async () => {
  expect(await traces(attune)).toEqual({});
  const kept = await everythingKept(attune);
  for (const { address } of customersInMailbox) expect(kept).not.toContain(address);
});

test('eight customers come out of a backup', async () => {
  await restore(panel, await backupOfCustomers());
  expect((await customers(attune)).map(({ body }) => body.name).sort()).toEqual(
    customersInMailbox.map(({ name }) => name).sort(),
  );
});

test('each of the 38 messages is recorded once, at its minute, as its customer’s, in its direction', async () => {
  for (const row of truth) {
    await openMessage(page, webmail, row.folder, row.uid);
    const at = Date.parse(row.sent);
    if (row.customer === null) await shop().waitFor();
    else await eventually(async () => (await touches(attune)).some((touch) => touch.at === at)).toBe(true);
    const text = await shown(panel.locator('body'));
    for (const words of hidden) expect(text).not.toContain(words);
  }
  const whose = await addressById();
  const recorded = (await touches(attune)).map(({ at, customerId, body }) => ({
    sent: new Date(at).toISOString(),
    customer: whose.get(customerId),
    direction: body.direction,
  }));
  const expected = truth
    .filter(({ customer }) => customer !== null)
    .map(({ sent, customer, direction }) => ({ sent: new Date(sent).toISOString(), customer, direction }))
    .sort((a, b) => a.sent.localeCompare(b.sent));
  expect(recorded).toEqual(expected);
  expect(truth).toHaveLength(38);
});

test('what was read in them agrees with a careful reader', async () => {
  const rows = await compared();
  printTable(rows.map(lineOf));
  const findings = {
    asks: rows.map(({ row, body }) => ({ row, mine: body?.asks, hand: row.ask })),
    complains: rows.map(({ row, body }) => ({ row, mine: body?.complains, hand: yesOrNo(row.complains) })),
    thanks: rows.map(({ row, body }) => ({ row, mine: body?.thanks, hand: yesOrNo(row.thanks) })),
    language: rows.map(({ row, body }) => ({ row, mine: body?.language || 'unsure', hand: row.language })),
  };
  const judged = Object.entries(findings).map(([finding, all]) => {
    const some = all.filter(({ row, mine }) => row.customer !== null && mine !== undefined);
    const differ = some.filter(({ mine, hand }) => hand !== 'unsure' && mine !== hand);
    const unsure = differ.filter(({ mine }) => mine === 'unsure');
    const wrong = differ.filter((one) => !unsure.includes(one));
    return { finding, compared: some.length, wrong: namesOf(wrong), unsure: namesOf(unsure) };
  });
  printTable(judged);

  expect(judged.map(({ compared }) => compared)).toEqual([37, 37, 37, 37]);
  // "Please keep the 210 cm ones", which the seller wrote, reads like a request. Of what customers wrote, nothing is
  // taken for its opposite.
  expect(judged.map(({ wrong }) => wrong)).toEqual(['Sent 6', '', '', '']);
});

test('each conversation is owed, or not, and due when the careful reader says', async () => {
  const rows = await compared();
  const ids = [...new Set(rows.flatMap(({ conversation }) => conversation?.id ?? []))];
  const table = ids.map((id) => {
    const members = rows.filter(({ conversation }) => conversation?.id === id);
    const open = members.filter(({ row }) => row.openAtBase);
    const dues = open.flatMap(({ row }) => (row.due ? [Date.parse(row.due)] : []));
    const [first] = members;
    return {
      subject: first?.conversation?.body.subject ?? '',
      mails: members.length,
      turn: first?.conversation?.body.turn,
      due: oslo(first?.dueAt ?? null),
      'by hand': open.length === 0 ? 'nobody' : open.every(({ row }) => row.ask === 'unsure') ? 'unsure' : 'us',
      'due by hand': dues.length === 0 ? '' : oslo(Math.min(...dues)),
    };
  });
  printTable(table);
  // Twelve subjects with a customer; the shop's notice is in none.
  expect(table).toHaveLength(12);
  for (const { subject, turn, due, 'by hand': hand, 'due by hand': dueByHand } of table) {
    if (turn === 'them') expect(hand, subject).toBe('nobody');
    else expect(turn, subject).toBe(hand);
    if (hand === 'us') expect(due, subject).toBe(dueByHand);
  }
});

test('thanks open no clock', async () => {
  const rows = await compared();
  const praise = rows.find(({ row }) => row.folder === 'INBOX' && row.uid === 2);
  expect(praise?.body).toMatchObject({ asks: 'no', thanks: 'yes', language: 'de' });
  expect(praise?.turn).toBe('nobody');
  // "Thank you for the quick correction" alone would not: the question after it does.
  const correction = rows.find(({ row }) => row.folder === 'INBOX' && row.uid === 27);
  expect(correction?.body).toMatchObject({ asks: 'yes', complains: 'no', thanks: 'yes' });
  for (const { row, body } of rows) {
    if (body?.direction === 'in' && body.thanks === 'yes' && row.ask === 'no') expect(body.asks).toBe('no');
  }
});

test('hidden words and the words of the mails are kept nowhere', async () => {
  const form = (await compared()).find(({ row }) => row.folder === 'INBOX' && row.uid === 1);
  expect(form?.body?.words).toBe('Hello Nina, please fill in the attached supplier form.'.split(' ').length);

  const kept = (await everythingKept(attune)).toLowerCase();
  const subjects = mailConversations.map(({ subject }) => subject.toLowerCase());
  expect(subjects.filter((subject) => kept.includes(JSON.stringify(subject).slice(1, -1)))).toHaveLength(12);
  for (const words of [...hidden, ...sentences()]) {
    const text = words.toLowerCase();
    expect(kept.includes(JSON.stringify(text).slice(1, -1)), words).toBe(false);
  }
  expect(sentences().length).toBeGreaterThan(80);
});

test('Today lists who waits, the longest first', async () => {
  await panel.getByRole('button', { name: /^Today/ }).click();
  const list = panel.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await eventually(() => list.count()).toBe(8);
  expect(await shown(list.first())).toContain('Petrova, Elena');
  expect(await shown(list.last())).toContain("Tom O'Keefe");
  await picture(panel, 'today');
  expect(await attune.errors()).toEqual([]);
});

const shop = () => panel.getByRole('button', { name: /Fjordgear Webshop/ });

/** Everything that somebody wrote, sentence by sentence, as far as it is long enough to be told apart. */
function sentences(): string[] {
  const paragraphs = mailConversations.flatMap(({ messages }) => messages.flatMap((message) => message.paragraphs));
  const parts = paragraphs.flatMap((paragraph) => paragraph.split(/[.?!:,]\s+|\n|[?,]/));
  return parts.map((part) => part.trim()).filter((part) => part.length >= 12 && !part.includes('@'));
}

/** A message, what was recorded of it, and how its conversation stands. */
async function compared() {
  const whose = await addressById();
  const known = new Map((await customers(attune)).map((customer) => [customer.id, customer]));
  const open = new Map((await conversations(attune)).map((conversation) => [conversation.id, conversation]));
  const recorded = await touches(attune);
  const standards = defaultStandards('Europe/Oslo');
  return truth.map((row) => {
    const touch = recorded.find(
      ({ at, customerId }) => at === Date.parse(row.sent) && whose.get(customerId) === row.customer,
    );
    const conversation = open.get(touch?.conversationId ?? '');
    const customer = known.get(touch?.customerId ?? '');
    const clock = conversation && customer && clockOf(conversation, customer, standards, Date.parse(NOW));
    return {
      row,
      body: touch?.body as TouchBody | undefined,
      name: customer ? customer.body.name || row.customer : '(nobody)',
      turn: conversation?.body.turn,
      conversation,
      dueAt: clock?.is === 'runs' ? clock.due : null,
    };
  });
}

function lineOf({ row, body, name, turn, dueAt }: Awaited<ReturnType<typeof compared>>[number]) {
  return {
    mail: `${row.folder} ${row.uid}`,
    who: name,
    sent: oslo(Date.parse(row.sent)),
    way: body?.direction,
    words: body?.words,
    language: body && versus(body.language || 'unsure', row.language),
    asks: body && versus(body.asks, row.ask),
    complains: body && versus(body.complains, yesOrNo(row.complains)),
    thanks: body && versus(body.thanks, yesOrNo(row.thanks)),
    holding: body?.acknowledges ? 'yes' : '',
    turn,
    due: oslo(dueAt),
    'due by hand': row.openAtBase && row.due ? oslo(Date.parse(row.due)) : '',
  };
}

/** "11-20 13:00", in Oslo, where it is winter. */
function oslo(at: number | null): string {
  return at === null ? '' : new Date(at + 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
}

function namesOf(rows: { row: (typeof truth)[number] }[]): string {
  return rows.map(({ row }) => `${row.folder} ${row.uid}`).join(', ');
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

function versus(mine: string, theirs: string): string {
  return mine === theirs ? mine : `${mine}, by hand ${theirs}`;
}

async function addressById(): Promise<Map<string, string>> {
  const identities = (await attune.extension.rows('identities')) as { customerId: string; body: { value: string } }[];
  return new Map(identities.map(({ customerId, body }) => [customerId, body.value]));
}
