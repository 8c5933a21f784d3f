import type { Table } from 'dexie';
import type { z } from 'zod';
import { BACKUP_PLAN } from './backup-plan';
import { BACKUPS_MADE } from './backups-made';
import { log } from './database';
import { INSTALL_KEY } from './digest';
import { mergeTables } from './merge';
import { LAST_HERE } from './presence';
import { rowSchemas, type TableName } from './rows';
import { withoutErased } from './rows-of-people';
import { beginIndex } from './search/index-slice';
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
  /** People who were erased here for good, and whose rows were left out. */
  erased: number;
}

/** All that a backup has: the index of the search is worked out anew. */
export const tableNames = log.tables.flatMap(({ name }) =>
  Object.hasOwn(rowSchemas, name) ? (name as TableName) : [],
);

/** What is of this very browser: when the seller was last at it, how well it read their sites, the backups it wrote and will. */
export const ofThisBrowser: readonly string[] = [LAST_HERE, SITE_HEALTH, BACKUPS_MADE, BACKUP_PLAN];

/** What of it a restore leaves: the files that were written lie about still, and the next are to go where they went. */
export const staysHere: readonly string[] = [BACKUPS_MADE, BACKUP_PLAN];

/** Everything, as it is at one instant, but for what is of this very browser. */
export async function readTables(): Promise<Tables> {
  return log.transaction('r', log.tables, async () => {
    const lists = await Promise.all(tableNames.map(async (name) => [name, await log.table(name).toArray()] as const));
    const tables = Object.fromEntries(lists) as Tables;
    return { ...tables, settings: tables.settings.filter(({ key }) => !ofThisBrowser.includes(key)) };
  });
}

/**
 * Puts rows into the log, in one write. A log without customers and entries becomes exactly what the rows say; into any
 * other they are merged by id. Nobody who was erased here for good comes back by either.
 */
export async function writeTables(tables: Tables): Promise<Imported> {
  const { tables: rows, erased } = await withoutErased(tables);
  const imported = (await restore(rows)) ?? (await mergeTables(rows));
  return { ...imported, erased };
}

/** Null, and nothing done, when the log is not empty. */
async function restore(tables: Tables): Promise<Omit<Imported, 'erased'> | null> {
  return log.transaction('rw', log.tables, async () => {
    const [customer, entry] = await Promise.all([log.customers.limit(1).first(), log.entries.limit(1).first()]);
    if (customer || entry || !(await fitsOurKey(tables))) return null;
    let added = 0;
    for (const name of tableNames) {
      const table: Table<unknown> = log.table(name);
      if (name === 'settings') await log.settings.where('key').noneOf(staysHere).delete();
      else if (name !== 'forgotten') await table.clear();
      await table.bulkPut(tables[name]);
      added += tables[name].length;
    }
    await beginIndex();
    return { added, same: 0, conflicts: [] };
  });
}

/**
 * The digests of a file without a key, as that of one person, are made anew. Another key than ours would make those of
 * people who were erased here mean nothing.
 */
async function fitsOurKey(tables: Tables): Promise<boolean> {
  const theirs = tables.settings.find(({ key }) => key === INSTALL_KEY)?.value;
  if (theirs === undefined) return tables.identities.length === 0;
  const [forgotten, ours] = await Promise.all([log.forgotten.limit(1).primaryKeys(), log.settings.get(INSTALL_KEY)]);
  return forgotten.length === 0 || ours?.value === theirs;
}
