import { liveQuery } from 'dexie';

/** A question to the log that is asked again whenever a write, in any context, may have changed the answer. */
export interface Watch<T> {
  subscribe(observer: ((value: T) => void) | { next(value: T): void; error(reason: unknown): void }): {
    unsubscribe(): void;
  };
}

export function watch<T>(question: () => Promise<T>): Watch<T> {
  return liveQuery(question);
}
