import type { Table } from 'dexie';
import { isByName } from '@/lib/model/profile';
import { NORMALISER } from './addresses';
import { converse } from './converse';
import { log } from './database';
import { type Digester, digester, INSTALL_KEY, installKey } from './digest';
import type { Conflict, Imported } from './dump';
import { HANDED_OUT, handedOutSchema, joinHandedOut } from './handed-out';
import { digestsOf } from './identities';
import { rederive, revise, write } from './revise';
import type { ConversationRow, EntryRow, IdentityRow, SettingRow, Slice, TableName } from './rows';
import { conversationKeys } from './see';
import { nextOf } from './slices';
import { plainSubject } from './subjects';

/** What the seller's customers and notes are made of. The agenda is worked out anew; settings stay as they are here. */
const mergedTables = [
  'customers',
  'identities',
  'entries',
  'sightings',
  'sendings',
  'conversations',
  'answers',
  'trash',
  'reflections',
  'models',
  'forgotten',
  'apart',
] as const;

type Result = Omit<Imported, 'erased'>;

/** What was added, in as few words as serve to settle it: ids alone, for a file may hold any number of rows. */
interface Added {
  customers: string[];
  identities: Set<string>;
  /** Entries that hang on a conversation, by customer. */
  entries: Map<string, string[]>;
}

/**
 * Adds the rows that are missing, in one write and while they are read, and says which are there but differ. Whatever
 * is thrown meanwhile leaves the log as it was.
 * @param key of the install that made the rows
 */
export async function mergeSlices(slices: AsyncGenerator<Slice>, key: unknown): Promise<Result> {
  const own = await ownSlices(slices, key);
  try {
    return await write(async () => {
      const result: Result = { added: 0, same: 0, conflicts: [] };
      const added: Added = { customers: [], identities: new Set(), entries: new Map() };
      // Named after all others: addresses that lead to somebody else here, and settings.
      const after: Conflict[] = [];
      const handedOut: string[] = [];
      for (let slice = await nextOf(own); slice; slice = await nextOf(own)) {
        if (slice.table === 'settings') {
          after.push(...(await settingsConflict(slice.rows as SettingRow[])));
          handedOut.push(...handedOutIn(slice.rows as SettingRow[]));
        }
        if (!isMerged(slice.table)) continue;
        const rows = slice.rows as { id: string }[];
        const taken =
          slice.table === 'identities' ? await takenIdentities(rows as IdentityRow[], added.identities) : none;
        after.push(...[...taken].map((id): Conflict => ({ table: 'identities', id })));
        const free = rows.filter((row) => !taken.has(row.id));
        note(added, slice.table, await addMissing(slice.table, free, result));
      }
      result.conflicts.push(...after);
      await settle(added);
      await joinHandedOut(handedOut);
      return result;
    });
  } finally {
    await own.return(undefined);
  }
}

const none: ReadonlySet<string> = new Set();

/** Whether a merge takes rows of a table; the others are worked out anew, or stay as they are here. */
export function isMerged(name: TableName): boolean {
  return mergedTables.some((one) => one === name);
}

function note(added: Added, name: TableName, rows: readonly { id: string }[]): void {
  if (name === 'customers') for (const { id } of rows) added.customers.push(id);
  if (name === 'identities') for (const { id } of rows) added.identities.add(id);
  if (name !== 'entries') return;
  for (const { id, customerId, keys, conversationId } of rows as EntryRow[]) {
    const ids = added.entries.get(customerId) ?? [];
    if (keys || conversationId) ids.push(id);
    added.entries.set(customerId, ids);
  }
}

async function addMissing(name: TableName, rows: readonly { id: string }[], result: Result): Promise<{ id: string }[]> {
  const table: Table<{ id: string }, string> = log.table(name);
  const there = await table.bulkGet(rows.map(({ id }) => id));
  const missing = rows.filter((_, index) => there[index] === undefined);
  for (const [index, row] of rows.entries()) {
    const known = there[index];
    if (!known) continue;
    // Whose turn it is follows from the touches. Keys that a file of another install brought were left out.
    if (name === 'conversations' || alike(withKeysOf(row, known), row)) result.same += 1;
    else result.conflicts.push({ table: name, id: row.id });
  }
  await table.bulkAdd(missing);
  result.added += missing.length;
  return missing;
}

