import { t } from '@lingui/core/macro';
import type { Channel } from '@/lib/model/customer';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { Instant } from '@/lib/model/time';
import { log } from './database';
import { type Doubt, type Group, identifyAll } from './identify';
import { LogError, missing } from './log-error';
import { neighbourhoodOf } from './neighbourhood';
import { revise, write } from './revise';
import type { SightingRow } from './rows';
import { workOut } from './work-out';

/** A message as far as the seller can know it again. */
export interface MessageSeen {
  at: Instant;
  precision: TouchBody['precision'];
  direction: 'in' | 'out';
  channel: Channel;
  subject: string;
}

/** A touch that a message in doubt may be. */
export interface Candidate extends MessageSeen {
  touchId: string;
  /** How many its writer wrote; null when its text was not read. */
  words: number | null;
  /** The seller took it out of the log. */
  deleted: boolean;
}

/** A message that could be of several touches, or of one more: no touch was made of it, the seller is asked. */
export interface Doubtful extends MessageSeen {
  /** What an answer is about. */
  sightingIds: string[];
  /** They ask or complain in it: while it is in doubt, no clock runs for it. */
  asks: boolean;
  /** At least one, the earliest first. */
  candidates: Candidate[];
}

/** What the seller says of a message in doubt: the touch that it is, or null when it is another message. */
export type Ruling = { touchId: string | null };

/** What the seller had said of a sighting before: to take the newer word back. */
export interface RuledBefore {
  id: string;
  ruled: SightingRow['body']['ruled'];
}

/** Messages of a customer that are in doubt, the newest first. One look into an index when there are none. */
export async function ambiguousOf(customerId: string): Promise<Doubtful[]> {
  return doubtfulAmong(customerId, await sightingsInDoubt(customerId));
}

/** What pages showed of a customer's messages that are in doubt: mostly nothing. */
export async function sightingsInDoubt(customerId: string): Promise<SightingRow[]> {
  return log.sightings.where('[customerId+doubt]').equals([customerId, 1]).toArray();
}

/** The messages of which these are sightings, the newest first. Asks nothing when there are none. */
export async function doubtfulAmong(customerId: string, rows: readonly SightingRow[]): Promise<Doubtful[]> {
  if (rows.length === 0) return [];
  const doubts = await doubtsAmong(customerId, rows);
  const ids = [...new Set(doubts.flatMap(({ among }) => among.flatMap((group) => touchIdOf(group) ?? [])))];
  const there = new Set((await log.entries.bulkGet(ids)).flatMap((entry) => entry?.id ?? []));
  return doubts.map((doubt) => doubtfulOf(doubt, there)).sort((a, b) => b.at - a.at);
}

/**
 * The seller's word on a message in doubt. It is kept with what pages showed of the message, so that it holds whatever
 * is read later; what was in doubt because of it is worked out again, too.
 * @param sightingIds as `ambiguousOf` gave them
 * Returns the way back.
 * @throws LogError `conflict` when the message is no longer in doubt, or no longer between these
 */
export async function settleAmbiguous(
  customerId: string,
  sightingIds: readonly string[],
  is: Ruling,
): Promise<RuledBefore[]> {
  return write(async () => {
    const rows = await kept(sightingIds);
    const doubt = (await doubtsAmong(customerId, rows)).find(({ own }) =>
      own.some(({ id }) => sightingIds.includes(id)),
    );
    if (!doubt) throw changedSince();
    const one = is.touchId === null ? [] : doubt.among.filter((group) => touchIdOf(group) === is.touchId);
    if (is.touchId !== null && one.length === 0) throw changedSince();
    const apart = doubt.among.filter((group) => !one.includes(group));
    const word = { one: idsOf(one), apart: idsOf(apart) };
    await rule(
      customerId,
      doubt.own.map((row) => withWord(row, join(row.body.ruled, word))),
    );
    return doubt.own.map(({ id, body }) => ({ id, ruled: body.ruled }));
  });
}

