import Dexie, { type IntervalTree, RangeSet } from 'dexie';
import type { Stage } from '@/lib/model/customer';
import { spelledOut } from '@/lib/model/names';
import { readProfile } from '@/lib/model/profile';
import { log } from './database';
import type { CustomerRow, IdentityRow } from './rows';

export interface FoundCustomer {
  customerId: string;
  name: string;
  account: string;
  /** The address that matched, else the first there is; empty while nothing was searched for. */
  address: string;
  internal: boolean;
  stage: Stage;
}

/**
 * Customers whose name, account or address holds every word of the query, accents and case aside; those whose name
 * begins with it come first. An empty query finds those added last. Names are loaded when a context first
 * searches or shows somebody unknown; then those of a customer who changed, and all after addresses did.
 */
export async function findCustomers(query: string, limit: number): Promise<FoundCustomer[]> {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return newest(limit);
  const found: { card: Card; rank: number }[] = [];
  for (const card of await cards()) {
    if (!words.every((word) => card.text.includes(word))) continue;
    found.push({ card, rank: rankOf(card, words) });
  }
  found.sort((a, b) => a.rank - b.rank || a.card.name.localeCompare(b.card.name));
  return found.slice(0, limit).map(({ card }) => shown(card, words));
}

export interface Card extends Omit<FoundCustomer, 'address'> {
  addresses: string[];
  tier: string;
  text: string;
}

/** What the last search of this context loaded: names alone, so that 10,000 customers weigh little. */
let loaded: Promise<Map<string, Card>> | null = null;
/** Whose card is to be loaded again: a customer's row changes with each message of theirs, their name hardly ever. */
const stale = new Set<string>();
let listening = false;

/** Everybody in the log, by what they are found by. */
export async function cards(): Promise<Card[]> {
  listen();
  const ids = [...stale];
  stale.clear();
  const known = ids.length > 0 ? loaded?.then((all) => renewed(all, ids)) : loaded;
  const now = known ?? load();
  loaded = now;
  try {
    return [...(await now).values()];
  } catch (error) {
    if (loaded === now) loaded = null;
    throw error;
  }
}

/** The same for a watch, which is told again when anybody is written of. */
export async function followedCards(): Promise<Card[]> {
  // Names are held in memory: this look at the table is what the watch follows.
  await log.customers.limit(1).toArray();
  return cards();
}

/** Dexie tells every context of a write in any; here it is only noted, the next search loads what it needs. */
function listen(): void {
  if (listening) return;
  listening = true;
  const customers = `idb://${log.name}/customers/`;
  const identities = `idb://${log.name}/identities/`;
  Dexie.on('storagemutated', (parts) => {
    const names = Object.keys(parts);
    const ids = idsIn(parts[customers]);
    if (ids === null || names.some((part) => part === 'all' || part.startsWith(identities))) {
      loaded = null;
      stale.clear();
    } else if (loaded) for (const id of ids) stale.add(id);
  });
}

/** The rows that a write touched; null where it tells no more than a range of them. */
function idsIn(part: IntervalTree | undefined): string[] | null {
  if (!part) return [];
  const ids: string[] = [];
  // From another context comes a copy, which cannot be gone through itself.
  for (const { from, to } of RangeSet(part)) {
    if (typeof from !== 'string' || from !== to) return null;
    ids.push(from);
  }
  return ids;
}

/** With the cards of these customers as they are now. */
async function renewed(all: Map<string, Card>, ids: readonly string[]): Promise<Map<string, Card>> {
  const [customers, identities] = await Promise.all([
    log.customers.bulkGet([...ids]),
    log.identities.where('customerId').anyOf(ids).toArray(),
  ]);
  const next = new Map(all);
  for (const id of ids) next.delete(id);
  for (const [id, card] of cardsOf(
    customers.filter((one) => one !== undefined),
    identities,
  ))
    next.set(id, card);
  return next;
}

async function newest(limit: number): Promise<FoundCustomer[]> {
  const customers = await log.customers.reverse().limit(limit).toArray();
  return customers.map(({ id, internal, stage, body: { name, account } }) => ({
    customerId: id,
    name,
    account,
    address: '',
    internal,
    stage,
  }));
}

async function load(): Promise<Map<string, Card>> {
  const [customers, identities] = await Promise.all([log.customers.toArray(), log.identities.toArray()]);
  return cardsOf(customers, identities);
}

function cardsOf(customers: readonly CustomerRow[], identities: readonly IdentityRow[]): Map<string, Card> {
  const addresses = new Map<string, string[]>();
  for (const { customerId, until, body } of identities) {
    // What a page calls them says nothing to the seller.
    if (until === null && !readProfile(body.value))
      addresses.set(customerId, [...(addresses.get(customerId) ?? []), body.value]);
  }
  return new Map(
    customers.map(({ id, internal, stage, body: { name, account, tier } }) => {
      const own = addresses.get(id) ?? [];
      const text = plain([name, account, ...own].join(' '));
      return [id, { customerId: id, name, account, internal, stage, tier, addresses: own, text }];
    }),
  );
}

function rankOf(card: Card, words: readonly string[]): number {
  const [first = ''] = words;
  const name = plain(card.name);
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : 2;
}

function shown({ addresses, text: _, tier: __, ...card }: Card, words: readonly string[]): FoundCustomer {
  const matching = addresses.find((address) => words.some((word) => plain(address).includes(word)));
  return { ...card, address: matching ?? addresses[0] ?? '' };
}

/** Lower case without accents; letters that are no accented ones ("ø", "ß") get their usual spelling. */
export function plain(text: string): string {
  return spelledOut(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).replace(/\s+/g, ' ').trim();
}
