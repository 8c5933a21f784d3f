import { beforeEach, describe, expect, it } from 'vitest';
import { claimNotices, purgeNotices, type ToldBefore } from '@/lib/log/notices';
import { DAY, HOUR } from '@/lib/model/time';
import { emptyLog, NOW } from './builders';

beforeEach(emptyLog);

/** Tells whatever was not told yet. */
const all = (ids: string[], now = NOW) =>
  claimNotices({ ids, since: NOW - HOUR, now }, ({ keys }) => ({ ids: ids.filter((id) => !keys.has(id)) }));

const told = (ids: string[], since: number) =>
  claimNotices({ ids, since, now: NOW }, (before: ToldBefore) => ({ ids: [], before })).then(({ before }) => before);

describe('what was told', () => {
  it('is kept, with when', async () => {
    await all(['ada 1', 'bea 1']);
    await all(['cy 1'], NOW + HOUR);
    expect(await told(['ada 1', 'cy 1', 'dora 1'], NOW)).toEqual({
      keys: new Set(['ada 1', 'cy 1']),
      times: [NOW, NOW + HOUR],
    });
    expect((await told([], NOW + 1)).times).toEqual([NOW + HOUR]);
  });

  it('is told once, also when many ask at the same time', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => all(['ada 1', 'bea 1'])));
    expect(claims.flatMap(({ ids }) => ids).sort()).toEqual(['ada 1', 'bea 1']);
  });

  it('is not kept when the choice fails', async () => {
    const failing = claimNotices({ ids: ['ada 1'], since: 0, now: NOW }, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await told(['ada 1'], 0)).keys.size).toBe(0);
  });

  it('is forgotten after more than a year', async () => {
    await all(['ada 1']);
    await purgeNotices(NOW + 399 * DAY);
    expect((await told(['ada 1'], 0)).keys.size).toBe(1);
    await purgeNotices(NOW + 400 * DAY);
    expect((await told(['ada 1'], 0)).keys.size).toBe(0);
  });
});
