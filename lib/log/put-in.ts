import type { Imported } from './dump';
import { type FileFacts, factsOf } from './file-facts';
import { mergeSlices } from './merge';
import type { Slice } from './rows';
import { withoutErased } from './rows-of-people';
import { restoreSlices } from './slices';

/**
 * Puts rows into the log, in one write and while they are read. A log without customers and entries becomes exactly what
 * the rows say; into any other they are merged by id. Nobody who was erased here for good comes back by either.
 * @param read reads the rows from the first on: once for an empty log, else once to know who is among them, and again
 */
export async function putIn(read: (time: 'only' | 'first' | 'second') => AsyncGenerator<Slice>): Promise<Imported> {
  const restored = await restoreSlices(read('only'));
  if (restored) return restored;
  const facts = await factsOf(read('first'));
  const exact = await restoreSlices(kept(read('second'), facts), facts);
  if (exact) return exact;
  const merged = await mergeSlices(kept(read('second'), facts), facts.key);
  return { ...merged, erased: facts.erasedCount };
}

async function* kept(slices: AsyncGenerator<Slice>, { erased }: FileFacts): AsyncGenerator<Slice> {
  for await (const slice of slices) yield withoutErased(slice, erased);
}
