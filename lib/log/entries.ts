import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import { type KindName, kindOf } from '@/lib/model/kinds/registry';
import { type Instant, newId } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { checked, LogError, missing } from './log-error';
import { rederive, revise, write } from './revise';
import type { EntryRow } from './rows';
import { refOf } from './search/sources';
import { keepForUndo, type UndoToken } from './trash';

export interface NewEntry {
  /** Made anew unless it is given. */
  id?: string;
  customerId: string;
  kind: KindName;
  at: Instant;
  /** Held to the kind's schema. */
  body: unknown;
  conversationId?: string;
}

/** Adds an entry to a customer's log. @throws LogError `invalid` naming the field, `missing` without the customer */
export async function addEntry(input: NewEntry): Promise<Entry> {
  const row = entryRow({ ...input, id: input.id ?? newId(input.at) });
  return write(async () => {
    if (!(await log.customers.get(row.customerId))) throw missing('customer', row.customerId);
    await log.entries.add(row);
    await rederive([row.conversationId]);
    await revise([row.customerId]);
    return row;
  });
}

/**
 * Changes what is given and leaves the rest, of the body too.
 * @throws LogError `missing`, or `invalid` naming the field
 */
export async function updateEntry(id: string, patch: { at?: Instant; body?: Record<string, unknown> }): Promise<Entry> {
  return write(async () => {
    const before = await log.entries.get(id);
    if (!before) throw missing('entry', id);
    const after = entryRow({
      ...before,
      at: patch.at ?? before.at,
      body: { ...Object(before.body), ...patch.body },
    });
    await log.entries.put(after);
    // A message whose note was taken out looks like any other: its words must leave the index all the same.
    await log.searchChanges.put({ ref: refOf('entries', id), mark: Math.random() });
    await rederive([after.conversationId]);
    await revise([after.customerId]);
    return after;
  });
}

/** Takes an entry out of the log; a message that was deleted does not come back when its page is read again. */
export async function deleteEntry(id: string, now: Instant): Promise<UndoToken> {
  return write(async () => {
    const entry = await log.entries.get(id);
    if (!entry) throw missing('entry', id);
    const conversation = entry.conversationId ? await log.conversations.get(entry.conversationId) : undefined;
    const token = await keepForUndo({ entries: [entry], conversations: conversation ? [conversation] : [] }, now);
    await log.entries.delete(id);
    await rederive([entry.conversationId]);
    await revise([entry.customerId]);
    return token;
  });
}

export async function getEntry(id: string): Promise<Entry | null> {
  return (await log.entries.get(id)) ?? null;
}

/** The newest entries of a customer, newest first. */
export async function timelineOf(customerId: string, limit: number): Promise<Entry[]> {
  return log.entries
    .where('[customerId+at]')
    .between([customerId, LOWEST], [customerId, HIGHEST])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The newest entries of one kind of a customer, newest first. */
export async function newestOfKind(customerId: string, kind: KindName, limit: number): Promise<Entry[]> {
  return log.entries
    .where('[customerId+kind+at]')
    .between([customerId, kind, LOWEST], [customerId, kind, HIGHEST])
    .reverse()
    .limit(limit)
    .toArray();
}

/** A row with its index fields as its kind says. @throws LogError `invalid` naming the field */
export function entryRow(entry: EntryRow): EntryRow {
  const kind = kindOf(entry.kind);
  if (!kind) throw new LogError('invalid', 'kind', t`kind does not fit: no such kind of entry`);
  if (!Number.isFinite(entry.at)) throw new LogError('invalid', 'at', t`at does not fit: not a time`);
  const body = checked(kind.body, entry.body, 'body');
  const { open, due } = kind.index(body);
  const { open: _open, due: _due, ...rest } = entry;
  return { ...rest, body, ...(open ? { open: 1 as const } : {}), ...(due === null ? {} : { due }) };
}
