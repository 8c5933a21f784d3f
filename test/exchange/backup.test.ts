import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupFile, exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
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

/** A file that hands itself over in pieces of so many bytes, wherever that breaks a letter. */
function inPieces(file: Blob, bytes: number) {
  const stream = () => {
    let at = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(to) {
        if (at >= file.size) to.close();
        else to.enqueue(new Uint8Array(await file.slice(at, at + bytes).arrayBuffer()));
        at += bytes;
      },
    });
  };
  return { size: file.size, slice: file.slice.bind(file), stream };
}

describe('what a backup would bring', () => {
  it('is nothing where all of it is there, though what was due was worked out meanwhile', async () => {
    await customer();
    const json = await exportBackup(NOW);
    await log.dirty.clear();
    expect(JSON.parse(json).dirty).toHaveLength(1);
    expect(await previewBackup(new Blob([json]))).toMatchObject({ customers: 1, added: 0, conflicts: [] });
  });
});

describe('a large backup into a log that has entries', () => {
  it('is written while it is read: no more of it is under way than a few pieces', async () => {
    const one = await customer();
    for (let day = 0; day < 40; day += 1) {
      await addEntry({
        customerId: one.id,
        kind: 'fact',
        at: NOW + day,
        body: { category: 'person', text: `Fact ${day} ${'long '.repeat(300)}`, source: 'told' },
      });
    }
    const bytes = new TextEncoder().encode(await exportBackup(NOW));
    await emptyLog();
    await customer('bo@brightwater.example', 'Bo');

    const piece = 2000;
    let read = 0;
    let written = 0;
    let most = 0;
    const source = {
      size: bytes.length,
      slice: () => new Blob([bytes]),
      stream: () => {
        read = 0;
        written = 0;
        return new ReadableStream<Uint8Array<ArrayBuffer>>(
          {
            pull(controller) {
              if (read >= bytes.length) return controller.close();
              controller.enqueue(bytes.slice(read, read + piece));
              read += piece;
            },
          },
          { highWaterMark: 0 },
        );
      },
    };
    const noted = (_: unknown, row: unknown) => {
      written += JSON.stringify(row).length;
      if (written > piece) most = Math.max(most, read - written);
    };
    log.entries.hook('creating', noted);
    const { added } = await importBackup(source).finally(() => log.entries.hook('creating').unsubscribe(noted));
    expect(added).toBeGreaterThan(40);
    expect(bytes.length).toBeGreaterThan(20 * piece);
    expect(most).toBeLessThan(5 * piece);
  });
});

describe('a backup that is written and read piece by piece', () => {
  const hostile = [
    '😀'.repeat(40),
    '"}],"entries":[{',
    '\\',
    'a\u2028b',
    '\uD83D alone',
    'ünïcödé',
    '{"format":"attune"}',
  ];

  it('restores exactly, whatever a name is and wherever a piece ends', async () => {
    const pieces = fc.integer({ min: 1, max: 300 });
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.constantFrom(...hostile));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), pieces, async (names, bytes) => {
        await emptyLog();
        const { id } = await customer();
        for (const name of names) {
          await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: name } }).catch(() => undefined);
        }
        const before = await readTables();
        const file = await backupFile(NOW);
        expect(JSON.parse(await file.text())).toMatchObject({ entries: before.entries });
        await emptyLog();
        await importBackup(inPieces(file, bytes));
        expect(await readTables()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('holds more rows than are read at once, each once, and counts them as it goes', async () => {
    const { id } = await customer();
    const rows = Array.from({ length: 2500 }, (_, index) => ({
      id: `e${String(index).padStart(5, '0')}`,
      customerId: id,
      kind: 'goal',
      at: NOW + index,
      body: { text: `Goal ${index}`, status: 'open', by: null },
    }));
    await log.entries.bulkAdd(rows);
    const steps: number[] = [];
    const file = await backupFile(NOW, { progress: (done, all) => steps.push(done / all) });
    expect(JSON.parse(await file.text()).entries).toEqual(rows);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(3);
  });

  it('is of one instant: what is written meanwhile waits, so that no entry comes without its customer', async () => {
    const { id } = await customer();
    const file = backupFile(NOW);
    const later = addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: 'Later' } });
    const { entries, customers } = JSON.parse(await (await file).text());
    await later;
    const ids = customers.map((one: { id: string }) => one.id);
    for (const entry of entries) expect(ids).toContain(entry.customerId);
    expect([entries.length, customers[0].revision]).toEqual([0, 1]);
  });

  it('stops when it is told to: a backup is none, a restore leaves the log as it was', async () => {
    await customer();
    const file = await backupFile(NOW);
    const stopped = AbortSignal.abort();
    await expect(backupFile(NOW, { signal: stopped })).rejects.toMatchObject({ name: 'AbortError' });
    await emptyLog();
    const stop = new AbortController();
    const reading = { signal: stop.signal, progress: (read: number, all: number) => read > all / 2 && stop.abort() };
    await expect(importBackup(inPieces(file, 20), reading)).rejects.toMatchObject({ name: 'AbortError' });
    expect(Object.values(await readTables()).flat()).toEqual([]);
  });

  it('that breaks off leaves the log as it was', async () => {
    await customer();
    const file = await backupFile(NOW);
    await emptyLog();
    await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
    const before = await readTables();
    await expect(importBackup(inPieces(file.slice(0, file.size - 5), 50))).rejects.toMatchObject({ code: 'invalid' });
    expect(await readTables()).toEqual(before);
  });

  it('is restored without a key too, as of a log in which nothing was ever digested', async () => {
    const { id } = await customer();
    const document = JSON.parse(await exportBackup(NOW));
    await emptyLog();
    await importBackup(JSON.stringify({ ...document, settings: [] }));
    expect(await getCustomer(id)).toMatchObject({ id });
  });

  it('may have its lists in any order', async () => {
    await live([{ do: 'note', text: 'Has a dog' }]);
    const before = await readTables();
    const document = JSON.parse(await exportBackup(NOW));
    await emptyLog();
    await importBackup(JSON.stringify(Object.fromEntries(Object.entries(document).reverse()), null, 2));
    expect(await readTables()).toEqual(before);
  });

  it('is looked at in pieces too, and a customer who was only counted anew does not differ', async () => {
    const { id } = await customer();
    await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: 'Open a shop' } });
    const file = await backupFile(NOW);
    await updateCustomer(id, { stage: 'customer' });
    expect(await previewBackup(inPieces(file, 33))).toMatchObject({
      customers: 1,
      entries: 1,
      added: 0,
      conflicts: [],
    });
    await updateCustomer(id, { body: { name: 'Ada L.' } });
    expect(await previewBackup(inPieces(file, 33))).toMatchObject({
      conflicts: [{ id, here: 'Ada L.', inFile: 'Ada Lindqvist' }],
    });
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
