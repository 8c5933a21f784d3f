import { useLayoutEffect, useState } from 'react';
import { pageOf } from '@/lib/app/page-of';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { type PeopleSettings, watchPeople } from '@/lib/app/who';
import type { PageReading } from '@/lib/model/reading';

/**
 * The people of a reading; undefined until they are known. A newer reading of the same page keeps those of the one
 * before until its own are there, so that nothing flickers while a draft is being written.
 */
export function usePeople(
  reading: PageReading | null,
  settings: PeopleSettings | undefined,
): readonly PersonOnPage[] | undefined {
  const [found, setFound] = useState<{ of: string; people: PersonOnPage[] } | null>(null);
  const of = reading ? pageOf(reading) : '';
  useLayoutEffect(() => {
    if (!reading || !settings) return;
    const subscription = watchPeople(reading, settings).subscribe((people) => setFound({ of, people }));
    return () => subscription.unsubscribe();
  }, [reading, settings, of]);
  return reading && found?.of === of ? found.people : undefined;
}
