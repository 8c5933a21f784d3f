import { beforeEach, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { log } from '@/lib/log/database';
import { lastHere, noteHere } from '@/lib/log/presence';
import { updateSettings, watchSettings } from '@/lib/log/settings';
import { emptyLog, NOW, ZONE } from './builders';

beforeEach(emptyLog);

it('is not known before the first time, and kept from then on', async () => {
  expect(await lastHere()).toBeNull();
  await noteHere(NOW);
  log.close();
  await log.open();
  expect(await lastHere()).toBe(NOW);
});

it('wakes nobody who follows the settings', async () => {
  const seen: string[][] = [];
  const following = watchSettings(ZONE).subscribe(({ own }) => void seen.push(own));
  await expect.poll(() => seen).toEqual([[]]);
  for (const later of [1, 2, 3]) await noteHere(NOW + later);
  // A change that does wake them comes after those that do not.
  await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
  await expect.poll(() => seen).toEqual([[], ['nina@fjordgear.example']]);
  following.unsubscribe();
});

it('is of this browser: a backup does not have it, and can be restored', async () => {
  await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
  await noteHere(NOW);
  const backup = await exportBackup(NOW);
  expect(backup).not.toContain(String(NOW));
  await importBackup(backup);
  expect((await log.settings.toArray()).map(({ key }) => key)).not.toContain('last-here');
});
