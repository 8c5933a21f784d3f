import type { CustomerScores } from '@/lib/app/panel-state';
import type { Score } from '@/lib/app/scores';
import { DAY } from '@/lib/model/time';
import { entry, now, touch } from './sample';

/** A measure of one customer: seven of eight, against nine in ten. */
export function score(change: Partial<Score> = {}): Score {
  return {
    id: 'answered-in-time',
    title: 'Answered in time',
    formula: 'Questions that you answered within your standard, divided by all.',
    unit: 'share',
    value: 7 / 8,
    n: 8,
    counts: 'questions and complaints',
    least: 3,
    needs: null,
    aim: 0.9,
    ofStandard: 7 / 8 / 0.9,
    before: 0.5,
    trend: 7 / 8 - 0.5,
    details: [{ label: 'Median time to answer', value: 150, unit: 'business minutes', n: 7 }],
    ...change,
  };
}

/** Not enough to say anything. */
export function empty(title: string, change: Partial<Score> = {}): Score {
  const none = { value: null, ofStandard: null, before: null, trend: null, details: [] };
  return score({ id: title, title, n: 1, counts: 'promises', ...none, ...change });
}

const of = (title: string, value: number, change: Partial<Score> = {}) =>
  score({ id: title, title, value, n: 20, ofStandard: value / 0.9, details: [], ...change });

export const delight = entry({
  id: 'd1',
  kind: 'delight',
  at: now - 20 * DAY,
  body: { what: 'Spare valves, before she asked', cost: '', reaction: 'visible-pleasure', reactionAt: now - 17 * DAY },
});

export const complaint = touch('t1', now - DAY);

export function customerScores(change: Partial<CustomerScores> = {}): CustomerScores {
  return {
    scores: [
      score(),
      of('Their way, their hours', 0.72, { counts: 'messages, calls and meetings' }),
      of('Brief', 0.95, { counts: 'messages', before: 0.95, trend: 0 }),
      empty('Beyond the transaction', { counts: 'conversations', least: 2, needs: 'A point must be used.' }),
      of('Easy to do business with', 1, { counts: 'resolved issues', before: null, trend: null }),
      of('Personal', 0.5, { counts: 'opening messages', before: 0.8, trend: -0.3 }),
      empty('Informs, educates, challenges', {
        n: 0,
        least: 1,
        counts: 'insights by your standard',
        needs: 'You must have been in touch.',
      }),
      of('Promises kept', 0.25, { counts: 'promises' }),
      of('Acknowledges the feeling', 0, { counts: 'troubled messages' }),
      of('Delight and genuine interest', 0.66, { counts: 'delights by your standard' }),
    ],
    rung: {
      rung: 'delight',
      entryId: 'd1',
      at: now - 17 * DAY,
      entry: delight,
      beside: { openIssues: ['i1'], latePromises: ['p1', 'p2'], lateAnswers: [] },
    },
    loyalty: { is: 'steady', entryIds: [], entries: [], engaged: { now: 4, before: 5 } },
    business: { sales: { first: 0, repeat: 2, returned: 1 }, before: { first: 1, repeat: 0, returned: 0 }, left: 0 },
    ...change,
  };
}
