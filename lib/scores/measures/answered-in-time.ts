import { t } from '@lingui/core/macro';
import { answersOf } from '@/lib/scores/answers';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 1: responds promptly. */
export const answeredInTime: Measure = {
  id: 'answered-in-time',
  get title() {
    return t`Answered in time`;
  },
  get formula() {
    return t`Questions and complaints that you answered within your standard, divided by those you answered and those that fell due unanswered. A holding answer counts. What colleagues answered does not.`;
  },
  get counts() {
    return t`questions and complaints`;
  },
  least: { one: 3, all: 10 },
  tally: (log, window, { standards, now }) =>
    tallyOf(answersOf(log, standards, now).map(({ settledAt, inTime }) => (within(settledAt, window) ? inTime : null))),
  samples(log, window, { standards, now }) {
    const values = answersOf(log, standards, now).flatMap(({ settledAt, minutes }) =>
      within(settledAt, window) && minutes !== null ? [minutes] : [],
    );
    return [{ label: t`Median time to answer`, unit: 'business minutes', by: 'median', values, n: values.length }];
  },
};
