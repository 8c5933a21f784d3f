import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { clockOf, levelOf, owedCause } from '@/lib/nudges/clock';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { nameOf, quoted } from '@/lib/nudges/words';

/** An answer that is likely to take longer: say so first. A complaint always, a question once its time gets short. */
export const acknowledgeNow = defineRule({
  id: 'acknowledge-now',
  get title() {
    return t`Acknowledge now`;
  },
  expectation: 1,
  get family() {
    return t`Promptness`;
  },
  get why() {
    return t`A short word that you have read it and are on it meets the first response; the answer itself stays owed. It matters most where a full answer takes longer than the standard, and after a complaint.`;
  },
  get figure() {
    return {
      says: t`An answer within one hour would satisfy 89% of people who write an email.`,
      source: t`Toister Performance Solutions, survey of about 1,200 people`,
      year: 2018,
      caveat: t`Run by a vendor, in the US: what people say they expect. 88% in its survey of 2020 (about 3,200 people).`,
    };
  },
  get when() {
    return {
      fires: t`A complaint without any answer; a question whose time gets short and is not over yet.`,
      clear: t`Nothing is owed, it was acknowledged, or a question is overdue and wants its answer.`,
      unknown: t`What is owed is not known.`,
    };
  },
  needs: 'log',
  retires: false,
  evaluate(situation, now) {
    const answers = situation.conversations.map((conversation) => answerFor(conversation, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(conversation: Conversation, situation: Situation, now: Instant): Answer {
  const { complains, acknowledgedAt, owedTouchId, subject } = conversation.body;
  const clock = clockOf(conversation, situation.customer, situation.standards, now);
  if (clock.is === 'none') return { is: 'clear', changesAt: null };
  if (clock.is === 'unknown') return { is: 'unknown', missing: clock.missing, changesAt: null };
  if (acknowledgedAt !== null && acknowledgedAt >= clock.since) return { is: 'clear', changesAt: null };
  // Past its time a question wants its answer: a line that it was read would come as late.
  if (!complains && clock.level !== 'risk') return { is: 'clear', changesAt: clock.changesAt };
  const conversationId = conversation.id;
  const about = quoted(subject);
  return {
    is: 'fires',
    cause: owedCause(conversation),
    level: clock.level === 'fine' ? 'at-risk' : levelOf[clock.level],
    title: t`Tell ${{ name: nameOf(situation.customer) }} that you are on it`,
    says: about
      ? t`About ${about}. If the answer takes longer, one line now meets the first response.`
      : t`If the answer takes longer, one line now meets the first response.`,
    evidence: [
      {
        text: complains ? t`They complained, and nobody has answered` : t`Little of the standard is left`,
        conversationId,
        ...(owedTouchId === null ? {} : { entryId: owedTouchId }),
      },
    ],
    standard: clock.standard,
    due: clock.due,
    actions: [
      { do: 'open-conversation', label: t({ message: 'Open', context: 'button' }), conversationId },
      { do: 'acknowledged', label: t`Acknowledged`, conversationId },
    ],
    changesAt: clock.changesAt,
    may: clock.may,
  };
}
