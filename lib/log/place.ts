import type { TouchBody } from '@/lib/model/kinds/touch';
import { newId } from '@/lib/model/time';
import type { Group, Identified } from './identify';
import { matchSendings } from './match-sendings';
import type { EntryRow, SightingRow } from './rows';
import { isLogged, mostFound } from './sighting';

export type Outcome = 'added' | 'known' | 'sharpened' | 'ambiguous' | 'skipped';

export interface Placed {
  /** Touches to write, as the sightings make them. */
  touches: EntryRow[];
  /** Touches that turned out to be another's, or nobody knows whose. */
  removed: EntryRow[];
  /** Of those removed: nothing shows for sure any more that there was such a message. */
  unseen: EntryRow[];
  /** Sightings that now belong elsewhere. */
  moved: SightingRow[];
  /** Ids of touches that were sendings not seen yet, and were seen. */
  confirmed: string[];
  /** By the id of the sighting. */
  outcomes: Map<string, Outcome>;
}

/**
 * Gives every group of sightings its touch: the one that they had, a sending that waits to be seen, or a new one. What
 * the seller wrote on a touch stays with it; one that the seller deleted does not come back.
 *
 * @param entries touches that the sightings had, by id; one that is missing was deleted
 * @param waiting sendings of the customer that no page has shown yet
 */
export function place(found: Identified, entries: ReadonlyMap<string, EntryRow>, waiting: readonly EntryRow[]): Placed {
  const claims = claim(found.groups, entries);
  const seenNow = matchSendings(
    found.groups.filter((group) => claims.get(group) === undefined),
    waiting,
  );
  const placed: Placed = { touches: [], removed: [], unseen: [], moved: [], confirmed: [], outcomes: new Map() };
  for (const group of found.groups) {
    const sending = seenNow.get(group);
    const id = claims.get(group) ?? sending?.id;
    const before = (id !== undefined && entries.get(id)) || sending;
    const touch = touchOf(group, before, id);
    const deleted = id !== undefined && !before;
    if (!deleted && !same(before, touch)) placed.touches.push(touch);
    if (sending) placed.confirmed.push(sending.id);
    put(placed, group, touch.id, deleted ? 'known' : outcomeOf(before, touch));
  }
  for (const row of found.ambiguous.flatMap(({ own }) => own))
    put(placed, [row], keptBySeller(row, entries), 'ambiguous');
  for (const row of found.listed) put(placed, [row], keptBySeller(row, entries), 'skipped');
  handOver(placed, found, entries, claims);
  return placed;
}

/** Which touch each group goes on being. Groups come sharpest first; a touch of before is taken once. */
function claim(groups: readonly Group[], entries: ReadonlyMap<string, EntryRow>): Map<Group, string> {
  const claims = new Map<Group, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    const ids = [...new Set(group.flatMap(({ touchId }) => touchId ?? []))].filter((id) => !taken.has(id)).sort();
    const there = ids.filter((id) => entries.has(id));
    const id = there.find((one) => isEdited(entries.get(one))) ?? there[0] ?? ids[0];
    if (id === undefined) continue;
    claims.set(group, id);
    taken.add(id);
  }
  return claims;
}

/** Touches that no group goes on being: what the seller wrote on them goes to the touch that has their sightings now. */
function handOver(
  placed: Placed,
  { groups }: Identified,
  entries: ReadonlyMap<string, EntryRow>,
  claims: ReadonlyMap<Group, string>,
): void {
  const claimed = new Set(claims.values());
  for (const [id, entry] of entries) {
    if (claimed.has(id)) continue;
    const heir = groups.find((group) => group.some(({ touchId }) => touchId === id));
    if (!heir) {
      if (!isEdited(entry)) {
        placed.removed.push(entry);
        placed.unseen.push(entry);
      }
      continue;
    }
    placed.removed.push(entry);
    const touch = placed.touches.find((one) => one.id === claims.get(heir));
    if (touch && isMine(entry)) touch.body = { ...(touch.body as TouchBody), by: 'me' };
    if (touch && isEdited(entry) && !isEdited(touch)) {
      const { note, confirmedOwed } = entry.body as TouchBody;
      touch.body = { ...(touch.body as TouchBody), note, confirmedOwed };
    }
  }
}

