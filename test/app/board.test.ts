import { beforeEach, describe, expect, it } from 'vitest';
import { lossesOverTime } from '@/lib/app/board-counts';
import { byAccount, MOST_LINES, measureOverTime, tenOverTime } from '@/lib/app/board-over-time';
import { tableAsCsv } from '@/lib/app/chart-file';
import { readNudgeUse } from '@/lib/app/nudge-use';
import { countOne, scoreboardOf } from '@/lib/app/scoreboard';
import { gapsOf } from '@/lib/app/self-assessment';
import { answerNudge, takeBackAnswer } from '@/lib/log/answers';
import { addCustomer } from '@/lib/log/customers';
import { measureIds } from '@/lib/model/measure-ids';
import { DAY } from '@/lib/model/time';
import { periodsOf } from '@/lib/scores/periods';
import { measures } from '@/lib/scores/registry';
import { ago, held, logOf, NOW, promised } from '@/test/scores/logs';
import { emptyLog } from './log';

const periods = periodsOf(held.standards.zone, NOW);
const promises = measures.findIndex(({ id }) => id === 'promises-kept');

/** A customer with so many promises kept and broken in this month. */
const keeper = (id: string, kept: number, broken: number, body: object = {}) =>
  countOne(
    logOf(
      Array.from({ length: kept + broken }, (_, index) => promised(index < kept ? 'kept' : 'broken', ago(3))),
      body,
      id,
    ),
    periods,
    held,
  );

describe('customers who left, over time', () => {
  const gone = (id: string, at: number | null, stage: 'left' | 'customer' = 'left') => {
    const log = logOf([], { left: { at, why: '', satisfied: null } }, id);
    return countOne({ ...log, customer: { ...log.customer, stage } }, periods, held);
  };

  it('are counted by the day they left, and those without a day are said apart', () => {
    const counted = [gone('a', ago(3)), gone('b', ago(3)), gone('c', null), gone('d', ago(2000))];
    const { left, all, undated } = lossesOverTime([...counted, keeper('e', 1, 0)], periods.months);
    expect({ now: left.at(-1), sum: left.reduce((a, b) => a + b, 0), all, undated }).toEqual({
      now: 2,
      sum: 2,
      all: 4,
      undated: 1,
    });
  });

  it('are losses no more once they came back', () => {
    expect(lossesOverTime([gone('a', ago(3), 'customer')], periods.months)).toMatchObject({ all: 0, undated: 0 });
  });
});

describe('a measure over time', () => {
  const of = (counted: Parameters<typeof tenOverTime>[0], split: 'all' | 'tier' | 'account') =>
    measureOverTime(counted, { measure: promises, grain: 'months', split, periods });

  it('has a gap where fewer than the least were counted', () => {
    const [line] = of([keeper('a', 5, 4)], 'all');
    expect(line?.points.at(-1)).toEqual({ value: null, n: 9 });
    expect(of([keeper('a', 5, 5)], 'all')[0]?.points.at(-1)).toEqual({ value: 0.5, n: 10 });
    expect(tenOverTime([keeper('a', 5, 5)], periods, 'weeks')[promises]?.points).toHaveLength(13);
  });

  it('is told apart by account in any case of letters, those with the most counted first, five at most', () => {
    const counted = [
      keeper('a', 3, 1, { account: 'Lund Kajakk' }),
      keeper('b', 1, 0, { account: ' lund kajakk ' }),
      ...[...'cdefgh'].map((id, index) => keeper(id, index, 0, { account: `Account ${id}` })),
    ];
    const lines = of(counted, 'account');
    expect(lines).toHaveLength(MOST_LINES);
    expect(lines[1]?.name).toBe('Lund Kajakk');
    expect(lines[1]?.points.at(-1)).toEqual({ value: 0.8, n: 5 });
    expect(byAccount(counted, promises, 20).map(({ account, n }) => `${account} ${n}`)).toEqual([
      'Account h 5',
      'Lund Kajakk 5',
      'Account g 4',
      'Account f 3',
      'Account e 2',
      'Account d 1',
    ]);
  });
});

describe('the self-assessment', () => {
  const { scores } = scoreboardOf([keeper('a', 6, 4)], held.standards, NOW);
  const marked = (marks: object) => ({
    id: 'r',
    at: NOW,
    kind: 'ten' as const,
    body: { marks: { ...Object.fromEntries(measureIds.map((id) => [id, null])), ...marks }, words: '' },
  });

  it('sets each mark beside what was observed of the standard, and says where there is not enough', () => {
    // Six of ten kept, of nine in ten wanted.
    const gaps = gapsOf(scores, marked({ 'promises-kept': 9, brief: 10 }) as Parameters<typeof gapsOf>[1]);
    expect(gaps[0]).toMatchObject({ score: { id: 'promises-kept' }, rated: 9, observed: 6.7 });
    expect(gaps[0]?.gap).toBeCloseTo(2.3);
    expect(gaps.find(({ score }) => score.id === 'brief')).toMatchObject({ rated: 10, observed: null, gap: null });
    expect(gaps.slice(1).every(({ gap }) => gap === null)).toBe(true);
  });

  it('puts the largest gap first, whichever way it points, and stays on the scale', () => {
    const all = scores.map((score, index) => ({ ...score, ofStandard: index === 0 ? 3 : index === 1 ? 0 : 0.5 }));
    const marks = { 'answered-in-time': 1, 'their-way': 3, brief: 6 };
    const gaps = gapsOf(all, marked(marks) as Parameters<typeof gapsOf>[1]);
    expect(gaps.slice(0, 3).map(({ observed, gap }) => [observed, gap])).toEqual([
      [10, -9],
      [1, 2],
      [5, 1],
    ]);
  });
});

describe('what was done with nudges', () => {
  beforeEach(emptyLog);

  it('is counted by rule and month: acted on, put off, not wanted; what was taken back is not', async () => {
    const { id } = await addCustomer({ body: { name: 'Ada' }, stage: 'customer', identities: [], now: ago(300) });
    const answer = (
      verdict: 'acted' | 'done' | 'snooze' | 'never' | 'bring-back',
      days: number,
      ruleId = 'reply-owed',
    ) =>
      answerNudge(
        { customerId: id, ruleId, cause: 'c', verdict, until: null, at: ago(days) },
        () => verdict === 'snooze',
      );
    await answer('acted', 1);
    await answer('done', 30);
    await answer('snooze', 31);
    await answer('never', 2, 'say-thanks');
    await answer('bring-back', 1, 'say-thanks');
    await answer('acted', 400);
    await takeBackAnswer(await answer('acted', 3), () => false);
    const { rules, overTime } = await readNudgeUse(periods.months, NOW);
    expect(rules).toEqual([
      { ruleId: 'reply-owed', acted: 2, putOff: 1, refused: 0, customers: 1 },
      { ruleId: 'say-thanks', acted: 0, putOff: 0, refused: 1, customers: 0 },
    ]);
    expect(overTime.acted.slice(-2)).toEqual([1, 1]);
    expect(overTime.acted.reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});

it('a table for other applications leaves gaps empty and runs nothing', () => {
  expect(
    tableAsCsv(
      ['Month', '=1+1 (share)'],
      [
        ['Nov', 1 / 3],
        ['Dec', null],
      ],
    ),
  ).toBe("\uFEFFMonth,'=1+1 (share)\r\nNov,0.3333\r\nDec,\r\n");
});

it('a look back over weeks begins on Mondays', () => {
  for (const { from } of periods.weeks) expect(new Date(from + 1 + DAY / 2).getUTCDay()).toBe(1);
});
