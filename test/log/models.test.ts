import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTables, type Tables } from '@/lib/log/dump';
import { type ModelVersions, watchModelVersions } from '@/lib/log/models';
import { putIn } from '@/lib/log/put-in';
import type { Slice, TableName } from '@/lib/log/rows';
import { updateSettings } from '@/lib/log/settings';
import { defaultStandards, type Standards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { periodsOf } from '@/lib/scores/periods';
import { emptyLog, NOW, ZONE } from './builders';
import { first } from './first';

beforeEach(async () => {
  await emptyLog();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const versions = (limit = 20): Promise<ModelVersions> => first(watchModelVersions(limit));
const set = (change: Partial<Standards>, words = '') =>
  updateSettings(ZONE, (now) => ({ ...now, standards: { ...now.standards, ...change } }), words);
const redLines = async () => (await versions()).versions.map(({ standards }) => standards.redLineDays);

const slicesOf = (tables: Tables) =>
  async function* (): AsyncGenerator<Slice> {
    for (const [table, rows] of Object.entries(tables)) yield { table: table as TableName, rows };
  };

describe('versions of the service model', () => {
  it('begin with what held before the first change, since nobody knows when', async () => {
    await updateSettings(ZONE, { own: ['nina@fjordgear.example'] });
    expect((await versions()).versions).toEqual([]);
    await set({ redLineDays: 5 }, 'They wait for too long');
    expect((await versions()).versions).toMatchObject([
      { at: NOW, words: 'They wait for too long', standards: { redLineDays: 5 } },
      { at: 0, words: '', standards: defaultStandards(ZONE) },
    ]);
  });

  it('begin with the first of all, where the seller had set nothing until then', async () => {
    await updateSettings(ZONE, { standards: { ...defaultStandards(ZONE), redLineDays: 4 }, firstRunDone: true });
    expect((await versions()).versions).toMatchObject([{ at: NOW, standards: { redLineDays: 4 } }]);
  });

  it('are the newest first, one for each change and none for what changes nothing', async () => {
    await updateSettings(ZONE, { firstRunDone: true });
    for (const redLineDays of [5, 6, 6, 5]) await set({ redLineDays });
    await updateSettings(ZONE, { shared: ['info@fjordgear.example'] });
    expect(await redLines()).toEqual([5, 6, 5, 7]);
    expect(await versions(2)).toMatchObject({ versions: [{}, {}], more: true });
    expect((await versions(4)).more).toBe(false);
  });

  it('are the last fifty, once all of them are older than what the scoreboard looks at', async () => {
    await updateSettings(ZONE, { firstRunDone: true });
    for (let change = 1; change <= 60; change += 1) {
      vi.setSystemTime(NOW - 900 * DAY + change * DAY);
      await set({ redLineDays: change % 2 === 0 ? 5 : 6 }, `change ${change}`);
    }
    expect((await versions(100)).versions).toHaveLength(61);
    vi.setSystemTime(NOW);
    await set({ redLineDays: 9 }, 'change 61');
    const kept = await versions(100);
    expect(kept.versions.map(({ words }) => words)).toEqual(
      Array.from({ length: 50 }, (_, index) => `change ${61 - index}`),
    );
  });

  it('are all kept that held in a time that the scoreboard shows', async () => {
    await updateSettings(ZONE, { firstRunDone: true });
    const [oldest] = periodsOf(ZONE, NOW).months;
    const from = oldest?.from ?? 0;
    for (let change = 1; change <= 70; change += 1) {
      // The first ten before that time, the tenth still in force when it begins.
      vi.setSystemTime(change <= 10 ? from - (11 - change) * DAY : from + change * DAY);
      await set({ redLineDays: change % 2 === 0 ? 5 : 6 }, `change ${change}`);
    }
    vi.setSystemTime(NOW);
    await set({ redLineDays: 9 }, 'change 71');
    const words = (await versions(100)).versions.map((version) => version.words);
    expect(words).toEqual(expect.arrayContaining(Array.from({ length: 62 }, (_, index) => `change ${index + 10}`)));
    vi.setSystemTime(NOW + 500 * DAY);
    await set({ redLineDays: 10 }, 'change 72');
    expect((await versions(100)).versions).toHaveLength(50);
  });

  it('of a change that does not fit is not kept', async () => {
    await updateSettings(ZONE, { firstRunDone: true });
    await expect(set({ redLineDays: -1 })).rejects.toMatchObject({ code: 'invalid' });
    expect((await versions()).versions).toEqual([]);
  });

  it('go with a backup, and what holds now follows those that another log brought', async () => {
    await updateSettings(ZONE, { firstRunDone: true });
    await set({ redLineDays: 5 });
    const tables = await readTables();
    await emptyLog();
    expect(await putIn(slicesOf(tables))).toMatchObject({ conflicts: [] });
    expect(await redLines()).toEqual([5, 7]);

    vi.setSystemTime(NOW + 1000);
    await updateSettings(ZONE, (now) => now);
    await emptyLog();
    await putIn(slicesOf({ ...tables, settings: [] }));
    await updateSettings(ZONE, { firstRunDone: true });
    await set({ redLineDays: 9 });
    expect(await redLines()).toEqual([9, 7, 5, 7]);
  });
});
