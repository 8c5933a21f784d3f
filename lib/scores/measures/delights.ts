import { t } from '@lingui/core/macro';
import { delightOf, factOf } from '@/lib/scores/bodies';
import { inContact } from '@/lib/scores/in-contact';
import { within } from '@/lib/scores/input';
import type { Measure } from '@/lib/scores/measure';

/** 10: unique value, genuine interest. */
export const delights: Measure = {
  id: 'delights',
  get title() {
    return t`Delight and genuine interest`;
  },
  get formula() {
    return t`Delights logged, up to your standard for each customer in 90 days, divided by that standard, over the customers you were in contact with.`;
  },
  get counts() {
    return t`delights by your standard`;
  },
  get needs() {
    return t`You must have been in touch with them at least three times in the 90 days.`;
  },
  least: { one: 1, all: 5 },
  isOfSpan: true,
  tally(log, window, { standards: { aims } }) {
    if (!inContact(log, window)) return { n: 0, good: 0 };
    const given = log.entries.filter((entry) => delightOf(entry) && within(entry.at, window)).length;
    return { n: aims.delights, good: Math.min(given, aims.delights) };
  },
  samples({ entries }, { to }) {
    // What is guessed is not known; what must not be mentioned is no depth.
    const facts = entries
      .flatMap((entry) => (entry.at <= to ? (factOf(entry) ?? []) : []))
      .filter(({ source, category }) => source !== 'guess' && category !== 'do-not-mention');
    const fresh = facts.map(({ askAgainBy }) => (askAgainBy === null || askAgainBy > to ? 1 : 0));
    const n = facts.length;
    return [
      { label: t`Facts known of a customer, median`, unit: 'count', by: 'median', values: [n], n },
      { label: t`Facts that need not be asked again`, unit: 'share', by: 'mean', values: fresh, n },
    ];
  },
};
