import type { Table } from 'dexie';
import { isByName } from '@/lib/model/profile';
import { NORMALISER } from './addresses';
import { converse } from './converse';
import { log } from './database';
import { digester, INSTALL_KEY, installKey } from './digest';
import type { Conflict, Imported, Tables } from './dump';
import { digestsOf } from './identities';
import { rederive, revise, write } from './revise';
import type { CustomerRow, EntryRow, IdentityRow, TableName } from './rows';
import { conversationKeys } from './see';
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

/** Adds the rows that are missing, in one write, and says which are there but differ. */
export async function mergeTables(tables: Tables): Promise<Result> {
  const own = await ownDigests(tables);
  return write(async () => {
    const result: Result = { added: 0, same: 0, conflicts: [] };
    const taken = await takenIdentities(own.identities);
    const added = new Map<TableName, { id: string }[]>();
    for (const name of mergedTables) {
      const rows: readonly { id: string }[] = own[name].filter((row) => !taken.has(row.id));
      added.set(name, await addMissing(name, rows, result));
    }
    result.conflicts.push(...[...taken].map((id): Conflict => ({ table: 'identities', id })));
    result.conflicts.push(...(await settingsConflict(tables)));
    await settle((added.get('entries') ?? []) as EntryRow[], (added.get('customers') ?? []) as CustomerRow[]);
    return result;
  });
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

async function settle(entries: readonly EntryRow[], customers: readonly CustomerRow[]): Promise<void> {
  const ids = new Set(entries.map(({ customerId }) => customerId));
  for (const customerId of ids) {
    const touches = entries.filter((entry) => entry.customerId === customerId && entry.keys);
    await converse({ customerId, touches, removed: [], shown: new Map(), readAt: 0 });
  }
  await rederive(entries.map(({ conversationId }) => conversationId));
  await revise([...ids, ...customers.map(({ id }) => id)]);
}

/**
 * Digests of another install mean nothing here: those of addresses and subjects are made again; what pages showed there
 * is kept as touches, without the ids by which that install knew them.
 */
async function ownDigests(tables: Tables): Promise<Tables> {
  const key = tables.settings.find((row) => row.key === INSTALL_KEY)?.value;
  if (key === (await installKey())) return tables;
  const digest = await digester();
  const [identities, conversations] = await Promise.all([
    Promise.all(
      tables.identities.map(async (row) => ({
        ...row,
        digests: await digestsOf(digest, row.type, row.body.value),
        normaliser: NORMALISER,
      })),
    ),
    Promise.all(
      tables.conversations.map(async (row) => ({
        ...row,
        keys: await conversationKeys(digest, row.customerId, null, plainSubject(row.body.subject)),
      })),
    ),
  ]);
  const entries = tables.entries.map(({ keys: _, ...row }) => row);
  return { ...tables, identities, conversations, entries, sightings: [], sendings: [], forgotten: [] };
}

/** Addresses that lead to another customer here. */
async function takenIdentities(rows: readonly IdentityRow[]): Promise<Set<string>> {
  const first = rows.map(({ digests }) => digests[0] ?? '');
  const known = (await log.identities.where('digests').anyOf(first).distinct().toArray()).filter(
    ({ until }) => until === null,
  );
  const isTaken = (row: IdentityRow) =>
    row.until === null &&
    !isByName({ type: row.type, value: row.body.value }) &&
    known.some(({ customerId, digests }) => customerId !== row.customerId && digests[0] === row.digests[0]);
  return new Set(rows.filter(isTaken).map(({ id }) => id));
}

async function settingsConflict(tables: Tables): Promise<Conflict[]> {
  const theirs = tables.settings.filter(({ key }) => key !== INSTALL_KEY);
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
