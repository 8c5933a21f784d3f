import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { importBackup } from '@/lib/exchange/backup';
import { log } from '@/lib/log/database';
import { installKey } from '@/lib/log/digest';
import { timelineOf } from '@/lib/log/entries';
import { matchAddresses } from '@/lib/log/identities';
import type { SightingRow } from '@/lib/log/rows';
import { getSettings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { defaultStandards } from '@/lib/model/standards';
import { emptyLog, message, NOW, read, ZONE } from './builders';

interface Shape {
  version: number;
  stores: Record<
    string,
    { keyPath: string; indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[] }
  >;
  rows: Record<string, { id: string; customerId: string }[]>;
}

/** The database as each version made it. A file never changes; a new version gets one of its own. */
const versions = [1, 2, 3];
const frozenAs = (version: number): Promise<Shape> =>
  readFile(`test/fixtures/log/version-${version}.json`, 'utf8').then(JSON.parse);
const newest = frozenAs(3);

afterEach(async () => {
  await log.delete();
});

describe.each(versions)('a log of version %i', (version) => {
  const frozen = frozenAs(version);

  it('opens with everything in it', async () => {
    const shape = await frozen;
    await makeDatabase(shape);
    const [ada] = shape.rows['customers'] ?? [];
    const id = ada?.id ?? '';
    expect(await timelineOf(id, 50)).toHaveLength(3);
    expect((await matchAddresses(['Ada@Brightwater.example'], NOW)).get('Ada@Brightwater.example')?.customerId).toBe(
      id,
    );
    expect((await getSettings(ZONE)).own).toEqual(['nina@fjordgear.example']);
    const loaded = await loadSituation(id, defaultStandards(ZONE));
    expect(loaded?.situation.conversations.map(({ body }) => body.turn)).toEqual(['us']);
    expect(await read([message(id, { thread: 't1' })])).toMatchObject({ known: 1, added: 0 });
  });

  it('comes back from a backup', async () => {
    const { rows } = await frozen;
    await emptyLog();
    await importBackup(JSON.stringify({ format: 'attune', version: 1, exportedAt: '', ...rows }));
    for (const [name, list] of Object.entries(rows)) {
      const there = await log.table(name).toArray();
      // Standards that an older Attune did not know get their defaults; nothing else is added, and nothing is lost.
      if (name === 'settings' || name === 'models') expect(there).toMatchObject(list);
      else expect(there).toEqual(list);
    }
  });
});

it('knows of messages in an old log that they are in doubt', async () => {
  const shape = await frozenAs(1);
  const [seen] = shape.rows['sightings'] ?? [];
  const { touchId: _, ...vague } = seen as SightingRow;
  const doubtful = { ...vague, id: 'x', body: { ...vague.body, precision: 'minute', aliases: [], strong: [] } };
  const listed = { ...doubtful, id: 'y', body: { ...doubtful.body, makes: false } };
  await makeDatabase({ ...shape, rows: { ...shape.rows, sightings: [seen, doubtful, listed] as SightingRow[] } });
  expect((await log.sightings.toArray()).map(({ id, doubt }) => [id, doubt])).toEqual([
    [seen?.id, undefined],
    ['x', 1],
    ['y', undefined],
  ]);
});

it('looks anew at those of an old log who stand in Today, for the headings are new', async () => {
  const shape = await frozenAs(2);
  const quiet = { customerId: 'quiet', stamp: '', body: { top: null } };
  const pressing = { customerId: 'pressing', stamp: '', rank: 1, body: { top: null } };
  await makeDatabase({
    ...shape,
    rows: { ...shape.rows, dirty: [], agenda: [quiet, pressing].map((row) => ({ id: '', ...row })) },
  });
  expect(await log.dirty.toArray()).toEqual([{ customerId: 'pressing' }]);
});

describe('the shape of the log', () => {
  it('is the frozen one', async () => {
    const { stores } = await newest;
    await log.open();
    expect(shapeOf(log.backendDB())).toEqual(stores);
  });

  it('has no index on anything inside a body', async () => {
    const { stores } = await newest;
    const paths = Object.values(stores).flatMap(({ indexes }) => indexes.flatMap(({ keyPath }) => keyPath));
    expect(paths.filter((path) => path.startsWith('body'))).toEqual([]);
  });
});

describe('the key of this install', () => {
  it('is made once, also when two ask at once', async () => {
    await emptyLog();
    const [a, b] = await Promise.all([installKey(), installKey()]);
    expect(a).toMatch(/^[0-9a-f]{64}$/);
    expect(b).toBe(a);
    expect(await installKey()).toBe(a);
  });
});

function shapeOf(database: IDBDatabase): Shape['stores'] {
  const names = [...database.objectStoreNames].sort();
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].sort().map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return { name: index, keyPath, multiEntry, unique };
      });
      return [name, { keyPath: String(store.keyPath), indexes }];
    }),
  );
}

/** Without Dexie, as an older build left it. */
async function makeDatabase({ version, stores, rows }: Shape): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('attune', version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes) {
          store.createIndex(index, path, { multiEntry, unique });
        }
        for (const row of rows[name] ?? []) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await log.open();
}
