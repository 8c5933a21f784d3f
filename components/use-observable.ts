import { t } from '@lingui/core/macro';
import { useLayoutEffect, useState } from 'react';
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
 * nothing to follow. A value of the previous observable is never shown for the next one. `first`: what an observable is
 * known to say when it is first followed; it stays while that says the same, and is taken once.
 */
export function useObservable<T>(observable: Observable<T> | null, first?: T): Observed<T> {
  const [state, setState] = useState<State<T>>({ of: null, ...nothing });
  const [last, setBegun] = useState({ of: observable, first, taken: first });
  const begun =
    last.of === observable
      ? last
      : { of: observable, first: first === last.taken ? undefined : first, taken: first ?? last.taken };
  if (begun !== last) setBegun(begun);
  const known = begun.first;
  // Before the first paint: an effect would wait for it.
  useLayoutEffect(() => {
    if (!observable) return;
    const subscription = observable.subscribe({
      next: (value) =>
        setState((last) => {
          const stays = last.of !== observable && known !== undefined && saysTheSame(known, value);
          return stays ? last : { of: observable, value, loading: false, error: null };
        }),
      error: (reason) => setState({ of: observable, value: undefined, loading: false, error: whyUnread(reason) }),
    });
    return () => subscription.unsubscribe();
  }, [observable, known]);
  if (!observable) return nothing;
  if (state.of === observable) return state;
  return known === undefined ? loading : { ...nothing, value: known };
}

const nothing = { value: undefined, loading: false, error: null } as const;
const loading = { value: undefined, loading: true, error: null } as const;

/** Why the log gave no answer. */
export function whyUnread(reason: unknown): string {
  return reason instanceof Error ? reason.message : t`It could not be read.`;
}
