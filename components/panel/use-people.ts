import { useLayoutEffect, useState } from 'react';
import { saysTheSame } from '@/components/says-the-same';
import type { Ahead } from '@/lib/app/ask-ahead';
import { pageOf } from '@/lib/app/page-of';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { type PeopleSettings, watchPeople } from '@/lib/app/who';
import type { PageReading } from '@/lib/model/reading';

/**
 * The people of a reading; undefined until they are known. A newer reading of the same page keeps those of the one
 * before until its own are there, so that nothing flickers while a draft is being written. `first`: those of the first
 * reading, where they are known.
 */
export function usePeople(
  reading: PageReading | null,
  settings: PeopleSettings | undefined,
  first: Ahead['people'] = null,
): readonly PersonOnPage[] | undefined {
  const [found, setFound] = useState(first);
  const of = reading ? pageOf(reading) : '';
  useLayoutEffect(() => {
    if (!reading || !settings) return;
    const subscription = watchPeople(reading, settings).subscribe((people) =>
      setFound((last) => (last?.of === of && saysTheSame(last.people, people) ? last : { of, people })),
    );
    return () => subscription.unsubscribe();
  }, [reading, settings, of]);
  return reading && found?.of === of ? found.people : undefined;
}
