import { beforeEach, describe, expect, it } from 'vitest';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry, getEntry, updateEntry } from '@/lib/log/entries';
import { markSale } from '@/lib/log/sales';

const NOW = Date.UTC(2026, 10, 20, 9);
let customerId = '';

beforeEach(async () => {
  await Promise.all(log.tables.map((table) => table.clear()));
  const input = {
    body: { name: 'Ada Lindqvist' },
    internal: false,
    stage: 'customer',
    identities: [],
    now: NOW,
  } as const;
  customerId = (await addCustomer({ ...input, identities: [] })).id;
});

const sold = (body: object = {}) =>
  addEntry({ customerId, kind: 'sale', at: NOW, body: { what: 'Twelve boats', ...body } });

describe('a key of a sale', () => {
  it('is noted with when it was done, and taken back alone', async () => {
    const { id } = await sold();
    const back = await markSale(id, 'paperworkAt', NOW + 5);
    expect((await getEntry(id))?.body).toMatchObject({ paperworkAt: NOW + 5, thankedAt: null, state: 'open' });
    await updateEntry(id, { body: { amount: 300 } });
    await back();
    expect((await getEntry(id))?.body).toMatchObject({ paperworkAt: null, amount: 300 });
  });

  it('can be told again and again, and goes back to the time before', async () => {
    const { id } = await sold({ informedAt: NOW - 9 });
    const back = await markSale(id, 'informedAt', NOW);
    await back();
    expect((await getEntry(id))?.body).toMatchObject({ informedAt: NOW - 9 });
  });

  it('once all four are done and it is delivered, the sale is settled', async () => {
    const done = { paperworkAt: 1, informedAt: 1, thankedAt: 1, lastContactAt: 1 };
    const { id } = await sold(done);
    const back = await markSale(id, 'deliveredAt', NOW);
    expect(await getEntry(id)).not.toHaveProperty('open');
    expect((await getEntry(id))?.body).toMatchObject({ state: 'fulfilled', deliveredAt: NOW });
    await back();
    expect(await getEntry(id)).toMatchObject({ open: 1, body: { state: 'open', deliveredAt: null } });
  });

  it('is none of another kind, nor of an entry that is gone', async () => {
    const other = await addEntry({
      customerId,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Sails', source: 'told' },
    });
    await expect(markSale(other.id, 'thankedAt', NOW)).rejects.toThrow('sale');
    await expect(markSale('gone', 'thankedAt', NOW)).rejects.toThrow('sale');
  });
});
