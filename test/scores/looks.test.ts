import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { answerTimesOf, LEAST_ANSWERS } from '@/lib/scores/answer-times';
import { saidBy, scaleOf } from '@/lib/scores/feedback';
import { issuesOf, issueTimesOf } from '@/lib/scores/issue-times';
import { knownOf } from '@/lib/scores/known';
import { median, nineInTen } from '@/lib/scores/median';
import { hoursOf, repliesOf } from '@/lib/scores/reply-hours';
import { ago, asked, entry, held, logOf, monday, NOW, sent } from './logs';

const year = { from: ago(365), to: NOW };

describe('how soon answers come', () => {
  const answer = (minutes: number | null, inTime: boolean) => ({ channel: 'email' as const, inTime, minutes });

  it('is told by the middle, by nine in ten, and by the share within the standard', () => {
    const answers = [10, 20, 30, 40, 50, 60, 70, 80, 90, 500].map((minutes) => answer(minutes, minutes <= 240));
    const times = answerTimesOf([...answers, answer(null, false)]);
    expect(times).toMatchObject({ n: 11, inTime: 9, unanswered: 1, share: 9 / 11, median: 55, nineInTen: 90 });
    expect(times.groups.map(({ within, after }) => within + after)).toEqual([1, 5, 3, 0, 0, 1, 0, 0]);
    expect(times.groups[5]).toEqual({ within: 0, after: 1 });
  });

  it('is not told of too few', () => {
    const few = Array(LEAST_ANSWERS - 1).fill(answer(10, true));
    expect(answerTimesOf(few)).toMatchObject({ share: null, median: null, nineInTen: null, n: 9 });
    expect(nineInTen([])).toBeNull();
    expect(median([])).toBeNull();
  });
});

