import { beforeEach, describe, expect, it } from 'vitest';
import { markAnsweredElsewhere, openConversations } from '@/lib/log/conversations';
import { log } from '@/lib/log/database';
import { ambiguousOf } from '@/lib/log/doubts';
import { readTables } from '@/lib/log/dump';
import { addEntry } from '@/lib/log/entries';
import { identitiesOf, linkIdentity, matchAddresses } from '@/lib/log/identities';
import { changeJob, moveAddress, type NewOwner, undoMove } from '@/lib/log/move';
import { addPendingTouch } from '@/lib/log/pending';
import { DAY, HOUR } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, touches } from './builders';

const WORK = 'buyer@harbour.example';
const HOME = 'ada@brightwater.example';
/** The day on which the address became somebody else's. */
const FROM = NOW + DAY;
const LATER = NOW + 10 * DAY;

let ada = '';
let bea = '';
let work = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer(HOME)).id;
  bea = (await customer('bea@trailmix.example', 'Bea')).id;
  work = (await linkIdentity({ customerId: ada, type: 'email', value: WORK, now: NOW })).id;
});

const mail = (days: number, changes: Parameters<typeof message>[1] = {}) =>
  message(ada, {
    address: WORK,
    thread: 'a',
    time: { at: NOW + days * DAY, precision: 'ms', zone: 'known' },
    ...changes,
  });

const move = (to: NewOwner = { customerId: bea }) => moveAddress({ identityId: work, from: FROM, to, now: LATER });
const whose = async () => (await touches()).map(({ customerId }) => (customerId === ada ? 'ada' : 'bea'));
const leads = async (at: number) => (await matchAddresses([WORK], at)).get(WORK)?.customerId;

/** All that is kept, but for what only counts. */
async function everything() {
  const { trash: _, agenda: __, dirty: ___, ...tables } = await readTables();
  const customers = tables.customers.map((row) => ({ ...row, revision: 0 }));
  return { ...tables, customers };
}

describe('an address that is another customer’s from a day on', () => {
  it('takes its messages along, and leaves what came before', async () => {
    await read([mail(0), mail(2), mail(3, { address: HOME, thread: 'b', subject: 'Kayaks' }), mail(4)]);
    await move();
    expect(await whose()).toEqual(['ada', 'bea', 'ada', 'bea']);
    expect([await leads(FROM - 1), await leads(FROM)]).toEqual([ada, bea]);
    const owed = async (id: string) => (await openConversations(id)).map(({ body }) => body.owedSince);
    expect(await owed(bea)).toEqual([NOW + 2 * DAY]);
    expect(await owed(ada)).toEqual([NOW + 3 * DAY, NOW]);
  });

  it('records nothing new, and nothing returns, when the page is read again', async () => {
    await read([mail(0), mail(2), mail(4)]);
    await move();
    const before = await touches();
    const sightings = await log.sightings.count();
    const again = [mail(0), { ...mail(2), customerId: bea }, { ...mail(4), customerId: bea }];
    expect(await read(again)).toMatchObject({ added: 0, known: 3, ambiguous: 0 });
    expect((await touches()).map(({ id, customerId }) => [id, customerId])).toEqual(
      before.map(({ id, customerId }) => [id, customerId]),
    );
    expect(await log.sightings.count()).toBe(sightings);
    expect(await log.conversations.count()).toBe(2);
  });

  it('goes on in the same conversation with what is read next', async () => {
    await read([mail(2)]);
    await move();
    await read([
      { ...mail(5, { subject: 'Another subject' }), customerId: bea },
      { ...mail(2), customerId: bea },
    ]);
    expect(await log.conversations.count()).toBe(1);
  });

  it('takes along what hangs on a conversation of which nothing stays', async () => {
    await read([mail(2)]);
    const [conversation] = await log.conversations.toArray();
    const id = conversation?.id ?? '';
    await markAnsweredElsewhere(id, 'call', NOW + 3 * DAY);
    const promise = { by: 'us', what: 'Send the invoice', due: null, state: 'open', closedAt: null };
    await addEntry({ customerId: ada, kind: 'promise', at: NOW + 3 * DAY, body: promise, conversationId: id });
    await move();
    const rows = await log.entries.toArray();
    expect(rows.map(({ kind, customerId, conversationId }) => [kind, customerId, conversationId])).toEqual(
      expect.arrayContaining([
        ['touch', bea, id],
        ['touch', bea, id],
        ['promise', bea, id],
      ]),
    );
    expect(await openConversations(bea)).toEqual([]);
  });

  it('leaves what the seller logged where other messages stay', async () => {
    await read([mail(2), mail(3, { address: HOME })]);
    const [conversation] = await log.conversations.toArray();
    await markAnsweredElsewhere(conversation?.id ?? '', 'call', NOW + 4 * DAY);
    await move();
    expect(await whose()).toEqual(['bea', 'ada', 'ada']);
  });

  it('takes along a sending that no page has shown yet, which is confirmed there', async () => {
    const at = NOW + 3 * DAY;
    await read([mail(2)]);
    await addPendingTouch({ handle: 'd', customerIds: [ada], at, subject: 'Order 12', thread: 'a', site: 'mail' });
    await move();
    expect(await whose()).toEqual(['bea', 'bea']);
    await read([{ ...mail(3, { direction: 'out' }), customerId: bea }]);
    expect((await touches()).map(({ body }) => body.state)).toEqual(['confirmed', 'confirmed']);
  });

  it('is one touch when they had the same message already', async () => {
    const out = { direction: 'out' as const, aliases: [{ id: 'x', strong: true }] };
    await read([mail(2, out), { ...mail(2, { ...out, address: 'bea@trailmix.example' }), customerId: bea }]);
    await move();
    expect(await whose()).toEqual(['bea']);
  });

  it('counts up the revisions of both', async () => {
    const revisions = async () => (await log.customers.bulkGet([ada, bea])).map((row) => row?.revision ?? 0);
    await read([mail(2)]);
    const before = await revisions();
    await move();
    const after = await revisions();
    expect(after.map((revision, index) => revision > (before[index] ?? 0))).toEqual([true, true]);
  });

  it('writes nothing when there is no such customer', async () => {
    await read([mail(2)]);
    const before = await everything();
    await expect(move({ customerId: 'nobody' })).rejects.toMatchObject({ code: 'missing' });
    expect(await everything()).toEqual(before);
  });

  it('asks again about what was in doubt because of what is gone', async () => {
    const vague = { mailbox: 'crm', aliases: [], text: '', thread: null, address: HOME };
    await read([mail(2, { text: 'One?' }), mail(2, { text: 'Two?', aliases: [{ id: 'y', strong: true }] })]);
    await read([mail(2, { ...vague, time: { at: NOW + 2 * DAY, precision: 'minute', zone: 'known' } })]);
    expect(await ambiguousOf(ada)).toHaveLength(1);
    await move();
    expect(await ambiguousOf(ada)).toEqual([]);
    expect((await whose()).sort()).toEqual(['ada', 'bea', 'bea']);
  });
});

