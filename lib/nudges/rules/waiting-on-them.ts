import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { standardWords } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { followUpOf } from '@/lib/nudges/follow-up';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** Our last message asked, or they said that they come back, and they have been silent for long enough to ask again; not before a day they named or while they are away. */
export const waitingOnThem = defineRule({
  id: 'waiting-on-them',
  get title() {
    return t`Waiting on them`;
  },
  expectation: 1,
  get family() {
    return t`Promptness`;
  },
  get why() {
    return t`People who mean to answer mostly do so within a day, so silence for some business days means something. A follow-up is best around the third working day, and at most two: studies conflict, and one finds fewer answers from the first on. A question that lay for the longest gap of their tier is no longer what to write about: that they fell silent is looked at on its own.`;
  },
  get figure() {
    return {
      says: t`Half of all replies come within 47 minutes, over 90% within a day.`,
      source: t`Kooti and others, 16 billion emails`,
      year: 2015,
      caveat: t`Messages between private mail users, not between firms and customers. The three days are a rule of thumb.`,
    };
  },
  get when() {
    return {
      fires: t`Your last message asked, or they named a day to come back, and they have been silent for the business days of your standard; not before a day they named, and not more often than your standard says.`,
      clear: t`They answered, or it is too soon, or you followed up often enough, or the longest gap of their tier went by since.`,
      unknown: t`Whether your message asked is not known.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    const answers = situation.conversations.map((conversation) => answerFor(conversation, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(conversation: Conversation, situation: Situation, now: Instant): Answer {
  const { waitingSince, waitUntil = null, followUps, subject } = conversation.body;
  const { standards, customer } = situation;
  const followUp = followUpOf(conversation, situation, now);
  if (followUp === null || waitingSince === null) return { is: 'clear', changesAt: null };
  if ('missing' in followUp) return { is: 'unknown', ...followUp, changesAt: null };
  const { from, done } = followUp;
  if (done >= standards.followUps) return { is: 'clear', changesAt: null };
  if (now < from) return { is: 'clear', changesAt: from };
  const silence = { amount: standards.followUpDays, unit: 'business-days' } as const;
  const about = quoted(subject);
  const conversationId = conversation.id;
  const asked = dayAndTime(waitingSince, standards.zone);
  // Nothing of ours stands unanswered: they said that they come back.
  const named = waitUntil !== null && followUps === 0 ? day(waitUntil, standards.zone) : null;
  const name = nameOf(customer);
  const since = dayAndTime(from, standards.zone);
  return {
    is: 'fires',
    cause: `${conversation.id}:${waitingSince}`,
    level: 'hint',
    title: named ? t`${name} has not come back yet` : t`${name} has not answered yet`,
    says: named ? sayingOfNamed(named, about, since) : sayingOfAsked(asked, about, since),
    evidence: [
      { text: named ? t`They wanted to come back by ${named}` : t`You asked ${asked}`, conversationId },
      { text: t`Followed up ${done} of at most ${{ most: standards.followUps }} times`, conversationId },
    ],
    standard: t`${{ days: standardWords(silence) }} of silence`,
    due: null,
    actions: [
      { do: 'open-conversation', label: t({ message: 'Open', context: 'button' }), conversationId },
      { do: 'no-answer-needed', label: t`Settled`, conversationId },
    ],
    changesAt: followUp.changesAt,
    may: false,
  };
}

function sayingOfNamed(named: string, about: string, since: string): string {
  return about
    ? t`They wanted to come back by ${named} about ${about}. A follow-up is due since ${since}.`
    : t`They wanted to come back by ${named}. A follow-up is due since ${since}.`;
}

function sayingOfAsked(asked: string, about: string, since: string): string {
  return about
    ? t`You asked ${asked} about ${about}. A follow-up is due since ${since}.`
    : t`You asked ${asked}. A follow-up is due since ${since}.`;
}
