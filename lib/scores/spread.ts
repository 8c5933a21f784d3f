import type { Customer } from '@/lib/model/customer';
import { shareOf, sumOf, type Tally } from './measure';

/** A measure over the customers of one tier; the empty tier holds those without one. */
export interface Spread {
  tier: string;
  value: number | null;
  n: number;
}

/** The tenth of the customers who fare worst: an average hides the neglected. */
export interface WorstTenth {
  value: number;
  n: number;
  /** Worst first. */
  customerIds: string[];
}

interface One {
  customer: Customer;
  tally: Tally;
}

/** By tier, in any case of letters, in the order of the alphabet. */
export function spreadOf(each: readonly One[], least: number): Spread[] {
  const tiers = new Map<string, Tally[]>();
  for (const { customer, tally } of each) {
    const tier = customer.body.tier.trim().toLowerCase();
    tiers.set(tier, [...(tiers.get(tier) ?? []), tally]);
  }
  return [...tiers]
    .map(([tier, tallies]) => ({ tier, tally: sumOf(tallies) }))
    .sort((a, b) => (a.tier < b.tier ? -1 : 1))
    .map(({ tier, tally }) => ({ tier, value: shareOf(tally, least), n: tally.n }));
}

/** Of the customers with a score of their own, the lowest tenth, rounded up; null under ten of them. */
export function worstTenthOf(each: readonly One[], least: number): WorstTenth | null {
  const ranked = each
    .flatMap(({ customer, tally }) => {
      const value = shareOf(tally, least);
      return value === null ? [] : [{ id: customer.id, tally, value }];
    })
    // Among equals, more that went wrong is worse.
    .sort((a, b) => a.value - b.value || b.tally.n - a.tally.n || (a.id < b.id ? -1 : 1));
  if (ranked.length < 10) return null;
  const worst = ranked.slice(0, Math.ceil(ranked.length / 10));
  const { n, good } = sumOf(worst.map(({ tally }) => tally));
  return { value: good / n, n, customerIds: worst.map(({ id }) => id) };
}
