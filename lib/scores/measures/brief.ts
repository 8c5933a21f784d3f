import { t } from '@lingui/core/macro';
import { conversationsOf, isOwn } from '@/lib/scores/bodies';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 3: brief and clear. */
export const brief: Measure = {
  id: 'brief',
  get title() {
    return t`Brief`;
  },
  get formula() {
    return t`Your messages within your most words, with more for each question that they answer, divided by those of yours whose words were counted.`;
  },
  get counts() {
    return t`messages`;
  },
  least: { one: 5, all: 20 },
  tally: ({ entries }, window, { standards: { brevity } }) =>
    tallyOf(
      [...conversationsOf(entries).values()].flatMap((touches) => {
        let questions = 0;
        return touches.map((touch) => {
          const { direction, words, asks } = touch.body;
          if (direction === 'in') {
            questions += touch.body.questions ?? (asks === 'yes' ? 1 : 0);
            return null;
          }
          const most = brevity.words + questions * brevity.wordsPerQuestion;
          questions = 0;
          return direction === 'out' && isOwn(touch) && words !== null && within(touch.at, window)
            ? words <= most
            : null;
        });
      }),
    ),
};
