import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AgendaTop,
  countOwed,
  dirtyCustomers,
  dueAgenda,
  nextLook,
  pressingTops,
  staleAmong,
  staleCustomers,
  staleWorded,
  storeAgenda,
  watchFellDue,
  watchToday,
  watchTodayCount,
} from '@/lib/log/agenda';
import { addCustomer, getCustomer, updateCustomer } from '@/lib/log/customers';
import { HOUR } from '@/lib/model/time';
import { emptyLog, NOW } from './builders';
import { first } from './first';

beforeEach(emptyLog);

const top = (levelIndex: number, due: number | null = null): AgendaTop => ({
  ruleId: 'reply-owed',
  cause: 'c1',
  level: ['hint', 'soon', 'due', 'overdue', 'red-line'][levelIndex] ?? '',
  levelIndex,
  title: 'Answer',
  says: '',
  due,
  may: false,
});

async function named(name: string): Promise<string> {
  return (await addCustomer({ body: { name }, stage: 'customer', identities: [], now: NOW })).id;
}

async function store(
  id: string,
  result: { at?: number | null; top?: AgendaTop | null; stamp?: string },
): Promise<boolean> {
  const revision = (await getCustomer(id))?.revision ?? 0;
  return storeAgenda({ customerId: id, revision, stamp: 'now', at: null, top: null, ...result });
}

const today = async () => (await first(watchToday(10))).entries.map(({ name }) => name);

describe('the agenda', () => {
  it('needs a look at a customer who was written to, until it was evaluated', async () => {
    const id = await named('Ada');
    expect(await dirtyCustomers(10)).toEqual([id]);
    expect(await nextLook()).toBe(0);
    await store(id, { at: NOW + HOUR });
    expect(await dirtyCustomers(10)).toEqual([]);
    expect(await nextLook()).toBe(NOW + HOUR);
  });

  it('keeps no result of a customer who was written to meanwhile', async () => {
    const id = await named('Ada');
    const revision = (await getCustomer(id))?.revision ?? 0;
    await updateCustomer(id, { body: { role: 'Buyer' } });
    expect(await storeAgenda({ customerId: id, revision, stamp: '', at: null, top: top(4) })).toBe(false);
    expect(await dirtyCustomers(10)).toEqual([id]);
    expect(await countOwed()).toBe(0);
  });

  it('gives those whose time has come, earliest first, and no others', async () => {
    const [ada, bea, cy] = [await named('Ada'), await named('Bea'), await named('Cy')];
    await store(ada, { at: NOW });
    await store(bea, { at: NOW - HOUR });
    await store(cy, { at: NOW + 1 });
    expect(await dueAgenda(NOW, 10)).toEqual([bea, ada]);
    expect(await dueAgenda(NOW, 1)).toEqual([bea]);
  });

  it('knows when nothing will ever change', async () => {
    await store(await named('Ada'), {});
    expect(await nextLook()).toBeNull();
  });

  it('finds those evaluated under other standards', async () => {
    const [ada, bea] = [await named('Ada'), await named('Bea')];
    await store(ada, { stamp: 'old' });
    await store(bea, { stamp: 'new' });
    expect(await staleCustomers('new', 10)).toEqual([ada]);
  });

  it('finds the stale ones of whom something is told, and what presses with what it is', async () => {
    const [ada, bea, cy, di] = [await named('Ada'), await named('Bea'), await named('Cy'), await named('Di')];
    await store(bea, { stamp: 'old', top: top(1, NOW) });
    await store(ada, { stamp: 'old', top: top(2, NOW) });
    await store(cy, { stamp: 'old' });
    expect(await staleWorded('new')).toEqual([ada, bea]);
    expect(await staleWorded('a former one')).toEqual([ada, bea]);
    expect(await staleWorded('old')).toEqual([]);
    expect(await staleAmong([cy, di, ada], 'new')).toEqual([cy, ada]);
    expect(await staleAmong([cy, di, ada], 'old')).toEqual([]);
    expect(await pressingTops(2, 10)).toEqual([{ ...top(2, NOW), customerId: ada }]);
    expect(await pressingTops(1, 10)).toHaveLength(2);
    expect(await pressingTops(1, 1)).toHaveLength(1);
  });

  it('shows today by consequence, then by due date', async () => {
    await store(await named('hint'), { top: top(0) });
    await store(await named('late, later'), { top: top(3, NOW) });
    await store(await named('late, earlier'), { top: top(3, NOW - HOUR) });
    await store(await named('late, no date'), { top: top(3) });
    await store(await named('red line'), { top: top(4, NOW) });
    await store(await named('nothing'), {});
    expect(await today()).toEqual(['red line', 'late, earlier', 'late, later', 'late, no date', 'hint']);
  });

  it('shows so many rows, and says how many more there are', async () => {
    for (const level of [4, 3, 0]) await store(await named(`level ${level}`), { top: top(level, NOW) });
    expect(await first(watchToday(2))).toMatchObject({
      entries: [{ name: 'level 4' }, { name: 'level 3' }],
      more: 1,
    });
    expect(await first(watchToday(3))).toMatchObject({ more: 0 });
    expect(await first(watchTodayCount(3))).toBe(3);
    expect(await first(watchTodayCount(1))).toBe(2);
  });

  it('knows what fell due between two instants, at any level, most pressing first', async () => {
    for (const level of [0, 3, 4]) {
      await store(await named(`${level} at the start`), { top: top(level, NOW) });
      await store(await named(`${level} after it`), { top: top(level, NOW + 1) });
      await store(await named(`${level} at the end`), { top: top(level, NOW + HOUR) });
      await store(await named(`${level} later`), { top: top(level, NOW + HOUR + 1) });
    }
    await store(await named('no date'), { top: top(3) });
    const names = async (limit: number) => (await first(watchFellDue(NOW, NOW + HOUR, limit))).map(({ name }) => name);
    const all = [4, 3, 0].flatMap((level) => [`${level} after it`, `${level} at the end`]);
    expect(await names(10)).toEqual(all);
    expect(await names(3)).toEqual(all.slice(0, 3));
  });

  it('counts what is due or worse for the badge', async () => {
    for (const level of [0, 1, 2, 3, 4]) await store(await named(`level ${level}`), { top: top(level, NOW) });
    expect(await countOwed()).toBe(3);
    expect(await countOwed(4)).toBe(1);
  });
});
