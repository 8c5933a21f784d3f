import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { calendarOf, standardWords } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { promiseOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** Our last message asked, and they have been silent for long enough to ask again; by their stated date, if they gave one. */
export const waitingOnThem = defineRule({
  id: 'waiting-on-them',
  title: 'Waiting on them',
  expectation: 1,
  family: 'Promptness',
  why:
    'People who mean to answer mostly do so within a day, so silence for some business days means something. A ' +
    'follow-up is best around the third working day, and at most two: studies conflict, and one finds fewer answers from the first on.',
  figure: {
    says: 'Half of all replies come within 47 minutes, over 90% within a day.',
    source: 'Kooti and others, 16 billion emails',
    year: 2015,
    caveat: 'Messages between private mail users, not between firms and customers. The three days are a rule of thumb.',
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    const answers = situation.conversations.map((conversation) => answerFor(conversation, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(conversation: Conversation, situation: Situation, now: Instant): Answer {
  const { turn, waitingSince, followUps, subject } = conversation.body;
  const { standards, customer } = situation;
  if (turn !== 'them' || waitingSince === null) return { is: 'clear', changesAt: null };
  // The message that asked counts as one of those we wrote; only the ones after it are follow-ups.
  const followedUp = Math.max(0, followUps - 1);
  if (followedUp >= standards.followUps) return { is: 'clear', changesAt: null };
  const silence = { amount: standards.followUpDays, unit: 'business-days' } as const;
  const from = followUpFrom(situation, conversation.id, waitingSince, now);
  if (from === null) return { is: 'unknown', missing: 'your working hours', changesAt: null };
  if (now < from) return { is: 'clear', changesAt: from };
  const about = quoted(subject);
  const conversationId = conversation.id;
  const asked = `You asked ${dayAndTime(waitingSince, standards.zone)}`;
  return {
    is: 'fires',
    cause: `${conversation.id}:${waitingSince}`,
    level: 'hint',
    title: `${nameOf(customer)} has not answered yet`,
    says: `${asked}${about ? ` about ${about}` : ''}. A follow-up is due since ${dayAndTime(from, standards.zone)}.`,
    evidence: [
      { text: asked, conversationId },
      { text: `Followed up ${followedUp} of at most ${standards.followUps} times`, conversationId },
    ],
    standard: `${standardWords(silence)} of silence`,
    due: null,
    actions: [
      { do: 'open-conversation', label: 'Open', conversationId },
      { do: 'no-answer-needed', label: 'Settled', conversationId },
    ],
    changesAt: null,
    may: false,
  };
}

/** From when a follow-up is in place: after the silence, and not before a date that they gave. Null when it cannot be told. */
function followUpFrom(
  situation: Situation,
  conversationId: string,
  waitingSince: Instant,
  now: Instant,
): Instant | null {
  const { standards, open } = situation;
  const stated = open.flatMap((entry) => {
    const promise = promiseOf(entry);
    if ((entry.conversationId ?? conversationId) !== conversationId) return [];
    return promise?.by === 'them' && promise.due !== null && promise.due > now ? [promise.due] : [];
  });
  try {
    return Math.max(addBusinessDays(calendarOf(standards), waitingSince, standards.followUpDays), ...stated);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
