import type { PanelActions } from '@/lib/app/panel-contract';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { download } from './download';
import { agendaChanged } from './undoable';

type BackupActions = Pick<PanelActions, 'downloadBackup' | 'readBackup' | 'restore'>;

export const backupActions: BackupActions = {
  async downloadBackup() {
    download(`attune-${Temporal.Now.plainDateISO()}.json`, await exportBackup(Date.now()));
  },

  async readBackup(file) {
    return previewBackup(await file.text());
  },

  async restore(file) {
    await importBackup(await file.text());
    agendaChanged();
  },
};
