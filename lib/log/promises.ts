import type { Entry } from '@/lib/model/entry';
import { type PromiseBody, promise } from '@/lib/model/kinds/promise';
import { type Instant, newId } from '@/lib/model/time';
import { log } from './database';
import { entryRow } from './entries';
import { checked, missing } from './log-error';
import { revise, write } from './revise';
import type { EntryRow } from './rows';

/**
 * Closes a promise: kept, or late when that is after it was due; broken. `kept-in-time`: it was kept by its date, and is
 * only logged now. Answers with the entry as it was. @throws LogError `missing`
 */
export async function closePromise(
  id: string,
  how: 'kept' | 'kept-in-time' | 'broken',
  now: Instant,
): Promise<{ before: Entry; state: PromiseBody['state'] }> {
  return write(async () => {
    const { row, body } = await promiseRow(id);
    const isLate = body.due !== null && now > body.due;
    const state = how === 'broken' ? 'broken' : how === 'kept' && isLate ? 'late' : 'kept';
    const closedAt = state === 'kept' && isLate ? body.due : now;
    await put({ ...row, body: { ...body, state, closedAt } });
    return { before: row, state };
  });
}

/**
 * The promise goes on under another date: it is closed as changed, and a new one that names it takes its place, in the
 * same conversation. @throws LogError `missing`
 */
export async function movePromise(
  id: string,
  due: Instant | null,
  now: Instant,
): Promise<{ before: Entry; added: Entry }> {
  return write(async () => {
    const { row, body } = await promiseRow(id);
    await put({ ...row, body: { ...body, state: 'changed', closedAt: now } });
    const added = await put({
      ...row,
      id: newId(now),
      at: now,
      body: { ...body, due, state: 'open', closedAt: null, replaces: id },
    });
    return { before: row, added };
  });
}

/** Takes back either: the entry as it was, and the one that took its place gone. */
export async function reopenPromise(before: Entry, addedId: string | null): Promise<void> {
  await write(async () => {
    if (addedId !== null) await log.entries.delete(addedId);
    await put(before);
  });
}

async function promiseRow(id: string): Promise<{ row: EntryRow; body: PromiseBody }> {
  const row = await log.entries.get(id);
  if (row?.kind !== promise.name) throw missing('promise', id);
  return { row, body: checked(promise.body, row.body, 'body') };
}

async function put(entry: EntryRow): Promise<EntryRow> {
  const row = entryRow(entry);
  await log.entries.put(row);
  await revise([row.customerId]);
  return row;
}
