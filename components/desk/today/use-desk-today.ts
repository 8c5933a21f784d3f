import { useMemo, useState } from 'react';
import { type Observed, useObservable } from '@/components/use-observable';
import { type DeskGroup, watchDeskToday } from '@/lib/app/desk-today';
import type { TodayGroupId } from '@/lib/app/today-groups';
import { sameRows } from './same-rows';

/** So many of each group are seen before anything is asked for, and so many more each time. */
const FIRST = 6;
export const NEXT = 50;

export interface UsedToday extends Observed<DeskGroup[]> {
  /** Shows more rows of one group. */
  showMore(group: TodayGroupId): void;
}

/** Who needs the seller, under headings: the first rows of each, and more when asked for. */
export function useDeskToday(): UsedToday {
  const [wanted, setWanted] = useState<Record<TodayGroupId, number>>({
    owed: FIRST,
    'may-be-owed': FIRST,
    'at-risk': FIRST,
    promised: FIRST,
    'follow-up': FIRST,
    near: FIRST,
    quiet: FIRST,
  });
  const today = useObservable(useMemo(() => watchDeskToday(wanted), [wanted]));
  // With more rows on their way, those that are there stay.
  const [kept, setKept] = useState<{ of: DeskGroup[]; groups: DeskGroup[] }>();
  if (today.value && today.value !== kept?.of) {
    setKept({ of: today.value, groups: sameRows(today.value, kept?.groups ?? []) });
  }
  const showMore = (group: TodayGroupId) => setWanted((before) => ({ ...before, [group]: before[group] + NEXT }));
  return { ...today, value: today.error === null ? kept?.groups : undefined, showMore };
}
