import { beforeEach, expect, it } from 'vitest';
import { importFound } from '@/lib/app/import';
import { messagesOf } from '@/lib/exchange/mbox/messages';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { settingsSchema } from '@/lib/log/settings';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { emptyLog } from '@/test/log/builders';
import { people, seller } from '@/test/webmail/mailbox.mjs';
import { sampleLetters } from '@/test/webmail/mime.mjs';
import { truth } from '@/test/webmail/truth.mjs';

// The mailbox of the webmail's tests as a file, held to the same truth.

const NOW = Date.parse('2026-11-20T09:00:00Z');
const settings = settingsSchema.parse({ standards: defaultStandards('Europe/Oslo'), own: [seller.address] });
const customers = Object.values(people).filter(({ address }) => !address.startsWith('no-reply@'));
const isCustomer = (address: string) => customers.some((one) => one.address === address);
const whose = new Map<string, string>();

/** Both folders in one file, as a mail program writes it; read in one piece. */
const mbox = new Blob(
  sampleLetters(NOW).map(
    ({ raw, sent }) =>
      `From sender@mail.example ${new Date(sent).toUTCString()}\r\n${raw.replace(/^(>*From )/gm, '>$1')}\r\n\r\n`,
  ),
);

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
