import { existsSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import type { KindName } from '@/lib/model/kinds/registry';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { mailboxPage } from '@/test/docs/mailbox-page';
import { type CoffeeMoment, everybody, readingMoments, writingMoments } from './coffee-expectations';
import { colleague, type Mail, NOW, people, seller, type Thread, threads } from './coffee-mailbox';
import { fakeStorage } from './fake-chrome';
import { type Judged, judge } from './judge';
import { emptyLog, settings } from './log';
import { draft, reading } from './readings';
import { wholeView } from './whole';

// A mailbox that the rules were not made with, read thread by thread: is what they say wanted?
// `npm run docs` writes it anew.
const FILE = 'docs/coffee-rules.md';
const heading = {
  title: 'What the rules saw in another mailbox',
  by: 'npm run docs',
  intro:
    'A mailbox of other trades and languages than those that the rules were made with, to look for false alarms: ' +
    '[19 threads with 15 customers](../test/app/coffee-mailbox.ts), and [what a thoughtful seller wants to be told]' +
    '(../test/app/coffee-expectations.ts) beside each, written before the rules were run.',
  placeOf: ({ open, logged = [] }: CoffeeMoment) =>
    [`thread \`${open}\``, ...logged.map(({ kind }) => `with a ${kind} in the log`)].join(', '),
};

const readAt = oslo(NOW);
const sides = settings({ own: [seller.address], colleagues: [colleague.address] });
const judged: Judged<CoffeeMoment>[] = [];

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
  for (const { name, address } of everybody) {
    const identities = [{ type: 'email' as const, value: address, name }];
    await addCustomer({ body: { name }, stage: 'customer', identities, now: oslo('2027-01-01T09:00') });
  }
  for (const thread of threads) await observe(pageOf(thread), sides);
});

it.each([...readingMoments, ...writingMoments])('$name', async (moment) => {
  const thread = threads.find(({ id }) => id === moment.open);
  if (!thread) throw new Error(`there is no thread ${moment.open}`);
  const customerId = await idOf(thread);
  for (const { kind, body } of moment.logged ?? []) {
    await addEntry({ customerId, kind: kind as KindName, at: oslo('2027-03-02T09:00'), body });
  }
  const whole = await wholeView(customerId, pageOf(thread, moment), sides);
  judged.push(judge(moment, whole));
});

it('is written down, hits and misses and false alarms, as it was committed', async () => {
  expect(judged).toHaveLength(readingMoments.length + writingMoments.length);
  expect(existsSync(FILE)).toBe(true);
  await expect(mailboxPage(judged, heading)).toMatchFileSnapshot(`../../${FILE}`);
});

/** The thread as a webmail shows it whole, with the draft of this moment in it. */
function pageOf({ id, subject, with: who, mails }: Thread, moment?: CoffeeMoment): PageReading {
  const to = [people[who]];
  const reply = moment?.subject === undefined;
  const words = { to, subject: moment?.subject ?? `Re: ${subject}`, reply, attachments: false };
  return reading({
    url: `https://mail.google.com/mail/u/0/#inbox/${id}`,
    account: { is: 'found', value: seller.address, rung: 1 },
    conversation: { is: 'found', value: id, rung: 1 },
    subject: { is: 'found', value: subject, rung: 1 },
    messages: mails.map((mail, index) => messageOf(mail, `${id} ${index}`, subject, people[who])),
    drafts: moment?.draft === undefined ? [] : [draft({ ...words, text: moment.draft })],
    readAt,
  });
}

type Party = (typeof people)[Thread['with']];

function messageOf([at, by, text, attachments = false]: Mail, id: string, subject: string, them: Party): PageMessage {
  const from = by === 'them' ? them : by === 'us' ? seller : colleague;
  return {
    ids: [{ id, strong: true }],
    from: { is: 'found', value: from, rung: 1 },
    to: [by === 'them' ? seller : them],
    cc: [],
    replyTo: null,
    via: false,
    subject,
    time: { is: 'found', value: { at: oslo(at), precision: 'ms', zone: 'known' }, rung: 1 },
    text: { is: 'found', value: text, rung: 1 },
    answered: false,
    attachments,
    collapsed: false,
    url: '',
  };
}

async function idOf({ with: who }: Thread): Promise<string> {
  const found = (await log.identities.toArray()).find(({ body }) => body.value === people[who].address);
  if (!found) throw new Error('nobody has that address');
  return found.customerId;
}

/** A time of the wall clock in Oslo, in winter. */
function oslo(time: string): number {
  return Date.parse(`${time}:00+01:00`);
}
