import Dexie, { type Collection, type Table } from 'dexie';
import { log } from './database';
import { INSTALL_KEY } from './digest';
import { type Imported, ofThisBrowser, staysHere, tableNames } from './dump';
import type { TableName } from './rows';
import { beginIndex } from './search/index-slice';

/** Rows of one table, checked or as they are stored. */
export interface Slice {
  table: TableName;
  rows: readonly unknown[];
}

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
 * they are read, leaves it as it was. Null, and nothing done, when the log is not empty, when somebody was erased from
 * it for good, or when the rows come without a key, so that their digests mean nothing.
 */
export async function restoreSlices(slices: AsyncGenerator<Slice>): Promise<Imported | null> {
  try {
    return await log.transaction('rw', log.tables, async () => {
      if (!(await isEmptyLog()) || (await isAnybodyErased())) return null;
      for (const name of tableNames) {
        if (name === 'settings') await log.settings.where('key').noneOf(staysHere).delete();
        else await log.table(name).clear();
      }
      let added = 0;
      for (;;) {
        // A transaction ends when nothing of its own is waited for: this keeps it open while the file is read.
        const { done, value } = await Dexie.waitFor(Dexie.ignoreTransaction(() => slices.next()));
        if (done) break;
        await log.table(value.table).bulkAdd(value.rows);
        added += value.rows.length;
      }
      if (!(await log.settings.get(INSTALL_KEY))) throw new WithoutKey();
      await beginIndex();
      return { added, same: 0, conflicts: [], erased: 0 };
    });
  } catch (reason) {
    if (reason instanceof WithoutKey) return null;
    throw reason;
  } finally {
    await slices.return(undefined);
  }
}

/** Takes the write back. */
class WithoutKey extends Error {}

function isOfTheLog(row: unknown): boolean {
  return !ofThisBrowser.includes((row as { key: string }).key);
}

function keyOf(table: Table<unknown, string>, row: unknown): string {
  return String((row as Record<string, unknown>)[String(table.schema.primKey.keyPath)]);
}
