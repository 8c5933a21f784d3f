import { log } from '@/lib/log/database';
import { type Watch, watch } from '@/lib/log/watch';
import { type IndexedRow, Part, pack } from './part';
import { type ChangeRow, type PartRow, STATE, type StateRow, unbuilt } from './rows';
import { readRef, refOf, type SourceName, type SourceRow, sourceNames, sources } from './sources';
import { termsOf } from './words';

interface Sizes {
  /** Fewer changes than this are left for later; the search looks through them itself. */
  least: number;
  /** How many rows of a table one slice reads, so that nobody waits for it. */
  slice: number;
  /** A part with more rows than this becomes two. */
  most: number;
}

const usual: Sizes = { least: 1, slice: 500, most: 4_000 };

/**
 * Takes some rows into the index: those that were written, then those it never saw, newest first. Answers whether there
 * may be more to do. It may be stopped at any point, and be called in several contexts at once.
 */
export async function indexSlice(sizes: Partial<Sizes> = {}): Promise<boolean> {
  const { least, slice, most } = { ...usual, ...sizes };
  const state = await indexState();
  const changes = await log.searchChanges.limit(Math.max(slice, least)).toArray();
  if (changes.length > 0 && changes.length >= least) {
    const rows = await rowsAt(changes.map(({ ref }) => ref));
    await keep(state, { rows, changes, from: state.from }, most);
    return true;
  }
  if (state.from === null) return false;
  await keep(state, { ...(await olderThan(state.from, slice)), changes: [] }, most);
  return true;
}

/** Throws the index away, to be made anew in slices. */
export async function rebuildIndex(): Promise<void> {
  await log.transaction('rw', log.searchParts, log.searchChanges, log.searchState, beginIndex);
}

/** Inside a write: the same. */
export async function beginIndex(): Promise<void> {
  await Promise.all([log.searchParts.clear(), log.searchChanges.clear()]);
  await log.searchState.put({ ...unbuilt, stamp: Math.random() });
}

/** Whether there is anything that the index has not taken in. */
export function watchBehind(): Watch<boolean> {
  return watch(async () => {
    const [{ from }, changed] = await Promise.all([indexState(), log.searchChanges.limit(1).primaryKeys()]);
    return from !== null || changed.length > 0;
  });
}

export async function indexState(): Promise<StateRow> {
  return (await log.searchState.get(STATE)) ?? unbuilt;
}

/** Rows of the log by their refs; null for those that are gone. */
export async function readRows(refs: readonly string[]): Promise<Map<string, SourceRow | null>> {
  const found = new Map<string, SourceRow | null>();
  for (const table of sourceNames) {
    const own = refs.filter((ref) => readRef(ref).table === table);
    if (own.length === 0) continue;
    const rows: (SourceRow | undefined)[] = await log.table(table).bulkGet(own.map((ref) => readRef(ref).id));
    for (const [index, ref] of own.entries()) found.set(ref, rows[index] ?? null);
  }
  return found;
}

/** What is searched of a row. */
export function textsOf(table: SourceName, row: SourceRow): string[] {
  return sources[table].texts(row as never);
}

/** What the index is to hold of each ref: nothing for one that is gone or has no text. */
type Indexed = Map<string, IndexedRow | null>;

interface Taken {
  rows: Indexed;
  /** The changes that this answers. */
  changes: readonly ChangeRow[];
  from: string | null;
}

async function rowsAt(refs: readonly string[]): Promise<Indexed> {
  const rows = await readRows(refs);
  return new Map([...rows].map(([ref, row]) => [ref, row && indexed(ref, row)]));
}

