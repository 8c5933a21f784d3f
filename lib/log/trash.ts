import { DAY, type Instant, newId } from '@/lib/model/time';
import { converse } from './converse';
import { log } from './database';
import { missing } from './log-error';
import { rederive, revise, write } from './revise';
import type { EntryRow, TableName } from './rows';

/** Takes back what deleted something; good for 30 days. */
export type UndoToken = string;

const KEPT = 30 * DAY;

type Rows = Partial<Record<TableName, readonly object[]>>;

/** Inside a write: keeps rows as they are now under a token. Deleting or changing them is left to the caller. */
export async function keepForUndo(rows: Rows, now: Instant): Promise<UndoToken> {
  const id = newId(now);
  const kept = Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0));
  await log.trash.add({ id, at: now, body: { rows: kept as Record<string, Record<string, unknown>[]> } });
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

/** Conversations go on without what was deleted: one that is still there is newer than the kept one. */
async function putBack(name: TableName, rows: readonly Record<string, unknown>[]): Promise<void> {
  const table = log.table(name);
  const there = name === 'conversations' ? await table.bulkGet(rows.map((row) => String(row['id']))) : [];
  await table.bulkPut(rows.filter((_, index) => there[index] === undefined));
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
