import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFound } from '@/lib/app/import';
import { messagesOf } from '@/lib/exchange/mbox/messages';
import { readCards } from '@/lib/exchange/vcard/read';
import { updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry, updateEntry } from '@/lib/log/entries';
import { undoImport } from '@/lib/log/import';
import { settingsSchema } from '@/lib/log/settings';
import type { Found } from '@/lib/model/found';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { file } from '@/test/exchange/files';
import { customer, emptyLog, message, NOW, read, touches, ZONE } from '@/test/log/builders';

beforeEach(emptyLog);

const settings = settingsSchema.parse({ standards: defaultStandards(ZONE), own: ['nina@oarlock.example'] });
const days = { now: NOW, zone: ZONE };

async function* items(...list: Found[]) {
  yield* list;
}

const take = (found: AsyncIterable<Found>, changes = {}) =>
  importFound(found, { now: NOW, madeAt: NOW, settings, ...changes });

const cards = (...people: string[][]) =>
  readCards(
    file(people.map((lines) => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n')).join('')),
    days,
  );

const ada = [
  'FN:Ada Lindqvist',
  'EMAIL:ada@brightwater.example',
  'TEL:+46 8 555 010 22',
  'TZ:Europe/Stockholm',
  'BDAY:19800412',
  'INTEREST:chess',
];

/** All that a seller wrote or a file told, but for revisions. */
async function told() {
  const [customers, identities, entries] = await Promise.all([
    log.customers.toArray(),
    log.identities.toArray(),
    log.entries.toArray(),
  ]);
  return { customers: customers.map((one) => ({ ...one, revision: 0 })), identities, entries };
}

describe('people of a file', () => {
  it('become customers with what leads to them and what is known of them', async () => {
    const report = await take(cards(ada, ['FN:Bo']));
    expect(report).toMatchObject({ customersAdded: 2, entriesAdded: 2, skippedCount: 0, ended: 'whole' });
    const { customers, identities, entries } = await told();
    expect(customers.map(({ body }) => body.name).sort()).toEqual(['Ada Lindqvist', 'Bo']);
    expect(identities.map(({ body }) => body.value).sort()).toEqual(['+46 8 555 010 22', 'ada@brightwater.example']);
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['fact', 'milestone']);
    expect(await log.dirty.count()).toBe(2);
  });

  it('add nothing the second time, whatever the seller changed meanwhile', async () => {
    await take(cards(ada, ['FN:Bo', 'HOBBY:rowing']));
    for (const { id } of await log.customers.toArray()) await updateCustomer(id, { body: { name: 'Renamed' } });
    const before = await told();
    const report = await take(cards(ada, ['FN:Bo', 'HOBBY:rowing']), { now: NOW + DAY });
    expect(report).toMatchObject({
      customersAdded: 0,
      customersKnown: 2,
      entriesAdded: 0,
      entriesKnown: 3,
      undo: null,
    });
    expect(await told()).toEqual(before);
  });

  it('are matched with customers by their address, and fill in what is not known', async () => {
    const { id } = await customer();
    await updateCustomer(id, {
      body: { account: 'Brightwater', zone: { value: 'Europe/Oslo', source: 'guess', replies: 0 } },
    });
    await take(cards([...ada, 'ORG:Another firm', 'TITLE:Buyer']));
    expect(await log.customers.toArray()).toMatchObject([
      { id, body: { account: 'Brightwater', role: 'Buyer', zone: { value: 'Europe/Stockholm', source: 'told' } } },
    ]);
  });

  it('are two where two of them share a number, one where they share a mail address', async () => {
    await take(
      cards(
        ['FN:Ada', 'TEL:+46 8 555 010 22'],
        ['FN:Bo', 'TEL:+46 8 555 010 22'],
        ['FN:Cy', 'EMAIL:cy@b.example'],
        ['FN:Cyril', 'EMAIL:CY@b.example'],
      ),
    );
    expect((await log.customers.toArray()).map(({ body }) => body.name).sort()).toEqual(['Ada', 'Bo', 'Cy']);
  });

  it('are known by a number alone only under a like name', async () => {
    await take(cards(['FN:Ada Lindqvist', 'TEL:+46 8 555 010 22']));
    await take(cards(['FN:Bo Ek', 'TEL:08-555 010 22'], ['FN:A. Lindqvist', 'TEL:08-555 010 22', 'TITLE:Buyer']));
    expect((await log.customers.toArray()).map(({ body }) => [body.name, body.role]).sort()).toEqual([
      ['Ada Lindqvist', 'Buyer'],
      ['Bo Ek', ''],
    ]);
  });

  it('bring nothing back that the seller put in other words since', async () => {
    await take(cards(ada));
    const [interest] = await log.entries.filter(({ kind }) => kind === 'fact').toArray();
    await updateEntry(interest?.id ?? '', { body: { text: 'chess, by post' } });
    expect(await take(cards(ada))).toMatchObject({ entriesAdded: 0, entriesKnown: 2 });
    expect(await log.entries.count()).toBe(2);
  });

  it('are never the seller, nor anybody who is never to be read', async () => {
    const never = { addresses: [], domains: ['secret.example'], accounts: [], threads: [] };
    const report = await take(
      cards(['FN:Nina', 'EMAIL:Nina@oarlock.example'], ['FN:Eve', 'EMAIL:eve@mail.secret.example'], ['FN:Bo']),
      { settings: { ...settings, neverRead: never } },
    );
    expect(report.skipped.map(({ why }) => why)).toEqual(['It is you.', 'It names somebody who is never to be read.']);
    expect((await log.customers.toArray()).map(({ body }) => body.name)).toEqual(['Bo']);
    expect(JSON.stringify(await told())).not.toContain('secret');
  });

  it('whose addresses lead to several customers are left out, with the reason', async () => {
    await customer('a@b.example', 'Ada');
    await customer('b@b.example', 'Bo');
    const report = await take(
      cards(['FN:Who', 'EMAIL:a@b.example', 'EMAIL:b@b.example'], ['FN:Cy', 'EMAIL:not an address']),
    );
    expect(report.skipped).toMatchObject([
      { where: 'card 1, line 1', why: 'Its addresses lead to several of your customers.' },
      { where: 'card 2, line 7', why: 'An address or number of it is none.' },
    ]);
    expect(report.customersAdded).toBe(1);
  });
});

describe('an import', () => {
  it('is taken back whole, with what it filled in', async () => {
    const { id } = await customer();
    await addEntry({
      customerId: id,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Mine', source: 'told' },
    });
    const before = await told();
    const { undo } = await take(cards([...ada, 'TITLE:Buyer'], ['FN:Bo', 'EMAIL:bo@b.example', 'HOBBY:rowing']));
    expect(await told()).not.toEqual(before);
    await undoImport(undo ?? '');
    expect(await told()).toEqual(before);
    expect(await log.dirty.toArray()).toEqual([{ customerId: id }]);
  });

  it('that is taken back leaves whom the seller wrote about since', async () => {
    const { undo } = await take(cards(ada, ['FN:Bo', 'HOBBY:rowing']));
    const [one] = (await log.customers.toArray()).filter(({ body }) => body.name === 'Ada Lindqvist');
    await addEntry({
      customerId: one?.id ?? '',
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Mine', source: 'told' },
    });
    await undoImport(undo ?? '');
    const { customers, identities, entries } = await told();
    expect(customers).toMatchObject([{ body: { name: 'Ada Lindqvist' } }]);
    expect(identities).toHaveLength(2);
    expect(entries).toMatchObject([{ body: { text: 'Mine' } }]);
  });

  it('that is stopped keeps what it took, and can still be taken back', async () => {
    const stop = new AbortController();
    async function* until() {
      for (let index = 0; ; index++) {
        stop.signal.throwIfAborted();
        yield* cards([`FN:P${index}`, `EMAIL:p${index}@b.example`]);
      }
    }
    const report = await take(until(), { progress: () => stop.abort() });
    expect(report).toMatchObject({ ended: 'stopped' });
    expect(report.customersAdded).toBeGreaterThanOrEqual(50);
    expect(report.customersAdded).toBeLessThan(100);
    await undoImport(report.undo ?? '');
    expect(await log.customers.count()).toBe(0);
  });

  it('whose file breaks off keeps what came before', async () => {
    async function* broken() {
      yield* cards(ada);
      throw new TypeError('cannot be read');
    }
    expect(await take(broken())).toMatchObject({ ended: 'broken', customersAdded: 1 });
  });

  it('in any parts and order gives the same log', async () => {
    const people = Array.from({ length: 6 }, (_, index) => [
      `FN:P${index}`,
      `EMAIL:p${index % 4}@b.example`,
      `HOBBY:h${index}`,
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.subarray(people), { minLength: 1, maxLength: 4 }), async (parts) => {
        await emptyLog();
        for (const part of parts) await take(cards(...part));
        const addresses = new Set(parts.flat().map(([, email]) => email));
        const hobbies = new Set(parts.flat().map(([, , hobby]) => hobby));
        expect([await log.customers.count(), await log.entries.count()]).toEqual([addresses.size, hobbies.size]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('mails of a file', () => {
  const mail = (
    id: string,
    from: string,
    to: string,
    text = 'When will it arrive?',
    date = 'Thu, 19 Nov 2026 10:00:00 +0100',
  ) =>
    `From x Fri Nov 20 09:00:00 2026\nFrom: ${from}\nTo: ${to}\nSubject: ${id === 'two' ? 'Re: ' : ''}Order 12\nDate: ${date}\nMessage-ID: <${id}@b.example>\n\n${text}\n\n`;
  const box = [
    mail('one', 'ada@brightwater.example', 'nina@oarlock.example'),
    mail(
      'two',
      'nina@oarlock.example',
      'ada@brightwater.example',
      'It was sent today.',
      'Thu, 19 Nov 2026 11:00:00 +0100',
    ),
    mail('three', 'eve@elsewhere.example', 'nina@oarlock.example'),
  ].join('');
  const mails = (text = box) =>
    messagesOf(file(text), { isOurs: (one) => one === 'nina@oarlock.example', isPicked: () => true, readsWords: true });

  it('become touches of customers, and of nobody else; their words are not kept', async () => {
    const { id } = await customer();
    const report = await take(mails());
    expect(report).toMatchObject({ entriesAdded: 2, skipped: [{ where: 'mail 3' }] });
    expect(await touches()).toMatchObject([
      { customerId: id, at: NOW - DAY, body: { direction: 'in', by: 'them', asks: 'yes', questions: 1 } },
      { customerId: id, body: { direction: 'out', by: 'me' } },
    ]);
    const everything = JSON.stringify(await Promise.all(log.tables.map((table) => table.toArray())));
    expect(everything).not.toContain('When will it arrive');
    expect(everything).not.toContain('elsewhere');
  });

  it('add nothing the second time, nor where a page showed them already', async () => {
    const { id } = await customer();
    await read([message(id, { time: { at: NOW - DAY + 20_000, precision: 'ms', zone: 'known' } })]);
    expect(await take(mails())).toMatchObject({ entriesAdded: 1, entriesKnown: 1 });
    expect(await take(mails())).toMatchObject({ entriesAdded: 0, entriesKnown: 2, undo: null });
    expect(await touches()).toHaveLength(2);
  });

  it('may hold the answer to what waited; taken back, it waits again', async () => {
    const { id } = await customer();
    await read([message(id, { time: { at: NOW - DAY - 3_600_000, precision: 'ms', zone: 'known' } })]);
    const turns = async () => (await log.conversations.toArray()).map(({ body }) => body.turn);
    expect(await turns()).toEqual(['us']);
    const { undo } = await take(mails());
    expect(await turns()).toEqual(['nobody']);
    await undoImport(undo ?? '');
    expect(await turns()).toEqual(['us']);
  });

  it('are taken back with the conversation as it was', async () => {
    const { id } = await customer();
    await read([message(id)]);
    // That a conversation knows one more of its names is no harm.
    const state = async () => [
      await log.entries.toArray(),
      (await log.conversations.toArray()).map((one) => ({ ...one, keys: [] })),
    ];
    const before = await state();
    const { undo } = await take(mails());
    await undoImport(undo ?? '');
    expect(await state()).toEqual(before);
    expect(await take(mails())).toMatchObject({ entriesAdded: 2 });
  });
});

describe('a meeting of a file', () => {
  it('is a touch of every customer who was there', async () => {
    await customer('a@b.example', 'Ada');
    await customer('b@b.example', 'Bo');
    const entry = { kind: 'goal', key: 'k', at: NOW, body: { text: 'Met', status: 'open', by: null } } as const;
    const event: Found = {
      is: 'event',
      where: 'meeting 1',
      addresses: ['a@b.example', 'B@b.example', 'x@y.example'],
      entry,
    };
    expect(await take(items(event))).toMatchObject({ entriesAdded: 2 });
    expect(await take(items(event, { ...event, addresses: ['x@y.example'] }))).toMatchObject({
      entriesKnown: 2,
      skipped: [{ why: 'Nobody of it is a customer.' }],
    });
  });
});
