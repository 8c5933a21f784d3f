import type { Conversation } from '@/lib/model/conversation';
import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PromiseBody } from '@/lib/model/kinds/promise';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { Attune } from '@/test/e2e/harness/launch';

/** Every table of the log. */
const tables = [
  ...['customers', 'identities', 'entries', 'sightings', 'sendings'],
  ...['conversations', 'agenda', 'answers', 'settings', 'trash'],
];

/** Tables that hold something about somebody. */
const personal = tables.filter((table) => table !== 'settings');

/** All touches, oldest first. */
export async function touches(attune: Attune): Promise<Entry<'touch', TouchBody>[]> {
  const entries = (await attune.extension.rows('entries')) as Entry<string, unknown>[];
  return (entries as Entry<'touch', TouchBody>[]).filter(({ kind }) => kind === 'touch').sort((a, b) => a.at - b.at);
}

export async function promises(attune: Attune): Promise<Entry<'promise', PromiseBody>[]> {
  const entries = (await attune.extension.rows('entries')) as Entry<'promise', PromiseBody>[];
  return entries.filter(({ kind }) => kind === 'promise');
}

export async function customers(attune: Attune): Promise<Customer[]> {
  return (await attune.extension.rows('customers')) as Customer[];
}

export async function conversations(attune: Attune): Promise<Conversation[]> {
  return (await attune.extension.rows('conversations')) as Conversation[];
}

/** Ids and contents of every entry, to compare two moments of the log. */
export async function entriesById(attune: Attune): Promise<Record<string, unknown>> {
  const entries = (await attune.extension.rows('entries')) as Entry[];
  return Object.fromEntries(entries.map(({ id, at, kind, customerId, body }) => [id, { at, kind, customerId, body }]));
}

/** How many rows each table holds that says something about somebody; empty tables are left out. */
export async function traces(attune: Attune): Promise<Record<string, number>> {
  const counts = await Promise.all(
    personal.map(async (table) => [table, (await attune.extension.rows(table)).length] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Everything that Attune keeps anywhere, as one text. */
export async function everythingKept(attune: Attune): Promise<string> {
  const rows = await Promise.all(tables.map((table) => attune.extension.rows(table)));
  const areas = await Promise.all((['local', 'session'] as const).map((area) => attune.extension.storage(area)));
  return JSON.stringify([rows, areas]);
}

/** What is in the log of one customer, oldest first. */
export async function entriesOf(attune: Attune, name: string): Promise<Entry[]> {
  const id = (await customers(attune)).find(({ body }) => body.name === name)?.id;
  const entries = (await attune.extension.rows('entries')) as Entry[];
  return entries.filter(({ customerId }) => customerId === id).sort((a, b) => a.at - b.at);
}