/** The next rows, going back by id; of all tables down to the same id. */
async function olderThan(from: string, slice: number): Promise<{ rows: Indexed; from: string | null }> {
  const lists = await Promise.all(
    sourceNames.map(async (table) => {
      const rows: SourceRow[] = await log.table(table).where('id').below(from).reverse().limit(slice).toArray();
      return { table, rows };
    }),
  );
  const ends = lists.flatMap(({ rows }) => (rows.length === slice ? (rows.at(-1)?.id ?? []) : []));
  const end = ends.reduce<string | null>((highest, id) => (highest !== null && highest > id ? highest : id), null);
  const found: Indexed = new Map();
  for (const { table, rows } of lists) {
    for (const row of rows) {
      const ref = refOf(table, row.id);
      const one = end === null || row.id >= end ? indexed(ref, row) : null;
      if (one) found.set(ref, one);
    }
  }
  return { rows: found, from: end };
}

function indexed(ref: string, row: SourceRow): IndexedRow | null {
  const { table } = readRef(ref);
  const terms = termsOf(textsOf(table, row));
  return terms.length === 0 ? null : { ref, at: sources[table].at(row as never), terms };
}

/** Unless another context went on meanwhile: then it is for the next slice. A row written since stays to be done. */
async function keep(state: StateRow, taken: Taken, most: number): Promise<void> {
  await log.transaction('rw', log.searchParts, log.searchChanges, log.searchState, async () => {
    if ((await indexState()).stamp !== state.stamp) return;
    const there = await log.searchChanges.bulkGet(taken.changes.map(({ ref }) => ref));
    const done = taken.changes.filter(({ mark }, index) => there[index]?.mark === mark);
    const answered = new Set(done.map(({ ref }) => ref));
    const rows = [...taken.rows].filter(([ref]) => taken.changes.length === 0 || answered.has(ref));
    const parts = new Map(state.parts.map((part) => [part.from, part]));
    for (const [from, changed] of byPart(rows, [...parts.keys()])) {
      const before = parts.get(from) ? await log.searchParts.get(from) : undefined;
      const after = before ? changedRows(new Part(before).rows(), changed) : [...changed.values()].filter(isThere);
      if (!after) continue;
      parts.delete(from);
      await log.searchParts.delete(from);
      for (const part of partsOf(from, after, most)) {
        await log.searchParts.put(part);
        parts.set(part.from, { from: part.from, stamp: part.stamp, newest: Math.max(...part.at) });
      }
    }
    await log.searchChanges.bulkDelete(done.map(({ ref }) => ref));
    const sorted = [...parts.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
    await log.searchState.put({ key: STATE, stamp: Math.random(), from: taken.from, parts: sorted });
  });
}

/** @param starts sorted */
function byPart(rows: readonly [string, IndexedRow | null][], starts: readonly string[]): Map<string, Indexed> {
  const groups = new Map<string, Indexed>();
  for (const [ref, row] of rows) {
    const from = starts.findLast((start) => start <= ref) ?? '';
    groups.set(from, (groups.get(from) ?? new Map()).set(ref, row));
  }
  return groups;
}

/** Null when that changes nothing. */
function changedRows(before: readonly IndexedRow[], changed: Indexed): IndexedRow[] | null {
  const rows: Indexed = new Map(before.map((row) => [row.ref, row]));
  let isOther = false;
  for (const [ref, row] of changed) {
    isOther ||= !isSame(rows.get(ref) ?? null, row);
    rows.set(ref, row);
  }
  return isOther ? [...rows.values()].filter(isThere) : null;
}

function isSame(a: IndexedRow | null, b: IndexedRow | null): boolean {
  if (!a || !b) return a === b;
  const terms = new Set(a.terms);
  return a.at === b.at && terms.size === b.terms.length && b.terms.every((term) => terms.has(term));
}

function isThere(row: IndexedRow | null): row is IndexedRow {
  return row !== null;
}

/** The first part stays, for it stands for all that comes before the second; another one without rows goes. */
function partsOf(from: string, rows: readonly IndexedRow[], most: number): PartRow[] {
  const sorted = rows.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  if (sorted.length === 0 && from !== '') return [];
  const count = Math.max(1, Math.ceil(sorted.length / most));
  const each = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, index) => {
    const own = sorted.slice(index * each, (index + 1) * each);
    return { ...pack(own), from: index === 0 ? from : (own[0]?.ref ?? ''), stamp: Math.random() };
  });
}
