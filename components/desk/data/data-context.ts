import { createContext, useContext, useMemo } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { dataActions } from '@/lib/app/actions/data';
import type { DataActions } from '@/lib/app/data-contract';

const DataContext = createContext<DataActions | null>(null);

/** Puts other acts in the place of those on the log. */
export const DataProvider = DataContext.Provider;

/** What can be done with the seller's data; on the log of this browser unless others were given. */
export function useData(): DataActions {
  const given = useContext(DataContext);
  const { zone } = usePanel();
  return useMemo(() => given ?? dataActions(zone), [given, zone]);
}
