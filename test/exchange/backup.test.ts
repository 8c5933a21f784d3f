import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { getCustomer, updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { INSTALL_KEY } from '@/lib/log/digest';
import { readTables } from '@/lib/log/dump';
import { addEntry, deleteEntry, updateEntry } from '@/lib/log/entries';
import { matchAddresses } from '@/lib/log/identities';
import { updateSettings } from '@/lib/log/settings';
import { undo } from '@/lib/log/trash';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, touches, ZONE } from '@/test/log/builders';

beforeEach(emptyLog);

const deed = fc.oneof(
  fc.record({
    do: fc.constant('read' as const),
    day: fc.nat(60),
    subject: fc.string({ maxLength: 20 }),
    out: fc.boolean(),
  }),
  fc.record({ do: fc.constant('note' as const), text: fc.string({ minLength: 1, maxLength: 50, unit: 'grapheme' }) }),
  fc.record({ do: fc.constant('promise' as const), day: fc.nat(60) }),
  fc.record({ do: fc.constant('delete' as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function live(deeds: readonly Deed[]): Promise<void> {
  const { id } = await customer();
  for (const one of deeds) {
    if (one.do === 'read') {
      const time = { at: NOW + one.day * DAY, precision: 'ms', zone: 'known' } as const;
      await read([message(id, { subject: one.subject, direction: one.out ? 'out' : 'in', time })]);
    }
    if (one.do === 'note') {
      await addEntry({
        customerId: id,
        kind: 'fact',
        at: NOW,
        body: { category: 'person', text: one.text, source: 'told' },
      });
    }
    if (one.do === 'promise') {
      await addEntry({
        customerId: id,
        kind: 'promise',
        at: NOW,
        body: { by: 'us', what: 'Call', due: NOW + one.day * DAY },
      });
    }
    const first = await log.entries.toCollection().first();
    if (one.do === 'delete' && first) await deleteEntry(first.id, NOW);
  }
}

describe('a backup into an empty log', () => {
  it('restores it exactly, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 6 }), async (deeds) => {
        await emptyLog();
        await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
        await live(deeds);
        const before = await readTables();
        const json = await exportBackup(NOW);
        await emptyLog();
        await updateSettings('UTC', { firstRunDone: true });
        await importBackup(json);
        expect(await readTables()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('brings the key along: addresses and messages are known again', async () => {
    await live([{ do: 'read', day: 0, subject: 'Order', out: false }]);
    const json = await exportBackup(NOW);
    await emptyLog();
    await importBackup(json);
    const match = (await matchAddresses(['ada@brightwater.example'], NOW)).get('ada@brightwater.example');
    expect(await read([message(match?.customerId ?? '', { subject: 'Order' })])).toMatchObject({ known: 1, added: 0 });
  });
});

describe('a backup into a log that has entries', () => {
  it('of the same log changes nothing', async () => {
    await live([
      { do: 'read', day: 0, subject: 'Order', out: false },
      { do: 'note', text: 'Has a dog' },
    ]);
    const before = await readTables();
    expect(await importBackup(await exportBackup(NOW))).toMatchObject({ added: 0, conflicts: [] });
    expect(await readTables()).toEqual(before);
  });

  it('adds what is missing, and lists what differs and leaves it', async () => {
    const { id } = await customer();
    const fact = (text: string) =>
      addEntry({ customerId: id, kind: 'fact', at: NOW, body: { category: 'person', text, source: 'told' } });
    const [kept, gone] = [await fact('Has a dog'), await fact('Has a boat')];
    const json = await exportBackup(NOW);
    await updateEntry(kept.id, { body: { text: 'Has two dogs' } });
    await updateCustomer(id, { body: { name: 'Ada L.' } });
    await log.entries.delete(gone.id);
    const { added, conflicts } = await importBackup(json);
    expect(added).toBe(1);
    expect(conflicts).toEqual([
      { table: 'customers', id },
      { table: 'entries', id: kept.id },
    ]);
    expect(await getCustomer(id)).toMatchObject({ body: { name: 'Ada L.' } });
    expect((await log.entries.toArray()).map(({ body }) => Object(body).text).sort()).toEqual([
      'Has a boat',
      'Has two dogs',
    ]);
    expect(await log.dirty.get(id)).toBeDefined();
  });

  it('of another install leads its addresses to its customers, and knows its messages by their time', async () => {
    await live([{ do: 'read', day: 0, subject: 'Order', out: false }]);
    const json = await exportBackup(NOW);
    await emptyLog();
    await customer('jonas@alpenhaus.example', 'Jonas');
    const key = await log.settings.get(INSTALL_KEY);
    await importBackup(json);
    expect(await log.settings.get(INSTALL_KEY)).toEqual(key);
    const match = (await matchAddresses(['ada@brightwater.example'], NOW)).get('ada@brightwater.example');
    expect(match).toBeDefined();
    expect(await read([message(match?.customerId ?? '', { subject: 'Order' })])).toMatchObject({ known: 1, added: 0 });
    expect(await touches()).toHaveLength(1);
    expect(await log.conversations.count()).toBe(1);
  });

  it('lists an address that leads to somebody else here', async () => {
    await customer();
    const json = await exportBackup(NOW);
    await emptyLog();
    const { id } = await customer('ada@brightwater.example', 'Another Ada');
    const { conflicts } = await importBackup(json);
    expect(conflicts).toMatchObject([{ table: 'identities' }]);
    expect((await matchAddresses(['ada@brightwater.example'], NOW)).get('ada@brightwater.example')?.customerId).toBe(
      id,
    );
  });

  it('brings back what can still be undone', async () => {
    const { id } = await customer();
    const note = await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: 'Open a shop' } });
    const token = await deleteEntry(note.id, NOW);
    const json = await exportBackup(NOW);
    await emptyLog();
    await importBackup(json);
    await undo(token);
    expect(await log.entries.get(note.id)).toEqual(note);
  });
});

describe('a file that is no good backup', () => {
  async function broken(change: (document: Record<string, unknown[]>) => void): Promise<string> {
    await live([{ do: 'promise', day: 1 }]);
    const document = JSON.parse(await exportBackup(NOW));
    change(document);
    await emptyLog();
    return JSON.stringify(document);
  }

  const set = (table: string, changes: object) => (document: Record<string, unknown[]>) => {
    document[table] = [{ ...Object(document[table]?.[0]), ...changes }];
  };

  it.each([
    ['entries[0].body.due', set('entries', { body: { by: 'us', what: 'Call', due: 'soon' } })],
    ['entries[0].kind', set('entries', { kind: 'gossip' })],
    ['customers[0].stage', set('customers', { stage: 'friend' })],
    ['customers[0]', set('customers', { extra: 1 })],
    ['settings[0].value', set('settings', { value: 'short' })],
    ['identities', (document: Record<string, unknown>) => void delete document['identities']],
    ['version', (document: Record<string, unknown>) => void Object.assign(document, { version: 3 })],
    ['version', (document: Record<string, unknown>) => void Object.assign(document, { version: 0 })],
    ['reflections', (document: Record<string, unknown>) => void delete document['reflections']],
    ['format', (document: Record<string, unknown>) => void Object.assign(document, { format: 'other' })],
    [
      'customers[1]',
      (document: Record<string, unknown[]>) => void document['customers']?.push(document['customers'][0]),
    ],
    [
      'trash[0].body.rows.secrets',
      (document: Record<string, unknown[]>) =>
        void document['trash']?.push({ id: 't', at: 0, body: { rows: { secrets: [] } } }),
    ],
  ])('says where: %s, and writes nothing', async (path, change) => {
    await expect(importBackup(await broken(change))).rejects.toMatchObject({ name: 'LogError', code: 'invalid', path });
    expect(Object.values(await readTables()).flat()).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '"attune"'])('is refused: %s', async (json) => {
    await expect(importBackup(json)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('reaches no prototype', async () => {
    const json = (await broken(() => undefined)).replace(
      '"body":{',
      '"__proto__":{"polluted":1},"body":{"__proto__":{"polluted":1},',
    );
    await importBackup(json).catch(() => undefined);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
    for (const row of Object.values(await readTables()).flat()) expect(row).not.toHaveProperty('polluted');
  });
});
