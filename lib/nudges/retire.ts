import { DAY, HOUR, type Instant } from '@/lib/model/time';
import type { NudgeVerdict } from './budget';
import type { Rule } from './rule';

/** So many times "later" in a row, and a rule retires itself for a customer; for so many customers, and for all. */
export const DISMISSALS = 3;
export const CUSTOMERS = 3;

/** Within this time: what was put off once a season is not put off again and again. */
export const WITHIN = 90 * DAY;

/** Dismissals closer together than this answer one showing: several of a rule at once, or one press in two windows. */
export const ONE_SHOWING = HOUR;

/** Why a rule is off, the seller's own word first. */
export type WhyOff = 'never' | 'not-for-this-customer' | 'retired-everywhere' | 'retired';

/** Where a rule stands for one customer. `putOff`: dismissals in a row, without the seller acting on it in between. */
export type Standing = { is: 'on'; putOff: number } | { is: 'off'; why: WhyOff };

/** All that one pass over the answers needs to remember of a rule. */
interface Tally {
  never: boolean;
  notForThem: boolean;
  retired: boolean;
  /** Customers for whom it retired. */
  retiredFor: Set<string>;
  putOff: Instant[];
}

/**
 * Where a rule stands for a customer, by what the seller answered and by nothing else. `answers`: those of this
 * customer and those for everybody, in any order; of none but these it says whether the rule is off for everybody.
 */
export function standingOf(rule: Pick<Rule, 'id' | 'retires'>, answers: readonly NudgeVerdict[]): Standing {
  const tally = tallyOf(rule, answers);
  if (tally.never) return { is: 'off', why: 'never' };
  if (tally.notForThem) return { is: 'off', why: 'not-for-this-customer' };
  if (tally.retiredFor.size >= CUSTOMERS) return { is: 'off', why: 'retired-everywhere' };
  return tally.retired ? { is: 'off', why: 'retired' } : { is: 'on', putOff: tally.putOff.length };
}

/** A rule that does not retire and was put off again and again: another standard may suit better. */
export function offersStandard(rule: Pick<Rule, 'id' | 'retires'>, answers: readonly NudgeVerdict[]): boolean {
  const standing = standingOf(rule, answers);
  return !rule.retires && standing.is === 'on' && standing.putOff >= DISMISSALS;
}

/** Whether it retired itself for this customer, whatever else holds. */
export function hasRetired(rule: Pick<Rule, 'id' | 'retires'>, answers: readonly NudgeVerdict[]): boolean {
  return tallyOf(rule, answers).retired;
}

/** Customers for whom it retired itself, by the answers for everybody. */
export function retiredFor(rule: Pick<Rule, 'id' | 'retires'>, answers: readonly NudgeVerdict[]): string[] {
  return [...tallyOf(rule, answers).retiredFor];
}

function tallyOf(rule: Pick<Rule, 'id' | 'retires'>, answers: readonly NudgeVerdict[]): Tally {
  const tally: Tally = { never: false, notForThem: false, retired: false, retiredFor: new Set(), putOff: [] };
  const inOrder = answers.filter(({ ruleId }) => ruleId === rule.id).toSorted((a, b) => a.at - b.at);
  for (const answer of inOrder) count(tally, answer, rule.retires);
  return tally;
}

function count(tally: Tally, { verdict, customerId, cause, at }: NudgeVerdict, retires: boolean): void {
  switch (verdict) {
    case 'never':
      tally.never = true;
      break;
    case 'not-for-this-customer':
      tally.notForThem = true;
      break;
    case 'retired':
      if (retires) tally.retiredFor.add(cause ?? '');
      break;
    case 'bring-back':
      tally.retired = false;
      tally.putOff = [];
      if (customerId !== null) {
        tally.notForThem = false;
        break;
      }
      tally.never = false;
      tally.retiredFor.clear();
      break;
    case 'snooze':
      if (at - (tally.putOff.at(-1) ?? Number.NEGATIVE_INFINITY) < ONE_SHOWING) break;
      tally.putOff = [...tally.putOff.filter((before) => at - before <= WITHIN), at];
      if (retires && tally.putOff.length >= DISMISSALS) tally.retired = true;
      break;
    case 'done':
    case 'acted':
      tally.putOff = [];
  }
}
