import Dexie, { type Collection, type Table } from 'dexie';
import { log } from './database';
import { INSTALL_KEY } from './digest';
import { type Imported, ofThisBrowser, staysHere, tableNames } from './dump';
import type { FileFacts } from './file-facts';
import type { Slice, TableName } from './rows';
import { beginIndex } from './search/index-slice';

/**
 * Every row of every table, but for what is of this very browser, some at a time: table by table, in the order of their keys, each table at least once. All of it is read
 * in one transaction, for an entry must not come without its customer; until it ends, what is written to the log waits,
 * and `take` must not wait for anything.
 * @param take also told how many rows were read, of how many
 * @throws the signal's reason when it is aborted
 */
export async function eachSlice(
  take: (slice: Slice, done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  await log.transaction('r', log.tables, async () => {
    const counts = await Promise.all(tableNames.map((name) => log.table(name).count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const name of tableNames) {
      const table: Table<unknown, string> = log.table(name);
      // What a deletion took may be a great deal in one row.
      const together = name === 'trash' ? 1 : 1000;
      let after: string | null = null;
      do {
        signal?.throwIfAborted();
        const from: Collection<unknown, string> =
          after === null ? table.toCollection() : table.where(':id').above(after);
        const rows: unknown[] = await from.limit(together).toArray();
        done += rows.length;
        after = rows.length < together ? null : keyOf(table, rows.at(-1));
        take({ table: name, rows: name === 'settings' ? rows.filter(isOfTheLog) : rows }, done, all);
      } while (after !== null);
    }
  });
}

/** Those of these rows that are there, each at the place of its key. */
export async function rowsThere(name: TableName, keys: readonly string[]): Promise<(object | undefined)[]> {
  const table: Table<object, string> = log.table(name);
  return table.bulkGet([...keys]);
}

/** Whether there is nobody in the log and nothing about anybody. */
export async function isEmptyLog(): Promise<boolean> {
  const [customer, entry] = await Promise.all([log.customers.limit(1).first(), log.entries.limit(1).first()]);
  return !customer && !entry;
}

/** Whether somebody was erased from it for good: then not all of a file may come in. */
export async function isAnybodyErased(): Promise<boolean> {
  return (await log.forgotten.limit(1).primaryKeys()).length > 0;
}

/**
 * Makes a log without customers and entries exactly what the rows say, in one write: whatever fails, or is thrown while
 * they are read, leaves it as it was. Null, and nothing done, when the log is not empty, or when the digests of the rows
 * would mean nothing in it. Where somebody was erased from it for good the file is to be known beforehand.
 */
export async function restoreSlices(slices: AsyncGenerator<Slice>, facts?: FileFacts): Promise<Imported | null> {
  try {
    return await log.transaction('rw', log.tables, async () => {
      if (!(await isEmptyLog()) || !(await mayRestore(facts))) return null;
      for (const name of tableNames) {
        if (name === 'settings') await log.settings.where('key').noneOf(staysHere).delete();
        else if (name !== 'forgotten') await log.table(name).clear();
      }
      let added = 0;
      for (let slice = await nextOf(slices); slice; slice = await nextOf(slices)) {
        await log.table(slice.table).bulkPut(slice.rows);
        added += slice.rows.length;
      }
      if (!facts && !(await log.settings.get(INSTALL_KEY))) throw new WithoutKey();
      await beginIndex();
      return { added, same: 0, conflicts: [], erased: facts?.erasedCount ?? 0 };
    });
  } catch (reason) {
    if (reason instanceof WithoutKey) return null;
    throw reason;
  } finally {
    await slices.return(undefined);
  }
}

/** Inside a write, which would end when nothing of its own is waited for: this keeps it open while a file is read. */
export async function nextOf(slices: AsyncGenerator<Slice>): Promise<Slice | null> {
  const { done, value } = await Dexie.waitFor(Dexie.ignoreTransaction(() => slices.next()));
  return done ? null : value;
}

/**
 * The digests of a file without a key, as that of one person, are made anew. Another key than ours would make those of
 * people who were erased here mean nothing.
 */
async function mayRestore(facts: FileFacts | undefined): Promise<boolean> {
  const nobodyErased = !(await isAnybodyErased());
  if (!facts) return nobodyErased;
  if (facts.key === undefined) return !facts.hasIdentities;
  return nobodyErased || (await log.settings.get(INSTALL_KEY))?.value === facts.key;
}

/** Takes the write back. */
class WithoutKey extends Error {}

function isOfTheLog(row: unknown): boolean {
  return !ofThisBrowser.includes((row as { key: string }).key);
}

function keyOf(table: Table<unknown, string>, row: unknown): string {
  return String((row as Record<string, unknown>)[String(table.schema.primKey.keyPath)]);
}
