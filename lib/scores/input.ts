import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';

/** All that scores are made of. No storage: who calls fills it in. Entries of the last thirteen months suffice, in any order. */
export interface ScoreInput {
  customers: readonly CustomerLog[];
  standards: Standards;
  now: Instant;
}

/** What is known of one customer. */
export interface CustomerLog {
  customer: Customer;
  entries: readonly Entry[];
  /** When a page last showed each conversation, by its id: one not read since it fell due is not counted as late. */
  readAt: ReadonlyMap<string, Instant>;
}

/** From after `from` to `to`, both epoch milliseconds. */
export interface Window {
  from: Instant;
  to: Instant;
}

export function within(at: Instant, { from, to }: Window): boolean {
  return from < at && at <= to;
}
