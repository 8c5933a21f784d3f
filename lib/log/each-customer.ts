import type { Customer, Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { log } from './database';
import { asIdentity } from './identities';
import { rowsOf } from './snapshot';

/** Every customer with all that is known of them, some read at a time: never the whole log is held. */
export async function* eachCustomer(
  signal?: AbortSignal,
): AsyncGenerator<{ customer: Customer; identities: Identity[]; entries: Entry[] }> {
  let after = '';
  for (;;) {
    signal?.throwIfAborted();
    const customers = await log.customers.where('id').above(after).limit(together).toArray();
    for (const customer of customers) {
      const { identities, entries } = await rowsOf(customer.id);
      yield { customer, identities: identities.map(asIdentity), entries };
    }
    const last = customers.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** One customer with all that is known of them; null when there is nobody of that id. */
export async function oneCustomer(
  customerId: string,
): Promise<{ customer: Customer; identities: Identity[]; entries: Entry[] } | null> {
  const { customers, identities, entries } = await rowsOf(customerId);
  const [customer] = customers;
  return customer ? { customer, identities: identities.map(asIdentity), entries } : null;
}

const together = 50;
