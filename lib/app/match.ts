import { getCustomer } from '@/lib/log/customers';
import { matchAddresses } from '@/lib/log/identities';

/** A customer that an address leads to. */
export interface Match {
  customerId: string;
  name: string;
  internal: boolean;
}

/** The customers behind addresses at an instant, by the address as given; addresses of nobody in the log are left out. */
export async function matchCustomers(addresses: string[], at: number): Promise<Map<string, Match>> {
  const identities = await matchAddresses(addresses, at);
  const ids = new Set([...identities.values()].map(({ customerId }) => customerId));
  const customers = new Map(await Promise.all([...ids].map(async (id) => [id, await getCustomer(id)] as const)));
  const matches = new Map<string, Match>();
  for (const [address, { customerId }] of identities) {
    const customer = customers.get(customerId);
    if (customer) matches.set(address, { customerId, name: customer.body.name, internal: customer.internal });
  }
  return matches;
}
