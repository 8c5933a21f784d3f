import type { PanelActions } from '@/lib/app/panel-contract';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { agendaChanged } from './undoable';

type BackupActions = Pick<PanelActions, 'downloadBackup' | 'readBackup' | 'restore'>;

export const backupActions: BackupActions = {
  async downloadBackup() {
    const url = URL.createObjectURL(new Blob([await exportBackup(Date.now())], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `attune-${Temporal.Now.plainDateISO()}.json`;
    link.click();
    // The browser reads the blob after the click; a minute is plenty.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },

  async readBackup(file) {
    return previewBackup(await file.text());
  },

  async restore(file) {
    await importBackup(await file.text());
    agendaChanged();
  },
};
