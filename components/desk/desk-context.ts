import { createContext, useContext } from 'react';
import type { Observed } from '@/components/use-observable';
import type { CustomerView } from '@/lib/app/panel-state';
import type { Settings } from '@/lib/log/settings';

/** What the pages of the desk need beside what the panel's parts do (`usePanel`). */
export interface DeskContextValue {
  /** The customer whose page is open; without a value while loading, and when they are gone. */
  customer: Observed<CustomerView>;
  settings: Pick<Settings, 'own' | 'standards'>;
}

const DeskContext = createContext<DeskContextValue | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskContextValue {
  const value = useContext(DeskContext);
  if (!value) throw new Error('This page stands outside of the desk.');
  return value;
}
