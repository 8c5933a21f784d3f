import { newestOfKind, timelineOf } from '@/lib/log/entries';
import { cards, plain } from '@/lib/log/find';
import { type Watch, watch } from '@/lib/log/watch';
import type { Entry } from '@/lib/model/entry';
import type { KindName } from '@/lib/model/kinds/registry';

/** What a customer's page on the desk lists beside their timeline, each newest first. */
export interface CustomerLists {
  known: Entry[];
  issues: Entry[];
  handOffs: Entry[];
}

/** Kinds of what is known of somebody, in the order in which it is shown. */
const knownKinds = ['fact', 'goal', 'milestone', 'talking-point'] as const satisfies KindName[];

/** So many of one kind; the timeline has all of them. */
const MOST = 100;

export function watchCustomerLists(customerId: string): Watch<CustomerLists> {
  return watch(async () => {
    const [issues, handOffs, ...known] = await Promise.all([
      newestOfKind(customerId, 'issue', MOST),
      newestOfKind(customerId, 'hand-off', MOST),
      ...knownKinds.map((kind) => newestOfKind(customerId, kind, MOST)),
    ]);
    return { issues, handOffs, known: known.flat() };
  });
}

/** @param kind of which kind alone; null for all */
export function watchTimeline(
  customerId: string,
  kind: KindName | null,
  limit: number,
): Watch<{ entries: Entry[]; more: boolean }> {
  return watch(async () => {
    const entries = await (kind === null
      ? timelineOf(customerId, limit + 1)
      : newestOfKind(customerId, kind, limit + 1));
    return { entries: entries.slice(0, limit), more: entries.length > limit };
  });
}

/** The other people of an account, by name: those who are written to belong to it, case and accents aside. */
export async function othersAt(account: string, exceptId: string): Promise<{ id: string; name: string }[]> {
  const wanted = plain(account);
  const there = (await cards()).filter((card) => card.customerId !== exceptId && plain(card.account) === wanted);
  return there
    .map(({ customerId, name, addresses }) => ({ id: customerId, name: name || (addresses[0] ?? '') }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