describe('when customers answer', () => {
  const inNewYork = { zone: { value: 'America/New_York', source: 'told' } };
  // Monday 16:00 in Oslo is Monday 10:00 in New York.
  const [writes, answers] = [monday(9), monday(16)];

  it('counts their first message after one of ours by the hour of their own clock', () => {
    const log = logOf(
      [sent(writes), asked(answers), asked(answers + HOUR), sent(writes, {}, 'other'), asked(answers, {}, 'third')],
      inNewYork,
    );
    const replies = repliesOf(log, year);
    expect(replies.slots).toHaveLength(1);
    expect(hoursOf([replies], null)[0]?.[10]).toBe(1);
    expect(
      hoursOf([replies], 'call')
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
  });

  it('counts calls they took, and neither attempts nor what came by itself nor meetings', () => {
    const call = { channel: 'call' as const };
    const log = logOf(
      [
        sent(answers, { ...call, direction: 'both' }, 'a'),
        sent(answers, { ...call, attempt: true }, 'b'),
        sent(writes, {}, 'c'),
        asked(answers, { automatic: true }, 'c'),
        sent(answers, { channel: 'meeting', direction: 'both' }, 'd'),
      ],
      inNewYork,
    );
    expect(hoursOf([repliesOf(log, year)], 'call')[0]?.[10]).toBe(1);
    expect(repliesOf(log, year).slots).toHaveLength(1);
  });

  it('leaves out, and says so, what it cannot put on their clock', () => {
    const pair = [sent(writes), asked(answers)];
    expect(repliesOf(logOf(pair), year)).toEqual({ slots: [], unplaced: 1 });
    const guessed = { zone: { value: 'America/New_York', source: 'guess' } };
    expect(repliesOf(logOf(pair, guessed), year).unplaced).toBe(1);
    expect(repliesOf(logOf([sent(writes), asked(answers, { precision: 'day' })], inNewYork), year).unplaced).toBe(1);
    expect(repliesOf(logOf([sent(writes), asked(answers, { zoneKnown: false })], inNewYork), year).unplaced).toBe(1);
  });
});

describe('how long repairs take', () => {
  const issue = (opened: number, resolved: number | null, more: object = {}) => {
    const state = resolved === null ? 'open' : 'resolved';
    const resolvedAt = resolved === null ? null : ago(resolved);
    return entry('issue', ago(opened), { what: 'A leak', openedAt: ago(opened), resolvedAt, state, ...more });
  };
  const times = (entries: Parameters<typeof logOf>[0]) => issueTimesOf(issuesOf(logOf(entries), held), year);

  it('is told of five that were resolved, and of those that are open', () => {
    const told = times([
      issue(30, 29),
      issue(40, 38),
      issue(50, 47),
      issue(60, 56),
      issue(70, 40),
      issue(20, null, { reopenedAt: ago(10) }),
      issue(3, null),
    ]);
    expect(told).toMatchObject({ resolved: 5, median: 3, nineInTen: 30, reopened: 1 });
    expect(told.open.map(({ openedAt }) => openedAt)).toEqual([ago(20), ago(3)]);
    expect(told.openDays).toEqual({ median: 11.5, most: 20 });
    // Four in time, one after a month, and one that is open and past it; the one of three days may still be.
    expect(told).toMatchObject({ judged: 6, share: 4 / 6 });
  });

  it('is not told of four', () => {
    expect(times([issue(30, 29), issue(40, 38), issue(50, 47), issue(60, 56)])).toMatchObject({
      resolved: 4,
      median: null,
      nineInTen: null,
      share: null,
      openDays: null,
    });
  });
});

describe('what customers say', () => {
  const recommends = (scores: readonly number[]) =>
    saidBy(logOf(scores.map((score) => entry('feedback', ago(9), { measure: 'recommend', score }))), year);

  it('makes an NPS from thirty scores on', () => {
    const scores = [...Array(15).fill(9), ...Array(9).fill(3), ...Array(6).fill(7)];
    expect(scaleOf(recommends(scores), 'recommend')).toMatchObject({ n: 30, value: 20 });
    expect(scaleOf(recommends(scores.slice(1)), 'recommend')).toMatchObject({ n: 29, value: null });
    expect(scaleOf(recommends([9, 9, 0]), 'recommend').counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
  });

  it('is nothing where they were only asked', () => {
    expect(saidBy(logOf([entry('feedback', ago(9), { askedAt: ago(9) })]), year)).toEqual([]);
  });
});

describe('what is known beside the questions', () => {
  it('tells a sale with a delight around it from one without', () => {
    const known = knownOf(
      logOf([
        entry('sale', ago(60), { what: 'Boats' }),
        entry('delight', ago(40), { what: 'Spare valves' }),
        entry('sale', ago(10), { what: 'Paddles' }),
        entry('sale', ago(9), { what: 'Rope', state: 'returned' }),
      ]),
      NOW,
    );
    expect(known).toMatchObject({ sales: 2, delightedSales: 1, delights: 1, told: 0 });
  });

  it('tells what they said of quality from what was guessed, and when', () => {
    const fact = (days: number, source: string) =>
      entry('fact', ago(days), { category: 'preference', text: 'Quality to them: no leaks', source });
    expect(knownOf(logOf([fact(30, 'told'), fact(2, 'guess')]), NOW)).toMatchObject({
      qualityAt: ago(30),
      wants: true,
    });
    expect(knownOf(logOf([fact(2, 'guess')]), NOW)).toMatchObject({ qualityAt: null, wants: false });
  });

  it('tells issues after which something was changed, and hand-offs that asked twice', () => {
    const issue = { what: 'A leak', state: 'resolved', openedAt: ago(20), resolvedAt: ago(20) + 5 * MINUTE };
    const known = knownOf(
      logOf([
        entry('issue', ago(20), { ...issue, changed: 'Checked twice' }),
        entry('issue', ago(21), issue),
        entry('hand-off', ago(5), { why: 'Valves', askedAgain: 'the order number' }),
        entry('hand-off', ago(6), { why: 'Valves' }),
        entry('hand-off', NOW - 100 * DAY, { why: 'Valves' }),
      ]),
      NOW,
    );
    expect(known).toMatchObject({ issues: 2, resolved: 2, mended: 1, handOffs: 2, askedTwice: 1 });
  });
});
