import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Clock, clockOf, levelOf, owedCause } from '@/lib/nudges/clock';
import { type Answer, defineRule, type Evidence } from '@/lib/nudges/rule';
import { day, dayAndTime, nameOf, quoted, timeBeside } from '@/lib/nudges/words';

/** The customer's oldest message that asks or complains and is not answered, against the standard. */
export const replyOwed = defineRule({
  id: 'reply-owed',
  title: 'Reply owed',
  expectation: 1,
  family: 'Promptness',
  why:
    'Customers notice first how soon you answer. The clock starts at their oldest question or complaint without an ' +
    'answer and stops when anybody on your side answers. Half of US consumers give a brand one week before they ' +
    'stop doing business with it (RightNow, 2011): that is the red line.',
  figure: {
    says: '60% of people expect an answer to an email within 4 business hours; 22% accept more than a day.',
    source: 'Fuze and GetHuman, survey of 978 people',
    year: 2016,
    caveat: 'Run by vendors, in English: what people say they expect, not what they did. Your standard can be changed.',
  },
  when: {
    fires:
      'Their oldest message that asks or complains has no answer. It gets more pressing in the last quarter of its time, past it, and on calendar day 7.',
    clear: 'Nothing of theirs asks or complains without an answer, from anybody on your side.',
    unknown: 'Whether a message wants an answer cannot be told, or the conversation has no time.',
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
      { do: 'open-conversation', label: 'Open', conversationId },
      { do: 'no-answer-needed', label: 'No answer needed', conversationId },
      { do: 'answered-elsewhere', label: 'Answered elsewhere', conversationId },
    ],
    changesAt: clock.changesAt,
    may: clock.may,
  };
}

function titleOf(name: string, { body }: Conversation, clock: Clock, zone: string): string {
  if (clock.may) return `${name} may be waiting for an answer`;
  if (clock.level === 'red-line') return `${name} has waited since ${day(clock.since, zone)}`;
  if (clock.level === 'late') {
    return body.complains ? `${name} complained, and the answer is overdue` : `${name} is owed an answer, overdue`;
  }
  return body.complains ? `${name} complained and waits for an answer` : `${name} waits for an answer`;
}

function sayingOf({ body }: Conversation, clock: Clock, zone: string): string {
  const about = quoted(body.subject);
  const sentences = [
    `${body.complains ? 'Complained' : 'Asked'} ${dayAndTime(clock.since, zone)}${about ? ` about ${about}` : ''}.`,
    `Due ${timeBeside(clock.due, clock.since, zone)}.`,
  ];
  if (body.acknowledgedAt !== null) sentences.push('Acknowledged, not answered yet.');
  if (clock.may) sentences.push(`As last read ${dayAndTime(body.readAt, zone)}.`);
  return sentences.join(' ');
}

function evidenceOf({ id, body }: Conversation, zone: string): Evidence[] {
  const evidence: Evidence[] = [
    {
      text: `Still not answered when last read, ${dayAndTime(body.readAt, zone)}`,
      conversationId: id,
      ...(body.owedTouchId === null ? {} : { entryId: body.owedTouchId }),
    },
  ];
  if (body.acknowledgedAt !== null) {
    evidence.push({ text: `Acknowledged ${dayAndTime(body.acknowledgedAt, zone)}`, conversationId: id });
  }
  return evidence;
}
