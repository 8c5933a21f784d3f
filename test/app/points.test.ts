import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeActions } from '@/lib/app/actions/nudges';
import { pointActions } from '@/lib/app/actions/points';
import { log } from '@/lib/log/database';
import { addEntry, getEntry } from '@/lib/log/entries';
import type { PointUse } from '@/lib/model/kinds/talking-point';
import { DAY } from '@/lib/model/time';
import { addAda, emptyLog, settings } from './log';

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
});

const use: PointUse = { at: 1000, channel: 'meeting', went: 'flat', note: '' };
const points = () => log.entries.filter(({ kind }) => kind === 'talking-point').toArray();

async function added(kind: 'talking-point' | 'goal') {
  const customerId = await addAda();
  const { id } = await addEntry({ customerId, kind, at: 0, body: { text: 'The regatta' } });
  return { customerId, id };
}

describe('a point that was brought up', () => {
  it('can be taken back', async () => {
    const { id } = await added('talking-point');
    const done = await pointActions.usedPoint(id, use);
    expect((await getEntry(id))?.body).toMatchObject({ uses: [use] });
    await done?.undo();
    expect((await getEntry(id))?.body).toMatchObject({ uses: [] });
  });

  it('goes again when it was made for the occasion', async () => {
    const { id } = await added('goal');
    const done = await pointActions.usedPoint(id, use);
    expect(await points()).toHaveLength(1);
    await done?.undo();
    expect(await points()).toEqual([]);
    expect(await getEntry(id)).not.toBeNull();
  });
});

describe('another point', () => {
  it('keeps this one for after the days of the standard, and can be taken back', async () => {
    const { customerId, id } = await added('talking-point');
    const { act } = nudgeActions(settings(), () => Promise.resolve());
    const from = Date.now();
    const done = await act(customerId, { do: 'another-point', label: 'Another', entryId: id });
    const { notBefore } = Object((await getEntry(id))?.body);
    expect(notBefore).toBeGreaterThanOrEqual(from + 30 * DAY);
    expect(notBefore).toBeLessThanOrEqual(Date.now() + 30 * DAY);
    await done?.undo();
    expect((await getEntry(id))?.body).toMatchObject({ notBefore: null });
  });
});
