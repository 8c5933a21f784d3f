import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serviceModelActions } from '@/lib/app/actions/service-model';
import { exportServiceModel } from '@/lib/exchange/service-model';
import { log } from '@/lib/log/database';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { emptyLog } from './log';

const zone = 'Europe/Oslo';
const readAgain = vi.fn(() => Promise.resolve());
const actions = serviceModelActions(zone, readAgain);

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
  await updateSettings(zone, { own: ['nina@fjordgear.example'] });
});

const fileOf = (json: string) => new File([json], 'team.json', { type: 'application/json' });
const team = { ...defaultStandards('America/Lima'), redLineDays: 5 };
const good = exportServiceModel(team);

describe('a team’s service model', () => {
  it('is looked at without a write, then taken with the seller’s own zone, and taken back', async () => {
    const before = await getSettings(zone);
    expect(await actions.readServiceModel(fileOf(good))).toEqual({
      standards: { ...team, zone },
      changes: ['redLineDays'],
    });
    expect(await getSettings(zone)).toEqual(before);
    const done = await actions.takeServiceModel(fileOf(good));
    expect(await getSettings(zone)).toEqual({ ...before, standards: { ...team, zone } });
    expect(readAgain).toHaveBeenCalled();
    await done?.undo();
    expect(await getSettings(zone)).toEqual(before);
  });

  it('keeps a zone that was set since, also when it is taken back', async () => {
    const done = await actions.takeServiceModel(fileOf(good));
    await updateSettings(zone, (now) => ({ ...now, standards: { ...now.standards, zone: 'Asia/Tokyo' } }));
    await done?.undo();
    expect((await getSettings(zone)).standards).toEqual(defaultStandards('Asia/Tokyo'));
  });

  it('is taken back alone: what was set since stays, of the same part and of others', async () => {
    const { brevity, ...rest } = (await getSettings(zone)).standards;
    const two = { ...team, brevity: { ...team.brevity, words: 90, asks: 2 } };
    const done = await actions.takeServiceModel(fileOf(exportServiceModel(two)));
    const set = (standards: Partial<typeof team>) =>
      updateSettings(zone, (now) => ({ ...now, standards: { ...now.standards, ...standards } }));
    await set({ followUps: 4, brevity: { ...two.brevity, asks: 7 } });
    await done?.undo();
    expect((await getSettings(zone)).standards).toEqual({ ...rest, followUps: 4, brevity: { ...brevity, asks: 7 } });
  });

  it.each([
    ['redLineDays', good.replace('"redLineDays": 5', '"redLineDays": "five"')],
    ['gossip', good.replace('"redLineDays"', '"gossip": 1, "redLineDays"')],
    ['', good.slice(0, 300)],
  ])('is refused at %j when it is broken, and nothing is written', async (path, json) => {
    const before = await log.settings.toArray();
    await expect(actions.takeServiceModel(fileOf(json))).rejects.toMatchObject({ code: 'invalid', path });
    expect(await log.settings.toArray()).toEqual(before);
  });
});