/** Takes the seller's word back: what it settled is in doubt again. @throws LogError `missing` */
export async function unsettleAmbiguous(customerId: string, before: readonly RuledBefore[]): Promise<void> {
  await write(async () => {
    const rows = await kept(before.map(({ id }) => id));
    const wordOf = new Map(before.map(({ id, ruled }) => [id, ruled]));
    await rule(
      customerId,
      rows.map((row) => withWord(row, wordOf.get(row.id))),
    );
  });
}

/** Inside a write: looks again at what is in doubt, after what it was in doubt between changed. */
export async function reconsider(customerId: string): Promise<void> {
  await place(customerId, await sightingsInDoubt(customerId));
}

type Word = SightingRow['body']['ruled'];

function withWord(row: SightingRow, ruled: Word): SightingRow {
  const { ruled: _, ...body } = row.body;
  return { ...row, body: ruled ? { ...body, ruled } : body };
}

/** A message may be in doubt again when something sharper turns up: what was said before still holds. */
function join(before: Word, now: NonNullable<Word>): NonNullable<Word> {
  const both = (a: readonly string[] = [], b: readonly string[]) => [...new Set([...a, ...b])];
  return { one: both(before?.one, now.one), apart: both(before?.apart, now.apart) };
}

async function rule(customerId: string, rows: readonly SightingRow[]): Promise<void> {
  await log.sightings.bulkPut([...rows]);
  await place(customerId, rows);
  await revise([customerId]);
}

/** No page was read for this: a conversation was read at the latest when its messages were written. */
async function place(customerId: string, rows: readonly SightingRow[]): Promise<void> {
  const components = await neighbourhoodOf(customerId, rows);
  if (components.length === 0) return;
  const found = await workOut(customerId, components, Math.max(...rows.map(({ at }) => at)));
  await log.sightings.bulkPut([...found.rows.values()]);
}

/** Those that the seller can say something about: a message that may only be another in doubt waits for that one. */
async function doubtsAmong(customerId: string, rows: readonly SightingRow[]): Promise<Doubt[]> {
  const ids = new Set(rows.map(({ id }) => id));
  const { ambiguous } = identifyAll(await neighbourhoodOf(customerId, rows));
  return ambiguous.filter(({ own, among }) => among.length > 0 && own.some(({ id }) => ids.has(id)));
}

async function kept(ids: readonly string[]): Promise<SightingRow[]> {
  const rows = (await log.sightings.bulkGet([...ids])).filter((row) => row !== undefined);
  if (rows.length === 0) throw missing('message', ids[0] ?? '');
  return rows;
}

function doubtfulOf({ own, among }: Doubt, there: ReadonlySet<string>): Doubtful {
  const candidates = among.flatMap((group): Candidate[] => {
    const touchId = touchIdOf(group);
    return touchId === undefined
      ? []
      : [{ ...seenOf(group), touchId, words: wordsOf(group), deleted: !there.has(touchId) }];
  });
  return {
    ...seenOf(own),
    sightingIds: own.map(({ id }) => id),
    asks: own.some(({ body }) => body.direction === 'in' && [body.found.asks, body.found.complains].includes('yes')),
    candidates: candidates.sort((a, b) => a.at - b.at),
  };
}

/** The sharpest sighting comes first. */
function seenOf([best]: Group): MessageSeen {
  if (!best) throw new Error('A group of no sightings.');
  const { precision, direction, channel, subject } = best.body;
  return { at: best.at, precision, direction, channel, subject };
}

function wordsOf(group: Group): number | null {
  const counts = group.flatMap(({ body }) => body.found.words ?? []);
  return counts.length > 0 ? Math.max(...counts) : null;
}

const touchIdOf = (group: Group) => group.find(({ touchId }) => touchId !== undefined)?.touchId;

const idsOf = (groups: readonly Group[]) => groups.flatMap((group) => group.map(({ id }) => id));

function changedSince(): LogError {
  return new LogError('conflict', 'sightingIds', t`This message is not in doubt any more.`);
}
