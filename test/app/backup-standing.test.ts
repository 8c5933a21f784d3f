import { beforeEach, describe, expect, it } from 'vitest';
import { type BackupStanding, backupWord, isBackupDue, watchBackupStanding } from '@/lib/app/backup-standing';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { backupPlan, changeBackupPlan } from '@/lib/log/backup-plan';
import { noteBackup } from '@/lib/log/backups-made';
import { DAY, HOUR } from '@/lib/model/time';
import { ADDED, customer, emptyLog, NOW } from '@/test/log/builders';

beforeEach(emptyLog);

// The stand-in for the browser's storage copies plain objects; a handle is one that it can copy.
const place = { is: 'folder', name: 'Backups', handle: { kind: 'directory' } as FileSystemHandle } as const;

const standing = (change: Partial<BackupStanding['plan']> = {}, lastDaysAgo: number | null = 40): BackupStanding => ({
  plan: { place: null, every: 'never', keep: 10, remind: 30, failed: null, ...change },
  last: lastDaysAgo === null ? null : { name: 'attune-2026-01-01.json', at: NOW - lastDaysAgo * DAY },
  worthSince: NOW - 100 * DAY,
});

describe('the reminder', () => {
  it('comes when the last backup is as old as the seller said, and never when they said so', () => {
    expect(backupWord(standing(), null, NOW)).toEqual({ is: 'old', days: 40 });
    expect(backupWord(standing({}, 29), null, NOW)).toBeNull();
    expect(backupWord(standing({ remind: 7 }, 29), null, NOW)).toEqual({ is: 'old', days: 29 });
    expect(backupWord(standing({ remind: 0 }, 900), null, NOW)).toBeNull();
    expect(backupWord(standing({}, null), null, NOW)).toEqual({ is: 'none' });
  });

  it('stays away until there are customers worth a backup', async () => {
    const current = () =>
      new Promise<BackupStanding>((found, fail) => watchBackupStanding().subscribe({ next: found, error: fail }));
    await customer('a@b.example', 'A');
    await customer('c@b.example', 'C');
    expect(backupWord(await current(), null, NOW)).toBeNull();
    await customer('d@b.example', 'D');
    expect(backupWord(await current(), null, NOW)).toEqual({ is: 'none' });
    expect((await current()).worthSince).toBe(ADDED);
    await noteBackup({ name: 'attune.json', at: NOW - DAY });
    expect(backupWord(await current(), null, NOW)).toBeNull();
  });
});

describe('a backup by itself', () => {
  it('is due a day, or a week, after the last one', () => {
    expect(isBackupDue(standing({ place, every: 'day' }, 1), NOW)).toBe(true);
    expect(isBackupDue(standing({ place, every: 'day' }, 0.9), NOW)).toBe(false);
    expect(isBackupDue(standing({ place, every: 'week' }, 6), NOW)).toBe(false);
    expect(isBackupDue(standing({ place, every: 'week' }, 7), NOW)).toBe(true);
    expect(isBackupDue(standing({ place, every: 'never' }), NOW)).toBe(false);
    expect(isBackupDue(standing({ place: null, every: 'day' }), NOW)).toBe(false);
  });

  it('that failed is tried again after an hour, and said meanwhile', () => {
    const failed = (at: number) => standing({ place, every: 'day', failed: { at, says: 'No room is left.' } });
    expect(isBackupDue(failed(NOW - HOUR / 2), NOW)).toBe(false);
    expect(isBackupDue(failed(NOW - HOUR), NOW)).toBe(true);
    expect(backupWord(failed(NOW), true, NOW)).toEqual({ is: 'failed', place: 'Backups', says: 'No room is left.' });
  });

  it('that the browser wants to be asked about waits for the seller, with a word', () => {
    const due = standing({ place, every: 'day', remind: 0 }, 2);
    expect(backupWord(due, false, NOW)).toEqual({ is: 'ask', place: 'Backups' });
    expect(backupWord(due, true, NOW)).toBeNull();
    expect(backupWord(due, null, NOW)).toBeNull();
  });
});

it('the plan is of this browser: no backup has it, and a restore keeps it', async () => {
  await changeBackupPlan({ place, every: 'week' });
  const backup = await exportBackup(NOW);
  expect(backup).not.toContain('Backups');
  await importBackup(backup);
  expect(await backupPlan()).toMatchObject({ place: { name: 'Backups' }, every: 'week' });
});
