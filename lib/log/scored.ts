import type { Conversation } from '@/lib/model/conversation';
import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { KindName } from '@/lib/model/kinds/registry';
import { DAY, type Instant } from '@/lib/model/time';
import { HIGHEST, log } from './database';
import { newestOfKind } from './entries';

/** Thirteen months. */
const SPAN = 396 * DAY;
const OLDER = 100;

/**
 * Kinds whose entries may be older than that and still say something of now: a point used lately was noted long ago, a
 * promise is kept or an issue resolved long after it was made, a fact stays known, the first sale makes the next a repeat.
 */
const lasting = [
  'fact',
  'talking-point',
  'promise',
  'issue',
  'delight',
  'insight',
  'sale',
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

const readOf = ({ id, body }: Conversation): [string, Instant] => [id, body.readAt];
