import type { Conversation } from '@/lib/model/conversation';
import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { groupBy } from '@/lib/model/group-by';
import type { KindName } from '@/lib/model/kinds/registry';
import { DAY, type Instant } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { newestOfKind } from './entries';

/** Thirteen months. */
const SPAN = 396 * DAY;
const OLDER = 100;

/**
 * Kinds whose entries may be older than that and still say something of now: a point used lately was noted long ago, a
 * promise is kept or an issue resolved long after it was made, a fact stays known, the first sale makes the next a repeat, a
 * score given a year before last month told the level of service then.
 */
const lasting = [
  'fact',
  'talking-point',
  'promise',
  'issue',
  'delight',
  'insight',
  'sale',
  'feedback',
] as const satisfies KindName[];

/** What scores are made of, for one customer. */
export interface ScoredLog {
  customer: Customer;
  entries: Entry[];
  /** When a page last showed each conversation, by its id. */
  readAt: Map<string, Instant>;
}

/**
 * A customer's entries of the last thirteen months, the newest of what outlasts them, and when their conversations were
 * last read. A fixed number of queries by index; null when there is no such customer.
 */
export async function loadScoredLog(customerId: string, now: Instant): Promise<ScoredLog | null> {
  const from = now - SPAN;
  return log.transaction('r', log.customers, log.conversations, log.entries, async () => {
    const [customer, conversations, recent, open, ...older] = await Promise.all([
      log.customers.get(customerId),
      log.conversations.where('[customerId+at]').between([customerId, from], [customerId, HIGHEST]).toArray(),
      log.entries.where('[customerId+at]').between([customerId, from], [customerId, HIGHEST]).toArray(),
      log.entries.where('[customerId+open]').equals([customerId, 1]).toArray(),
      ...lasting.map((kind) => newestOfKind(customerId, kind, OLDER)),
    ]);
    if (!customer) return null;
    const entries = new Map([...recent, ...open, ...older.flat()].map((entry) => [entry.id, entry]));
    return { customer, entries: [...entries.values()], readAt: new Map(conversations.map(readOf)) };
  });
}

/** How much there is to read: enough to tell that something came or went since. */
export interface LogSize {
  customers: number;
  entries: number;
}

export async function sizeOfLog(): Promise<LogSize> {
  const [customers, entries] = await Promise.all([log.customers.count(), log.entries.count()]);
  return { customers, entries };
}

/** Customers whose logs are read at one go: few enough that the page stays alive meanwhile. */
const AT_ONCE = 50;

/**
 * What `loadScoredLog` gives, for every customer, some at a time, and how many customers there are. The next are read
 * while those before are counted.
 */
export async function* scoredLogs(
  now: Instant,
  signal: AbortSignal,
): AsyncGenerator<{ logs: ScoredLog[]; of: number }> {
  const of = await log.customers.count();
  let reading = readAfter('', now);
  while (!signal.aborted) {
    const logs = await reading;
    const last = logs.at(-1);
    if (!last) return;
    reading = readAfter(last.customer.id, now);
    // Whoever stops here waits for it no longer.
    reading.catch(() => undefined);
    yield { logs, of };
  }
}

/** One range of the index for all of them: far quicker than asking for each customer. */
async function readAfter(customerId: string, now: Instant): Promise<ScoredLog[]> {
  const customers = await log.customers.where('id').above(customerId).limit(AT_ONCE).toArray();
  const [first, last] = [customers.at(0), customers.at(-1)];
  if (!first || !last) return [];
  const [entries, conversations] = await Promise.all([
    log.entries.where('[customerId+at]').between([first.id, LOWEST], [last.id, HIGHEST], true, true).toArray(),
    log.conversations.where('[customerId+at]').between([first.id, LOWEST], [last.id, HIGHEST], true, true).toArray(),
  ]);
  const byCustomer = groupBy(entries, ({ customerId: id }) => id);
  const talks = groupBy(conversations, ({ customerId: id }) => id);
  return customers.map((customer) => ({
    customer,
    entries: scored(byCustomer.get(customer.id) ?? [], now - SPAN),
    readAt: new Map((talks.get(customer.id) ?? []).filter(({ at }) => at >= now - SPAN).map(readOf)),
  }));
}

/** Of one customer's entries, oldest first, those that scores are made of. */
function scored(entries: readonly Entry[], from: Instant): Entry[] {
  const left = new Map<string, number>(lasting.map((kind) => [kind, OLDER]));
  return entries
    .toReversed()
    .filter(({ kind, at, open }) => {
      const room = left.get(kind) ?? 0;
      left.set(kind, room - 1);
      return at >= from || open === 1 || room > 0;
    })
    .toReversed();
}

const readOf = ({ id, body }: Conversation): [string, Instant] => [id, body.readAt];
