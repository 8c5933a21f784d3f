import type { PanelActions } from '@/lib/app/panel-contract';
import { backupFile, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { noteBackup } from '@/lib/log/backups-made';
import type { Instant } from '@/lib/model/time';
import { download } from './download';

type BackupActions = Pick<PanelActions, 'downloadBackup' | 'readBackup' | 'restore'>;

/** `readAgain`: the page in view, whose people may be customers now. */
export function backupActions(readAgain: () => Promise<void>): BackupActions {
  return {
    async downloadBackup(reading) {
      const at = Date.now();
      const name = backupName(at);
      download(name, await backupFile(at, reading));
      await noteBackup({ name, at });
    },

    readBackup: previewBackup,

    async restore(file, reading) {
      await importBackup(file, reading);
      await readAgain();
    },
  };
}

/** By the day, in the zone of this machine. */
export function backupName(at: Instant): string {
  const zone = Temporal.Now.timeZoneId();
  return `attune-${Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()}.json`;
}
