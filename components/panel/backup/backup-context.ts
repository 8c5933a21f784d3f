import { createContext, useContext, useMemo } from 'react';
import { type Observable, type Observed, useObservable } from '@/components/use-observable';
import { type KeepBackups, keepBackups } from '@/lib/app/actions/keep-backups';
import { type BackupStanding, watchBackupStanding } from '@/lib/app/backup-standing';

interface BackupContextValue {
  actions: KeepBackups;
  watch(): Observable<BackupStanding>;
}

const BackupContext = createContext<BackupContextValue>({ actions: keepBackups, watch: watchBackupStanding });

/** Puts others in the place of the acts on this browser, and of what it knows. */
export const BackupProvider = BackupContext.Provider;

/** How it stands with backups, and what can be done about them. */
export function useBackups(): { actions: KeepBackups; standing: Observed<BackupStanding> } {
  const { actions, watch } = useContext(BackupContext);
  return { actions, standing: useObservable(useMemo(watch, [watch])) };
}
