import { useEffect, useEffectEvent, useState } from 'react';
import { takeWishes } from '@/lib/app/wish';
import { useViewState } from './view-state';

/**
 * A notification that was pressed: shows its customer, or Today when it told of several. Waits until the page beside
 * the panel is known, for whoever the page is about would come in front again.
 */
export function useWish(windowId: number, isReady: boolean, choose: (customerId: string) => void): void {
  const [wish, setWish] = useState<string | null>(null);
  const show = useViewState((state) => state.show);
  const fulfil = useEffectEvent((customerId: string) => {
    if (customerId) choose(customerId);
    show(customerId ? 'page' : 'today');
  });

  useEffect(() => {
    const ending = new AbortController();
    takeWishes(windowId, setWish, ending.signal);
    return () => ending.abort();
  }, [windowId]);

  useEffect(() => {
    if (wish === null || !isReady) return;
    setWish(null);
    fulfil(wish);
  }, [wish, isReady]);
}
