import type { ConversationRow, CustomerRow, EntryRow } from '@/lib/log/rows';
import { kindOf } from '@/lib/model/kinds/registry';
import { touch } from '@/lib/model/kinds/touch';
import type { Instant } from '@/lib/model/time';

interface Rows {
  entries: EntryRow;
  conversations: ConversationRow;
  customers: CustomerRow;
}
export type SourceName = keyof Rows;
export type SourceRow = Rows[SourceName];

/** A table that is searched. */
interface Source<Row> {
  /** Ends the ids of its rows in the index. */
  letter: string;
  texts(row: Row): string[];
  at(row: Row): Instant;
  customerId(row: Row): string;
  /** Whether a row that was written may have, or have had, texts. */
  concerns(row: Row): boolean;
}

/**
 * What is searched: of an entry, the texts of its kind's form, so that a new kind is found by its declaration; of a
 * conversation its subject, which its messages share; of a customer what the seller noted. Names are found elsewhere.
 */
export const sources: { readonly [Name in SourceName]: Source<Rows[Name]> } = {
  entries: {
    letter: 'e',
    texts: entryTexts,
    at: ({ at }) => at,
    customerId: ({ customerId }) => customerId,
    // A message that a page showed has no text of its own, and most of the log is such messages.
    concerns: (row) => row.kind !== touch.name || row.keys === undefined || entryTexts(row).length > 0,
  },
  conversations: {
    letter: 'c',
    texts: ({ body }) => full([body.subject]),
    at: ({ at }) => at,
    customerId: ({ customerId }) => customerId,
    concerns: () => true,
  },
  customers: {
    letter: 'p',
    texts: ({ body }) => full([body.role, body.note]),
    at: ({ addedAt }) => addedAt,
    customerId: ({ id }) => id,
    concerns: () => true,
  },
};

export const sourceNames = Object.keys(sources) as SourceName[];

export function isSource(table: string): table is SourceName {
  return Object.hasOwn(sources, table);
}

/** The row's id in the index: they sort by time, as ids do. */
export function refOf(table: SourceName, id: string): string {
  return id + sources[table].letter;
}

export function readRef(ref: string): { table: SourceName; id: string } {
  const letter = ref.slice(-1);
  return { table: sourceNames.find((name) => sources[name].letter === letter) ?? 'entries', id: ref.slice(0, -1) };
}

function entryTexts({ kind, conversationId, body }: EntryRow): string[] {
  const fields = kindOf(kind)?.fields ?? [];
  const values = body as Record<string, unknown>;
  const names = fields.flatMap(({ input, name }) => (input === 'text' || input === 'long-text' ? name : []));
  // A touch that stands in no conversation has its subject for itself.
  const own = kind === touch.name && conversationId === undefined ? ['subject', ...names] : names;
  return full(own.map((name) => values[name]));
}

function full(texts: readonly unknown[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}
