import { useLayoutEffect, useState } from 'react';
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
  const [found, setFound] = useState<{ url: string; people: PersonOnPage[] } | null>(null);
  useLayoutEffect(() => {
    if (!reading || !settings) return;
    const { url } = reading;
    const subscription = watchPeople(reading, settings).subscribe((people) => setFound({ url, people }));
    return () => subscription.unsubscribe();
  }, [reading, settings]);
  return reading && found?.url === reading.url ? found.people : undefined;
}