function withKeysOf(row: object, known: object): object {
  if ('keys' in row || !('keys' in known)) return known;
  const { keys: _, ...rest } = known;
  return rest;
}

/** One customer after the other. */
async function settle({ customers, entries }: Added): Promise<void> {
  for (const [customerId, ids] of entries) {
    const rows = (await log.entries.bulkGet(ids)).filter((row) => row !== undefined);
    const touches = rows.filter(({ keys }) => keys);
    await converse({ customerId, touches, removed: [], shown: new Map(), readAt: 0 });
    await rederive(rows.map(({ conversationId }) => conversationId));
  }
  await revise([...entries.keys(), ...customers]);
}

/**
 * Digests of another install mean nothing here: those of addresses and subjects are made again; what pages showed there
 * is kept as touches, without the ids by which that install knew them.
 */
async function ownSlices(slices: AsyncGenerator<Slice>, key: unknown): Promise<AsyncGenerator<Slice>> {
  if (key === (await installKey())) return slices;
  // Asked for here, for the log cannot be asked while it is written to.
  const digest = await digester();
  return (async function* () {
    for await (const { table, rows } of slices) yield { table, rows: await ownRows(table, rows, digest) };
  })();
}

async function ownRows(table: TableName, rows: readonly unknown[], digest: Digester): Promise<readonly unknown[]> {
  switch (table) {
    case 'identities':
      return Promise.all(
        (rows as IdentityRow[]).map(async (row) => ({
          ...row,
          digests: await digestsOf(digest, row.type, row.body.value),
          normaliser: NORMALISER,
        })),
      );
    case 'conversations':
      return Promise.all(
        (rows as ConversationRow[]).map(async (row) => ({
          ...row,
          keys: await conversationKeys(digest, row.customerId, null, plainSubject(row.body.subject)),
        })),
      );
    case 'entries':
      return (rows as EntryRow[]).map(({ keys: _, ...row }) => row);
    case 'sightings':
    case 'sendings':
    case 'forgotten':
      return [];
    default:
      return rows;
  }
}

/** Addresses that lead to another customer here, and did before these rows came. */
async function takenIdentities(rows: readonly IdentityRow[], added: ReadonlySet<string>): Promise<Set<string>> {
  const first = rows.map(({ digests }) => digests[0] ?? '');
  const known = (await log.identities.where('digests').anyOf(first).distinct().toArray()).filter(
    ({ id, until }) => until === null && !added.has(id),
  );
  const isTaken = (row: IdentityRow) =>
    row.until === null &&
    !isByName({ type: row.type, value: row.body.value }) &&
    known.some(({ customerId, digests }) => customerId !== row.customerId && digests[0] === row.digests[0]);
  return new Set(rows.filter(isTaken).map(({ id }) => id));
}

/** Who was handed what is of both logs; the other settings stay as they are here. */
function handedOutIn(rows: readonly SettingRow[]): string[] {
  return rows.flatMap(({ key, value }) => (key === HANDED_OUT ? handedOutSchema.parse(value) : []));
}

async function settingsConflict(rows: readonly SettingRow[]): Promise<Conflict[]> {
  const theirs = rows.filter(({ key }) => key !== INSTALL_KEY && key !== HANDED_OUT);
  const mine = await log.settings.bulkGet(theirs.map(({ key }) => key));
  return theirs.flatMap((row, index): Conflict[] =>
    mine[index] && !alike(mine[index], row) ? [{ table: 'settings', id: row.key }] : [],
  );
}

/** The same but for the order of keys, and for the revision, which only counts. */
function alike(a: object, b: object): boolean {
  return stable({ ...a, revision: 0 }) === stable({ ...b, revision: 0 });
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
