import { beforeEach, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { previewBackup } from '@/lib/exchange/preview';
import { readTables } from '@/lib/log/dump';
import { handOut, watchHandedOut } from '@/lib/log/handed-out';
import { updateSettings } from '@/lib/log/settings';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, NOW, ZONE } from '@/test/log/builders';
import { first } from '@/test/log/first';

beforeEach(async () => {
  await emptyLog();
  await updateSettings(ZONE, { firstRunDone: true });
});

const given = async (name: string, at: number) => {
  const { id } = await customer(`${name.toLowerCase()}@brightwater.example`, name);
  await handOut(id, 'I answer within 4 business hours.', ZONE, at);
};
const whoGotIt = async () => (await first(watchHandedOut(20))).map(({ name }) => name);

it('who got what they can expect is in a backup, and comes back with it', async () => {
  await given('Ada', NOW - DAY);
  await given('Bo', NOW);
  const before = await readTables();
  const backup = await exportBackup(NOW);
  await emptyLog();
  await importBackup(backup);
  expect(await readTables()).toEqual(before);
  expect(await whoGotIt()).toEqual(['Bo', 'Ada']);
});

it('of a log that others are in, those who got it there are put to those who got it here', async () => {
  await given('Ada', NOW - DAY);
  const backup = await exportBackup(NOW);
  await emptyLog();
  await updateSettings(ZONE, { firstRunDone: true });
  await given('Bo', NOW);
  expect((await importBackup(backup)).conflicts).not.toContainEqual({ table: 'settings', id: 'handed-out' });
  expect(await whoGotIt()).toEqual(['Bo', 'Ada']);
  expect((await previewBackup(new Blob([backup]))).added).toBe(0);
  expect((await importBackup(backup)).added).toBe(0);
  expect(await whoGotIt()).toEqual(['Bo', 'Ada']);
});

it('a list of them that is none is refused, with its place', async () => {
  await given('Ada', NOW);
  const { settings, ...tables } = JSON.parse(await exportBackup(NOW));
  const spoilt = settings.map((row: { key: string }) => (row.key === 'handed-out' ? { ...row, value: 'Ada' } : row));
  await expect(importBackup(JSON.stringify({ ...tables, settings: spoilt }))).rejects.toThrow(/settings\[\d\]\.value/);
});
