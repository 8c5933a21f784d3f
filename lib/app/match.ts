import { getCustomers } from '@/lib/log/customers';
import { type Leads, whereTheyLead } from '@/lib/log/identities';
import type { Customer } from '@/lib/model/customer';
import type { PageMessage } from '@/lib/model/reading';

/** A customer that an address leads to. */
export interface Match {
  customerId: string;
  name: string;
  internal: boolean;
}

/** Customers by address, as it was given. */
export type Matches = ReadonlyMap<string, Match>;

/** A message with the customers behind its addresses when it was written. */
export interface Matched {
  message: PageMessage;
  customers: Matches;
}

/** The customers behind addresses at an instant; addresses of nobody in the log are left out. */
export async function matchCustomers(addresses: readonly string[], at: number): Promise<Matches> {
  const [matches = new Map()] = await matchAt(addresses, [at]);
  return matches;
}

/** The same at several instants: an address may have been another customer's before. */
export async function matchAt(addresses: readonly string[], times: readonly number[]): Promise<Matches[]> {
  const leads = await whereTheyLead(addresses);
  const ids = times.flatMap((at) => addresses.flatMap((address) => leads(address, at)?.customerId ?? []));
  const customers = await getCustomers([...new Set(ids)]);
  return matchesBy(leads, new Map(customers.map((customer) => [customer.id, customer])), addresses, times);
}

/** The customers behind addresses at several instants, of what was asked of the log. Pure. */
export function matchesBy(
  leads: Leads,
  customers: ReadonlyMap<string, Customer>,
  addresses: readonly string[],
  times: readonly number[],
): Matches[] {
  const found = times.map((at) => addresses.map((address) => [address, leads(address, at)?.customerId] as const));
  return found.map(
    (pairs) =>
      new Map(
        pairs.flatMap(([address, id]) => {
          const customer = customers.get(id ?? '');
          if (!customer) return [];
          return [[address, { customerId: customer.id, name: customer.body.name, internal: customer.internal }]];
        }),
      ),
  );
}
