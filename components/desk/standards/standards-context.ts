import { createContext, useContext, useMemo } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { standardsActions } from '@/lib/app/actions/standards';
import type { StandardsActions } from '@/lib/app/standards-contract';

const StandardsContext = createContext<StandardsActions | null>(null);

/** Puts other acts in the place of those on the log. */
export const StandardsProvider = StandardsContext.Provider;

/** What can be done with the seller's standards; on the log of this browser unless others were given. */
export function useStandards(): StandardsActions {
  const given = useContext(StandardsContext);
  const { zone } = usePanel();
  return useMemo(() => given ?? standardsActions(zone), [given, zone]);
}
