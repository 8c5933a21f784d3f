import { t } from '@lingui/core/macro';
import { insightOf } from '@/lib/scores/bodies';
import { inContact } from '@/lib/scores/in-contact';
import { within } from '@/lib/scores/input';
import type { Measure } from '@/lib/scores/measure';

/** 7: informs, educates, challenges. */
export const insights: Measure = {
  id: 'insights',
  get title() {
    return t`Informs, educates, challenges`;
  },
  get formula() {
    return t`Insights logged as shared, up to your standard for each customer in 90 days, divided by that standard, over the customers you were in contact with.`;
  },
  get counts() {
    return t`insights by your standard`;
  },
  get needs() {
    return t`You must have been in touch with them at least three times in the 90 days.`;
  },
  least: { one: 1, all: 5 },
  isOfSpan: true,
  tally(log, window, { standards: { aims } }) {
    if (!inContact(log, window)) return { n: 0, good: 0 };
    const shared = log.entries.filter((entry) => {
      const at = insightOf(entry)?.sharedAt;
      return at != null && within(at, window);
    }).length;
    return { n: aims.insights, good: Math.min(shared, aims.insights) };
  },
};
