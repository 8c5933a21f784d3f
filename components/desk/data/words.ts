import { plural, t } from '@lingui/core/macro';
import type { ImportReport } from '@/lib/app/import';

/** What an import added, in a few words. */
export function addedInWords({ customersAdded, entriesAdded }: ImportReport): string {
  const added = ofLog(customersAdded, entriesAdded);
  return added ? t`Taken in: ${added}.` : t`Nothing of it was new.`;
}

/** "1 customer, 12,000 entries"; empty for none. */
export function ofLog(customers: number, entries: number): string {
  return [
    customers > 0 ? plural(customers, { one: '# customer', other: '# customers' }) : '',
    entries > 0 ? plural(entries, { one: '# entry', other: '# entries' }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
