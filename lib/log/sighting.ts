import { agrees, sameTime, sharpness, type Timed } from './agreement';
import { isThread } from './partition';
import type { SightingRow } from './rows';
import { plainSubject } from './subjects';

const LOGGED = 'logged:';
const MOST_THREADS = 3;

/** A touch that no page showed, in the shape of a sighting, so that a page may show it yet. */
export function asLogged(touchId: string, row: Omit<SightingRow, 'id' | 'touchId'>): SightingRow {
  return { ...row, id: LOGGED + touchId, touchId };
}

export function isLogged(row: SightingRow): boolean {
  return row.id.startsWith(LOGGED);
}

/** How exact a sighting's time is. */
export function timeOf({ at, body }: Pick<SightingRow, 'at' | 'body'>): Timed {
  return { at, precision: body.precision, zoneKnown: body.zoneKnown };
}

/**
 * What tells one way of seeing a message from any other: two readings of the same page give the same. Threads are no
 * part of it: those of a message that moved to another customer are told apart from those read since.
 */
export function signatureOf(row: Pick<SightingRow, 'at' | 'body'>): string {
  const { direction, channel, precision, zoneKnown, textDigest, aliases, mailbox, address, twin, by } = row.body;
  const subject = plainSubject(row.body.subject);
  return JSON.stringify([
    row.at,
    direction,
    by,
    channel,
    precision,
    zoneKnown,
    subject,
    textDigest,
    aliases,
    mailbox,
    address,
    twin,
  ]);
}

/**
 * What a sighting adds to one that was kept before; null when it adds nothing. Findings of the last reading hold, but
 * for what hangs on more than the words.
 */
export function refreshed(kept: SightingRow, seen: Pick<SightingRow, 'body'>): SightingRow | null {
  const body: SightingRow['body'] = {
    ...kept.body,
    found: { ...seen.body.found, ...mostFound([kept, seen]) },
    acknowledges: seen.body.acknowledges,
    // Of two spellings the same one is kept whichever came first.
    subject: greater(kept.body.subject, seen.body.subject),
    url: greater(kept.body.url, seen.body.url),
    answered: kept.body.answered || seen.body.answered,
    makes: kept.body.makes || seen.body.makes,
    keys: allKeys([...kept.body.keys, ...seen.body.keys]),
  };
  return JSON.stringify(body) === JSON.stringify(kept.body) ? null : { ...kept, body };
}

/** Findings that hang on what was known of the customer when the words were read. */
const byKnowledge = ['empathizes', 'personal'] as const;

/** Of all readings of the same words, what the one found that found most: in whatever order they came. */
export function mostFound(
  seen: readonly Pick<SightingRow, 'body'>[],
): Pick<SightingRow['body']['found'], (typeof byKnowledge)[number] | 'alsoAnswers'> {
  const most = Object.fromEntries(
    byKnowledge.flatMap((name) => {
      const found = new Set(seen.map(({ body }) => body.found[name]));
      const first = (['yes', 'no', 'unsure'] as const).find((one) => found.has(one));
      return first ? [[name, first]] : [];
    }),
  );
  return seen.some(({ body }) => body.found.alsoAnswers) ? { ...most, alsoAnswers: true } : most;
}

/** Whether two sightings are of the same words, going the same way, so that only their time can tell them apart. */
export function sameGroup(a: SightingRow['body'], b: SightingRow['body']): boolean {
  if (a.direction !== b.direction || a.channel !== b.channel) return false;
  return (a.textDigest !== '' && a.textDigest === b.textDigest) || plainOf(a) === plainOf(b);
}

/** Whether the times of two sightings may be one. A page whose zone is assumed is still always off by the same. */
export function timesFit(a: SightingRow, b: SightingRow): boolean {
  const oneClock = !a.body.zoneKnown && !b.body.zoneKnown && a.body.mailbox === b.body.mailbox;
  return oneClock ? sameTime(timeOf(a), timeOf(b)) : agrees(timeOf(a), timeOf(b));
}

/** Known by the same id, from the same side, at a time that may be the same. */
export function sameByAlias(a: SightingRow, b: SightingRow): boolean {
  return a.body.direction === b.body.direction && shareAlias(a, b) && agrees(timeOf(a), timeOf(b));
}

/** The seller said that they are of one message. */
export function ruledOne(a: SightingRow, b: SightingRow): boolean {
  return names(a.body.ruled?.one, b) || names(b.body.ruled?.one, a);
}

/** The seller said that they are of two messages. */
export function ruledApart(a: SightingRow, b: SightingRow): boolean {
  return names(a.body.ruled?.apart, b) || names(b.body.ruled?.apart, a);
}

/** A touch logged by hand is named as such, and still meant once a page showed it. */
function names(ids: readonly string[] | undefined, row: SightingRow): boolean {
  if (!ids || ids.length === 0) return false;
  return ids.includes(row.id) || (row.touchId !== undefined && ids.includes(LOGGED + row.touchId));
}

/** May be sightings of one message at all. */
export function mayBeOne(a: SightingRow, b: SightingRow): boolean {
  return (sameGroup(a.body, b.body) && timesFit(a, b)) || sameByAlias(a, b) || ruledOne(a, b);
}

export function shareAlias(a: SightingRow, b: SightingRow): boolean {
  return a.body.aliases.some((alias) => b.body.aliases.includes(alias));
}

/** The sharpest first; what is as sharp in an order that every device would find. */
export function bySharpness(a: SightingRow, b: SightingRow): number {
  return sharpness(timeOf(a)) - sharpness(timeOf(b)) || a.at - b.at || compare(fullOf(a), fullOf(b));
}

function fullOf(row: SightingRow): string {
  return signatureOf(row) + row.body.subject;
}

/** Every thread it was seen in, as far as they are kept, and its subject. */
export function allKeys(keys: readonly string[]): string[] {
  const all = [...new Set(keys)].sort();
  return [...all.filter(isThread).slice(0, MOST_THREADS), ...all.filter((key) => !isThread(key)).slice(0, 1)];
}

function greater(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparing many pairs asks for the same few subjects. */
const plains = new WeakMap<SightingRow['body'], string>();

function plainOf(body: SightingRow['body']): string {
  let plain = plains.get(body);
  if (plain === undefined) {
    plain = plainSubject(body.subject);
    plains.set(body, plain);
  }
  return plain;
}
