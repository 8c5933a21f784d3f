import { t } from '@lingui/core/macro';
import { NEWEST, type Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { startOfDay, zoneOrUtc } from '@/lib/model/zoned';
import { next } from '@/lib/nudges/clock';
import { goalOf, milestoneOf, promiseOf, touchOf } from '@/lib/nudges/entries';
import { channelOf, isSure } from '@/lib/nudges/preference';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** So many days before the call it is worth a thought. */
const daysAhead = 3;

/** Words of a promise or a milestone that tell of a call or a meeting with them, not of one to "the carrier". */
const talk =
  /\b(?:calls?(?!-)(?! (?:the|our|my|a|an|off|it|this|that)\b)|meetings?|meet (?:him|her|them|you|up|with|on|at)|visit|demo|anruf|anrufen|telefonat|telefonieren|termin|treffen|besuch)\b/iu;

/** A first call with somebody whose goals are not known is ahead: what is it for? */
export const firstCallObjective = defineRule({
  id: 'first-call-objective',
  get title() {
    return t`What the first call is for`;
  },
  expectation: 7,
  get family() {
    return t`Preparing`;
  },
  get why() {
    return t`A first call with a purpose that is named, for the customer and for you, is shorter and leads somewhere. One line beforehand is enough: what shall both know or have decided at its end?`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is quoted: it asks for one line before a first call.`;
  },
  get when() {
    return {
      fires: t`Within three days a first call or meeting is promised or noted, or a prospect who likes calls waits for you, and nothing was noted about them since.`,
      clear: t`You talked before, no call is ahead, or something was noted for it.`,
      unknown: t`Too much was logged to tell whether you talked before.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

/** A call that is ahead, or has a reason. */
interface Call {
  /** When it was agreed, or became worth it. */
  since: Instant;
  /** The day it is on; null without one. */
  on: Instant | null;
  why: string;
  entryId: string | null;
}

function answerFor(situation: Situation, now: Instant): Answer {
  const { customer, known, newest, standards } = situation;
  const isProspect = customer.stage === 'prospect';
  const hasGoal = known.some((entry) => goalOf(entry)?.status === 'open');
  if (customer.stage === 'left' || (!isProspect && hasGoal) || talked(situation))
    return { is: 'clear', changesAt: null };
  const calls = datedCalls(situation, now);
  const beforeOf = (on: Instant) => startOfDay(zoneOrUtc(standards.zone), on, -daysAhead);
  const later = next(
    calls.flatMap(({ on }) => (on === null ? [] : [beforeOf(on), on])),
    now,
  );
  const near = calls.find(({ on }) => on !== null && beforeOf(on) <= now);
  const call = near ?? (isProspect ? worthACall(situation, now) : null);
  if (!call || notedSince(call.since, situation)) return { is: 'clear', changesAt: later };
  if (newest.length >= NEWEST) return { is: 'unknown', missing: t`whether you talked before`, changesAt: later };
  const { since, on, why, entryId } = call;
  return {
    is: 'fires',
    cause: `${entryId ?? 'reason'}:${on ?? since}`,
    level: 'hint',
    title: t`What is the first call with ${{ name: nameOf(customer) }} for?`,
    says:
      on === null
        ? t`Name what both shall know or have decided at its end.`
        : t`${{ date: day(on, standards.zone) }}. Name what both shall know or have decided at its end.`,
    evidence: [entryId === null ? { text: why } : { text: why, entryId }],
    standard: '',
    due: null,
    actions: [
      {
        do: 'add-entry',
        label: t`Name it`,
        kind: 'fact',
        line: `${t`Objective of the first call:`} `,
        fields: { category: 'work' },
      },
    ],
    changesAt: later,
    may: false,
  };
}

function talked({ newest }: Situation): boolean {
  return newest.some((entry) => {
    const touch = touchOf(entry);
    return touch !== null && !touch.attempt && (touch.channel === 'call' || touch.channel === 'meeting');
  });
}

/** Calls and meetings that are promised or noted for a day to come, soonest first. */
function datedCalls({ open, known }: Situation, now: Instant): Call[] {
  return [...open, ...known]
    .flatMap((entry): Call[] => {
      const promise = promiseOf(entry);
      const milestone = milestoneOf(entry);
      const [what, on] =
        promise?.state === 'open' ? [promise.what, promise.due] : [milestone?.what ?? '', milestone?.on ?? null];
      if (on === null || on <= now || !talk.test(what)) return [];
      return [{ since: entry.at, on, why: quoted(what), entryId: entry.id }];
    })
    .sort((a, b) => (a.on ?? 0) - (b.on ?? 0));
}

/** They would rather talk, and wait for an answer. */
function worthACall(situation: Situation, now: Instant): Call | null {
  const channel = channelOf(situation, now);
  if (!channel || !isSure(channel) || (channel.value !== 'call' && channel.value !== 'meeting')) return null;
  const owed = situation.conversations.find(({ body }) => body.turn === 'us' && body.owedSince !== null);
  if (owed?.body.owedSince == null) return null;
  return {
    since: owed.body.owedSince,
    on: null,
    why: t`They like to be called, and wait for your answer`,
    entryId: null,
  };
}

/** A fact or a goal was logged since: that it is the objective cannot be told, but something was noted for the call. */
function notedSince(since: Instant, { known }: Situation): boolean {
  return known.some(({ kind, at }) => (kind === 'fact' || kind === 'goal') && at > since);
}
