import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** So few are a nod. */
const fewWords = 12;

/** After this a conversation is over, and whether it wanted an answer is no longer a useful question. */
const asksFor = 30 * DAY;

/** They wrote, and it cannot be told whether an answer is wanted: ask the seller, once. */
export const replyNeeded = defineRule({
  id: 'reply-needed',
  get title() {
    return t`Reply needed?`;
  },
  expectation: 1,
  get family() {
    return t`Promptness`;
  },
  get why() {
    return t`Some messages ask without a question mark, and some that look like questions want no answer. Where it cannot be told, no clock runs until you say so, and the card of whose turn it is asks. The same goes for messages from before you added this customer.`;
  },
  figure: null,
  get noFigure() {
    return t`This is a question to you. No default stands behind it.`;
  },
  get when() {
    return {
      fires: t`They wrote last, within 30 days, and whether it wants an answer cannot be told: by its words, because it is older than the day you added them, or because a later mail of yours says that it also answers something they asked in another one.`,
      clear: t`It is known whose turn it is, or they answered yours in a few words that ask and complain of nothing.`,
      unknown: t`What they wrote was not read.`,
    };
  },
  needs: 'log',
  asks: 'turn',
  retires: false,
  evaluate(situation, now) {
    const answers = situation.conversations.map((conversation) => answerFor(conversation, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor({ id, at, body }: Conversation, situation: Situation, now: Instant): Answer {
  const until = at + asksFor;
  if (body.turn !== 'unsure' || now >= until || isWordAfterOurs(id, situation)) return { is: 'clear', changesAt: null };
  const about = quoted(body.subject);
  const name = nameOf(situation.customer);
  const when = dayAndTime(at, situation.standards.zone);
  return {
    is: 'fires',
    cause: `${id}:${at}`,
    level: 'hint',
    title: t`Reply needed?`,
    says: about
      ? t`${name} wrote ${when} about ${about}. It could not be told whether an answer is wanted.`
      : t`${name} wrote ${when}. It could not be told whether an answer is wanted.`,
    evidence: [{ text: t`${name} wrote ${when}`, conversationId: id }],
    standard: '',
    due: null,
    actions: [
      { do: 'answer-needed', label: t`Yes`, conversationId: id },
      { do: 'no-answer-needed', label: t`No`, conversationId: id },
      { do: 'open-conversation', label: t({ message: 'Open', context: 'button' }), conversationId: id },
    ],
    changesAt: until,
    may: false,
  };
}

/**
 * A few words in answer to ours, which ask nothing and complain of nothing: mostly "noted" in one of a thousand ways. The
 * turn of the conversation still stands as not known.
 */
function isWordAfterOurs(conversationId: string, { newest }: Situation): boolean {
  const touches = newest.flatMap((entry) => {
    const touch = entry.conversationId === conversationId ? touchOf(entry) : null;
    return touch && !touch.automatic && !touch.attempt ? [touch] : [];
  });
  const [last, ...before] = touches;
  if (last?.direction !== 'in' || last.words === null || last.words > fewWords) return false;
  return last.complains === 'no' && (last.questions ?? 0) === 0 && before.some(({ direction }) => direction !== 'in');
}
