import type { GoalBody } from '@/lib/model/kinds/goal';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { avoidOf, touchesAvoid } from '@/lib/nudges/avoid';
import { next } from '@/lib/nudges/clock';
import { goalOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { lastUseOf } from '@/lib/nudges/points';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { lowerFirst, wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** An open goal of theirs that nobody asked about for long, or whose day has passed. One goal at a time. */
export const goalCheckIn = defineRule({
  id: 'goal-check-in',
  title: 'How far is their goal',
  expectation: 4,
  family: 'Beyond the order',
  why:
    'What a customer is trying to reach is what your service is for. Asking how far they are shows that you remember it, ' +
    'and tells you whether it still holds: yesterday’s customer is not today’s.',
  figure: null,
  noFigure: 'No published figure says how often to ask. The number of days is a rule of thumb.',
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
  const goals = situation.known.filter(({ kind }) => kind === 'goal');
  const dues = goals.flatMap((entry) => dueOf(entry.id, entry.at, goalOf(entry), situation));
  const [first] = dues.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const later = next(
    dues.map(({ at }) => at),
    now,
  );
  if (!first) {
    const lost = goals.some((entry) => goalOf(entry) === null);
    return lost
      ? { is: 'unknown', missing: 'a goal that can be read', changesAt: later }
      : { is: 'clear', changesAt: later };
  }
  const holding = holdingOf(situation, now);
  const changesAt = next([holding.changesAt, later], now);
  if (holding.until) return { is: 'held', title: 'A goal to ask about', why: holding.until, changesAt };
  return fires(first, situation, changesAt, now);
}

/** When to ask: after the standard's days, or once the goal's own day has passed without a word since. */
function dueOf(entryId: string, loggedAt: Instant, goal: GoalBody | null, situation: Situation): Due[] {
  if (goal?.status !== 'open') return [];
  if (touchesAvoid(goal.text, avoidOf(situation), situation.customer)) return [];
  const talked = Math.max(loggedAt, lastUseOf(entryId, situation) ?? loggedAt);
  const rested = talked + situation.standards.goalDays * DAY;
  const at = goal.by !== null && goal.by > talked ? Math.min(rested, goal.by) : rested;
  return [{ entryId, goal, talked, at }];
}

function fires(
  { entryId, goal, talked, at }: Due,
  situation: Situation,
  changesAt: Instant | null,
  now: Instant,
): Answer {
  const { standards, customer } = situation;
  const passed = goal.by !== null && goal.by <= now;
  const words = `You once told me about a goal: ${lowerFirst(goal.text.trim().replace(/[.!?…]+$/u, ''))}. How far have you come?`;
  return {
    is: 'fires',
    cause: `${entryId}:${at}`,
    level: 'hint',
    title: `Ask ${nameOf(customer)} how far they are`,
    says: `${quoted(goal.text)}${passed && goal.by !== null ? `, by ${day(goal.by, standards.zone)}` : ''}`,
    evidence: [{ text: `Last talked about ${day(talked, standards.zone)}, as logged`, entryId }],
    standard: passed ? 'the day they named' : `every ${standards.goalDays} days`,
    due: null,
    actions: [
      { do: 'used-point', label: 'Asked', entryId },
      { do: 'edit-entry', label: 'Change', entryId },
      wordsAction(situation, words, entryId),
    ],
    changesAt,
    may: false,
  };
}
