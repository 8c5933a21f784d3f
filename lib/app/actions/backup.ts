import type { PanelActions } from '@/lib/app/panel-contract';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { download } from './download';

type BackupActions = Pick<PanelActions, 'downloadBackup' | 'readBackup' | 'restore'>;

/** `readAgain`: the page in view, whose people may be customers now. */
export function backupActions(readAgain: () => Promise<void>): BackupActions {
  return {
    async downloadBackup() {
      download(`attune-${Temporal.Now.plainDateISO()}.json`, await exportBackup(Date.now()));
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
