import { answersOf } from '@/lib/scores/answers';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';
import { median } from '@/lib/scores/median';

/** 1: responds promptly. */
export const answeredInTime: Measure = {
  id: 'answered-in-time',
  title: 'Answered in time',
  formula:
    'Questions and complaints that you answered within your standard, divided by those you answered and those that fell due unanswered. A holding answer counts. What colleagues answered does not.',
  counts: 'questions and complaints',
  least: { one: 3, all: 10 },
  tally: (log, window, { standards, now }) =>
    tallyOf(answersOf(log, standards, now).map(({ settledAt, inTime }) => (within(settledAt, window) ? inTime : null))),
  details(logs, window, { standards, now }) {
    const minutes = logs.flatMap((log) =>
      answersOf(log, standards, now).flatMap((answer) =>
        within(answer.settledAt, window) && answer.minutes !== null ? [answer.minutes] : [],
      ),
    );
    return [{ label: 'Median time to answer', value: median(minutes), unit: 'business minutes', n: minutes.length }];
  },
};
