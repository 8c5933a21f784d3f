import { type BackupPlan, backupPlan } from '@/lib/log/backup-plan';
import { type BackupMade, backupsMade } from '@/lib/log/backups-made';
import { oldestCustomers } from '@/lib/log/customers';
import { type Watch, watch } from '@/lib/log/watch';
import { isSample } from '@/lib/model/sample';
import { DAY, type Instant } from '@/lib/model/time';

/** How it stands with backups. */
export interface BackupStanding {
  plan: BackupPlan;
  last: BackupMade | null;
  /** Since when there are customers worth a backup; null while there are too few. */
  worthSince: Instant | null;
}

/** What the seller should know of their backups, if anything. */
export type BackupWord =
  /** A backup is due, and the browser wants to be asked before it may be written. */
  | { is: 'ask'; place: string }
  | { is: 'failed'; place: string; says: string }
  | { is: 'old'; days: number }
  | { is: 'none' };

/** So many customers are worth a backup; the sample's are not. */
const WORTH = 3;

export function watchBackupStanding(): Watch<BackupStanding> {
  return watch(async () => {
    const [plan, made, customers] = await Promise.all([backupPlan(), backupsMade(), oldestCustomers(WORTH, isSample)]);
    const newest = customers.length < WORTH ? undefined : customers.at(-1);
    return { plan, last: made[0] ?? null, worthSince: newest?.addedAt ?? null };
  });
}

/** Whether a backup is to be written by itself now. One that failed is tried again an hour later. */
export function isBackupDue({ plan, last }: BackupStanding, now: Instant): boolean {
  if (!plan.place || plan.every === 'never') return false;
  if (plan.failed && now - plan.failed.at < DAY / 24) return false;
  return last === null || now - last.at >= lengths[plan.every];
}

/** @param mayWrite whether the browser lets the place be written to without asking; null while that is not known */
export function backupWord(standing: BackupStanding, mayWrite: boolean | null, now: Instant): BackupWord | null {
  const { plan, last, worthSince } = standing;
  const place = plan.place?.name ?? '';
  if (plan.every !== 'never' && plan.failed) return { is: 'failed', place, says: plan.failed.says };
  if (mayWrite === false && isBackupDue(standing, now)) return { is: 'ask', place };
  if (plan.remind === 0 || worthSince === null) return null;
  const days = Math.floor((now - (last?.at ?? worthSince)) / DAY);
  if (days < plan.remind) return null;
  return last ? { is: 'old', days } : { is: 'none' };
}

const lengths = { day: DAY, week: 7 * DAY } as const;
