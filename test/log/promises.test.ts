import { beforeEach, describe, expect, it } from 'vitest';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry, getEntry } from '@/lib/log/entries';
import { closePromise, movePromise, reopenPromise } from '@/lib/log/promises';
import { DAY } from '@/lib/model/time';
import { customer, message, read } from './builders';

const NOW = Date.UTC(2026, 10, 20, 9);
const due = NOW + DAY;
let customerId = '';

beforeEach(async () => {
  await Promise.all(log.tables.map((table) => table.clear()));
  const customer = await addCustomer({
    body: { name: 'Ada Lindqvist' },
    internal: false,
    stage: 'customer',
    identities: [],
    now: NOW - 9 * DAY,
  });
  customerId = customer.id;
});

const promised = (body: object = {}) =>
  addEntry({
    customerId,
    kind: 'promise',
    at: NOW,
    conversationId: 'v1',
    body: { by: 'us', what: 'Send the corrected invoice', due, state: 'open', closedAt: null, ...body },
  });
const openOnes = (id = customerId) => log.entries.where('[customerId+open]').equals([id, 1]).toArray();

describe('the end of a promise', () => {
  it.each([
    ['kept', due, 'kept', due],
    ['kept', due + 1, 'late', due + 1],
    ['kept-in-time', due + DAY, 'kept', due],
    ['kept-in-time', NOW, 'kept', NOW],
    ['broken', due + DAY, 'broken', due + DAY],
  ] as const)('%s, logged at %d, is %s', async (how, now, state, closedAt) => {
    const { id } = await promised();
    expect((await closePromise(id, how, now)).state).toBe(state);
    expect((await getEntry(id))?.body).toMatchObject({ state, closedAt });
    expect(await openOnes()).toEqual([]);
  });

  it('without a date is kept whenever it is', async () => {
    const { id } = await promised({ due: null });
    expect((await closePromise(id, 'kept', NOW + 90 * DAY)).state).toBe('kept');
  });

  it('is taken back whole', async () => {
    const entry = await promised();
    const { before } = await closePromise(entry.id, 'broken', NOW);
    await reopenPromise(before, null);
    expect(await getEntry(entry.id)).toEqual(entry);
  });
});

describe('a new date', () => {
  it('closes the promise as changed and adds one that names it, in the same conversation', async () => {
    const entry = await promised();
    const { added } = await movePromise(entry.id, due + 3 * DAY, NOW + 60_000);
    expect((await getEntry(entry.id))?.body).toMatchObject({ state: 'changed', due, closedAt: NOW + 60_000 });
    expect(await openOnes()).toEqual([added]);
    expect(added).toMatchObject({
      kind: 'promise',
      at: NOW + 60_000,
      due: due + 3 * DAY,
      conversationId: 'v1',
      body: { by: 'us', what: 'Send the corrected invoice', state: 'open', closedAt: null, replaces: entry.id },
    });
  });

  it('is taken back as one', async () => {
    const entry = await promised();
    const { before, added } = await movePromise(entry.id, null, NOW);
    await reopenPromise(before, added.id);
    expect(await openOnes()).toEqual([entry]);
    expect(await log.entries.count()).toBe(1);
  });

  it('counts as one change of the customer, whose rules are due again', async () => {
    const { id } = await promised();
    await log.dirty.clear();
    await movePromise(id, due + DAY, NOW);
    expect(await log.dirty.toArray()).toEqual([{ customerId }]);
  });

  it('is refused where there is no such promise, and writes nothing', async () => {
    const fact = await addEntry({
      customerId,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Tea', source: 'told' },
    });
    await expect(movePromise(fact.id, due, NOW)).rejects.toThrow('There is no such promise any more.');
    await expect(closePromise('gone', 'kept', NOW)).rejects.toThrow('There is no such promise any more.');
    expect(await log.entries.count()).toBe(1);
  });
});

describe('a promise that hangs on a conversation', () => {
  const conversations = () => log.conversations.toArray();

  it('says nothing about whose turn it is', async () => {
    const priya = await customer();
    await read([message(priya.id, { thread: 'a' })]);
    const [before] = await conversations();
    await addEntry({
      customerId: priya.id,
      kind: 'promise',
      at: NOW + DAY,
      body: { by: 'us', what: 'Send the invoice', due, state: 'open', closedAt: null },
      ...(before ? { conversationId: before.id } : {}),
    });
    expect(await conversations()).toEqual([before]);
  });

  it('goes along when two conversations turn out to be one', async () => {
    const priya = await customer();
    const said = (days: number) => ({ at: NOW - days * DAY, precision: 'ms' as const, zone: 'known' as const });
    await read([message(priya.id, { time: said(60) })]);
    await read([message(priya.id, { time: said(10) })]);
    const both = await conversations();
    expect(both).toHaveLength(2);
    for (const { id } of both) {
      await addEntry({
        customerId: priya.id,
        kind: 'promise',
        at: NOW,
        body: { by: 'us', what: 'Send the invoice', due, state: 'open', closedAt: null },
        conversationId: id,
      });
    }
    await read([message(priya.id, { time: said(35) })]);
    const [only, ...others] = await conversations();
    expect(others).toEqual([]);
    const hanging = (await openOnes(priya.id)).map(({ conversationId }) => conversationId);
    expect(hanging).toEqual([only?.id, only?.id]);
  });
});
