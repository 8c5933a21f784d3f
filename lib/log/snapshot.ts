import { HIGHEST, LOWEST, log } from './database';
import type {
  AnswerRow,
  ConversationRow,
  CustomerRow,
  EntryRow,
  IdentityRow,
  SendingRow,
  SightingRow,
  TableName,
} from './rows';

/** All that belongs to one customer, but for what is worked out of it. */
export interface CustomerRows {
  customers: CustomerRow[];
  identities: IdentityRow[];
  entries: EntryRow[];
  sightings: SightingRow[];
  sendings: SendingRow[];
  conversations: ConversationRow[];
  answers: AnswerRow[];
}

/** Inside a write. */
export async function rowsOf(customerId: string): Promise<CustomerRows> {
  const whole = [
    [customerId, LOWEST],
    [customerId, HIGHEST],
  ] as const;
  const [customer, identities, entries, sightings, sendings, conversations, answers] = await Promise.all([
    log.customers.get(customerId),
    log.identities.where('customerId').equals(customerId).toArray(),
    log.entries
      .where('[customerId+at]')
      .between(...whole)
      .toArray(),
    log.sightings
      .where('[customerId+at]')
      .between(...whole)
      .toArray(),
    log.sendings.where('customerId').equals(customerId).toArray(),
    log.conversations
      .where('[customerId+at]')
      .between(...whole)
      .toArray(),
    log.answers.where('customerId').equals(customerId).toArray(),
  ]);
  return { customers: customer ? [customer] : [], identities, entries, sightings, sendings, conversations, answers };
}

export interface Changes {
  /** Rows that were changed or taken away, as they were. */
  rows: Partial<Record<TableName, object[]>>;
  /** Ids of rows that were not there before. */
  added: Partial<Record<TableName, string[]>>;
}

/** What a write made of some customers: all that is needed to take it back. */
export function changesBetween(before: readonly CustomerRows[], after: readonly CustomerRows[]): Changes {
  const changes: Changes = { rows: {}, added: {} };
  for (const name of Object.keys(after[0] ?? {}) as (keyof CustomerRows)[]) {
    const was = before.flatMap((rows): { id: string }[] => rows[name]);
    const is = new Map(after.flatMap((rows): { id: string }[] => rows[name]).map((row) => [row.id, text(row)]));
    const known = new Set(was.map(({ id }) => id));
    const changed = was.filter((row) => is.get(row.id) !== text(row));
    const added = [...is.keys()].filter((id) => !known.has(id));
    if (changed.length > 0) changes.rows[name] = changed;
    if (added.length > 0) changes.added[name] = added;
  }
  return changes;
}

/** The revision only counts. */
function text(row: object): string {
  return JSON.stringify({ ...row, revision: 0 });
}
