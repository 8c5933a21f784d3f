import { beforeAll, expect, test } from 'vitest';
import { rowsOfBackup } from '@/lib/exchange/backup-rows';
import { HOUR } from '@/lib/model/time';
import * as counted from './counted';
import { yearFile } from './file';
import { CUSTOMERS, ENTRIES, madeYear, NOW } from './year';

// The year that the desk is tried on: whether it is what it says, and says the same a while later.

const year = madeYear();
const rows = new Map<string, number>();

beforeAll(async () => {
  for await (const { table, rows: some } of rowsOfBackup(new Blob([await yearFile(year)]))) {
    rows.set(table, (rows.get(table) ?? 0) + some.length);
  }
}, 120_000);

test('it holds 300 customers and 40,000 entries, each as a backup wants it', () => {
  expect(rows.get('customers')).toBe(CUSTOMERS);
  expect(rows.get('entries')).toBe(ENTRIES);
  expect(rows.get('identities')).toBe(CUSTOMERS);
  expect(rows.get('conversations')).toBeGreaterThan(4000);
});

test('it is the same every time', () => {
  expect(JSON.stringify(madeYear().lives)).toBe(JSON.stringify(year.lives));
});

test('nothing in it hangs on the minute: a while later it counts the same', () => {
  const all = (now: number) => [
    counted.answersIn(year, now),
    counted.scoresIn(year, now),
    counted.issuesIn(year, now),
    counted.levelsIn(year, now),
    counted.perMonth(
      counted.salesIn(year).map(({ at }) => at),
      now,
    ),
    counted.perMonth(
      counted.promisesIn(year).map(({ at }) => at),
      now,
    ),
    counted.becomingLate(year, now, 60),
  ];
  expect(all(NOW + HOUR / 3)).toEqual(all(NOW));
});

test('it has enough of everything that is counted', () => {
  expect(counted.answersIn(year, NOW).length).toBeGreaterThan(500);
  expect(counted.becomingLate(year, NOW, 60).late).toBeGreaterThan(3);
  expect(counted.becomingLate(year, NOW, 60).mayBe).toBeGreaterThan(1);
  expect(Math.min(...counted.levelsIn(year, NOW))).toBeGreaterThan(5);
  expect(counted.scoresIn(year, NOW).recommend.length).toBeGreaterThan(30);
});
