import { useEffect, useState } from 'react';
import type { SaidOnPage } from '@/lib/app/page-words';
import { takeSelections } from '@/lib/app/selection';
import { emptyDraft, useViewState } from './view-state';

/**
 * Words that the seller chose on a page with "Add to the log": they go into the quick add of the customer shown. While
 * nobody is shown, the find box asks for whom they are. `whoSaid` knows the page.
 */
export function useSelection(
  windowId: number,
  customerId: string | null,
  isReady: boolean,
  whoSaid: (words: string) => Promise<SaidOnPage | null>,
): void {
  const [words, setWords] = useState<string | null>(null);
  const setDraft = useViewState((state) => state.setDraft);
  const open = useViewState((state) => state.open);
  const show = useViewState((state) => state.show);

  useEffect(() => {
    const ending = new AbortController();
    takeSelections(windowId, setWords, ending.signal);
    return () => ending.abort();
  }, [windowId]);

  useEffect(() => {
    if (words === null || !isReady) return;
    if (customerId === null) {
      open({ is: 'find' });
    } else {
      show('page');
      const line = words.replace(/\s+/gu, ' ').trim();
      void whoSaid(words).then((said) => setDraft(customerId, { ...emptyDraft, line, said }));
      setWords(null);
    }
  }, [words, customerId, isReady, open, show, setDraft, whoSaid]);
}
