import type { Identity } from '@/lib/model/customer';
import { INSTALL_KEY } from './digest';
import type { SettingRow, Slice } from './rows';
import { erasedAmong, peopleIn } from './rows-of-people';

/** What has to be known of a whole file before its first row goes into the log. */
export interface FileFacts {
  /** The key of the install that made it; undefined in a file without one, as that of one person. */
  key: unknown;
  hasIdentities: boolean;
  /** People in it who were erased here for good: nothing of them comes back. */
  erased: ReadonlySet<string>;
  /** How many customers of it those are. */
  erasedCount: number;
}

/** Reads a file through and holds no more of it than who is in it. */
export async function factsOf(slices: AsyncIterable<Slice>): Promise<FileFacts> {
  let key: unknown;
  const customers = new Set<string>();
  const people = new Set<string>();
  const identities = new Map<string, Identity[]>();
  for await (const slice of slices) {
    for (const id of peopleIn(slice)) {
      people.add(id);
      if (slice.table === 'customers') customers.add(id);
    }
    if (slice.table === 'settings')
      key = (slice.rows as SettingRow[]).find((row) => row.key === INSTALL_KEY)?.value ?? key;
    if (slice.table !== 'identities') continue;
    for (const one of slice.rows as Identity[]) {
      identities.set(one.customerId, [...(identities.get(one.customerId) ?? []), one]);
    }
  }
  const erased = await erasedAmong(people, identities);
  const erasedCount = [...erased].filter((id) => customers.has(id)).length;
  return { key, hasIdentities: identities.size > 0, erased, erasedCount };
}
