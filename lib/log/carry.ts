import { t } from '@lingui/core/macro';
import type { Instant } from '@/lib/model/time';
import { REACH } from './agreement';
import { converse } from './converse';
import { HIGHEST, log } from './database';
import { digester } from './digest';
import { reconsider } from './doubts';
import { LogError } from './log-error';
import { neighbourhoodOf } from './neighbourhood';
import { isThread } from './partition';
import { entriesOn, rederive } from './revise';
import type { EntryRow, IdentityRow, SightingRow } from './rows';
import { conversationKeys } from './see';
import { plainSubject } from './subjects';
import { workOut } from './work-out';

/** What is to be carried: all that came by an address of a customer from an instant on. */
export interface Load {
  identity: IdentityRow;
  from: Instant;
  /** No other address leads there: what showed none can only have come by this one. */
  isOnly: boolean;
}

/** From the first message on. */
export const EVER = Number.NEGATIVE_INFINITY;

/** Keys of conversations by subject, as they are for the customer that a load goes to. */
export type SubjectKeys = ReadonlyMap<string, string>;

/** To be awaited before the write. */
export async function subjectKeys(fromId: string, toId: string, from: Instant): Promise<SubjectKeys> {
  const digest = await digester();
  const since = [
    [fromId, from - REACH],
    [fromId, HIGHEST],
  ] as const;
  const [sightings, touches, conversations] = await Promise.all([
    log.sightings
      .where('[customerId+at]')
      .between(...since)
      .toArray(),
    log.entries
      .where('[customerId+at]')
      .between(...since)
      .toArray(),
    log.conversations
      .where('[customerId+at]')
      .between(...since)
      .toArray(),
  ]);
  const subjects = new Set([...sightings, ...touches, ...conversations].map(subjectOf));
  const keyed = [...subjects].map(async (plain) => {
    const [key = ''] = await conversationKeys(digest, toId, null, plain);
    return [plain, key] as const;
  });
  return new Map(await Promise.all(keyed));
}

/**
 * Inside a write: carries a load to another customer, or out of the log. What hangs on a conversation (sendings not
 * seen yet; what the seller logged there) goes to the other customer with its messages, unless some of them stay. What
 * the seller logged is never taken out.
 *
 * @param to the other customer with the keys that conversations have there, or null for out of the log
 */
export async function carry(load: Load, to: { customerId: string; keys: SubjectKeys } | null): Promise<void> {
  const { customerId } = load.identity;
  const sightings = await cameBy(load);
  const touches = await touchesThat(sightings);
  const hanging = (await hangingOn(touches, load)).filter((entry) => to !== null || entry.keys !== undefined);
  const entries = [...touches, ...hanging];
  const ids = entries.map(({ id }) => id);
  const sendings = await log.sendings.where('touchId').anyOf(ids).toArray();
  if (to) {
    await log.sendings.bulkPut(sendings.map((row) => ({ ...row, customerId: to.customerId })));
    await bring({ customerId, sightings, touches, hanging }, to);
  } else {
    await log.sendings.bulkDelete(sendings.map(({ id }) => id));
    await log.sightings.bulkDelete(sightings.map(({ id }) => id));
    await log.entries.bulkDelete(ids);
  }
  const removed = entries.filter(({ keys }) => keys);
  if (removed.length > 0) await converse({ customerId, touches: [], removed, shown: new Map(), readAt: 0 });
  // What was in doubt may have been so because of what is gone.
  await reconsider(customerId);
}

interface Goods {
  /** Whose they were. */
  customerId: string;
  sightings: SightingRow[];
  touches: EntryRow[];
  hanging: EntryRow[];
}

async function bring(goods: Goods, to: { customerId: string; keys: SubjectKeys }): Promise<void> {
  const { customerId } = to;
  const { sightings, touches, hanging } = goods;
  const readAt = await takeConversations([...touches, ...hanging], customerId);
  const moved = sightings.map((row) => ({
    ...row,
    customerId,
    body: { ...row.body, keys: keysThere(row.body.keys, row, to.keys) },
  }));
  const there = (entry: EntryRow): EntryRow => ({
    ...entry,
    customerId,
    ...(entry.keys ? { keys: keysThere(entry.keys, entry, to.keys) } : {}),
  });
  await log.sightings.bulkPut(moved);
  await log.entries.bulkPut(touches.map(there));
  // They may have had the same message by another address: then the two become one touch.
  const found = await workOut(customerId, await neighbourhoodOf(customerId, moved), readAt);
  await log.sightings.bulkPut([...found.rows.values()]);

  const went = await whereTheyWent(touches);
  const brought = hanging.map((entry): EntryRow => {
    const { conversationId: before, ...rest } = there(entry);
    const conversationId = before && (went.get(before) ?? (touches.length === 0 ? before : undefined));
    return conversationId ? { ...rest, conversationId } : rest;
  });
  await log.entries.bulkPut(brought);
  const unseen = brought.filter(({ keys }) => keys);
  if (unseen.length > 0) await converse({ customerId, touches: unseen, removed: [], shown: new Map(), readAt });
  await rederive([...went.values()]);
}

