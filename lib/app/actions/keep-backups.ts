import { t } from '@lingui/core/macro';
import { askToWrite, choosePlace, mayWrite } from '@/lib/app/backup-place';
import { isBackupDue } from '@/lib/app/backup-standing';
import { writeBackup } from '@/lib/app/write-backup';
import { backupFile } from '@/lib/exchange/backup';
import type { Reading } from '@/lib/exchange/source';
import { type BackupPlace, type BackupPlan, backupPlan, changeBackupPlan } from '@/lib/log/backup-plan';
import { backupsMade, noteBackup } from '@/lib/log/backups-made';
import { backupName } from './backup';

/** What is done about backups beside downloading one. Rejections are in words for the seller. */
export interface KeepBackups {
  /** Called first thing in the click; false when the seller changed their mind. */
  choose(is: BackupPlace['is']): Promise<boolean>;
  /** Writes one to the place that was chosen; asks where the browser wants that. Called first thing in the click. */
  backUp(place: BackupPlace, reading: Reading): Promise<void>;
  change(change: Partial<Omit<BackupPlan, 'failed'>>): Promise<void>;
}

export const keepBackups: KeepBackups = {
  async choose(is) {
    const place = await choosePlace(is, backupName(Date.now()));
    if (place) await changeBackupPlan({ place, failed: null });
    return place !== null;
  },

  async backUp(place, reading) {
    if (!(await askToWrite(place)))
      throw new Error(t`The browser was not allowed to write there. Nothing was changed.`);
    await write(place, reading);
  },

  change: (change) => changeBackupPlan({ ...change, failed: null }),
};

/** Writes one to the place that was chosen, if one was; false where there is none. Called first thing after a click. */
export async function backUpToPlace(reading: Reading): Promise<boolean> {
  const { place } = await backupPlan();
  if (place) await keepBackups.backUp(place, reading);
  return place !== null;
}

/**
 * Writes the backup that is due, if one is and it may be written without asking. One context at a time: the others find
 * it written.
 */
export async function backUpWhenDue(signal: AbortSignal): Promise<void> {
  await navigator.locks.request('attune-backup', { ifAvailable: true }, async (lock) => {
    const [plan, made] = await Promise.all([backupPlan(), backupsMade()]);
    const { place } = plan;
    const standing = { plan, last: made[0] ?? null, worthSince: null };
    if (!lock || !place || !isBackupDue(standing, Date.now()) || !(await mayWrite(place))) return;
    try {
      await write(place, { signal });
    } catch (reason) {
      if (signal.aborted) return;
      const says = reason instanceof Error ? reason.message : '';
      await changeBackupPlan({ failed: { at: Date.now(), says: says.slice(0, 500) } });
    }
  });
}

async function write(place: BackupPlace, reading: Reading): Promise<void> {
  const at = Date.now();
  const { keep } = await backupPlan();
  const content = await backupFile(at, reading);
  const { name, written } = await writeBackup(place, content, { name: backupName(at), keep, signal: reading.signal });
  await noteBackup({ name, at }, written);
  await changeBackupPlan({ failed: null });
}
