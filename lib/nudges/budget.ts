import type { Instant } from '@/lib/model/time';
import type { Nudge } from './engine';

/**
 * What the seller answered to a nudge. snooze: this cause, until then. done: this cause, for good.
 * not-for-this-customer: this rule, for this customer. never: this rule, for everybody.
 */
export interface NudgeVerdict {
  /** Of no account to `never`. */
  customerId: string | null;
  ruleId: string;
  /** Of no account to `never` and `not-for-this-customer`. */
  cause: string | null;
  verdict: 'snooze' | 'not-for-this-customer' | 'never' | 'done';
  /** When a snooze ends; null for good. Epoch milliseconds. */
  until: Instant | null;
  at: Instant;
}

export interface Choice {
  /** Most pressing first, at most as many as the budget allows. */
  shown: Nudge[];
  /** Fire as well, over the budget. */
  waiting: Nudge[];
  /** Answered by the seller. */
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
  { most = 3 }: { most?: number } = {},
): Choice {
  const open: Nudge[] = [];
  const hidden: Nudge[] = [];
  let until: Instant | null = null;
  for (const nudge of once(nudges)) {
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

function holds(answer: NudgeVerdict, nudge: Nudge, now: Instant): boolean {
  if (answer.ruleId !== nudge.ruleId) return false;
  if (answer.verdict === 'never') return true;
  if (answer.customerId !== nudge.customerId) return false;
  if (answer.verdict === 'not-for-this-customer') return true;
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

/** What a nudge is about: the conversation or entry that its first action works on. */
function thingOf(nudge: Nudge): string {
  const [action] = nudge.actions;
  if ('conversationId' in action && action.conversationId !== null) return `c ${action.conversationId}`;
  return 'entryId' in action ? `e ${action.entryId}` : `r ${nudge.ruleId} ${nudge.cause}`;
}