/** Conversations of which nothing stays go as they are. Returns when the newest of all was last read. */
async function takeConversations(entries: readonly EntryRow[], customerId: string): Promise<Instant> {
  const ids = conversationsOf(entries);
  const rows = (await log.conversations.bulkGet(ids)).filter((row) => row !== undefined);
  const members = await entriesOn(ids);
  const going = new Set(entries.map(({ id }) => id));
  const whole = rows.filter((row) => (members.get(row.id) ?? []).every(({ id }) => going.has(id)));
  await log.conversations.bulkPut(whole.map((row) => ({ ...row, customerId })));
  return Math.max(0, ...rows.map(({ body }) => body.readAt));
}

/** By the conversation they were in, the one they are in now. */
async function whereTheyWent(touches: readonly EntryRow[]): Promise<Map<string, string>> {
  const now = await log.entries.bulkGet(touches.map(({ id }) => id));
  return new Map(
    touches.flatMap(({ conversationId: before }, index) => {
      const after = now[index]?.conversationId;
      return before && after ? [[before, after] as const] : [];
    }),
  );
}

/** Sightings of the load: of messages that came, or went, by the address. */
async function cameBy({ identity, from, isOnly }: Load): Promise<SightingRow[]> {
  const { customerId, digests } = identity;
  const near = await log.sightings
    .where('[customerId+at]')
    .between([customerId, from - REACH], [customerId, HIGHEST])
    .toArray();
  const touches = new Map((await touchesThat(near)).map(({ id, at }) => [id, at]));
  const chosen = near.filter(({ at, touchId, body }) => {
    if ((touches.get(touchId ?? '') ?? at) < from) return false;
    // A page that showed no address can only have shown the one address there is.
    return body.address === '' ? isOnly : digests.includes(body.address);
  });
  const touchIds = [...new Set(chosen.flatMap(({ touchId }) => touchId ?? []))];
  // The other sightings of the same message go with it.
  const rest = await log.sightings.where('touchId').anyOf(touchIds).toArray();
  return [...new Map([...chosen, ...rest].map((row) => [row.id, row])).values()];
}

async function touchesThat(sightings: readonly SightingRow[]): Promise<EntryRow[]> {
  const ids = [...new Set(sightings.flatMap(({ touchId }) => touchId ?? []))];
  return (await log.entries.bulkGet(ids)).filter((entry) => entry !== undefined);
}

/** What no page showed: in conversations of these touches of which no other message since then stays; and sendings. */
async function hangingOn(touches: readonly EntryRow[], { identity, from, isOnly }: Load): Promise<EntryRow[]> {
  const unseen = new Set(await unseenIds(identity.customerId));
  const going = new Set(touches.map(({ id }) => id));
  const members = await entriesOn(conversationsOf(touches));
  const hanging = [...members.values()].flatMap((all) => {
    const since = all.filter(({ id, at }) => at >= from && !going.has(id));
    const stays = since.some(({ id, keys }) => keys && !unseen.has(id));
    return stays ? [] : since;
  });
  const sent = isOnly ? await log.entries.bulkGet([...unseen]) : [];
  const all = [...hanging, ...sent.filter((entry) => entry !== undefined && entry.at >= from)];
  return [...new Map(all.flatMap((entry) => (entry ? [[entry.id, entry] as const] : []))).values()];
}

async function unseenIds(customerId: string): Promise<string[]> {
  const rows = await log.sendings.where('customerId').equals(customerId).toArray();
  return rows.flatMap(({ waits, touchId }) => (waits === undefined ? [] : touchId));
}

function conversationsOf(entries: readonly EntryRow[]): string[] {
  return [...new Set(entries.flatMap(({ conversationId }) => conversationId ?? []))];
}

/** Threads keep their key, which tells them apart as well as any; the one of the subject is the other customer's. */
export function keysThere(keys: readonly string[], row: { body: unknown }, there: SubjectKeys): string[] {
  const subject = there.get(subjectOf(row));
  if (subject === undefined) throw new LogError('conflict', 'keys', t`Messages came in meanwhile. Try once more.`);
  return [...keys.filter(isThread), subject];
}

function subjectOf({ body }: { body: unknown }): string {
  return plainSubject(String(Object(body).subject ?? ''));
}
