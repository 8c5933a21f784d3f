import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Answer, levels, type Rule } from './rule';

/** A rule that fires for a customer now. */
export type Nudge = Extract<Answer, { is: 'fires' }> & { ruleId: string; customerId: string };

export interface Evaluation {
  /** Most pressing first. */
  nudges: Nudge[];
  unknown: { ruleId: string; missing: string }[];
  /** Would fire, but something else comes first. */
  held: { ruleId: string; title: string; why: string }[];
  /** When any of it may next change without a write; null if never. Epoch milliseconds. */
  changesAt: Instant | null;
}

/** Puts the rules to one situation. Pure: the same situation and instant give the same answer. */
export function evaluate(rules: readonly Rule[], situation: Situation, now: Instant): Evaluation {
  const nudges: Nudge[] = [];
  const unknown: Evaluation['unknown'] = [];
  const held: Evaluation['held'] = [];
  let changesAt: Instant | null = null;
  for (const rule of rules) {
    for (const answer of rule.evaluate(situation, now)) {
      if (answer.is === 'fires') nudges.push({ ...answer, ruleId: rule.id, customerId: situation.customer.id });
      if (answer.is === 'unknown') unknown.push({ ruleId: rule.id, missing: answer.missing });
      if (answer.is === 'held') held.push({ ruleId: rule.id, title: answer.title, why: answer.why });
      if (answer.changesAt !== null && answer.changesAt > now) {
        changesAt = Math.min(changesAt ?? Number.POSITIVE_INFINITY, answer.changesAt);
      }
    }
  }
  nudges.sort(
    (a, b) =>
      levels.indexOf(b.level) - levels.indexOf(a.level) ||
      (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY),
  );
  return { nudges, unknown, held, changesAt };
}
