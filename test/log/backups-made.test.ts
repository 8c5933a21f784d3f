import { beforeEach, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { backupsMade, noteBackup } from '@/lib/log/backups-made';
import { DAY } from '@/lib/model/time';
import { emptyLog, NOW } from './builders';

beforeEach(emptyLog);

const monday = { name: 'attune-2026-03-02.json', at: NOW };
const tuesday = { name: 'attune-2026-03-03.json', at: NOW + DAY };

it('names them, the newest first', async () => {
  await noteBackup(tuesday);
  await noteBackup(monday);
  expect(await backupsMade()).toEqual([tuesday, monday]);
});

it('takes a second download of a day for a second file, and one written over another for the same', async () => {
  const later = { ...monday, at: NOW + 1000 };
  await noteBackup(monday);
  await noteBackup(later);
  expect(await backupsMade()).toEqual([later, monday]);
  const again = { ...monday, at: NOW + 2000 };
  await noteBackup(again, 'over');
  expect(await backupsMade()).toEqual([again]);
});

it('is of this browser: no backup has it, and a restore keeps it', async () => {
  await noteBackup(monday);
  const backup = await exportBackup(NOW);
  expect(backup).not.toContain(monday.name);
  await importBackup(backup);
  expect(await backupsMade()).toEqual([monday]);
});
