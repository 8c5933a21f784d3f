import { t } from '@lingui/core/macro';
import type { Instant } from '@/lib/model/time';
import { handOffOf, issueOf } from '@/lib/scores/bodies';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 5: easy to do business with, few hand-offs. */
export const easy: Measure = {
  id: 'easy',
  get title() {
    return t`Easy to do business with`;
  },
  get formula() {
    return t`Resolved issues without a hand-off while they were open, and without anything asked twice, divided by all resolved issues.`;
  },
  get counts() {
    return t`resolved issues`;
  },
  least: { one: 2, all: 5 },
  tally({ entries }, window) {
    const handOffs = entries.filter((entry) => handOffOf(entry) !== null);
    return tallyOf(
      entries.map((entry) => {
        const issue = issueOf(entry);
        if (issue?.state !== 'resolved') return null;
        // One that was called resolved in a form may have no time of it.
        const until: Instant = issue.resolvedAt ?? entry.at;
        if (!within(until, window)) return null;
        return issue.askedAgain === '' && !handOffs.some(({ at }) => at >= issue.openedAt && at <= until);
      }),
    );
  },
};
