import type { Entry } from '@/lib/model/entry';
import type { Instant } from '@/lib/model/time';
import { promiseOf } from './bodies';

/** A promise of ours: how it stands, and since when. */
export interface OurPromise {
  is: 'kept' | 'late' | 'broken' | 'open';
  /** When it was kept; else the day it was for. Null: open, and no day was named. */
  at: Instant | null;
}

/** Null: no promise, theirs, or one that another took the place of. */
export function ourPromise(entry: Entry): OurPromise | null {
  const promise = promiseOf(entry);
  if (promise?.by !== 'us' || promise.state === 'changed') return null;
  const { state, due, closedAt } = promise;
  if (state === 'open') return { is: state, at: due };
  return { is: state, at: (state === 'kept' ? (closedAt ?? due) : (due ?? closedAt)) ?? entry.at };
}
