import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { emptyLog, ZONE } from './builders';

beforeEach(emptyLog);

describe('settings', () => {
  it('begin with the default standards in the seller’s zone, and nothing read', async () => {
    expect(await getSettings(ZONE)).toMatchObject({
      own: [],
      accounts: {},
      sitesOn: [],
      firstRunDone: false,
      standards: { zone: ZONE, redLineDays: 7 },
    });
  });

  it('take a patch or a change, and leave the rest', async () => {
    await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
    await updateSettings(ZONE, (before) => ({
      ...before,
      accounts: { ...before.accounts, 'nina@fjordgear.example': 'yes' },
    }));
    expect(await getSettings('Asia/Tokyo')).toMatchObject({
      own: ['nina@fjordgear.example'],
      accounts: { 'nina@fjordgear.example': 'yes' },
      standards: { zone: ZONE },
    });
  });

  it('of an Attune that knew fewer standards are read with the defaults of the rest', async () => {
    const { zone, hours, holidays, redLineDays, followUpDays, followUps } = defaultStandards(ZONE);
    const targets = [{ tier: '', channel: null, amount: 30, unit: 'minutes' as const }];
    const old = { zone, hours, holidays, targets, redLineDays, followUpDays, followUps };
    await log.settings.put({ key: 'settings', value: { standards: old } });
    expect((await getSettings(ZONE)).standards).toEqual({ ...defaultStandards(ZONE), targets });
  });

  it('say by its path what does not fit, and stay as they were', async () => {
    const { standards } = await getSettings(ZONE);
    const broken = updateSettings(ZONE, { standards: { ...standards, redLineDays: -1 } });
    await expect(broken).rejects.toMatchObject({ code: 'invalid', path: 'settings.standards.redLineDays' });
    expect((await getSettings(ZONE)).standards.redLineDays).toBe(7);
  });
});
