import { answersSince, type NudgeAnswer } from '@/lib/log/answers';
import type { Instant } from '@/lib/model/time';
import type { Window } from '@/lib/scores/input';
import { type CountsOf, countsOf } from './board-counts';
import { yearTo } from './scoreboard';

/** What the seller did with nudges. refused: "not for this customer", or "never". */
export const uses = ['acted', 'putOff', 'refused'] as const;
export type Use = (typeof uses)[number];

/** One rule, over a year. */
export interface RuleUse extends Record<Use, number> {
  ruleId: string;
  /** How many customers it was answered for; what was said for everybody counts none. */
  customers: number;
}

/** The nudges that were answered. One that was shown and left alone leaves no trace in the log, and is not counted. */
export interface NudgeUse {
  rules: RuleUse[];
  overTime: CountsOf<Use>;
}

export async function readNudgeUse(months: readonly Window[], now: Instant): Promise<NudgeUse> {
  return nudgeUseOf(await answersSince(yearTo(now).from), months);
}

/** Pure. Those that were answered most come first. */
export function nudgeUseOf(answers: readonly NudgeAnswer[], months: readonly Window[]): NudgeUse {
  const rules = new Map<string, RuleUse & { seen: Set<string> }>();
  const dated: { is: Use; at: Instant }[] = [];
  for (const { ruleId, customerId, verdict, at } of answers) {
    const is = asUse(verdict);
    if (!is) continue;
    dated.push({ is, at });
    const rule = rules.get(ruleId) ?? { ruleId, acted: 0, putOff: 0, refused: 0, customers: 0, seen: new Set() };
    rule[is] += 1;
    if (customerId !== null) rule.seen.add(customerId);
    rules.set(ruleId, rule);
  }
  const all = ({ acted, putOff, refused }: RuleUse) => acted + putOff + refused;
  return {
    rules: [...rules.values()]
      .map(({ seen, ...rule }) => ({ ...rule, customers: seen.size }))
      .sort((a, b) => all(b) - all(a) || (a.ruleId < b.ruleId ? -1 : 1)),
    overTime: countsOf(dated, uses, months),
  };
}

/** Null: what the seller took back or brought back, and what a rule did by itself. */
function asUse(verdict: NudgeAnswer['verdict']): Use | null {
  switch (verdict) {
    case 'acted':
    case 'done':
      return 'acted';
    case 'snooze':
      return 'putOff';
    case 'not-for-this-customer':
    case 'never':
      return 'refused';
    case 'bring-back':
    case 'retired':
      return null;
  }
}
