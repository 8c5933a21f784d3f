import { log } from './database';
import { type Tables, tableNames } from './dump';
import { rowsOf } from './snapshot';

/**
 * The rows of one customer, without digests and without how pages showed their messages, which only digests tell of.
 * Null when there is nobody of that id.
 */
export async function readPerson(customerId: string): Promise<Tables | null> {
  const { customers, identities, entries, conversations, answers } = await log.transaction('r', log.tables, () =>
    rowsOf(customerId),
  );
  if (customers.length === 0) return null;
  const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  return {
    ...none,
    customers,
    identities: identities.map((row) => ({ ...row, digests: [] })),
    entries: entries.map(({ keys: _, ...row }) => row),
    conversations: conversations.map((row) => ({ ...row, keys: [] })),
    answers,
  };
}
