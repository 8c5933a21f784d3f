import type { Entry } from '@/lib/model/entry';
import { log } from './database';
import { type Watch, watch } from './watch';

/** What is open of some customers: promises, issues and all else that has an end, the earliest due first. */
export function watchOpenItems(customerIds: readonly string[]): Watch<Entry[]> {
  return watch(async () => {
    const open = customerIds.map((id): [string, number] => [id, 1]);
    const entries = await log.entries.where('[customerId+open]').anyOf(open).toArray();
    return entries.sort((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY));
  });
}
