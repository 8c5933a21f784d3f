import type { TouchBody } from '@/lib/model/kinds/touch';
import { type Instant, newId } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { GAP, isThread, partition } from './partition';
import { addedDays, derived, isTouch, newestOf, rederive, sameMinute, touchesOf } from './revise';
import type { ConversationRow, EntryRow } from './rows';
import { shownSubject } from './subjects';

/** The page that shows a touch. */
export interface Shown {
  site: string;
  url: string;
}

export interface Affected {
  customerId: string;
  /** Touches as they were written, and as they were before. */
  touches: readonly EntryRow[];
  removed: readonly EntryRow[];
  /** By touch id, as far as it was seen on a page. */
  shown: ReadonlyMap<string, Shown>;
  readAt: Instant;
  /** The seller's zone, which tells on which day the customer was added; the one of the settings if absent. */
  zone?: string;
}

const MOST_KEYS = 20;

/**
 * Inside a write: puts touches to their conversations and works out whose turn it is. Conversations may become one, when
 * a message turns up that closes the gap between them.
 */
export async function converse(affected: Affected): Promise<void> {
  const { customerId } = affected;
  const rows = await concerned(affected);
  const stored = await touchesOf(rows.map(({ id }) => id));
  const gone = new Set(affected.removed.map(({ id }) => id));
  const touches = new Map([...stored.values()].flat().map((touch) => [touch.id, touch]));
  for (const touch of affected.touches) touches.set(touch.id, touch);
  const all = [...touches.values()].filter(({ id }) => !gone.has(id));
  const parts = partition(all.filter((touch): touch is EntryRow & { keys: string[] } => touch.keys !== undefined));
  const ids = nameParts(parts, rows);
  const followed = whereTheyWent(parts, ids);
  const [addedDay = 0] = (await addedDays([customerId], affected.zone)).values();

  const conversations: ConversationRow[] = [];
  const changed: EntryRow[] = [];
  for (const part of parts) {
    const id = ids.get(part) ?? '';
    const pinned = all.filter(
      ({ keys, conversationId }) => keys === undefined && conversationId && (followed.get(conversationId) ?? '') === id,
    );
    const members = [...part, ...pinned];
    changed.push(...members.filter(({ conversationId }) => conversationId !== id));
    const merged = rows.filter((row) => row.id === id || part.some(({ conversationId }) => conversationId === row.id));
    conversations.push(derived(conversationOf(id, part, merged, affected), members, addedDay));
  }
  const kept = new Set(ids.values());
  const others = rows.filter(({ id }) => !kept.has(id));
  await log.entries.bulkPut(
    changed.map((touch) => ({ ...touch, conversationId: homeOf(touch, parts, ids, followed) })),
  );
  await followAlong(followed);
  await log.conversations.bulkPut(conversations);
  // What nobody is in any more goes, unless the seller logged a touch there.
  const stay = others.filter(({ id }) => !followed.has(id) && all.some((touch) => touch.conversationId === id));
  await log.conversations.bulkDelete(others.flatMap((row) => (stay.includes(row) ? [] : row.id)));
  await rederive(stay.map(({ id }) => id));
}

/** Promises that hang on a conversation go where its touches went. */
async function followAlong(followed: ReadonlyMap<string, string>): Promise<void> {
  for (const [was, is] of followed) {
    if (was !== is)
      await log.entries
        .where('[conversationId+at]')
        .between([was, LOWEST], [was, HIGHEST])
        .filter((entry) => !isTouch(entry))
        .modify({ conversationId: is });
  }
}

/** Inside a write: notes that a page showed conversations again. Returns the customers of those that are not settled. */
export async function refreshReadAt(rows: readonly ConversationRow[], readAt: Instant): Promise<string[]> {
  const older = rows.filter(({ body }) => body.readAt < readAt && !sameMinute(body.readAt, readAt));
  await log.conversations.bulkPut(older.map((row) => ({ ...row, body: { ...row.body, readAt } })));
  return older.flatMap(({ open, customerId }) => (open ? [customerId] : []));
}

/**
 * Every conversation that the touches are or may come to be part of: by their ids, and on and on by their keys. One of
 * the same subject that ended too long before is none, so that a subject that comes up for years costs no more.
 */
