import { beforeAll, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { timelineOf } from '@/lib/log/entries';
import { counted } from '@/test/bench/page/counted';
import { customerIdOf } from '@/test/bench/page/plan';
import { letters, randomOf } from '@/test/bench/page/random';
import { seedCustomers } from '@/test/bench/page/seed';
import { recordOf, regressions } from '@/test/bench/record.mjs';
import { spreadOf } from '@/test/bench/report.mjs';
import { bundleSizes } from '@/test/checks/sizes.mjs';

const counts = { transactions: 1, requests: 4, rowsRead: 50, rowsWritten: 0 };
const row = { budget: null };
const today = (p50: number, read: number) => ({
  ...row,
  ...{ what: 'Today', unit: 'ms', sizes: [spreadOf([1]), spreadOf([p50])] },
  counts: [counts, { ...counts, rowsRead: read }],
});
const script = (bytes: number) => ({ ...row, what: 'script', unit: 'bytes gzip', sizes: [spreadOf([bytes])] });
const tasks = (...turns: number[]) => ({
  ...row,
  ...{ what: 'tasks', unit: 'long tasks', sizes: [spreadOf([9]), spreadOf(turns)] },
});
const held = [today(3, 50), script(14_000), tasks(0, 0, 0)];
const record = recordOf(held);

describe('the record of a benchmark', () => {
  it('keeps counts and bytes, and no time', () => {
    expect(record).toEqual({
      Today: { counts: [counts, counts] },
      script: { least: 14_000, unit: 'bytes gzip' },
      tasks: { least: 0, unit: 'long tasks' },
    });
    expect(recordOf([today(30_000, 50), ...held.slice(1)])).toEqual(record);
  });

  it('has nothing against the same, against less, and against a busy moment', () => {
    expect(regressions(record, record)).toEqual([]);
    expect(regressions(record, recordOf([today(2, 20), script(9000), tasks(0)]))).toEqual([]);
    expect(regressions(record, recordOf([today(200, 53), script(14_100), tasks(3, 0, 7)]))).toEqual([]);
  });

  it.each([
    [
      'an act that reads every customer',
      [today(3, 10_000), ...held.slice(1)],
      'Today: rowsRead 10000 instead of 50 (log 2)',
    ],
    ['a script that carries more', [held[0], script(14_400), held[2]], 'script: 14400 bytes gzip instead of 14000'],
    ['a long task in every turn', [...held.slice(0, 2), tasks(2, 1, 1)], 'tasks: 1 long tasks instead of 0'],
  ])('finds %s', (_, worse, says) => {
    expect(regressions(record, recordOf(worse.filter((one) => one !== undefined)))).toEqual([says]);
  });

  it('gives room to counts that differ from time to time, and not to the whole log', () => {
    const before = recordOf([{ ...today(3, 50), loose: true }]);
    expect(regressions(before, recordOf([{ ...today(3, 70), loose: true }]))).toEqual([]);
    expect(regressions(before, recordOf([{ ...today(3, 400), loose: true }]))).toHaveLength(1);
  });

  it('finds what is measured no more, and what was never recorded', () => {
    const { script: _, ...rest } = record;
    expect(regressions(record, rest)).toEqual(['script: measured no more']);
    expect(regressions(rest, record)).toEqual(['script: not in the record']);
  });
});

describe('a regression that was planted', () => {
  const plan = { seed: 7, customers: 60, entries: 1_200, now: Date.parse('2026-11-20T09:00:00Z') };
  const timeline = () => timelineOf(customerIdOf(plan, 3), 50);
  const counting = async (act: () => Promise<unknown>) =>
    recordOf([{ ...row, what: 'timeline', unit: 'ms', sizes: [], counts: [await counted(act)] }]);

  beforeAll(() => seedCustomers(plan, 0, plan.customers));

  it('is found in a query that looks at all customers', async () => {
    const before = await counting(timeline);
    expect(regressions(before, await counting(timeline))).toEqual([]);
    const scanning = await counting(async () => {
      await log.customers.toArray();
      return timeline();
    });
    const found = regressions(before, scanning);
    expect(found).toEqual(['timeline: rowsRead 110 instead of 50 (log 1)']);
  });

  it('is found in a script that grew by three kilobytes', () => {
    const weighed = (text: string) =>
      recordOf(bundleSizes(new Map([['page-gmail.js', text]])).map(({ gzip }) => script(gzip)));
    const random = randomOf(7);
    const before = letters(random, 16_000);
    expect(regressions(weighed(before), weighed(before))).toEqual([]);
    expect(regressions(weighed(before), weighed(before + letters(random, 4_600)))).toEqual([
      expect.stringMatching(/^script: \d+ bytes gzip instead of \d+$/),
    ]);
  });
});
