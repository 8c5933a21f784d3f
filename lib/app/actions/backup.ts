import type { PanelActions } from '@/lib/app/panel-contract';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { noteBackup } from '@/lib/log/backups-made';
import { download } from './download';

type BackupActions = Pick<PanelActions, 'downloadBackup' | 'readBackup' | 'restore'>;

/** `readAgain`: the page in view, whose people may be customers now. */
export function backupActions(readAgain: () => Promise<void>): BackupActions {
  return {
    async downloadBackup() {
      const name = `attune-${Temporal.Now.plainDateISO()}.json`;
      const at = Date.now();
      download(name, await exportBackup(at));
      await noteBackup({ name, at });
    },

    async readBackup(file) {
      return previewBackup(await file.text());
    },

    async restore(file) {
      await importBackup(await file.text());
      await readAgain();
    },
  };
}
