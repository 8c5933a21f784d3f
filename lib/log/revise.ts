import { type TouchBody, touch } from '@/lib/model/kinds/touch';
import { type Instant, MINUTE } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { HIGHEST, LOWEST, log } from './database';
import { contentOf, deriveConversation } from './derive';
import type { ConversationRow, EntryRow } from './rows';

export const SETTINGS = 'settings';

/** Everything in one transaction. Nothing but the log itself may be awaited inside. */
export function write<T>(work: () => Promise<T>): Promise<T> {
  return log.transaction('rw', log.tables, work);
}

/** Inside a write: counts the customers' revisions up and makes their rows of the agenda due at once. */
export async function revise(customerIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(customerIds)];
  const there = (await log.customers.bulkGet(ids)).filter((customer) => customer !== undefined);
  await log.customers.bulkPut(there.map((customer) => ({ ...customer, revision: customer.revision + 1 })));
  await log.dirty.bulkPut(there.map(({ id }) => ({ customerId: id })));
}

/** Inside a write: the touches of conversations, by conversation. */
export async function touchesOf(conversationIds: readonly string[]): Promise<Map<string, EntryRow[]>> {
  const entries = await entriesOn(conversationIds);
  return new Map([...entries].map(([id, list]) => [id, list.filter(isTouch)]));
}

/** Inside a write: all that hangs on conversations, by conversation. */
export async function entriesOn(conversationIds: readonly string[]): Promise<Map<string, EntryRow[]>> {
  const lists = await Promise.all(
    conversationIds.map((id) =>
      log.entries.where('[conversationId+at]').between([id, LOWEST], [id, HIGHEST]).toArray(),
    ),
  );
  return new Map(conversationIds.map((id, index) => [id, lists[index] ?? []]));
}

/** A promise may hang on a conversation too; whose turn it is rests on its touches alone. */
export const isTouch = ({ kind }: EntryRow) => kind === touch.name;

/** Inside a write: works out again whose turn it is, after touches of these conversations changed. */
export async function rederive(conversationIds: Iterable<string | undefined>): Promise<void> {
  const ids = [...new Set(conversationIds)].filter((id) => id !== undefined);
  if (ids.length === 0) return;
  const rows = (await log.conversations.bulkGet(ids)).filter((row) => row !== undefined);
  const touches = await touchesOf(rows.map(({ id }) => id));
  const added = await addedDays(rows.map(({ customerId }) => customerId));
  await log.conversations.bulkPut(
    rows.map((row) => derived(row, touches.get(row.id) ?? [], added.get(row.customerId) ?? 0)),
  );
}

/** The conversation as its touches make it. One without touches is settled. */
export function derived(row: ConversationRow, touches: readonly EntryRow[], addedDay: Instant): ConversationRow {
  const found = deriveConversation(touches as Parameters<typeof deriveConversation>[0], addedDay);
  const { open: _, ...rest } = row;
  const newest = newestOf(touches);
  return {
    ...rest,
    at: newest?.at ?? row.at,
    ...(found.turn === 'nobody' ? {} : { open: 1 as const }),
    body: { ...row.body, ...found, channel: newest ? (newest.body as TouchBody).channel : row.body.channel },
  };
}

/** The newest touch; of those at one instant, one that every device would choose. */
export function newestOf(touches: readonly EntryRow[]): EntryRow | undefined {
  return touches.reduce<EntryRow | undefined>(
    (best, touch) => (best && !isNewer(touch, best) ? best : touch),
    undefined,
  );
}

function isNewer(a: EntryRow, b: EntryRow): boolean {
  return a.at > b.at || (a.at === b.at && contentOf(a) > contentOf(b));
}

/** Inside a write: the start of the day on which each customer was added, in the seller's zone. */
export async function addedDays(customerIds: readonly string[], zone?: string): Promise<Map<string, Instant>> {
  const inZone = zone ?? (await sellersZone());
  const customers = await log.customers.bulkGet([...new Set(customerIds)]);
  return new Map(
    customers.flatMap((customer) =>
      customer ? [[customer.id, startOfDay(inZone, customer.addedAt, 0)] as const] : [],
    ),
  );
}

/** Readings are kept to the minute: what a page shows again within it changes nothing. */
export function sameMinute(a: Instant, b: Instant): boolean {
  return Math.floor(a / MINUTE) === Math.floor(b / MINUTE);
}

async function sellersZone(): Promise<string> {
  const row = await log.settings.get(SETTINGS);
  const settings = row?.value as { standards?: { zone?: string } } | undefined;
  return settings?.standards?.zone ?? 'UTC';
}
