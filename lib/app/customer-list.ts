import { pressingTops } from '@/lib/log/agenda';
import { type Card, followedCards, plain } from '@/lib/log/find';
import { type Watch, watch } from '@/lib/log/watch';
import type { Stage } from '@/lib/model/customer';
import { type Level, levels } from '@/lib/nudges/rule';

/** A customer as the list of all of them shows them. */
export interface ListedCustomer {
  id: string;
  name: string;
  account: string;
  /** Empty when nothing leads to them. */
  address: string;
  internal: boolean;
  stage: Stage;
  tier: string;
  /** What they are found by, in plain letters. */
  text: string;
}

/** What weighs most for a customer now. */
export interface Pressing {
  level: Level;
  title: string;
  may: boolean;
}

/** Which customers are looked for: everybody outside, one stage of them, or those of the seller's own house. */
export const customerFilters = ['all', 'prospect', 'customer', 'left', 'internal'] as const;
export type CustomerFilter = (typeof customerFilters)[number];

/** Everybody in the log, by name, and again at every write that concerns one of them. */
export function watchCustomerList(): Watch<ListedCustomer[]> {
  return watch(async () => listed(await followedCards()));
}

/** So many may press at once; of those beyond, the list does not say what does. */
const MOST = 2000;

/** What weighs most, by customer id. */
export function watchPressing(): Watch<ReadonlyMap<string, Pressing>> {
  return watch(async () => {
    const tops = await pressingTops(0, MOST);
    return new Map(
      tops.map(({ customerId, levelIndex, title, may }) => [
        customerId,
        { level: levels[levelIndex] ?? 'hint', title, may },
      ]),
    );
  });
}

/**
 * Those of a filter whose name, account or address holds every word, in the order they came. Pure.
 * @param tier null for every tier, empty for those who have none
 */
export function filterCustomers(
  all: readonly ListedCustomer[],
  query: string,
  filter: CustomerFilter,
  tier: string | null = null,
): ListedCustomer[] {
  const words = plain(query).split(' ').filter(Boolean);
  return all.filter(
    ({ text, internal, stage, tier: own }) =>
      (tier === null || tier === own) &&
      (filter === 'internal' ? internal : !internal && (filter === 'all' || filter === stage)) &&
      words.every((word) => text.includes(word)),
  );
}

export const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Those without a name stand under their address. */
function listed(cards: readonly Card[]): ListedCustomer[] {
  return cards
    .map(({ customerId, addresses, name, account, internal, stage, tier, text }) => ({
      id: customerId,
      name: name || addresses[0] || '',
      account,
      address: addresses[0] ?? '',
      internal,
      stage,
      tier,
      text,
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
