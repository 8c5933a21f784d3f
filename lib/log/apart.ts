import type { Instant } from '@/lib/model/time';
import { log } from './database';
import { write } from './revise';
import type { ApartRow } from './rows';

/** Keeps that two customers are two people, however alike they look: the pair is not offered again. */
export async function keepApart(one: string, other: string, now: Instant): Promise<void> {
  await write(async () => {
    await log.apart.put(asApart(one, other, now));
  });
}

export async function takeApartBack(one: string, other: string): Promise<void> {
  await write(() => log.apart.delete(asApart(one, other, 0).id));
}

/** The pairs, by the id of their row. */
export async function pairsApart(): Promise<Set<string>> {
  return new Set(await log.apart.toCollection().primaryKeys());
}

/** Those who are other people than this customer, and since when the seller said so. */
export async function othersApart(customerId: string): Promise<{ id: string; at: Instant }[]> {
  const rows = await log.apart.where('customerIds').equals(customerId).toArray();
  return rows.flatMap(({ customerIds, at }) => customerIds.flatMap((id) => (id === customerId ? [] : { id, at })));
}

export function asApart(one: string, other: string, at: Instant): ApartRow {
  const customerIds = [one, other].sort();
  return { id: customerIds.join(' '), customerIds, at };
}
