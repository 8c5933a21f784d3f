import { plain } from '@/lib/log/find';
import { groupBy } from '@/lib/model/group-by';
import type { Instant } from '@/lib/model/time';
import { byName, type ListedCustomer, type Pressing } from './customer-list';

/** An account with its people, as the list of all accounts shows it. */
export interface ListedAccount {
  /** By what its people are known to be of one account. */
  key: string;
  /** As most of them write it. */
  name: string;
  people: readonly ListedCustomer[];
}

/** The plain form of an account's name: case, accents and spaces aside. */
export function accountKey(account: string): string {
  return plain(account);
}

/** The accounts of these people, by name; who is of none is in none. Pure. */
export function accountsOf(people: readonly ListedCustomer[]): ListedAccount[] {
  const groups = groupBy(people, ({ account }) => accountKey(account));
  groups.delete('');
  return [...groups]
    .map(([key, members]) => ({ key, name: spelling(members), people: members }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** The one of some people for whom most presses, and what. `pressing` comes in the order of weight. */
export function mostPressing(
  people: readonly ListedCustomer[],
  pressing: ReadonlyMap<string, Pressing>,
): { person: ListedCustomer; pressing: Pressing } | null {
  const ranks = ranksOf(pressing);
  let best: ListedCustomer | null = null;
  for (const person of people) {
    if (rankOf(person, ranks) < (best ? rankOf(best, ranks) : Number.POSITIVE_INFINITY)) best = person;
  }
  const top = best && pressing.get(best.id);
  return best && top ? { person: best, pressing: top } : null;
}

export const customerSorts = ['name', 'contact', 'pressing'] as const;
export type CustomerSort = (typeof customerSorts)[number];

interface Sorting<Item> {
  by: CustomerSort;
  pressing: ReadonlyMap<string, Pressing>;
  contacts: ReadonlyMap<string, Instant>;
  /** The people of an item: of an account all of them. */
  peopleOf(item: Item): readonly ListedCustomer[];
}

/** In the order asked for; what is equal stays in order of name, as it came. The newest contact comes first. Pure. */
export function sorted<Item>(items: readonly Item[], { by, pressing, contacts, peopleOf }: Sorting<Item>): Item[] {
  if (by === 'name') return [...items];
  const ranks = ranksOf(pressing);
  const weightOf = (item: Item) =>
    by === 'pressing'
      ? Math.min(...peopleOf(item).map((person) => rankOf(person, ranks)))
      : -(latestContact(peopleOf(item), contacts) ?? Number.NEGATIVE_INFINITY);
  const weighed = items.map((item) => ({ item, weight: weightOf(item) }));
  return weighed.sort((a, b) => (a.weight === b.weight ? 0 : a.weight - b.weight)).map(({ item }) => item);
}

export function latestContact(
  people: readonly ListedCustomer[],
  contacts: ReadonlyMap<string, Instant>,
): Instant | null {
  const times = people.flatMap(({ id }) => contacts.get(id) ?? []);
  return times.length > 0 ? Math.max(...times) : null;
}

const ranks = new WeakMap<ReadonlyMap<string, Pressing>, ReadonlyMap<string, number>>();

/** By customer id, their place among all who press; found once for each list. */
function ranksOf(pressing: ReadonlyMap<string, Pressing>): ReadonlyMap<string, number> {
  const known = ranks.get(pressing);
  if (known) return known;
  const found = new Map([...pressing.keys()].map((id, index) => [id, index]));
  ranks.set(pressing, found);
  return found;
}

function rankOf({ id }: ListedCustomer, known: ReadonlyMap<string, number>): number {
  return known.get(id) ?? Number.POSITIVE_INFINITY;
}

/** The spelling that most use; of equals the first. */
function spelling(people: readonly ListedCustomer[]): string {
  const counts = [...groupBy(people, ({ account }) => account.trim())];
  const [best] = counts.sort(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? '';
}
