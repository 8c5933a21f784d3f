import { t } from '@lingui/core/macro';
import { conversationsOf, isOwn, type Touch } from '@/lib/scores/bodies';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 9: empathizes. */
export const feeling: Measure = {
  id: 'feeling',
  get title() {
    return t`Acknowledges the feeling`;
  },
  get formula() {
    return t`Troubled messages whose feeling your first reply acknowledged, divided by those with a first reply of yours that was read for it.`;
  },
  get counts() {
    return t`troubled messages`;
  },
  get needs() {
    return t`They must have complained, in a message that was read.`;
  },
  least: { one: 2, all: 5 },
  tally: ({ entries }, window) =>
    tallyOf(
      [...conversationsOf(entries).values()]
        .flatMap(firstReplies)
        .map((reply) => (isOwn(reply) && within(reply.at, window) ? acknowledged(reply) : null)),
    ),
};

/** The first reply after each troubled message, or row of them; touches oldest first. */
function firstReplies(touches: readonly Touch[]): Touch[] {
  const replies: Touch[] = [];
  let troubled = false;
  for (const touch of touches) {
    const { direction, automatic, attempt, complains } = touch.body;
    if (automatic || attempt) continue;
    if (direction === 'in') troubled ||= complains === 'yes';
    else {
      if (troubled) replies.push(touch);
      troubled = false;
    }
  }
  return replies;
}

function acknowledged({ body }: Touch): boolean | null {
  return body.empathizes === 'yes' ? true : body.empathizes === 'no' ? false : null;
}
