import { useEffect, useMemo, useState } from 'react';
import { useObservable } from '@/components/use-observable';
import { followNotes, type TouchNotes } from '@/lib/app/touch-notes';
import { type OffersKnown, type TouchOffer, touchOffers, watchOffersKnown } from '@/lib/app/touch-offers';
import type { Instant } from '@/lib/model/time';

/** The calls and meetings to offer now; `now` moves on by itself, and a meeting is over with it. */
export function useTouchOffers(now: Instant, zone: string | undefined): readonly TouchOffer[] {
  const [notes, setNotes] = useState<TouchNotes>(none);
  useEffect(() => {
    const ending = new AbortController();
    followNotes(setNotes, ending.signal);
    return () => ending.abort();
  }, []);
  // What is known already stands until it is known of the newest notes, too.
  const [last, setLast] = useState<OffersKnown | null>(null);
  const known = useObservable(useMemo(() => (notes.size > 0 ? watchOffersKnown(notes) : null), [notes])).value;
  if (known && known !== last) setLast(known);
  const shown = notes.size > 0 ? (known ?? last) : null;
  return useMemo(() => (shown && zone ? touchOffers(shown, now, zone) : []), [shown, now, zone]);
}

const none: TouchNotes = new Map();
