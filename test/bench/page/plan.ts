import type { Instant } from '@/lib/model/time';
import { DAY } from '@/lib/model/time';
import { letters, randomOf } from './random';

/** Which log to make. The same plan makes the same log. */
export interface Plan {
  seed: number;
  customers: number;
  entries: number;
  /** When it was made: everything in it lies before, but for what is due. */
  now: Instant;
}

/** How many entries a customer has at least who is measured: the newest 50 are then 50 in a log of any size. */
const MEASURED = 60;

/**
 * How many customers have a long log. All where there are entries enough; else nine in ten entries go to a few, so that
 * those measured are alike in the small log and in the large one.
 */
export function measuredCustomers({ customers, entries }: Plan): number {
  return entries >= customers * MEASURED ? customers : Math.floor((entries * 0.9) / MEASURED);
}

export function entriesOf(plan: Plan, index: number): number {
  const long = measuredCustomers(plan);
  if (long === plan.customers) return shareOf(plan.entries, plan.customers, index);
  if (index < long) return MEASURED;
  return shareOf(plan.entries - long * MEASURED, plan.customers - long, index - long);
}

export function customerIdOf(plan: Plan, index: number): string {
  return idAt(addedAt(plan), index, letters(randomOf(plan.seed, index), 8));
}

export function addressOf(index: number): string {
  return `person.${index}@firm${index % 997}.example`;
}

/** Three years, so that nothing is older than the customer. */
export function addedAt({ now }: Plan): Instant {
  return now - 1100 * DAY;
}

/** An id of the log's own shape, but told beforehand. `counter`: up to 46,655. */
export function idAt(at: Instant, counter: number, random: string): string {
  return Math.floor(at).toString(36).padStart(9, '0') + counter.toString(36).padStart(3, '0') + random;
}

/** Of a sum shared out evenly, the first ones get what is left over. */
function shareOf(sum: number, among: number, index: number): number {
  return Math.floor(sum / among) + (index < sum % among ? 1 : 0);
}
