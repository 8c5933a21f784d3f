import type { Entry } from '@/lib/model/entry';
import { type PromiseBody, promise } from '@/lib/model/kinds/promise';
import { type TouchBody, touch } from '@/lib/model/kinds/touch';

/** The promise that an entry holds; null for another kind, or a body that an older or foreign log wrote differently. */
export function promiseOf(entry: Entry): PromiseBody | null {
  if (entry.kind !== promise.name) return null;
  return promise.body.safeParse(entry.body).data ?? null;
}

/** The touch that an entry holds; null as for a promise. */
export function touchOf(entry: Entry): TouchBody | null {
  if (entry.kind !== touch.name) return null;
  return touch.body.safeParse(entry.body).data ?? null;
}
