import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { defaultStandards } from '@/lib/model/standards';
import { clockOf } from '@/lib/nudges/clock';
import type { Attune } from '@/test/e2e/harness/launch';
import { conversations as mailConversations, people, seller } from '@/test/webmail/mailbox.mjs';
import { backupOfCustomers, customersInMailbox, restore } from '@/test/webmail/steps/backup';
import { conversations, customers, everythingKept, touches, traces } from '@/test/webmail/steps/log';
import { openMessage, signIn } from '@/test/webmail/steps/mail';
import { eventually, firstRun, isAbout, nudge, shown } from '@/test/webmail/steps/panel';
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
  for (const one of [page, panel]) one.setDefaultTimeout(20_000);
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
  await panel.getByText('belongs to a machine or a list').waitFor();
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await picture(panel, 'no-reply');
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
    if (row.customer === null) await isAbout(panel, people.shop.name);
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
  printTable(
    rows.map(({ row, body, name, turn, due }) => ({
      mail: `${row.folder} ${row.uid}`,
      who: name,
      sent: row.sent.slice(5, 16),
      way: body?.direction ?? '-',
      words: body?.words ?? '-',
      lang: body ? `${body.language}${body.language === row.language ? '' : `≠${row.language}`}` : '-',
      asks: body ? versus(body.asks, row.ask) : '-',
      complains: body ? versus(body.complains, row.complains ? 'yes' : 'no') : '-',
      thanks: body ? versus(body.thanks, row.thanks ? 'yes' : 'no') : '-',
      ack: body?.acknowledges ? 'ack' : '',
      turn,
      due,
      truth: row.openAtBase ? `open ${(row.due ?? '').slice(5, 16)}` : '',
    })),
  );
  const incoming = rows.filter(({ row, body }) => body && row.direction === 'in');
  const wrong = (mine: string | undefined, theirs: string) =>
    mine !== undefined && mine !== 'unsure' && theirs !== 'unsure' && mine !== theirs;
  const asks = rows.filter(({ row, body }) => wrong(body?.asks, row.ask));
  const unsure = rows.filter(({ row, body }) => body?.asks === 'unsure' && row.ask !== 'unsure');
  const complains = rows.filter(({ row, body }) => wrong(body?.complains, row.complains ? 'yes' : 'no'));
  const thanks = rows.filter(({ row, body }) => wrong(body?.thanks, row.thanks ? 'yes' : 'no'));
  const languages = rows.filter(({ row, body }) => body && body.language !== '' && body.language !== row.language);
  printTable([
    ...[
      { finding: 'asks', wrong: asks, unsure },
      { finding: 'complains', wrong: complains, unsure: [] },
    ].map(({ finding, wrong, unsure }) => ({
      finding,
      wrong: names(wrong),
      unsure: names(unsure),
    })),
    { finding: 'thanks', wrong: names(thanks), unsure: '' },
    { finding: 'language', wrong: names(languages), unsure: '' },
  ]);
  // Of what customers wrote, not one is taken for the opposite.
  expect(asks.filter((one) => incoming.includes(one)).map(({ row }) => row.uid)).toEqual([]);
});

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
    const due = clock?.is === 'runs' ? clock.due : null;
    return {
      row,
      body: touch?.body as TouchBody | undefined,
      name: customer?.body.name ?? row.customer ?? '(nobody)',
      turn: conversation?.body.turn ?? '-',
      conversation,
      due: due === null ? '' : new Date(due + 3_600_000).toISOString().slice(5, 16),
      dueAt: due,
    };
  });
}

function names(rows: { row: (typeof truth)[number] }[]): string {
  return rows.map(({ row }) => `${row.folder} ${row.uid}`).join(', ') || 'none';
}

function versus(mine: string, theirs: string): string {
  return mine === theirs ? mine : `${mine}≠${theirs}`;
}

async function addressById(): Promise<Map<string, string>> {
  const identities = (await attune.extension.rows('identities')) as { customerId: string; body: { value: string } }[];
  return new Map(identities.map(({ customerId, body }) => [customerId, body.value]));
}
