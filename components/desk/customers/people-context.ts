import { createContext, useContext, useMemo } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { peopleActions } from '@/lib/app/actions/people';
import type { PeopleActions } from '@/lib/app/people-contract';

const PeopleContext = createContext<PeopleActions | null>(null);

/** Puts other acts in the place of those on the log. */
export const PeopleProvider = PeopleContext.Provider;

/** What can be done with customers; on the log of this browser unless others were given. */
export function usePeople(): PeopleActions {
  const given = useContext(PeopleContext);
  const { zone } = usePanel();
  return useMemo(() => given ?? peopleActions(zone), [given, zone]);
}
