import { t } from '@lingui/core/macro';
import { writeCustomers, writeEntries } from '@/lib/exchange/csv/write';
import { writeCalendar } from '@/lib/exchange/ics/write';
import { writeCards } from '@/lib/exchange/vcard/write';
import { eachCustomer } from '@/lib/log/each-customer';
import type { Instant } from '@/lib/model/time';

/** Files that others can read, beside the backup: what is in them, and what to call them. */
export const exports = {
  customers: {
    get label() {
      return t`Customers as a table (CSV)`;
    },
    ending: 'csv',
    type: 'text/csv',
  },
  entries: {
    get label() {
      return t`All entries as a table (CSV)`;
    },
    ending: 'csv',
    type: 'text/csv',
  },
  cards: {
    get label() {
      return t`Customers as contacts (vCard 4)`;
    },
    ending: 'vcf',
    type: 'text/vcard',
  },
  calendar: {
    get label() {
      return t`Milestones and promises as a calendar (ICS)`;
    },
    ending: 'ics',
    type: 'text/calendar',
  },
} as const;
export type ExportName = keyof typeof exports;

/** The text of such a file, piece by piece, so that it can be written while it is made. */
export function exportPieces(
  name: ExportName,
  { zone, now, signal }: { zone: string; now: Instant; signal?: AbortSignal },
): AsyncGenerator<string> {
  const customers = eachCustomer(signal);
  switch (name) {
    case 'customers':
      return writeCustomers(customers, { zone });
    case 'entries':
      return writeEntries(customers);
    case 'cards':
      return writeCards(customers, { zone });
    case 'calendar':
      return writeCalendar(customers, { zone, now });
  }
}
