import { t } from '@lingui/core/macro';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Clock, clockOf, levelOf, owedCause } from '@/lib/nudges/clock';
import { type Answer, defineRule, type Evidence } from '@/lib/nudges/rule';
import { day, dayAndTime, nameOf, quoted, timeBeside } from '@/lib/nudges/words';

/** The customer's oldest message that asks or complains and is not answered, against the standard. */
export const replyOwed = defineRule({
  id: 'reply-owed',
  get title() {
    return t`Reply owed`;
  },
  expectation: 1,
  get family() {
    return t`Promptness`;
  },
  get why() {
    return t`Customers notice first how soon you answer. The clock starts at their oldest question or complaint without an answer and stops when anybody on your side answers. Half of US consumers give a brand one week before they stop doing business with it (RightNow, 2011): that is the red line.`;
  },
  get figure() {
    return {
      says: t`60% of people expect an answer to an email within 4 business hours; 22% accept more than a day.`,
      source: t`Fuze and GetHuman, survey of 978 people`,
      year: 2016,
      caveat: t`Run by vendors, in English: what people say they expect, not what they did. Your standard can be changed.`,
    };
  },
  get when() {
    return {
      fires: t`Their oldest message that asks or complains has no answer. It gets more pressing in the last quarter of its time, past it, and on calendar day 7.`,
      clear: t`Nothing of theirs asks or complains without an answer, from anybody on your side.`,
      unknown: t`Whether a message wants an answer cannot be told, or the conversation has no time.`,
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
  const clock = clockOf(conversation, situation.customer, situation.standards, now);
  if (clock.is === 'none') return { is: 'clear', changesAt: null };
  if (clock.is === 'unknown') return { is: 'unknown', missing: clock.missing, changesAt: null };
  const conversationId = conversation.id;
  const zone = situation.standards.zone;
  return {
    is: 'fires',
    cause: owedCause(conversation),
    level: levelOf[clock.level],
    title: titleOf(nameOf(situation.customer), conversation, clock, zone),
    says: sayingOf(conversation, clock, zone),
    evidence: evidenceOf(conversation, zone),
    standard: clock.standard,
    due: clock.due,
    actions: [
      { do: 'open-conversation', label: t({ message: 'Open', context: 'button' }), conversationId },
      { do: 'no-answer-needed', label: t`No answer needed`, conversationId },
      { do: 'answered-elsewhere', label: t`Answered elsewhere`, conversationId },
    ],
    changesAt: clock.changesAt,
    may: clock.may,
  };
}

function titleOf(name: string, { body }: Conversation, clock: Clock, zone: string): string {
  if (clock.may) return t`${name} may be waiting for an answer`;
  const since = day(clock.since, zone);
  if (clock.level === 'red-line') return t`${name} has waited since ${since}`;
  if (clock.level === 'late') {
    return body.complains ? t`${name} complained, and the answer is overdue` : t`${name} is owed an answer, overdue`;
  }
  return body.complains ? t`${name} complained and waits for an answer` : t`${name} waits for an answer`;
}

function sayingOf({ body }: Conversation, clock: Clock, zone: string): string {
  const due = timeBeside(clock.due, clock.since, zone);
  const sentences = [askedWhen(body, dayAndTime(clock.since, zone)), t`Due ${due}.`];
  if (body.acknowledgedAt !== null) sentences.push(t`Acknowledged, not answered yet.`);
  const readAt = dayAndTime(body.readAt, zone);
  if (clock.may) sentences.push(t`As last read ${readAt}.`);
  return sentences.join(' ');
}

function askedWhen({ complains, subject }: Conversation['body'], when: string): string {
  const about = quoted(subject);
  if (complains) return about ? t`Complained ${when} about ${about}.` : t`Complained ${when}.`;
  return about ? t`Asked ${when} about ${about}.` : t`Asked ${when}.`;
}

function evidenceOf({ id, body }: Conversation, zone: string): Evidence[] {
  const readAt = dayAndTime(body.readAt, zone);
  const evidence: Evidence[] = [
    {
      text: t`Still not answered when last read, ${readAt}`,
      conversationId: id,
      ...(body.owedTouchId === null ? {} : { entryId: body.owedTouchId }),
    },
  ];
  if (body.acknowledgedAt !== null) {
    const acknowledgedAt = dayAndTime(body.acknowledgedAt, zone);
    evidence.push({ text: t`Acknowledged ${acknowledgedAt}`, conversationId: id });
  }
  return evidence;
}
