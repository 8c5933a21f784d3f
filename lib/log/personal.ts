import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { KindName } from '@/lib/model/kinds/registry';
import type { Instant } from '@/lib/model/time';
import { openConversations } from './conversations';
import { log } from './database';
import { newestOfKind } from './entries';

const KNOWN = 100;

/** Kinds of what is known of a person and may be brought up with them. */
const personalKinds = ['fact', 'goal', 'milestone', 'talking-point'] as const satisfies KindName[];

export interface PersonalEntries {
  customer: Customer;
  entries: Entry[];
  /** What they asked and nobody answered yet: the subject, and since when. */
  asked: { subject: string; since: Instant }[];
}

/** What is known of a customer as a person: the newest of each kind. Null when there is no such customer. */
export async function personalEntriesOf(customerId: string): Promise<PersonalEntries | null> {
  const [customer, open, ...entries] = await Promise.all([
    log.customers.get(customerId),
    openConversations(customerId),
    ...personalKinds.map((kind) => newestOfKind(customerId, kind, KNOWN)),
  ]);
  if (!customer) return null;
  const asked = open.flatMap(({ body: { turn, subject, owedSince } }) =>
    turn === 'us' && owedSince !== null ? [{ subject, since: owedSince }] : [],
  );
  return { customer, entries: entries.flat(), asked };
}
