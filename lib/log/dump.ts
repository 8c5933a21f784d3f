import type { z } from 'zod';
import { BACKUP_PLAN } from './backup-plan';
import { BACKUPS_MADE } from './backups-made';
import { log } from './database';
import { LAST_HERE } from './presence';
import { rowSchemas, type TableName } from './rows';
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
