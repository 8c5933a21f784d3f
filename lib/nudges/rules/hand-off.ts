import { t } from '@lingui/core/macro';
import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import type { Situation } from '@/lib/model/situation';
import { calendarOf, type Standards } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { contextBrief } from '@/lib/nudges/brief';
import { handOffOf } from '@/lib/nudges/entries';
import { type HandOff, handOffsOf, receiverOf } from '@/lib/nudges/hand-offs';
import { issuesOf, mayBeOf } from '@/lib/nudges/issues';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { day, inSentence, nameOf, quoted } from '@/lib/nudges/words';

/** So long a hand-off is followed. */
const followedFor = 30 * DAY;

/** A customer was passed to somebody: pass on what is known, introduce, and hear whether it was taken care of. */
export const handOffRule = defineRule({
  id: 'hand-off',
  get title() {
    return t`Hand-off to complete`;
  },
  expectation: 5,
  get family() {
    return t`Hand-offs`;
  },
  get why() {
    return t`Being passed on is effort for the customer, and telling it all again is more. Pass on what the log knows, name the other to the customer, and hear a few days later whether it was taken care of.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had much effort became more disloyal, against 9% of those who had little.`,
      source: t`CEB, over 75,000 customers`,
      year: 2013,
      caveat: t`About the effort of being served as a whole, of which being passed on is a part.`,
    };
  },
  get when() {
    return {
      fires: t`A hand-off of the last 30 days lacks its brief or its introduction, or nobody asked how it went.`,
      clear: t`No hand-off is logged, the last ones are complete, or an issue says that they were not taken care of.`,
      unknown: t`A hand-off cannot be read, or your working hours do not tell when to ask.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    const lost = situation.known.some((entry) => entry.kind === 'hand-off' && handOffOf(entry) === null);
    const answers = newestOfEach(situation).map((handOff) => answerFor(handOff, situation, now));
    if (lost) answers.push({ is: 'unknown', missing: t`a hand-off that can be read`, changesAt: null });
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

/** The newest hand-off of each conversation: who passed the customer on has no more to do. */
function newestOfEach(situation: Situation): HandOff[] {
  const newest = new Map<string | null, HandOff>();
  for (const one of handOffsOf(situation)) {
    const known = newest.get(one.conversationId);
    if (!known || one.at > known.at) newest.set(one.conversationId, one);
  }
  return [...newest.values()];
}

function answerFor(handOff: HandOff, situation: Situation, now: Instant): Answer {
  const { body, at } = handOff;
  const until = at + followedFor;
  if (now >= until) return { is: 'clear', changesAt: null };
  if (body.brief === 'no') return passBrief(handOff, situation, now, until);
  if (body.introduced === 'no') return introduce(handOff, situation, until);
  if (body.followedUpAt != null) return { is: 'clear', changesAt: null };
  const askAt = followUpAt(at, situation.standards);
  if (askAt === null) return { is: 'unknown', missing: t`your working hours`, changesAt: null };
  if (now < askAt) return { is: 'clear', changesAt: askAt };
  return wasNotCaredFor(handOff, situation, askAt)
    ? { is: 'clear', changesAt: null }
    : followUp(handOff, situation, until);
}

/** An issue opened since says how it went: they were not taken care of. */
function wasNotCaredFor({ conversationId }: HandOff, situation: Situation, askAt: Instant): boolean {
  return issuesOf(situation).some((issue) => issue.body.openedAt >= askAt && mayBeOf(issue, conversationId));
}

function passBrief(handOff: HandOff, situation: Situation, now: Instant, until: Instant): Answer {
  const { entryId, body } = handOff;
  const to = inSentence(receiverOf(body));
  const name = nameOf(situation.customer);
  return fires(handOff, situation, until, 'brief', {
    title: t`Tell ${to} what ${name} has told you`,
    says: t`So that nobody asks them again. The brief is made of your log and holds nothing of their mails.`,
    actions: [
      { do: 'copy', label: t`Copy the brief`, text: contextBrief(situation, now) },
      { do: 'hand-off-stage', label: t`Passed on`, entryId, stage: 'brief' },
    ],
  });
}

function introduce(handOff: HandOff, situation: Situation, until: Instant): Answer {
  const { entryId, body } = handOff;
  const name = nameOf(situation.customer);
  const to = inSentence(receiverOf(body));
  return fires(handOff, situation, until, 'introduced', {
    title: t`Introduce ${to} to ${name}`,
    says: t`Say who takes over, what they know already, and that you stay reachable.`,
    actions: [{ do: 'hand-off-stage', label: t`Introduced`, entryId, stage: 'introduced' }],
  });
}

function followUp(handOff: HandOff, situation: Situation, until: Instant): Answer {
  const { entryId, body } = handOff;
  const name = nameOf(situation.customer);
  return fires(handOff, situation, until, 'followed-up', {
    title: t`Was ${name} taken care of?`,
    says: t`Ask ${{ receiver: inSentence(receiverOf(body)) }}, or ask them.`,
    actions: [
      { do: 'hand-off-stage', label: t`Taken care of`, entryId, stage: 'followed-up' },
      {
        do: 'add-entry',
        label: t`It was not`,
        kind: 'issue',
        line: t`Not taken care of: ${{ why: body.why.slice(0, 200) }}`,
        entryId,
      },
    ],
  });
}

function fires(
  { entryId, body, at }: HandOff,
  { standards }: Situation,
  changesAt: Instant,
  step: string,
  said: { title: string; says: string; actions: [Action, ...Action[]] },
): Answer {
  return {
    is: 'fires',
    cause: `${entryId}:${step}`,
    level: 'hint',
    ...said,
    evidence: [{ text: t`Handed off ${{ date: day(at, standards.zone) }}: ${{ why: quoted(body.why) }}`, entryId }],
    standard: t`a brief, an introduction, and asking how it went`,
    due: null,
    changesAt,
    may: false,
  };
}

/** After as many business days as a silence of theirs. Null without working hours. */
function followUpAt(at: Instant, standards: Standards): Instant | null {
  try {
    return addBusinessDays(calendarOf(standards), at, standards.followUpDays);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
