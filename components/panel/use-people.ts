import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { saysTheSame } from '@/components/says-the-same';
import type { AskedPage } from '@/lib/app/ask-page';
import { pageOf } from '@/lib/app/page-of';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { type PeopleSettings, watchPeople } from '@/lib/app/who';
import type { PageReading } from '@/lib/model/reading';

/**
 * The people of a reading; undefined until they are known. A newer reading of the same page keeps those of the one
 * before until its own are there, so that nothing flickers while a draft is being written. `asked`: what the log said
 * before a page was shown, of that page or of one before it.
 */
export function usePeople(
  reading: PageReading | null,
  settings: PeopleSettings | undefined,
  asked: Found | null = null,
): readonly PersonOnPage[] | undefined {
  const [followed, setFollowed] = useState({ asked, found: asked });
  const of = reading ? pageOf(reading) : '';
  const newest = followed.asked === asked ? followed.found : asked;
  const found = newest?.of === of ? newest.people : undefined;
  const take = useEffectEvent((people: PersonOnPage[]) => {
    if (!found || !saysTheSame(found, people)) setFollowed({ asked, found: { of, people } });
  });
  useLayoutEffect(() => {
    if (!reading || !settings) return;
    const subscription = watchPeople(reading, settings).subscribe((people) => take(people));
    return () => subscription.unsubscribe();
  }, [reading, settings]);
  return reading ? found : undefined;
}

type Found = Pick<AskedPage, 'of' | 'people'>;
