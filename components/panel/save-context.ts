import { createContext, useContext } from 'react';
import type { SettingsChange } from '@/lib/app/panel-contract';
import { usePanel } from './panel-context';

/** Saves a change of the settings; answers as what `useRun` runs does: false when the seller thought better of it. */
export type Save = (change: SettingsChange) => Promise<unknown>;

const SaveContext = createContext<Save | null>(null);

/** Lets the seller look at what a change does before it is saved. */
export const SaveProvider = SaveContext.Provider;

/** How forms of the settings are saved here: at once, unless something stands before it. */
export function useSave(): Save {
  const { actions } = usePanel();
  return useContext(SaveContext) ?? ((change) => actions.saveSettings(change));
}
