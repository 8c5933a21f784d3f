import { z } from 'zod';
import { log } from './database';
import { write } from './revise';

/** A row of its own beside the settings: a place on this machine, which means nothing to another browser. */
export const BACKUP_PLAN = 'backup-plan';

/** How often a backup is written by itself. */
export const backupRhythms = ['never', 'day', 'week'] as const;

/** After so many days without a backup the seller is reminded; 0 for never. */
export const reminderDays = [0, 7, 30] as const;

const placeSchema = z.strictObject({
  is: z.enum(['file', 'folder']),
  name: z.string().max(300),
  /** The browser's own handle of it. */
  handle: z.custom<FileSystemHandle>((value) => typeof value === 'object' && value !== null),
});
export type BackupPlace = z.infer<typeof placeSchema>;

const planSchema = z.strictObject({
  place: placeSchema.nullable(),
  every: z.enum(backupRhythms),
  /** So many files are kept in a folder; older ones of ours go. */
  keep: z.int().min(1).max(100),
  remind: z.literal(reminderDays),
  /** A backup that was to be written by itself and was not; null once one was. */
  failed: z.strictObject({ at: z.number(), says: z.string().max(500) }).nullable(),
});
export type BackupPlan = z.infer<typeof planSchema>;

const noPlan: BackupPlan = { place: null, every: 'never', keep: 10, remind: 30, failed: null };

/** Where backups go by themselves, and how often. What does not fit is as good as never planned. */
export async function backupPlan(): Promise<BackupPlan> {
  return planSchema.safeParse((await log.settings.get(BACKUP_PLAN))?.value).data ?? noPlan;
}

/** Changes what is given and leaves the rest. */
export async function changeBackupPlan(change: Partial<BackupPlan>): Promise<void> {
  await write(async () => {
    const value: BackupPlan = { ...(await backupPlan()), ...change };
    await log.settings.put({ key: BACKUP_PLAN, value });
  });
}
