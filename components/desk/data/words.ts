import type { ImportReport } from '@/lib/app/import';

/** "1 customer", "12,000 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** What an import added, in a few words. */
export function addedInWords({ customersAdded, entriesAdded }: ImportReport): string {
  const added = [
    customersAdded > 0 ? counted(customersAdded, 'customer') : '',
    entriesAdded > 0 ? counted(entriesAdded, 'entry', 'entries') : '',
  ].filter(Boolean);
  return added.length > 0 ? `Taken in: ${added.join(', ')}.` : 'Nothing of it was new.';
}
