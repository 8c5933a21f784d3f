import { HIGHEST, LOWEST, log } from './database';

/**
 * Customers by how soon anything of theirs presses: those for whom something fires, then those whose next look comes
 * first, then any. Never more than `limit`; `more` tells that there are others. Reads indexes alone.
 */
export async function mostPressing(limit: number): Promise<{ ids: string[]; more: boolean }> {
  const ids = new Set<string>();
  for (const read of orders) {
    // So many, for those that are known already may come first.
    for (const id of await read(limit + 1 + ids.size)) ids.add(id);
    if (ids.size > limit) break;
  }
  return { ids: [...ids].slice(0, limit), more: ids.size > limit };
}

const orders: readonly ((most: number) => PromiseLike<string[]>)[] = [
  (most) => log.agenda.where('rank').between(LOWEST, HIGHEST).limit(most).primaryKeys(),
  (most) => log.agenda.where('at').between(LOWEST, HIGHEST).limit(most).primaryKeys(),
  (most) => log.agenda.limit(most).primaryKeys(),
  // Nobody evaluated them yet.
  (most) => log.dirty.limit(most).primaryKeys(),
];
