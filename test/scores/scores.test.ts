import { describe, expect, it } from 'vitest';
import { loyaltyOf } from '@/lib/model/loyalty';
import { businessOf } from '@/lib/scores/business';
import { rungOf } from '@/lib/scores/rung';
import { customerScores } from '@/lib/scores/scores';
import { ago, asked, entry, held, logOf, NOW, overallOf, promised, scoreOf, sent } from './logs';

/** A customer with so many promises kept and broken. */
const keeper = (id: string, kept: number, broken: number, tier = '') =>
  logOf(
    [...Array(kept + broken).keys()].map((index) => promised(index < kept ? 'kept' : 'broken', ago(9))),
    { tier },
    id,
  );

describe('a score', () => {
  it('is held to the seller’s own standard, nine in ten unless they say otherwise', () => {
    const kept = keeper('a', 4, 1);
    const of = (shares: Record<string, number>) =>
      customerScores(kept, {
        ...held,
        standards: { ...held.standards, aims: { ...held.standards.aims, shares } },
      }).find(({ id }) => id === 'promises-kept')?.ofStandard;
    expect(of({})).toBeCloseTo(0.8 / 0.9);
    expect(of({ 'promises-kept': 0.5 })).toBeCloseTo(1.6);
    expect(of({ brief: 0.5 })).toBeCloseTo(0.8 / 0.9);
  });

  it('tells its trend from the 90 days before, where both have enough', () => {
    const now = [promised('kept', ago(9)), promised('kept', ago(9)), promised('kept', ago(9))];
    const then = [promised('kept', ago(100)), promised('broken', ago(100)), promised('broken', ago(100))];
    expect(scoreOf('promises-kept', [...now, ...then])).toMatchObject({ value: 1, before: 1 / 3, trend: 1 - 1 / 3 });
    expect(scoreOf('promises-kept', [...now, ...then.slice(1)])).toMatchObject({ value: 1, before: null, trend: null });
  });

  it('over all weighs every promise alike, and spreads it by tier', () => {
    const score = overallOf('promises-kept', [
      keeper('a', 10, 0, 'Gold'),
      keeper('b', 5, 5, 'gold '),
      keeper('c', 0, 5),
    ]);
    expect(score).toMatchObject({ value: 15 / 25, n: 25 });
    expect(score.spread).toEqual([
      { tier: '', value: null, n: 5 },
      { tier: 'gold', value: 15 / 20, n: 20 },
    ]);
  });

  it('names the worst tenth, of ten customers or more', () => {
    const nine = [...Array(9).keys()].map((index) => keeper(`good-${index}`, 3, 0));
    const bad = keeper('neglected', 1, 3);
    expect(overallOf('promises-kept', nine).worstTenth).toBeNull();
    expect(overallOf('promises-kept', [...nine, keeper('new', 0, 1)]).worstTenth).toBeNull();
    expect(overallOf('promises-kept', [...nine, bad]).worstTenth).toEqual({
      value: 1 / 4,
      n: 4,
      customerIds: ['neglected'],
    });
    const eleven = overallOf('promises-kept', [...nine, bad, keeper('worst', 0, 3)]);
    expect(eleven.worstTenth).toEqual({ value: 1 / 7, n: 7, customerIds: ['worst', 'neglected'] });
  });
});

