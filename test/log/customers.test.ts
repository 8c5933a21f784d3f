import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerNudge } from '@/lib/log/answers';
import { addCustomer, deleteCustomer, getCustomer, updateCustomer, watchCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { readTables } from '@/lib/log/dump';
import { addEntry } from '@/lib/log/entries';
import { findCustomers } from '@/lib/log/find';
import { linkIdentity, matchAddresses } from '@/lib/log/identities';
import { purgeTrash, undo } from '@/lib/log/trash';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read } from './builders';

beforeEach(emptyLog);

describe('a customer', () => {
  it('has what was given and sensible beginnings', async () => {
    const { id } = await customer();
    expect(await getCustomer(id)).toMatchObject({
      stage: 'customer',
      internal: false,
      revision: 1,
      body: { name: 'Ada Lindqvist', account: '', zone: null },
    });
  });

  it('changes in what is given and counts the revision up', async () => {
    const { id } = await customer();
    const changed = await updateCustomer(id, { stage: 'left', body: { role: 'Head of Purchasing' } });
    expect(changed).toMatchObject({
      stage: 'left',
      revision: 2,
      body: { name: 'Ada Lindqvist', role: 'Head of Purchasing' },
    });
    expect(await getCustomer(id)).toEqual(changed);
  });

  it('names the field that does not fit, and stays as it was', async () => {
    const { id } = await customer();
    await expect(updateCustomer(id, { body: { name: 'x'.repeat(300) } })).rejects.toMatchObject({
      code: 'invalid',
      path: 'customer.body.name',
    });
    expect(await getCustomer(id)).toMatchObject({ body: { name: 'Ada Lindqvist' } });
  });

  it('is watched: every change is told', async () => {
    const { id } = await customer();
    const told: (string | undefined)[] = [];
    const seen = new Promise<void>((resolve, reject) => {
      const subscription = watchCustomer(id).subscribe({
        next(now) {
          told.push(now?.customer.body.name);
          if (told.length === 1) void updateCustomer(id, { body: { name: 'Ada L.' } });
          if (!told.includes('Ada L.')) return;
          subscription.unsubscribe();
          resolve();
        },
        error: reject,
      });
    });
    await seen;
    expect(told).toEqual(['Ada Lindqvist', 'Ada L.']);
  });

  it('goes with all that is theirs, and comes back exactly', async () => {
    const { id } = await customer();
    await read([message(id)]);
    await addEntry({
      customerId: id,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Has a dog', source: 'told' },
    });
    const done = { customerId: id, ruleId: 'reply-owed', cause: 'c', verdict: 'done', until: null, at: NOW } as const;
    await answerNudge(done, () => false);
    const before = { ...(await readTables()), customers: [], agenda: [] };
    const token = await deleteCustomer(id, NOW);
    const { settings: _, trash: __, ...rest } = await readTables();
    expect(Object.values(rest).flat()).toEqual([]);
    await undo(token);
    expect({ ...(await readTables()), customers: [], agenda: [] }).toEqual(before);
    expect((await matchAddresses(['ada@brightwater.example'], NOW)).size).toBe(1);
    await expect(undo(token)).rejects.toMatchObject({ code: 'missing' });
  });

  it('is gone for good after 30 days in the trash', async () => {
    const { id } = await customer();
    const token = await deleteCustomer(id, NOW);
    expect(await purgeTrash(NOW + 29 * DAY)).toBe(0);
    expect(await purgeTrash(NOW + 30 * DAY)).toBe(1);
    await expect(undo(token)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('finding a customer', () => {
  const names = async (query: string) => (await findCustomers(query, 10)).map(({ name }) => name);

  beforeEach(async () => {
    await customer('j.weiss@alpenhaus.example', 'Jonas Weiß');
    await customer('meiling@taiwan.example', '陳美玲');
    await addCustomer({
      body: { name: 'Åse Østby', account: 'Fjord Tours' },
      stage: 'prospect',
      identities: [],
      now: NOW,
    });
  });

  it.each([
    ['weiss', 'Jonas Weiß'],
    ['JONAS w', 'Jonas Weiß'],
    ['ase ostby', 'Åse Østby'],
    ['fjord', 'Åse Østby'],
    ['taiwan.ex', '陳美玲'],
    ['美玲', '陳美玲'],
  ])('by "%s"', async (query, name) => {
    expect(await names(query)).toEqual([name]);
  });

  it('finds nobody without a word that fits', async () => {
    expect(await names('weiss fjord')).toEqual([]);
  });

  it('sees a customer and an address that came after the first search, and misses who went', async () => {
    expect(await names('nova')).toEqual([]);
    const { id } = await customer('x@nova.example', 'Nova');
    expect(await names('nova')).toEqual(['Nova']);
    await linkIdentity({ customerId: id, type: 'email', value: 'second@elsewhere.example', now: NOW });
    expect(await names('second@')).toEqual(['Nova']);
    await deleteCustomer(id, NOW);
    expect(await names('nova')).toEqual([]);
  });

  it('reads nobody else again when a customer changes, and shows their new name', async () => {
    const { id } = await customer('x@nova.example', 'Nova');
    expect(await names('nova')).toEqual(['Nova']);
    const whole = vi.spyOn(log.customers, 'toArray');
    await updateCustomer(id, { body: { name: 'Supernova' } });
    await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: 'A second shop' } });
    expect(await names('x@nova')).toEqual(['Supernova']);
    expect(await names('nova')).toEqual(['Supernova']);
    expect(whole).not.toHaveBeenCalled();
    whole.mockRestore();
  });

  it('hears of a write in another tab, of which it gets a copy', async () => {
    const [jonas] = await findCustomers('jonas', 1);
    const row = await log.customers.get(jonas?.customerId ?? '');
    const put = vi
      .spyOn(log.customers, 'bulkGet')
      .mockResolvedValue([row && { ...row, body: { ...row.body, name: 'Bo' } }]);
    const part = { d: 1, from: row?.id ?? '', to: row?.id ?? '' };
    Dexie.on.storagemutated.fire({ [`idb://${log.name}/customers/`]: part });
    expect(await names('alpenhaus')).toEqual(['Bo']);
    put.mockRestore();
  });

  it('offers those added last, newest first, before anything is typed', async () => {
    await customer('x@nova.example', 'Nova', NOW);
    expect((await names(' ')).at(0)).toBe('Nova');
    expect(await findCustomers('', 1)).toHaveLength(1);
  });

  it('puts names that begin with the word first, and stops at the limit', async () => {
    await customer('a@b.example', 'Anna Jonasson');
    expect(await names('jonas')).toEqual(['Jonas Weiß', 'Anna Jonasson']);
    expect(await findCustomers('jonas', 1)).toHaveLength(1);
  });
});
