import { beforeEach, describe, expect, it } from 'vitest';
import { importFound } from '@/lib/app/import';
import { observe } from '@/lib/app/observe';
import { messagesOf } from '@/lib/exchange/mbox/messages';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { settingsSchema } from '@/lib/log/settings';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { defaultStandards } from '@/lib/model/standards';
import { DAY, HOUR } from '@/lib/model/time';
import { emptyLog } from '@/test/log/builders';
import { conversations, people, seller } from '@/test/webmail/mailbox.mjs';
import { mailboxAsMbox } from '@/test/webmail/steps/mbox';
import { truth } from '@/test/webmail/truth.mjs';
import { from, message, reading } from './readings';

// The mailbox of the webmail's tests as a file, held to the same truth.

const NOW = Date.parse('2026-11-20T09:00:00Z');
const settings = settingsSchema.parse({ standards: defaultStandards('Europe/Oslo'), own: [seller.address] });
const customers = Object.values(people).filter(({ address }) => !address.startsWith('no-reply@'));
const isCustomer = (address: string) => customers.some((one) => one.address === address);
const whose = new Map<string, string>();

/** Both folders in one file, as a mail program writes it; read in one piece. */
const mbox = new Blob([mailboxAsMbox(NOW)]);

beforeEach(async () => {
  await emptyLog();
  whose.clear();
  for (const { name, address } of customers) {
    const identities = [{ type: 'email' as const, value: address }];
    const { id } = await addCustomer({ body: { name }, stage: 'customer', identities, now: NOW - 60 * DAY });
    whose.set(id, address);
  }
});

const isOurs = (address: string) => address === seller.address;
const picked = { isOurs, isPicked: isCustomer, readsWords: true };
const options = { now: NOW, madeAt: NOW, settings };
const take = () => importFound(messagesOf(mbox, picked), options);
const touches = async () =>
  (await log.entries.toArray()).map(({ at, customerId, body }) => {
    const { direction, asks } = body as TouchBody;
    return { at, customer: whose.get(customerId), direction, asks };
  });
const inTruth = truth.filter(({ customer }) => customer !== null);

it('gives each mail of a customer once, at its minute, in its direction', async () => {
  expect(await take()).toMatchObject({ entriesAdded: 37, ended: 'whole' });
  const found = (await touches()).map(({ at, customer, direction }) => `${at} ${customer} ${direction}`);
  const expected = inTruth.map(({ sent, customer, direction }) => `${Date.parse(sent)} ${customer} ${direction}`);
  expect(found.sort()).toEqual(expected.sort());
});

it('is understood as it is in the webmail', async () => {
  await take();
  const all = await touches();
  const wrong = inTruth.filter(({ sent, ask }) => {
    const asks = all.find(({ at }) => at === Date.parse(sent))?.asks;
    return ask !== 'unsure' && asks !== 'unsure' && asks !== ask;
  });
  expect(wrong.map(({ folder, uid }) => `${folder} ${uid}`)).toEqual(['Sent 6']);
});

it('adds nothing when it comes again', async () => {
  await take();
  const before = await log.entries.toArray();
  expect(await take()).toMatchObject({ customersAdded: 0, entriesAdded: 0, entriesKnown: 37 });
  expect(await log.entries.toArray()).toEqual(before);
});

it('ends at the next mail when it is stopped, and once more takes the rest', async () => {
  const stop = new AbortController();
  const found = messagesOf(mbox, { ...picked, signal: stop.signal });
  async function* stopped() {
    let count = 0;
    for await (const one of found) {
      yield one;
      count += 1;
      if (count === 12) stop.abort();
    }
  }
  const report = await importFound(stopped(), options);
  expect(report).toMatchObject({ entriesAdded: 12, ended: 'stopped' });
  expect(await log.entries.count()).toBe(12);
  expect(await take()).toMatchObject({ entriesAdded: 25, entriesKnown: 12 });
  expect(await log.entries.count()).toBe(37);
});

describe.each([0, 1, -8, 5.5])('seen on a page whose clock is %d hours off', (hours) => {
  const readPages = async () => {
    for (const page of pages(hours * HOUR)) await observe(page, settings);
  };
  const expectOneEach = async () => {
    expect(await log.entries.count()).toBe(37);
    expect(await log.sightings.filter(({ touchId }) => touchId === undefined).count()).toBe(0);
    expect(await log.sightings.count()).toBe(2 * 37);
  };

  it('afterwards, each is the touch that is there', async () => {
    await take();
    await readPages();
    await expectOneEach();
    expect((await touches()).map(({ at }) => at).sort()).toEqual(inTruth.map(({ sent }) => Date.parse(sent)).sort());
  });

  it('before, each is known, and told its true time', async () => {
    await readPages();
    expect(await take()).toMatchObject({ entriesAdded: 0, entriesKnown: 37, skippedCount: 0 });
    await expectOneEach();
    expect((await touches()).map(({ at }) => at).sort()).toEqual(inTruth.map(({ sent }) => Date.parse(sent)).sort());
  });
});

/** Each mail on a page of its own, as a webmail shows it: to the minute, by a clock of its own, its words laid out anew. */
function pages(off: number) {
  return conversations.flatMap(({ subject, messages }, talk) =>
    messages.map((mail, place) => {
      const theirs = 'from' in mail;
      const { name, address } = people[theirs ? mail.from : mail.to];
      const shown = message({
        ids: [{ id: `${talk}/${place}`, strong: false }],
        from: theirs ? from(address, name) : from(seller.address),
        to: [{ name: '', address: theirs ? seller.address : address }],
        subject: place === 0 ? subject : `Re: ${subject}`,
        time: {
          is: 'found',
          value: { at: NOW - mail.hoursBefore * HOUR + off, precision: 'minute', zone: 'assumed' },
          rung: 1,
        },
        text: { is: 'found', value: `${mail.paragraphs.join(' ')} Shown.`, rung: 1 },
      });
      return reading({ site: 'roundcube', conversation: { is: 'absent' }, messages: [shown] });
    }),
  );
}
