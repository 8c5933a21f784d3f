import type { Customer } from '@/lib/model/customer';
import { typeOf } from './addresses';
import { owedAmong } from './conversations';
import { log } from './database';
import { type Digester, digesterIfAny, INSTALL_KEY, lastDigester } from './digest';
import { digestsOf, type Leads, leadsOf } from './identities';

/** Those behind some addresses. */
export interface Behind {
  leads: Leads;
  /** Whoever is, or was, led to by one of the addresses, by id. */
  customers: ReadonlyMap<string, Customer>;
  /** Of them, those to whom an answer is owed. */
  owed: ReadonlySet<string>;
}

/**
 * Whom addresses lead to, at any instant, who they are and whose turn it is, in one transaction. The digests are made
 * before it begins, with the key last used, and made anew should it be another by now, which a restore may bring.
 */
export async function behind(addresses: readonly string[]): Promise<Behind> {
  const wanted = [...new Set(addresses)];
  if (wanted.length === 0) return nobody;
  const last = await lastDigester();
  if (last) {
    const found = await behindDigests(await digestsBy(last.digest, wanted));
    if (found.key === last.key) return found;
  }
  const digest = await digesterIfAny();
  return digest ? behindDigests(await digestsBy(digest, wanted)) : nobody;
}

const nobody: Behind = { leads: () => null, customers: new Map(), owed: new Set() };

async function digestsBy(digest: Digester, wanted: readonly string[]): Promise<Map<string, string[]>> {
  const pairs = wanted.map(async (given) => [given, await digestsOf(digest, typeOf(given), given)] as const);
  return new Map(await Promise.all(pairs));
}

/** @param digests of addresses, by the address as given. `key`: the one that the log has now */
async function behindDigests(digests: ReadonlyMap<string, string[]>): Promise<Behind & { key: unknown }> {
  const all = [...digests.values()].flat();
  // Every step is a request: whoever awaits something else inside finds the transaction over.
  const rows = await log.transaction('r', log.settings, log.identities, log.customers, log.conversations, async () => {
    const key = await log.settings.get(INSTALL_KEY);
    const identities = await log.identities.where('digests').anyOf(all).distinct().toArray();
    const ids = [...new Set(identities.map(({ customerId }) => customerId))];
    if (ids.length === 0) return { key, identities, customers: [], owed: new Set<string>() };
    const customers = await log.customers.bulkGet(ids);
    return { key, identities, customers, owed: await owedAmong(ids) };
  });
  return {
    key: rows.key?.value,
    leads: leadsOf(rows.identities, digests),
    customers: new Map(rows.customers.flatMap((customer) => (customer ? [[customer.id, customer] as const] : []))),
    owed: rows.owed,
  };
}
