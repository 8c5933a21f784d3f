import { log } from '@/lib/log/database';
import { Part } from './part';
import type { StateRow } from './rows';

/** What searches of this context have loaded: packed, so that a million entries weigh some megabytes. */
const loaded = new Map<string, { stamp: number; part: Part }>();

/** So many are loaded at once when all of them are needed: a rare word may stand in any. */
const MOST_AT_ONCE = 16;

/** Forgets what was loaded, until the next search. */
export function unloadIndex(): void {
  loaded.clear();
}

/**
 * Inside a transaction: one of these parts, as it is now. When it is not loaded yet, some that follow are loaded with
 * it: the more, the further a search has come.
 */
export async function partAt(parts: StateRow['parts'], index: number): Promise<Part> {
  const isStale = ({ from, stamp }: StateRow['parts'][number]) => loaded.get(from)?.stamp !== stamp;
  const wanted = parts[index];
  if (wanted && isStale(wanted)) {
    const next = parts.slice(index, index + Math.min(index + 1, MOST_AT_ONCE)).filter(isStale);
    const rows = await log.searchParts.bulkGet(next.map(({ from }) => from));
    for (const row of rows) if (row) loaded.set(row.from, { stamp: row.stamp, part: new Part(row) });
  }
  const known = loaded.get(wanted?.from ?? '');
  if (!known) throw new Error('The index names a part that is not there');
  return known.part;
}
