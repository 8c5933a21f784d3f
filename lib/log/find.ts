import Dexie from 'dexie';
import type { Stage } from '@/lib/model/customer';
import { spelledOut } from '@/lib/model/names';
import { readProfile } from '@/lib/model/profile';
import { log } from './database';

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
 * searches or shows somebody unknown, and again after customers or addresses changed.
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
  text: string;
}

/** What the last search of this context loaded: names alone, so that 10,000 customers weigh little. */
let loaded: Promise<Card[]> | null = null;
let listening = false;

/** Everybody in the log, by what they are found by. */
export function cards(): Promise<Card[]> {
  forgetOnChange();
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

/** Dexie tells every context of a write in any; it only drops what was loaded, the next search loads again. */
function forgetOnChange(): void {
  if (listening) return;
  listening = true;
  const watched = [`idb://${log.name}/customers/`, `idb://${log.name}/identities/`];
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => part === 'all' || watched.some((table) => part.startsWith(table))))
      loaded = null;
  });
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

async function load(): Promise<Card[]> {
  const [customers, identities] = await Promise.all([log.customers.toArray(), log.identities.toArray()]);
  const addresses = new Map<string, string[]>();
  for (const { customerId, until, body } of identities) {
    // What a page calls them says nothing to the seller.
    if (until === null && !readProfile(body.value))
      addresses.set(customerId, [...(addresses.get(customerId) ?? []), body.value]);
  }
  return customers.map(({ id, internal, stage, body: { name, account } }) => {
    const own = addresses.get(id) ?? [];
    return {
      customerId: id,
      name,
      account,
      internal,
      stage,
      addresses: own,
      text: plain([name, account, ...own].join(' ')),
    };
  });
}

function rankOf(card: Card, words: readonly string[]): number {
  const [first = ''] = words;
  const name = plain(card.name);
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : 2;
}

function shown({ addresses, text: _, ...card }: Card, words: readonly string[]): FoundCustomer {
  const matching = addresses.find((address) => words.some((word) => plain(address).includes(word)));
  return { ...card, address: matching ?? addresses[0] ?? '' };
}

/** Lower case without accents; letters that are no accented ones ("ø", "ß") get their usual spelling. */
export function plain(text: string): string {
  return spelledOut(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).replace(/\s+/g, ' ').trim();
}