describe('the rung', () => {
  const delight = (reaction: string, reactedDaysAgo: number | null = 5) =>
    entry('delight', ago(20), {
      what: 'Flowers',
      reaction,
      reactionAt: reactedDaysAgo === null ? null : ago(reactedDaysAgo),
    });
  const rung = (...entries: ReturnType<typeof delight>[]) => rungOf(logOf(entries), held).rung;

  it('is what their own reaction shows, the highest of the last twelve months', () => {
    expect(rung()).toBeNull();
    expect(rung(delight('none'))).toBeNull();
    expect(rung(delight('more-than-expected'))).toBe('exceed');
    expect(rung(delight('visible-pleasure'), delight('more-than-expected'))).toBe('delight');
    expect(rung(delight('more-than-expected', 1), delight('told-others', 9), delight('visible-pleasure', 2))).toBe(
      'amaze',
    );
    expect(rung(delight('told-others', 366), delight('more-than-expected'))).toBe('exceed');
    expect(rung(delight('told-others', null))).toBe('amaze');
  });

  it('is satisfy for a good score, and nothing for a middling one or for words', () => {
    expect(rung(entry('feedback', ago(3), { measure: 'satisfaction', score: 4 }))).toBe('satisfy');
    expect(rung(entry('feedback', ago(3), { measure: 'recommend', score: 8 }))).toBeNull();
    expect(rung(entry('feedback', ago(3), { verbatim: 'Great' }))).toBeNull();
  });

  it('stands, with what is late or open beside it', () => {
    const issue = entry('issue', ago(3), { what: 'Damaged', openedAt: ago(3) });
    const late = promised('open', ago(1), { closedAt: null });
    const question = asked(ago(9));
    const standing = rungOf(logOf([delight('told-others'), issue, late, question]), held);
    expect(standing).toMatchObject({
      rung: 'amaze',
      at: ago(5),
      beside: { openIssues: [issue.id], latePromises: [late.id], lateAnswers: [question.id] },
    });
  });
});

describe('satisfied is not loyal', () => {
  const theirs = (from: number, count: number) =>
    [...Array(count).keys()].map((day) => asked(ago(from + day), { asks: 'no' }));
  const happy = entry('feedback', ago(120), { measure: 'recommend', score: 10 });
  const loyalty = (...entries: ReturnType<typeof asked>[]) => loyaltyOf(logOf(entries), held);

  it('is at risk when they were satisfied and write half as much', () => {
    expect(loyalty(happy, ...theirs(100, 4), ...theirs(5, 2))).toEqual({
      is: 'at-risk',
      entryIds: [happy.id],
      engaged: { now: 2, before: 4 },
    });
    expect(loyalty(happy, ...theirs(100, 4), ...theirs(5, 3)).is).toBe('steady');
    expect(loyalty(...theirs(100, 4)).is).toBe('steady');
    expect(loyalty(asked(ago(130), { asks: 'no', thanks: 'yes' }), ...theirs(100, 4)).is).toBe('at-risk');
  });

  it('is neither with little data', () => {
    expect(loyalty(happy, ...theirs(100, 3)).is).toBeNull();
    expect(loyalty().is).toBeNull();
  });

  it('is in trouble while a complaint is open, also when only a holding answer was given', () => {
    const issue = entry('issue', ago(3), { what: 'Damaged', openedAt: ago(3) });
    expect(loyalty(issue)).toMatchObject({ is: 'in-trouble', entryIds: [issue.id] });
    const complaint = asked(ago(2), { complains: 'yes' });
    expect(loyalty(complaint)).toMatchObject({ is: 'in-trouble', entryIds: [complaint.id] });
    expect(loyalty(complaint, sent(ago(1), { acknowledges: true })).is).toBe('in-trouble');
    expect(loyalty(complaint, sent(ago(1))).is).toBeNull();
    expect(loyalty({ ...issue, body: { ...Object(issue.body), state: 'resolved' } }).is).toBeNull();
  });
});

describe('sales and losses', () => {
  const sale = (days: number, body: object = {}) => entry('sale', ago(days), { what: 'Twelve boats', ...body });
  const business = (...logs: ReturnType<typeof logOf>[]) => businessOf({ customers: logs, now: NOW });

  it('knows a repeat by an earlier sale, or by the seller’s word', () => {
    const logs = [
      logOf([sale(100), sale(10)]),
      logOf([sale(10, { repeat: 'yes' })]),
      logOf([sale(5), sale(4, { state: 'returned' })]),
    ];
    expect(business(...logs)).toEqual({
      sales: { first: 1, repeat: 2, returned: 1 },
      before: { first: 1, repeat: 0, returned: 0 },
      left: 0,
    });
  });

  it('is unknown where no sale was ever logged, and counts those who left', () => {
    const gone = logOf([]);
    expect(business({ ...gone, customer: { ...gone.customer, stage: 'left' } })).toEqual({
      sales: null,
      before: null,
      left: 1,
    });
  });
});