describe('taken back', () => {
  const owners: [string, () => NewOwner][] = [
    ['of another customer', () => ({ customerId: bea })],
    ['of somebody new', () => ({ name: 'Cleo Park', account: 'Harbour' })],
    ['of nobody', () => null],
  ];

  it.each(owners)('is exactly as before, when it was said to be %s', async (_, owner) => {
    const out = { direction: 'out' as const, aliases: [{ id: 'x', strong: true }] };
    await read([
      mail(0),
      mail(2),
      mail(3, { address: HOME }),
      mail(4, { thread: 'b', subject: 'Kayaks' }),
      mail(5, out),
    ]);
    await read([{ ...mail(5, { ...out, address: 'bea@trailmix.example' }), customerId: bea }]);
    const at = NOW + 6 * DAY;
    await addPendingTouch({ handle: 'd', customerIds: [ada], at, subject: 'Kayaks', thread: 'b', site: 'mail' });
    const before = await everything();
    const token = await move(owner());
    expect(await everything()).not.toEqual(before);
    await undoMove(token, LATER);
    expect(await everything()).toEqual(before);
  });

  it('gives back what came by the address meanwhile, too', async () => {
    await read([mail(2)]);
    const token = await move({ name: 'Cleo Park', account: '' });
    const cleo = (await leads(LATER)) ?? '';
    await read([
      { ...mail(2), customerId: cleo },
      { ...mail(5), customerId: cleo },
    ]);
    await undoMove(token, LATER);
    expect(await whose()).toEqual(['ada', 'ada']);
    expect(await log.customers.count()).toBe(2);
    expect(await read([mail(2), mail(5)])).toMatchObject({ known: 2, added: 0 });
    expect(await log.conversations.count()).toBe(1);
  });

  it('can be done once', async () => {
    const token = await move();
    await undoMove(token, LATER);
    await expect(undoMove(token, LATER)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('a person who changes jobs', () => {
  const change = {
    body: { account: 'Northwind', role: 'Head of purchasing' },
    address: 'ada@northwind.example',
    note: 'Went from Harbour to Northwind on 21 Nov 2026.',
  };

  it('keeps their log and has a new address, the old one goes to the successor', async () => {
    await read([mail(0), mail(2)]);
    await changeJob(
      { identityId: work, from: FROM, to: { name: 'Cleo Park', account: 'Harbour' }, now: LATER },
      change,
    );
    const cleo = (await leads(LATER)) ?? '';
    expect((await log.customers.get(cleo))?.body).toMatchObject({ name: 'Cleo Park', account: 'Harbour' });
    expect((await touches()).map(({ customerId }) => customerId)).toEqual([ada, cleo]);
    expect((await log.customers.get(ada))?.body).toMatchObject({ name: 'Ada Lindqvist', ...change.body });
    expect((await identitiesOf(ada)).map(({ body, until }) => [body.value, until])).toEqual([
      [HOME, null],
      [WORK, FROM],
      [change.address, null],
    ]);
    expect(await log.entries.where('[customerId+kind+at]').equals([ada, 'fact', FROM]).first()).toMatchObject({
      body: { category: 'history', text: change.note, source: 'told' },
    });
  });

  it('is taken back exactly, and the revision still counts up', async () => {
    await read([mail(0), mail(2)]);
    const before = await everything();
    const token = await changeJob({ identityId: work, from: FROM, to: null, now: LATER }, change);
    const revision = (await log.customers.get(ada))?.revision ?? 0;
    await undoMove(token, LATER);
    expect(await everything()).toEqual(before);
    expect((await log.customers.get(ada))?.revision).toBeGreaterThan(revision);
  });

  it('writes nothing when the new address is another customer’s', async () => {
    await read([mail(2)]);
    const before = await everything();
    const taken = { ...change, address: 'bea@trailmix.example' };
    const changed = changeJob({ identityId: work, from: FROM, to: null, now: LATER }, taken);
    await expect(changed).rejects.toMatchObject({ code: 'taken' });
    expect(await everything()).toEqual(before);
  });

  it('tells readers of old pages whose the messages were', async () => {
    await changeJob({ identityId: work, from: FROM, to: { customerId: bea }, now: LATER }, change);
    expect([await leads(FROM - HOUR), await leads(FROM + HOUR)]).toEqual([ada, bea]);
  });
});
