import { useEffect, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { mayWrite } from '@/lib/app/backup-place';
import { type BackupWord, backupWord } from '@/lib/app/backup-standing';
import type { BackupPlace } from '@/lib/log/backup-plan';
import { useBackups } from './backup-context';

/** What is to be said of backups; null where all is well, or not yet known. */
export function useBackupWord(): BackupWord | null {
  const { now } = usePanel();
  const { standing } = useBackups();
  const may = useMayWrite(standing.value?.plan.place ?? null, now);
  return standing.value ? backupWord(standing.value, may, now) : null;
}

/** Whether the place may be written to without asking; null until that is known, and without a place. */
function useMayWrite(place: BackupPlace | null, now: number): boolean | null {
  const [known, setKnown] = useState<{ of: BackupPlace; may: boolean } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again as time goes by: the word may lapse
  useEffect(() => {
    let left = false;
    if (place) {
      void mayWrite(place).then(
        (may) => left || setKnown({ of: place, may }),
        () => left || setKnown({ of: place, may: false }),
      );
    }
    return () => {
      left = true;
    };
  }, [place, now]);
  return place && known?.of === place ? known.may : null;
}
