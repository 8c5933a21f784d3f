import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import type { Settings } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { ADA, ME, READ_AT } from './readings';

/** Settings of a seller who said that the mailbox is theirs. */
export function settings(part: Partial<Settings> = {}): Settings {
  return {
    own: [ME],
    shared: [],
    colleagues: [],
    accounts: {},
    sitesOn: [],
    neverRead: { addresses: [], domains: [], accounts: [], threads: [] },
    taught: [],
    standards: defaultStandards('Europe/Oslo'),
    nudges: { most: 3, quiet: null, notify: false, perDay: 3 },
    language: 'browser',
    firstRunDone: true,
    ...part,
  };
}

export async function addAda(part: { internal?: boolean; address?: string; name?: string } = {}): Promise<string> {
  const customer = await addCustomer({
    body: { name: part.name ?? 'Ada Lindqvist' },
    internal: part.internal ?? false,
    stage: 'customer',
    identities: [{ type: 'email', value: part.address ?? ADA }],
    now: READ_AT - 86_400_000,
  });
  return customer.id;
}

export async function touches() {
  const rows = await log.entries.toArray();
  return rows.sort((a, b) => a.at - b.at).map(({ customerId, body }) => ({ customerId, ...Object(body) }));
}

/** An empty log, but for the key of the install. */
export async function emptyLog(): Promise<void> {
  await Promise.all(log.tables.filter(({ name }) => name !== 'settings').map((table) => table.clear()));
}