/** The touch that sightings of one message make. */
function touchOf(group: Group, before: EntryRow | undefined, id: string | undefined): EntryRow {
  const seen = group.filter((row) => !isLogged(row));
  const [best] = group;
  const [shown] = seen;
  if (!best || !shown) return before ?? { id: id ?? '', customerId: '', kind: 'touch', at: 0, body: {} };
  const read = seen.reduce((most, row) => (moreWords(row, most) ? row : most), shown);
  const kept = before?.body as TouchBody | undefined;
  const body: TouchBody = {
    direction: best.body.direction,
    channel: kept?.channel ?? best.body.channel,
    precision: best.body.precision,
    zoneKnown: best.body.zoneKnown,
    subject: best.body.subject,
    textDigest: read.body.textDigest,
    ...read.body.found,
    ...mostFound(seen.filter((row) => row.body.textDigest === read.body.textDigest)),
    // A shared mailbox does not tell who wrote; the seller's own draft, sent from it, did.
    by: isMine(before) ? 'me' : best.body.by,
    state: 'confirmed',
    answered: seen.some((row) => row.body.answered),
    confirmedOwed: kept?.confirmedOwed ?? null,
    attempt: kept?.attempt ?? false,
    note: kept?.note ?? '',
    ...(read.body.acknowledges || kept?.acknowledges ? { acknowledges: true } : {}),
  };
  return {
    id: id ?? newId(Math.max(0, best.at)),
    customerId: best.customerId,
    kind: 'touch',
    at: best.at,
    ...(before?.conversationId ? { conversationId: before.conversationId } : {}),
    keys: keysOf(seen, shown),
    body,
  };
}

/** Every thread it was seen in, and its subject as the sharpest sighting has it. */
function keysOf(seen: readonly SightingRow[], best: SightingRow): string[] {
  const threads = seen.flatMap(({ body }) => body.keys.filter((key) => key.startsWith('t:')));
  const subjects = best.body.keys.filter((key) => key.startsWith('s:'));
  return [...[...new Set(threads)].sort().slice(0, 19), ...subjects];
}

/** The reading that had the most of the text found the most in it. */
function moreWords(a: SightingRow, b: SightingRow): boolean {
  const [inA, inB] = [a.body.found.words ?? -1, b.body.found.words ?? -1];
  return inA > inB || (inA === inB && a.body.textDigest > b.body.textDigest);
}

function put(placed: Placed, group: Group, touchId: string | undefined, outcome: Outcome): void {
  for (const [index, row] of group.entries()) {
    if (isLogged(row)) continue;
    placed.outcomes.set(row.id, outcome === 'added' && index > 0 ? 'known' : outcome);
    const asked = outcome === 'ambiguous' && touchId === undefined;
    if (row.touchId === touchId && (row.doubt === 1) === asked) continue;
    const { touchId: _, doubt: __, ...rest } = row;
    placed.moved.push({ ...rest, ...(touchId === undefined ? {} : { touchId }), ...(asked ? { doubt: 1 } : {}) });
  }
}

/** What became ambiguous leaves no touch, but for one that the seller wrote on. */
function keptBySeller({ touchId }: SightingRow, entries: ReadonlyMap<string, EntryRow>): string | undefined {
  if (touchId === undefined || !entries.has(touchId)) return touchId;
  return isEdited(entries.get(touchId)) ? touchId : undefined;
}

function isMine(entry: EntryRow | undefined): boolean {
  return (entry?.body as TouchBody | undefined)?.by === 'me';
}

function isEdited(entry: EntryRow | undefined): boolean {
  const body = entry?.body as TouchBody | undefined;
  return body !== undefined && (body.note !== '' || body.confirmedOwed !== null);
}

function outcomeOf(before: EntryRow | undefined, touch: EntryRow): Outcome {
  if (!before) return 'added';
  const [was, is] = [before.body as TouchBody, touch.body as TouchBody];
  return before.at !== touch.at || was.precision !== is.precision || was.zoneKnown !== is.zoneKnown
    ? 'sharpened'
    : 'known';
}

function same(before: EntryRow | undefined, touch: EntryRow): boolean {
  if (!before || before.at !== touch.at) return false;
  const [was, is] = [before, touch].map(({ keys, body }) =>
    JSON.stringify([keys, Object.entries(Object(body)).sort()]),
  );
  return was === is;
}
