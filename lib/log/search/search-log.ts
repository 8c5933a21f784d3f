import { log } from '@/lib/log/database';
import type { ConversationRow, CustomerRow, EntryRow } from '@/lib/log/rows';
import { type Watch, watch } from '@/lib/log/watch';
import type { Instant } from '@/lib/model/time';
import { indexState, readRows, textsOf } from './index-slice';
import { partAt } from './loaded';
import { readRef, type SourceRow, sources } from './sources';
import { beginningsOf, matches, type Query, queryOf } from './words';

/** A place among the hits, from which to go on. */
export interface Place {
  at: Instant;
  ref: string;
}

interface Found extends Place {
  customerId: string;
  /** What was searched, whole. */
  texts: readonly string[];
}

export type Hit = Found &
  (
    | { is: 'entries'; row: EntryRow }
    | { is: 'conversations'; row: ConversationRow }
    | { is: 'customers'; row: CustomerRow }
  );

export interface LogHits {
  /** What was looked for; null when it was nothing. */
  query: Query | null;
  /** Newest first. */
  hits: Hit[];
  /** False while part of the log is not in the index yet. */
  complete: boolean;
}

export interface SearchOptions {
  limit: number;
  /** Only what comes after this place, which is older. */
  after?: Place;
  signal?: AbortSignal;
}

/** So many rows that the index has not taken in are looked through; of more, those with the newest ids. */
const MOST_CHANGES = 1_000;

/**
 * Entries, conversations and notes on customers that have every word of a query, newest first. What the index tells is
 * read and looked at again, so that nothing is found that is deleted or says something else by now; what was written
 * since is looked through. The first search of a context loads what it needs of the index.
 */
export async function searchLog(text: string, { limit, after, signal }: SearchOptions): Promise<LogHits> {
  const query = queryOf(text);
  signal?.throwIfAborted();
  if (!query) return { query, hits: [], complete: true };
  const tables = [log.searchState, log.searchChanges, log.searchParts, log.entries, log.conversations, log.customers];
  return log.transaction('r', tables, async () => {
    const [state, changes] = await Promise.all([
      indexState(),
      log.searchChanges.toCollection().reverse().limit(MOST_CHANGES).toArray(),
    ]);
    const changed = new Map(changes.map(({ ref, mark }) => [ref, mark]));
    const hits = (await changedHits(changed)).filter((hit) => isFurther(hit, after) && matches(hit.texts, query));
    const beginnings = beginningsOf(query);
    const parts = state.parts.toSorted((a, b) => b.newest - a.newest);
    const waiting: Place[] = [];
    const isEnough = (next: Place) => hits.filter((hit) => inOrder(hit, next) < 0).length >= limit;
    for (const [index, { newest }] of parts.entries()) {
      if (isEnough({ at: Math.max(newest, waiting[0]?.at ?? newest), ref: FIRST })) break;
      signal?.throwIfAborted();
      const part = await partAt(parts, index);
      const next = parts[index + 1]?.newest ?? Number.NEGATIVE_INFINITY;
      const found = part.find(beginnings).map((row) => ({ at: part.at(row), ref: part.ref(row) }));
      waiting.push(...found.filter((place) => isFurther(place, after) && !changed.has(place.ref)));
      waiting.sort(inOrder);
      // What may come between them is in a later part.
      const sure = waiting.findIndex(({ at }) => at <= next);
      const ready = waiting.splice(0, sure === -1 ? waiting.length : sure);
      for (let begin = 0; begin < ready.length; begin += limit) {
        const portion = ready.slice(begin, begin + limit);
        if (portion[0] && isEnough(portion[0])) break;
        signal?.throwIfAborted();
        hits.push(
          ...(await read(
            portion.map(({ ref }) => ref),
            query,
          )),
        );
      }
    }
    return {
      query,
      hits: hits.sort(inOrder).slice(0, limit),
      complete: state.from === null && changes.length < MOST_CHANGES,
    };
  });
}

/** Of places at one instant, it comes before all. */
const FIRST = '\uffff';

/** What a hit was found at, as it is now; null when it is gone. */
export function watchFound(ref: string): Watch<Hit | null> {
  return watch(async () => {
    const row = (await readRows([ref])).get(ref);
    return row ? hitOf(ref, row) : null;
  });
}

/** Newest first, and each in one place. */
export function inOrder(a: Place, b: Place): number {
  return b.at - a.at || (a.ref < b.ref ? 1 : a.ref > b.ref ? -1 : 0);
}

export function isFurther(place: Place, after: Place | undefined): boolean {
  return !after || inOrder(after, place) < 0;
}

/** What the last search looked through, by ref: from letter to letter hardly any of it is written again. */
let seen = new Map<string, { mark: number; hit: Hit | null }>();

/** The rows that the index has not taken in, as they are now. @param changed marks by ref */
async function changedHits(changed: ReadonlyMap<string, number>): Promise<Hit[]> {
  const known = seen;
  const fresh = await readRows([...changed].flatMap(([ref, mark]) => (known.get(ref)?.mark === mark ? [] : ref)));
  seen = new Map(
    [...changed].map(([ref, mark]) => {
      const row = fresh.get(ref);
      return [ref, { mark, hit: row ? hitOf(ref, row) : row === null ? null : (known.get(ref)?.hit ?? null) }];
    }),
  );
  return [...seen.values()].flatMap(({ hit }) => hit ?? []);
}

/** Those of the rows that match. */
async function read(refs: readonly string[], query: Query): Promise<Hit[]> {
  if (refs.length === 0) return [];
  const hits: Hit[] = [];
  for (const [ref, row] of await readRows(refs)) {
    const hit = row && hitOf(ref, row);
    if (hit && matches(hit.texts, query)) hits.push(hit);
  }
  return hits;
}

export function hitOf(ref: string, row: SourceRow): Hit {
  const { table } = readRef(ref);
  const { at, customerId } = sources[table];
  const found = { ref, at: at(row as never), customerId: customerId(row as never), texts: textsOf(table, row) };
  return { ...found, is: table, row } as Hit;
}
