import { t } from '@lingui/core/macro';
import type { GoalBody } from '@/lib/model/kinds/goal';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { avoiding } from '@/lib/nudges/avoid';
import { next } from '@/lib/nudges/clock';
import { goalOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { lastUses } from '@/lib/nudges/points';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { lowerFirst, wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** An open goal of theirs that nobody asked about for long, or whose day has passed. One goal at a time. */
export const goalCheckIn = defineRule({
  id: 'goal-check-in',
  get title() {
    return t`How far is their goal`;
  },
  expectation: 4,
  get family() {
    return t`Beyond the order`;
  },
  get why() {
    return t`What a customer is trying to reach is what your service is for. Asking how far they are shows that you remember it, and tells you whether it still holds: yesterday’s customer is not today’s.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how often to ask. The number of days is a rule of thumb.`;
  },
  get when() {
    return {
      fires: t`An open goal was not asked about for the days of your standard, or its day has passed.`,
      clear: t`No goal is open, or it was talked about lately.`,
      unknown: t`The goal cannot be read.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

interface Due {
  entryId: string;
  goal: GoalBody;
  /** When it was last talked about: logged, or brought up since. */
  talked: Instant;
  at: Instant;
}

function answerFor(situation: Situation, now: Instant): Answer {
  if (situation.customer.stage === 'left') return { is: 'clear', changesAt: null };
  const goals = situation.known.filter(({ kind }) => kind === 'goal');
  const used = lastUses(situation);
  const isAvoided = avoiding(situation);
  const dues = goals.flatMap((entry): Due[] => {
    const goal = goalOf(entry);
    if (goal?.status !== 'open' || isAvoided(goal.text)) return [];
    const talked = Math.max(entry.at, used.get(entry.id) ?? entry.at);
    return [{ entryId: entry.id, goal, talked, at: dueAt(goal, talked, situation) }];
  });
  const [first] = dues.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const later = next(
    dues.map(({ at }) => at),
    now,
  );
  if (!first) {
    const lost = goals.some((entry) => goalOf(entry) === null);
    return lost
      ? { is: 'unknown', missing: t`a goal that can be read`, changesAt: later }
      : { is: 'clear', changesAt: later };
  }
  const holding = holdingOf(situation, now);
  const changesAt = next([holding.changesAt, later], now);
  if (holding.until) return { is: 'held', title: t`A goal to ask about`, why: holding.until, changesAt };
  return fires(first, situation, changesAt, now);
}

/** When to ask: after the standard's days, or once the goal's own day has passed without a word since. */
function dueAt({ by }: GoalBody, talked: Instant, { standards }: Situation): Instant {
  const rested = talked + standards.goalDays * DAY;
  return by !== null && by > talked ? Math.min(rested, by) : rested;
}

function fires(
  { entryId, goal, talked, at }: Due,
  situation: Situation,
  changesAt: Instant | null,
  now: Instant,
): Answer {
  const { standards, customer } = situation;
  const passed = goal.by !== null && goal.by <= now;
  const what = quoted(goal.text);
  const words = `You once told me about a goal: ${lowerFirst(goal.text.trim().replace(/[.!?…]+$/u, ''))}. How far have you come?`;
  return {
    is: 'fires',
    cause: `${entryId}:${at}`,
    level: 'hint',
    title: t`Ask ${{ name: nameOf(customer) }} how far they are`,
    says: passed && goal.by !== null ? t`${what}, by ${{ date: day(goal.by, standards.zone) }}` : what,
    evidence: [{ text: t`Last talked about ${{ date: day(talked, standards.zone) }}, as logged`, entryId }],
    standard: passed ? t`the day they named` : t`every ${{ days: standards.goalDays }} days`,
    due: null,
    actions: [
      { do: 'used-point', label: t`Asked`, entryId },
      { do: 'edit-entry', label: t`Change`, entryId },
      wordsAction(situation, words, entryId),
    ],
    changesAt,
    may: false,
  };
}
