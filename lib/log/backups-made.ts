import { z } from 'zod';
import { log } from './database';
import { checked } from './log-error';
import { write } from './revise';

/** A row of its own beside the settings, so that whoever follows those is not woken by it. Of this browser, in no backup. */
export const BACKUPS_MADE = 'backups-made';

const backupMadeSchema = z.strictObject({
  /** The name of its file, as it was written; the seller may have given it another since. */
  name: z.string().max(200),
  at: z.number(),
});
export type BackupMade = z.infer<typeof backupMadeSchema>;

/** Older ones are forgotten, the oldest first. */
const MOST = 500;

const rows = z.array(backupMadeSchema).max(MOST);

/** The backups that this browser wrote, the newest first. What does not fit is as good as never noted. */
export async function backupsMade(): Promise<BackupMade[]> {
  return rows.safeParse((await log.settings.get(BACKUPS_MADE))?.value).data ?? [];
}

/**
 * Notes a backup that was written.
 * @param written `over` when it took the place of the file of that name; a download lies beside the one before
 */
export async function noteBackup(backup: BackupMade, written: 'over' | 'beside' = 'beside'): Promise<void> {
  await write(async () => {
    const before = await backupsMade();
    const others = written === 'over' ? before.filter(({ name }) => name !== backup.name) : before;
    const value = [backup, ...others].sort((a, b) => b.at - a.at).slice(0, MOST);
    await log.settings.put({ key: BACKUPS_MADE, value: checked(rows, value, BACKUPS_MADE) });
  });
}
