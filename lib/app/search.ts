import { namesOf } from '@/lib/log/customers';
import { cards, findCustomers, plain } from '@/lib/log/find';
import { indexSlice, watchBehind } from '@/lib/log/search/index-slice';
import { marked, type Stretch } from '@/lib/log/search/marks';
import { type Hit, inOrder, type Place, type SearchOptions, searchLog } from '@/lib/log/search/search-log';
import { searchNamed } from '@/lib/log/search/search-named';
import { queryOf } from '@/lib/log/search/words';
import type { FoundCustomer } from './panel-contract';

export { watchBehind } from '@/lib/log/search/index-slice';
export { watchFound } from '@/lib/log/search/search-log';

/** One entry, conversation or note that was found. */
export interface FoundInLog {
  ref: string;
  hit: Hit;
  /** What to call the customer. */
  name: string;
  /** The texts that were found, the words looked for marked in them. */
  says: Stretch[][];
}

export interface FoundAccount {
  account: string;
  people: number;
}

export interface Found {
  customers: FoundCustomer[];
  accounts: FoundAccount[];
  /** Newest first. */
  entries: FoundInLog[];
  /** From where to go on; null when that was all. */
  next: Place | null;
  /** False while older entries are still being made ready to be found. */
  complete: boolean;
}

/** Customers and accounts are the way to somebody, not an inventory: the list of customers shows all. */
const MOST_PEOPLE = 6;
const MOST_ENTRIES = 50;

/** Customers, then accounts, then everything in the log; going on from a place, only what is older in the log. */
export async function searchEverything(query: string, options: Omit<SearchOptions, 'limit'> = {}): Promise<Found> {
  const { after, signal } = options;
  const whole = { ...options, limit: MOST_ENTRIES };
  const isAnything = queryOf(query) !== null;
  const [customers, accounts] = isAnything && !after ? await Promise.all([people(query), accountsOf(query)]) : [[], []];
  signal?.throwIfAborted();
  const { hits, complete, query: asked } = await searchLog(query, whole);
  const named = await searchNamed(query, whole);
  signal?.throwIfAborted();
  const all = [...new Map([...hits, ...named].map((hit) => [hit.ref, hit])).values()].sort(inOrder);
  const shown = all.slice(0, MOST_ENTRIES);
  const names = await namesOf([...new Set(shown.map(({ customerId }) => customerId))]);
  const entries = shown.map((hit) => ({
    ref: hit.ref,
    hit,
    name: names.get(hit.customerId) ?? '',
    says: asked ? foundTexts(hit).map((text) => marked(text, asked)) : [],
  }));
  const last = shown.length === MOST_ENTRIES ? shown.at(-1) : undefined;
  return { customers, accounts, entries, next: last ? { at: last.at, ref: last.ref } : null, complete };

  function foundTexts({ texts }: Hit): readonly string[] {
    const found = asked ? texts.filter((text) => marked(text, asked).some(({ isHit }) => isHit)) : [];
    return found.length > 0 ? found : texts.slice(0, 1);
  }
}

/** Takes what is written into the index of the search, whenever there is nothing else to do. Returns what ends it. */
export function keepIndexed(): () => void {
  let isOver = false;
  let isWorking = false;
  const work = async () => {
    isWorking = true;
    try {
      do await idle();
      while (!isOver && (await indexSlice()));
    } finally {
      isWorking = false;
    }
  };
  const following = watchBehind().subscribe((isBehind) => {
    if (isBehind && !isOver && !isWorking) void work();
  });
  return () => {
    isOver = true;
    following.unsubscribe();
  };
}

/** The same for the worker, which is never idle: for so long at most, and not for fewer changes than `least`. */
export async function indexFor(milliseconds: number, least: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end && (await indexSlice({ least })));
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 }));
}

async function people(query: string): Promise<FoundCustomer[]> {
  const found = await findCustomers(query, MOST_PEOPLE);
  return found.map(({ customerId, name, account, address }) => ({ id: customerId, name, account, address }));
}

/** Those with most people first. */
async function accountsOf(query: string): Promise<FoundAccount[]> {
  const words = plain(query).split(' ').filter(Boolean);
  const counts = new Map<string, number>();
  const likely = new Set<string>();
  for (const { account, text } of await cards()) {
    if (!account) continue;
    counts.set(account, (counts.get(account) ?? 0) + 1);
    // It stands in what the customer is found by, in plain letters already: to make all of them plain takes long.
    if (words.every((word) => text.includes(word))) likely.add(account);
  }
  return [...counts]
    .filter(([account]) => likely.has(account) && words.every((word) => plain(account).includes(word)))
    .map(([account, count]) => ({ account, people: count }))
    .sort((a, b) => b.people - a.people)
    .slice(0, MOST_PEOPLE);
}
