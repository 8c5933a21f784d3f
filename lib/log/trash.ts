import type { Table } from 'dexie';
import { DAY, type Instant, newId } from '@/lib/model/time';
import { converse } from './converse';
import { log } from './database';
import { missing } from './log-error';
import { rederive, revise, write } from './revise';
import type { EntryRow, TableName, TrashRow } from './rows';

/** Takes back what deleted something; good for 30 days. */
export type UndoToken = string;

const KEPT = 30 * DAY;

type Rows = Partial<Record<TableName, readonly object[]>>;

/**
 * Inside a write: keeps rows as they are now, or were, under a token. Deleting or changing them is left to the caller.
 * @param added ids of rows that are to go when it is taken back
 * @param merged where two customers were made one: who stayed and who went
 */
export async function keepForUndo(
  rows: Rows,
  now: Instant,
  added: Partial<Record<TableName, string[]>> = {},
  merged?: TrashRow['body']['merged'],
): Promise<UndoToken> {
  const id = newId(now);
  const kept = Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0));
  const body = {
    rows: kept as Record<string, Record<string, unknown>[]>,
    ...(Object.keys(added).length > 0 ? { added } : {}),
    ...(merged ? { merged } : {}),
  };
  await log.trash.add({ id, at: now, body });
  return id;
}

/**
 * Puts back exactly what a deletion took. Whose turn it is is worked out again, for messages may have come since.
 * @throws LogError `missing` when it was taken back before or is older than 30 days
 */
export async function undo(token: UndoToken): Promise<void> {
  await write(async () => {
    const kept = await log.trash.get(token);
    if (!kept) throw missing('deletion to take back', token);
    const customerIds = new Set<string>();
    for (const [name, ids] of Object.entries(kept.body.added ?? {})) {
      if (name !== 'customers') await log.table(name).bulkDelete(ids);
    }
    for (const [name, rows] of Object.entries(kept.body.rows)) {
      await putBack(name as TableName, rows);
      for (const row of rows) customerIds.add(String(name === 'customers' ? row['id'] : row['customerId']));
    }
    const entries = (kept.body.rows['entries'] ?? []) as unknown as EntryRow[];
    for (const customerId of new Set(entries.map((entry) => entry.customerId))) {
      const touches = entries.filter((entry) => entry.customerId === customerId && entry.keys);
      await converse({ customerId, touches, removed: [], shown: new Map(), readAt: 0 });
    }
    await rederive(entries.map(({ conversationId }) => conversationId));
    await revise(customerIds);
    await log.trash.delete(token);
  });
}

/**
 * Conversations go on without what was deleted: one that this customer still has is newer than the kept one. Revisions
 * only count up.
 */
async function putBack(name: TableName, rows: readonly Record<string, unknown>[]): Promise<void> {
  const table: Table<Record<string, unknown>, string> = log.table(name);
  const there = await table.bulkGet(rows.map((row) => String(row['id'])));
  const goesOn = (row: Record<string, unknown>, index: number) =>
    name === 'conversations' && there[index]?.['customerId'] === row['customerId'];
  const counted = (row: Record<string, unknown>, index: number) => {
    const revision = there[index]?.['revision'];
    return name === 'customers' && revision !== undefined ? { ...row, revision } : row;
  };
  await table.bulkPut(rows.map(counted).filter((row, index) => !goesOn(row, index)));
}

/** Forgets deletions older than 30 days, and the handles of sendings as old. Returns how many deletions. */
export async function purgeTrash(now: Instant): Promise<number> {
  return write(async () => {
    const old = await log.sendings
      .where('at')
      .belowOrEqual(now - KEPT)
      .primaryKeys();
    await log.sendings.bulkDelete(old);
    return log.trash
      .where('at')
      .belowOrEqual(now - KEPT)
      .delete();
  });
}
