import type { Instant } from '@/lib/model/time';
import type { Nudge } from './engine';
import { ruleOf } from './registry';
import { standingOf } from './retire';
import type { Rule } from './rule';

/**
 * What the seller answered to a nudge. snooze: this cause, until then. done: this cause, for good. acted: taken up, and
 * the log shows whether it is settled; hides nothing, but the rule was not put off in vain.
 * not-for-this-customer: this rule, for this customer. never: this rule, for everybody. bring-back: takes those two and
 * a retirement back, and counts from nought. retired: noted when the rule retired itself for a customer (`cause`).
 */
export interface NudgeVerdict {
  /** Null: for everybody. */
  customerId: string | null;
  ruleId: string;
  /** Of account to `snooze`, `done` and `retired` alone. */
  cause: string | null;
  verdict: 'snooze' | 'not-for-this-customer' | 'never' | 'done' | 'acted' | 'bring-back' | 'retired';
  /** When a snooze ends; null for good. Epoch milliseconds. */
  until: Instant | null;
  at: Instant;
}

export interface Choice {
  /** Most pressing first, at most as many as the budget allows. */
  shown: Nudge[];
  /** Fire as well, over the budget. */
  waiting: Nudge[];
  /** Answered by the seller, or of a rule that is off. */
  hidden: Nudge[];
  /** When the first of the snoozes that hide something ends; null without one. Epoch milliseconds. */
  until: Instant | null;
}

/**
 * Which nudges to show now. Expects them most pressing first, as `evaluate` gives them. A second nudge about the same
 * conversation or entry is shown only in room that nothing else needs.
 */
export function choose(
  nudges: readonly Nudge[],
  answers: readonly NudgeVerdict[],
  now: Instant,
  { most = 3, find = ruleOf }: { most?: number; find?: (ruleId: string) => Rule | null } = {},
): Choice {
  const open: Nudge[] = [];
  const hidden: Nudge[] = [];
  let until: Instant | null = null;
  for (const nudge of once(nudges)) {
    if (isOff(nudge, answers, find)) {
      hidden.push(nudge);
      continue;
    }
    const holding = answers.filter((answer) => holds(answer, nudge, now));
    if (holding.length === 0) {
      open.push(nudge);
      continue;
    }
    hidden.push(nudge);
    // Several may hide it: it shows again when the last of them ends, and never if one has no end.
    const ends = holding.map(endOf).reduce((last, end) => Math.max(last, end), 0);
    if (ends !== Number.POSITIVE_INFINITY) until = Math.min(until ?? ends, ends);
  }
  const inOrder = new Set([...firstOfEach(open), ...open]);
  const shown = new Set([...inOrder].slice(0, most));
  return {
    shown: open.filter((nudge) => shown.has(nudge)),
    waiting: open.filter((nudge) => !shown.has(nudge)),
    hidden,
    until,
  };
}

/** A rule that is gone from the registry is taken for one that does not retire. */
function isOff(nudge: Nudge, answers: readonly NudgeVerdict[], find: (ruleId: string) => Rule | null): boolean {
  const rule = find(nudge.ruleId) ?? { id: nudge.ruleId, retires: false };
  const theirs = answers.filter(({ customerId }) => customerId === null || customerId === nudge.customerId);
  return standingOf(rule, theirs).is === 'off';
}

/** Whether an answer hides this very cause now. */
function holds(answer: NudgeVerdict, nudge: Nudge, now: Instant): boolean {
  if (answer.verdict !== 'snooze' && answer.verdict !== 'done') return false;
  if (answer.ruleId !== nudge.ruleId || answer.customerId !== nudge.customerId) return false;
  return answer.cause === nudge.cause && endOf(answer) > now;
}

function endOf({ verdict, until }: NudgeVerdict): Instant {
  return verdict === 'snooze' && until !== null ? until : Number.POSITIVE_INFINITY;
}

/** Without those that say the same again: one rule, one cause. */
function once(nudges: readonly Nudge[]): Nudge[] {
  const seen = new Set<string>();
  return nudges.filter((nudge) => {
    const key = JSON.stringify([nudge.customerId, nudge.ruleId, nudge.cause]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The most pressing nudge about each thing. */
function firstOfEach(nudges: readonly Nudge[]): Nudge[] {
  const seen = new Set<string>();
  return nudges.filter((nudge) => {
    const thing = thingOf(nudge);
    if (seen.has(thing)) return false;
    seen.add(thing);
    return true;
  });
}

/** What a nudge is about: the conversation or entry that the first of its actions works on that works on one. */
function thingOf(nudge: Nudge): string {
  for (const action of nudge.actions) {
    if ('conversationId' in action && action.conversationId) return `c ${action.conversationId}`;
    if ('entryId' in action && action.entryId) return `e ${action.entryId}`;
  }
  return `r ${nudge.ruleId} ${nudge.cause}`;
}
