import { t } from '@lingui/core/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { saysTheSame } from './says-the-same';

/** What a component may know of something that loads and changes. `value` stays while a newer one is on its way. */
export interface Observed<T> {
  value: T | undefined;
  loading: boolean;
  /** In words, or null. */
  error: string | null;
}

/** The part of an observable that is needed here; Dexie's liveQuery has it. */
export interface Observable<T> {
  subscribe(observer: { next(value: T): void; error(reason: unknown): void }): { unsubscribe(): void };
}

interface State<T> extends Observed<T> {
  of: Observable<T> | null;
}

/**
 * Follows an observable. Give it the same object from render to render (useMemo): another one starts anew, and null is
 * nothing to follow. A value of the previous observable is never shown for the next one. `first`: what the
 * observable of the first render is known to say; it stays while it says the same.
 */
export function useObservable<T>(observable: Observable<T> | null, first?: T): Observed<T> {
  const [state, setState] = useState<State<T>>(
    first === undefined ? { of: null, ...nothing } : { ...nothing, of: observable, value: first },
  );
  const known = useRef(first ?? null);
  // Before the first paint: an effect would wait for it.
  useLayoutEffect(() => {
    if (!observable) return;
    const subscription = observable.subscribe({
      next: (value) =>
        setState((last) => {
          const stays = last.of === observable && last.value === known.current && saysTheSame(last.value, value);
          return stays ? last : { of: observable, value, loading: false, error: null };
        }),
      error: (reason) => setState({ of: observable, value: undefined, loading: false, error: whyUnread(reason) }),
    });
    return () => subscription.unsubscribe();
  }, [observable]);
  if (!observable) return nothing;
  return state.of === observable ? state : loading;
}

const nothing = { value: undefined, loading: false, error: null } as const;
const loading = { value: undefined, loading: true, error: null } as const;

/** Why the log gave no answer. */
export function whyUnread(reason: unknown): string {
  return reason instanceof Error ? reason.message : t`It could not be read.`;
}