async function concerned({ customerId, touches, removed }: Affected): Promise<ConversationRow[]> {
  const both = [...touches, ...removed];
  const rows = new Map<string, ConversationRow>();
  const add = (found: readonly (ConversationRow | undefined)[]) => {
    for (const row of found) if (row?.customerId === customerId) rows.set(row.id, row);
  };
  add(await log.conversations.bulkGet([...new Set(both.flatMap(({ conversationId }) => conversationId ?? []))]));
  const earliest = Math.min(...both.map(({ at }) => at)) - GAP;
  const asked = new Set<string>();
  const near = ({ at, keys }: ConversationRow) => at >= earliest || keys.some((key) => isThread(key) && asked.has(key));
  for (;;) {
    const keys = [...both, ...rows.values()].flatMap((one) => one.keys ?? []);
    const more = [...new Set(keys)].filter((key) => !asked.has(key));
    if (more.length === 0) return [...rows.values()];
    for (const key of more) asked.add(key);
    add((await log.conversations.where('keys').anyOf(more).distinct().toArray()).filter(near));
  }
}

/** A part goes on being the conversation that most of its touches were in; of equals, the oldest. Others are new. */
function nameParts(parts: readonly EntryRow[][], rows: readonly ConversationRow[]): Map<EntryRow[], string> {
  const there = new Set(rows.map(({ id }) => id));
  const wishes = parts.flatMap((part) => {
    const votes = new Map<string, number>();
    for (const { conversationId } of part) {
      if (conversationId && there.has(conversationId)) votes.set(conversationId, (votes.get(conversationId) ?? 0) + 1);
    }
    return [...votes].map(([id, count]) => ({ part, id, count }));
  });
  wishes.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const ids = new Map<EntryRow[], string>();
  const taken = new Set<string>();
  for (const { part, id } of wishes) {
    if (ids.has(part) || taken.has(id)) continue;
    ids.set(part, id);
    taken.add(id);
  }
  for (const part of parts) if (!ids.has(part)) ids.set(part, newId(Math.max(0, part[0]?.at ?? 0)));
  return ids;
}

/** Where the touches of each former conversation are now, for those that no page showed and that follow them. */
function whereTheyWent(parts: readonly EntryRow[][], ids: ReadonlyMap<EntryRow[], string>): Map<string, string> {
  const went = new Map<string, string>();
  const kept = new Set(ids.values());
  for (const part of parts) {
    const id = ids.get(part) ?? '';
    for (const { conversationId } of part) {
      if (conversationId) went.set(conversationId, kept.has(conversationId) ? conversationId : id);
    }
  }
  return went;
}

function homeOf(
  touch: EntryRow,
  parts: readonly EntryRow[][],
  ids: ReadonlyMap<EntryRow[], string>,
  followed: ReadonlyMap<string, string>,
): string {
  const part = parts.find((one) => one.includes(touch));
  const { conversationId = '' } = touch;
  return (part && ids.get(part)) ?? followed.get(conversationId) ?? conversationId;
}

/** The conversation but for whose turn it is. What names and shows it comes from its newest touch. */
function conversationOf(
  id: string,
  part: readonly EntryRow[],
  merged: readonly ConversationRow[],
  { customerId, touches, shown, readAt }: Affected,
): ConversationRow {
  const newest = newestOf(part);
  const body = newest?.body as TouchBody;
  const recent = merged.reduce<ConversationRow | undefined>(
    (best, row) => (best && best.at >= row.at ? best : row),
    undefined,
  );
  const page = (newest && shown.get(newest.id)) ?? recent?.body ?? newestShown(part, shown) ?? { site: '', url: '' };
  const seenNow = part.some((touch) => touches.includes(touch)) ? readAt : 0;
  return {
    id,
    customerId,
    keys: [...new Set(part.flatMap(({ keys }) => keys ?? []))].sort().slice(0, MOST_KEYS),
    at: newest?.at ?? 0,
    body: {
      subject: shownSubject(body.subject),
      site: page.site.slice(0, 60),
      url: page.url,
      channel: body.channel,
      turn: 'nobody',
      owedSince: null,
      owedTouchId: null,
      acknowledgedAt: null,
      complains: false,
      waitingSince: null,
      waitUntil: null,
      followUps: 0,
      readAt: Math.max(seenNow, ...merged.map((row) => row.body.readAt)),
    },
  };
}

function newestShown(part: readonly EntryRow[], shown: ReadonlyMap<string, Shown>): Shown | undefined {
  const newest = newestOf(part.filter(({ id }) => shown.has(id)));
  return newest && shown.get(newest.id);
}
