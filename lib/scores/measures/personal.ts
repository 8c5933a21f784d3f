import { t } from '@lingui/core/macro';
import { conversationsOf, isOwn } from '@/lib/scores/bodies';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 6: personalized. Only what opens a conversation: a quick reply needs nothing personal. */
export const personal: Measure = {
  id: 'personal',
  get title() {
    return t`Personal`;
  },
  get formula() {
    return t`Messages of yours that opened a conversation and used something known of the person, divided by those of yours that opened one and were read for it.`;
  },
  get counts() {
    return t`opening messages`;
  },
  get needs() {
    return t`Something must be known of them when you write first.`;
  },
  least: { one: 2, all: 10 },
  tally: ({ entries }, window) =>
    tallyOf(
      [...conversationsOf(entries).values()].map(([first]) => {
        if (!first || !isOwn(first) || first.body.direction !== 'out' || !within(first.at, window)) return null;
        const { personal } = first.body;
        return personal === 'yes' ? true : personal === 'no' ? false : null;
      }),
    ),
};
