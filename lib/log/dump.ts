import Dexie, { type Collection, type Table } from 'dexie';
import type { z } from 'zod';
import { BACKUP_PLAN } from './backup-plan';
import { BACKUPS_MADE } from './backups-made';
import { log } from './database';
import { LAST_HERE } from './presence';
import type { rowSchemas, TableName } from './rows';
import { SITE_HEALTH } from './site-health';

/** Every row of every table, checked. */
export type Tables = { [Name in TableName]: z.infer<(typeof rowSchemas)[Name]>[] };

export interface Conflict {
  table: TableName;
  id: string;
}

export interface Imported {
  added: number;
  /** Rows that were there already, exactly so. */
  same: number;
  /** Rows that are there, but differ: they were left as they are. */
  conflicts: Conflict[];
}

export const tableNames = log.tables.map(({ name }) => name as TableName);

/** What is of this very browser: when the seller was last at it, how well it read their sites, the backups it wrote and will. */
const ofThisBrowser: readonly string[] = [LAST_HERE, SITE_HEALTH, BACKUPS_MADE, BACKUP_PLAN];

/** What of it a restore leaves: the files that were written lie about still, and the next are to go where they went. */
const staysHere = [BACKUPS_MADE, BACKUP_PLAN];

/** Rows of one table, checked or as they are stored. */
export interface Slice {
  table: TableName;
  rows: readonly unknown[];
}

/** Everything, as it is at one instant, but for what is of this very browser. */
export async function readTables(): Promise<Tables> {
  const tables = Object.fromEntries(tableNames.map((name) => [name, [] as unknown[]]));
  await eachSlice(({ table, rows }) => void tables[table]?.push(...rows));
  return tables as Tables;
}

/**
 * The same, some rows at a time: table by table, in the order of their keys, each table at least once. All of it is read
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

/**
 * Makes a log without customers and entries exactly what the rows say, in one write: whatever fails, or is thrown while
 * they are read, leaves it as it was. Null, and nothing done, when the log is not empty.
 */
export async function restoreSlices(slices: AsyncGenerator<Slice>): Promise<Imported | null> {
  try {
    return await log.transaction('rw', log.tables, async () => {
      if (!(await isEmptyLog())) return null;
      for (const name of tableNames) {
        if (name === 'settings') await log.settings.where('key').noneOf(staysHere).delete();
        else await log.table(name).clear();
      }
      let added = 0;
      for (;;) {
        // A transaction ends when nothing of its own is waited for: this keeps it open while the file is read.
        const { done, value } = await Dexie.waitFor(Dexie.ignoreTransaction(() => slices.next()));
        if (done) return { added, same: 0, conflicts: [] };
        await log.table(value.table).bulkAdd(value.rows);
        added += value.rows.length;
      }
    });
  } finally {
    await slices.return(undefined);
  }
}

function isOfTheLog(row: unknown): boolean {
  return !ofThisBrowser.includes((row as { key: string }).key);
}

function keyOf(table: Table<unknown, string>, row: unknown): string {
  return String((row as Record<string, unknown>)[String(table.schema.primKey.keyPath)]);
}
