import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { addEntry, deleteEntry, getEntry, timelineOf, updateEntry } from '@/lib/log/entries';
import { loadSituation } from '@/lib/log/situation';
import { undo } from '@/lib/log/trash';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, ZONE } from './builders';

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer()).id;
});

const promise = (changes = {}) =>
  addEntry({
    customerId: ada,
    kind: 'promise',
    at: NOW,
    body: { by: 'us', what: 'Send the invoice', due: NOW + DAY, ...changes },
  });

describe('an entry', () => {
  it('is kept with its kind’s defaults and index fields', async () => {
    const { id } = await promise();
    expect(await getEntry(id)).toMatchObject({
      kind: 'promise',
      open: 1,
      due: NOW + DAY,
      body: { state: 'open', closedAt: null },
    });
  });

  it('leaves the index of open ones once it is closed', async () => {
    const { id } = await promise();
    await updateEntry(id, { body: { state: 'kept', closedAt: NOW } });
    expect(await getEntry(id)).not.toHaveProperty('open');
    expect(await log.entries.where('[customerId+open]').equals([ada, 1]).count()).toBe(0);
  });

  it('names the field that does not fit, and is not written', async () => {
    await expect(promise({ due: 'Friday' })).rejects.toMatchObject({ code: 'invalid', path: 'body.due' });
    await expect(promise({ secret: 1 })).rejects.toMatchObject({ code: 'invalid' });
    expect(await log.entries.count()).toBe(0);
  });

  it('is for a customer there is', async () => {
    const orphan = addEntry({
      customerId: 'gone',
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'x', source: 'told' },
    });
    await expect(orphan).rejects.toMatchObject({ code: 'missing' });
  });

  it('is deleted and put back exactly', async () => {
    const { id } = await promise();
    const before = await getEntry(id);
    const token = await deleteEntry(id, NOW);
    expect(await getEntry(id)).toBeNull();
    await undo(token);
    expect(await getEntry(id)).toEqual(before);
  });

  it('makes the agenda due and counts the customer’s revision up', async () => {
    const before = await log.customers.get(ada);
    await promise();
    expect((await log.customers.get(ada))?.revision).toBe((before?.revision ?? 0) + 1);
    expect(await log.dirty.get(ada)).toBeDefined();
  });
});

describe('the timeline', () => {
  it('is newest first, of one customer, and as long as asked for', async () => {
    const other = (await customer('jonas@alpenhaus.example', 'Jonas')).id;
    await addEntry({ customerId: other, kind: 'goal', at: NOW, body: { text: 'Open a shop' } });
    for (const day of [2, 1, 3])
      await addEntry({ customerId: ada, kind: 'goal', at: NOW + day * DAY, body: { text: `Day ${day}` } });
    expect((await timelineOf(ada, 2)).map(({ at }) => (at - NOW) / DAY)).toEqual([3, 2]);
  });
});

describe('a situation', () => {
  it('holds what is open, what is newest and the conversations that are not settled', async () => {
    await promise();
    await read([message(ada)]);
    const standards = defaultStandards(ZONE);
    const loaded = await loadSituation(ada, standards);
    expect(loaded?.situation).toMatchObject({
      customer: { id: ada },
      open: [{ kind: 'promise' }],
      conversations: [{ body: { turn: 'us' } }],
    });
    expect(loaded?.situation.newest).toHaveLength(2);
    expect(loaded?.revision).toBe((await log.customers.get(ada))?.revision);
    expect(await loadSituation('gone', standards)).toBeNull();
  });
});
