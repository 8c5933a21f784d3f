import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { historyOf, sumOfHistories } from '@/lib/scores/history';
import { periodOf, periodsOf } from '@/lib/scores/periods';
import { measures } from '@/lib/scores/registry';
import { rungsAt } from '@/lib/scores/rung';
import { tallied } from '@/lib/scores/scores';
import { madeLogs } from './generated';
import { ago, contact, entry, held, logOf, NOW, promised } from './logs';

const zone = 'Europe/Oslo';
const periods = periodsOf(zone, NOW);
const indexOf = (id: string) => measures.findIndex((measure) => measure.id === id);

describe('the periods of a look back', () => {
  it('are twelve months and thirteen weeks in the seller’s zone, one after the other, the last still running', () => {
    expect(periods.months).toHaveLength(12);
    expect(periods.weeks).toHaveLength(13);
    for (const windows of [periods.months, periods.weeks]) {
      expect(windows.at(-1)?.to).toBe(NOW);
      for (const [index, { to }] of windows.slice(0, -1).entries()) expect(windows[index + 1]?.from).toBe(to);
    }
    // Oslo is an hour before UTC in winter, two in summer.
    expect(periods.months.at(-1)?.from).toBe(Date.UTC(2026, 9, 31, 23) - 1);
    expect(periods.months.at(-4)?.from).toBe(Date.UTC(2026, 6, 31, 22) - 1);
    expect(periods.weeks.at(-1)?.from).toBe(Date.UTC(2026, 10, 15, 23) - 1);
  });

  it('hold the first instant of a day and not the one before', () => {
    const first = Date.UTC(2026, 9, 31, 23);
    expect(periodOf(first, periods.months)).toBe(11);
    expect(periodOf(first - 1, periods.months)).toBe(10);
    expect(periodOf(NOW + 1, periods.months)).toBe(-1);
    expect(periodOf(ago(400), periods.months)).toBe(-1);
  });
});

describe('the ten over time', () => {
  const monthsOf = (id: string, logs: readonly ReturnType<typeof logOf>[]) =>
    sumOfHistories(
      logs.map((log) => historyOf(log, periods, held)),
      periods,
    ).months[indexOf(id)];

  it('puts a promise into the month it was kept in, or was for', () => {
    const log = logOf([promised('kept', ago(5)), promised('broken', ago(5)), promised('kept', ago(40))]);
    const months = monthsOf('promises-kept', [log, log]);
    expect(months?.at(-1)).toEqual({ n: 4, good: 2 });
    expect(months?.at(-2)).toEqual({ n: 2, good: 2 });
    expect(months?.slice(0, 10)).toEqual(Array(10).fill({ n: 0, good: 0 }));
  });

  it('ends, where a standard is of 90 days, with what the scoreboard shows', () => {
    const { logs } = madeLogs(30, 7);
    const gifts = [
      entry('delight', ago(80), { what: 'Flowers' }),
      entry('insight', ago(70), { what: 'A', sharedAt: ago(70) }),
    ];
    const all = [...logs, logOf([...contact(), ...gifts])];
    for (const id of ['beyond', 'insights', 'delights']) {
      const parts = all.map((log) => tallied(log, held).parts[indexOf(id)]?.tally);
      expect(monthsOf(id, all)?.at(-1)).toEqual({
        n: parts.reduce((sum, part) => sum + (part?.n ?? 0), 0),
        good: parts.reduce((sum, part) => sum + (part?.good ?? 0), 0),
      });
    }
    expect(monthsOf('delights', all)?.at(-1)?.good).toBeGreaterThan(0);
  });

  it('tells nothing of 90 days that begin before logs are read', () => {
    const early = [395, 394, 393].map((days) => ago(days));
    const log = logOf([
      ...contact().map((one, index) => ({ ...one, at: early[index] ?? one.at })),
      entry('delight', ago(394), { what: 'Flowers' }),
    ]);
    expect(monthsOf('delights', [log])?.[0]).toEqual({ n: 0, good: 0 });
  });
});

describe('the rungs over time', () => {
  it('hold a reaction from its day on for twelve months', () => {
    const log = logOf([
      entry('delight', ago(300), { what: 'Flowers', reaction: 'visible-pleasure', reactionAt: ago(299) }),
      entry('feedback', ago(20), { measure: 'satisfaction', score: 5 }),
    ]);
    expect(rungsAt(log, [ago(310), ago(298), ago(1), NOW + 90 * DAY])).toEqual([null, 'delight', 'delight', 'satisfy']);
  });
});
