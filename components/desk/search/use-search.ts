import { useEffect, useMemo, useState } from 'react';
import { inWords } from '@/components/panel/use-run';
import { useObservable } from '@/components/use-observable';
import { type Found, searchEverything, watchBehind } from '@/lib/app/search';

export interface Searched {
  /** What `found` is of: while another search is under way, what was looked for before. */
  query: string;
  found: Found | null;
  /** Why nothing could be looked for, in words. */
  failed: string | null;
  /** Adds the next ones. */
  showMore(): Promise<void>;
}

interface State {
  query: string;
  found: Found | null;
  failed: string | null;
}

/** Milliseconds after the last key at which a search begins, though the browser is not idle. */
const PATIENCE = 150;

/** Searches for what is typed when there is time; a search that is under way ends when another letter comes. */
export function useSearch(query: string): Searched {
  const [state, setState] = useState<State>({ query: '', found: null, failed: null });
  const round = useWholeAgain(state.found?.complete === false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: searches again when the index has become whole
  useEffect(() => {
    const ending = new AbortController();
    const tell = (next: State) => !ending.signal.aborted && setState(next);
    const begin = () =>
      searchEverything(query, { signal: ending.signal }).then(
        (found) => tell({ query, found, failed: null }),
        (reason: unknown) => tell({ query, found: null, failed: inWords(reason) }),
      );
    const waiting = requestIdleCallback(() => void begin(), { timeout: PATIENCE });
    return () => {
      cancelIdleCallback(waiting);
      ending.abort();
    };
  }, [query, round]);

  const showMore = async () => {
    const { found } = state;
    if (!found?.next) return;
    const more = await searchEverything(state.query, { after: found.next });
    const entries = [...found.entries, ...more.entries];
    // Unless something else was searched for meanwhile.
    setState((now) => (now === state ? { ...state, found: { ...found, next: more.next, entries } } : now));
  };
  return { ...state, showMore };
}

/** Counts up when what was found is part of it, and the index has come to know the rest. */
function useWholeAgain(isPartial: boolean): number {
  const [round, setRound] = useState(0);
  const isBehind = useObservable(useMemo(watchBehind, [])).value;
  const isWhole = isPartial && isBehind === false;
  useEffect(() => {
    if (isWhole) setRound((count) => count + 1);
  }, [isWhole]);
  return round;
}
