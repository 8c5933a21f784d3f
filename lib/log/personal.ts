import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { KindName } from '@/lib/model/kinds/registry';
import { log } from './database';
import { newestOfKind } from './entries';

const KNOWN = 100;

/** Kinds of what is known of a person and may be brought up with them. */
const personalKinds = ['fact', 'goal', 'milestone', 'talking-point'] as const satisfies KindName[];

export interface PersonalEntries {
  customer: Customer;
  entries: Entry[];
}

/** What is known of a customer as a person: the newest of each kind. Null when there is no such customer. */
export async function personalEntriesOf(customerId: string): Promise<PersonalEntries | null> {
  const [customer, ...entries] = await Promise.all([
    log.customers.get(customerId),
    ...personalKinds.map((kind) => newestOfKind(customerId, kind, KNOWN)),
  ]);
  return customer ? { customer, entries: entries.flat() } : null;
}
