import { beforeEach, describe, expect, it } from 'vitest';
import { addEntry, getEntry, updateEntry } from '@/lib/log/entries';
import { logUse, passOverPoint } from '@/lib/log/points';
import { loadSituation } from '@/lib/log/situation';
import { type PointUse, USES } from '@/lib/model/kinds/talking-point';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, NOW, ZONE } from './builders';

beforeEach(emptyLog);

const use = (at = NOW): PointUse => ({ at, channel: 'call', went: 'well', note: 'Second in her class' });

async function entryOf(kind: 'talking-point' | 'fact', body: object) {
  const { id } = await customer();
  return addEntry({ customerId: id, kind, at: NOW - 30 * DAY, body });
}
const interest = { category: 'interest', text: 'Sails', source: 'told' };
const bodyOf = async (id: string) => Object((await getEntry(id))?.body);

describe('a talking point', () => {
  it('remembers each use: when, where and how it went', async () => {
    const { id } = await entryOf('talking-point', { text: 'The regatta' });
    await logUse(id, use(NOW - DAY), NOW);
    const { before } = await logUse(id, use(), NOW);
    expect((await bodyOf(id)).uses).toEqual([use(NOW - DAY), use()]);
    expect(before?.uses).toEqual([use(NOW - DAY)]);
  });

  it('keeps the newest fifty', async () => {
    const uses = Array.from({ length: USES }, (_, index) => use(index));
    const { id } = await entryOf('talking-point', { text: 'The regatta', uses });
    await logUse(id, use(), NOW);
    const kept = (await bodyOf(id)).uses;
    expect(kept).toHaveLength(USES);
    expect([kept[0].at, kept.at(-1).at]).toEqual([1, NOW]);
  });

  it('is passed over until a day, and can be taken back', async () => {
    const { id } = await entryOf('talking-point', { text: 'The regatta' });
    const { before } = await passOverPoint(id, NOW + DAY, NOW);
    expect((await bodyOf(id)).notBefore).toBe(NOW + DAY);
    await updateEntry(id, { body: { ...before } });
    expect((await bodyOf(id)).notBefore).toBeNull();
  });

  it('loses no use when two are logged at once', async () => {
    const { id } = await entryOf('talking-point', { text: 'The regatta' });
    await Promise.all([logUse(id, use(1), NOW), logUse(id, use(2), NOW)]);
    expect((await bodyOf(id)).uses).toHaveLength(2);
  });
});

describe('an interest that was brought up', () => {
  it('becomes a point of its own, once, and stays as it was', async () => {
    const { id } = await entryOf('fact', interest);
    const first = await logUse(id, use(NOW - DAY), NOW);
    expect(first.before).toBeNull();
    const second = await logUse(id, use(), NOW);
    expect(second.id).toBe(first.id);
    expect(await bodyOf(first.id)).toMatchObject({ text: 'Sails', from: id, uses: [{ at: NOW - DAY }, { at: NOW }] });
    expect(await bodyOf(id)).toMatchObject(interest);
  });

  it('cannot be one that is gone', async () => {
    await expect(logUse('gone', use(), NOW)).rejects.toThrow();
  });
});

describe('what must not be mentioned', () => {
  it('is at hand however many facts came after it', async () => {
    const { id } = await customer();
    const add = (text: string, category: string, at: number) =>
      addEntry({ customerId: id, kind: 'fact', at, body: { category, text, source: 'told' } });
    await add('The merger', 'do-not-mention', NOW - 900 * DAY);
    for (let index = 0; index < 101; index++) await add(`Fact ${index}`, 'work', NOW - index * DAY);
    const loaded = await loadSituation(id, defaultStandards(ZONE));
    expect(loaded?.situation.known).toHaveLength(100);
    expect(loaded?.situation.open).toMatchObject([{ body: { text: 'The merger' } }]);
  });
});
