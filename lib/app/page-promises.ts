import type { Entry } from '@/lib/model/entry';
import { type PromiseBody, promise } from '@/lib/model/kinds/promise';
import type { PageReading } from '@/lib/model/reading';
import { DAY, type Instant } from '@/lib/model/time';
import { localOf } from '@/lib/model/zoned';
import { alike, within } from '@/lib/nudges/alike';
import { likely, promisesIn } from '@/lib/text/promises';
import { type Between, type Said, saidOn } from './page-words';
import { remembering } from './remembering';

/** A line of the page that promises something and is not in the log. Kept in memory; logging it is the seller's act. */
export interface PagePromise {
  /** Stays the same while the page shows it. */
  key: string;
  by: 'us' | 'them';
  /** The sentence, as it was written. */
  what: string;
  due: Instant | null;
  /** When it was said. */
  at: Instant;
  /** The conversation it hangs on; null when the log does not know it. */
  conversationId: string | null;
}

export interface PromisesKnown extends Between {
  conversationId: string | null;
  /** The customer's promises in the log, closed ones too. */
  promises: readonly Entry[];
}

/** What was due longer ago than this, or said without a day longer ago, is history and not offered. */
const stale = { due: 7 * DAY, undated: 14 * DAY };

/** A page offers no more than this. */
const most = 12;

/**
 * The lines of the open conversation that promise, by us and by them, newest first, with the days read in the seller's
 * zone from when each was said. One that was logged is not offered again. Pure.
 */
export function pagePromises(reading: PageReading, known: PromisesKnown, now: Instant): PagePromise[] {
  const { zone } = known.settings.standards;
  const logged = loggedOf(known);
  const offered = new Map<string, PagePromise>();
  for (const said of saidOn(reading, known).sort((a, b) => b.at - a.at)) {
    if (now - said.at > 90 * DAY) continue;
    for (const { what, by, due, confidence } of promisesOf({ ...said, zone })) {
      const line = {
        key: `${by} ${said.at} ${what}`,
        by,
        what,
        due,
        at: said.at,
        conversationId: known.conversationId,
      };
      if (confidence < likely || isStale(line, now)) continue;
      if (logged.some((one) => isLogged(line, one, zone))) continue;
      if (![...offered.values()].some((other) => other.by === by && alike(other.what, what) >= 0.8)) {
        offered.set(line.key, line);
      }
    }
  }
  return [...offered.values()].slice(0, most);
}

export const promisesOf = remembering(
  ({ words, by, at, language, zone }: Said & { zone: string }) => promisesIn(words, { from: by, at, zone, language }),
  (said) => JSON.stringify(said),
);

/** The customer's promises that can be read. */
export function loggedOf({ promises }: Pick<PromisesKnown, 'promises'>): LoggedPromise[] {
  return promises.flatMap((entry) => {
    const body = promise.body.safeParse(entry.body).data;
    return entry.kind === promise.name && body ? [{ entry, body }] : [];
  });
}

export interface LoggedPromise {
  entry: Entry;
  body: PromiseBody;
}

function isStale({ due, at }: PagePromise, now: Instant): boolean {
  return due === null ? at < now - stale.undated : due < now - stale.due;
}

/** In the log already: the same words; or by the same day and much alike, for a seller who put it shorter. */
function isLogged(line: PagePromise, logged: LoggedPromise, zone: string): boolean {
  const { body } = logged;
  if (!mayBe(line, logged)) return false;
  if (alike(body.what, line.what) >= 0.8) return true;
  return sameDay(body.due, line.due, zone) && within(body.what, line.what) >= 0.5;
}

/** Of the same side, and not of another conversation. */
export function mayBe(line: Pick<PagePromise, 'by' | 'conversationId'>, { entry, body }: LoggedPromise): boolean {
  const apart = entry.conversationId && line.conversationId && entry.conversationId !== line.conversationId;
  return body.by === line.by && !apart;
}

export function sameDay(a: Instant | null, b: Instant | null, zone: string): boolean {
  return a === null || b === null ? a === b : localOf(zone, a).date === localOf(zone, b).date;
}
