import { t } from '@lingui/core/macro';
import type { Instant } from '@/lib/model/time';
import { type BackupMade, backupsMade } from './backups-made';
import { log } from './database';
import { type Digester, digester } from './digest';
import { signOfId, signsOf } from './forgotten';
import { letGoOf } from './handed-out';
import { LogError, missing } from './log-error';
import { write } from './revise';
import type { CustomerRow, IdentityRow, TrashRow } from './rows';
import { isOf, withoutAdded } from './rows-of-people';
import { beginIndex } from './search/index-slice';
import { type CustomerRows, rowsOf } from './snapshot';

/** What erasing somebody for good takes away, for the seller to look at first. */
export interface Erasure {
  name: string;
  entries: number;
  conversations: number;
  /** Addresses, numbers and profiles. */
  addresses: string[];
  /** Deletions and merges that hold something of them, and cannot be taken back any more afterwards. */
  undos: number;
  /** Backups that this browser wrote while they were in the log, the newest first: they are still in those. */
  backups: BackupMade[];
}

/** Writes nothing. Null when there is nobody of that id. */
export async function wouldErase(customerId: string): Promise<Erasure | null> {
  const [person, backups] = await Promise.all([personOf(customerId), backupsMade()]);
  const [customer] = person.rows.customers;
  if (!customer) return null;
  return {
    name: customer.body.name,
    entries: person.rows.entries.length,
    conversations: person.rows.conversations.length,
    addresses: person.rows.identities.map(({ body }) => body.value),
    undos: person.trash.length,
    backups: backups.filter(({ at }) => at >= person.since),
  };
}

/**
 * Erases one person for good, in one write and from every table, also from what earlier deletions and merges kept. What
 * stays are digests, by which no import brings them back.
 * @throws LogError `missing`, or `conflict` when something of them changed meanwhile
 */
export async function eraseCustomer(customerId: string, now: Instant): Promise<void> {
  const digest = await digester();
  const before = await personOf(customerId);
  const signs = await signsOfPerson(digest, before);
  await write(async () => {
    const person = await personOf(customerId);
    if (person.rows.customers.length === 0) throw missing('customer', customerId);
    const { ids, rows, trash } = person;
    if (!sameSets(ids, before.ids) || identitiesIn(person).length !== identitiesIn(before).length) {
      throw new LogError('conflict', customerId, t`Something of them changed meanwhile. Try once more.`);
    }
    const list = [...ids];
    await Promise.all([
      log.customers.bulkDelete(list),
      ...(['identities', 'entries', 'sightings', 'sendings', 'conversations', 'answers'] as const).map((name) =>
        log.table(name).bulkDelete(rows[name].map(({ id }) => id)),
      ),
      log.agenda.bulkDelete(list),
      log.dirty.bulkDelete(list),
      ...list.map((id) => log.notices.where('id').startsWith(`${id} `).delete()),
      log.apart.where('customerIds').anyOf(list).delete(),
      log.answers
        .where('customerId')
        .equals('*')
        .filter((row) => isOf(ids, 'answers', row))
        .delete(),
      log.trash.bulkDelete(trash.map(({ id }) => id)),
    ]);
    await forgetWhatWasAdded(ids);
    await letGoOf(new Set(rows.entries.map(({ id }) => id)));
    await log.forgotten.bulkPut(signs.map((id) => ({ id, at: now })));
    // The words of theirs that the search has go with it; it is made of what is left.
    await beginIndex();
  });
}

/** One person in all of the log. */
interface Person {
  /** Theirs, and that of everybody who was merged into them, or who was deleted and had their address. */
  ids: ReadonlySet<string>;
  rows: CustomerRows;
  trash: TrashRow[];
  /** When they first came into the log. */
  since: Instant;
}

async function personOf(customerId: string): Promise<Person> {
  const [rows, all] = await Promise.all([rowsOf(customerId), log.trash.toArray()]);
  const ids = new Set([customerId]);
  for (let size = 0; size < ids.size; ) {
    size = ids.size;
    const own = new Set(signsOf([...rows.identities, ...all.flatMap((one) => identitiesOf(one, ids))]));
    for (const one of all) for (const id of await earlierSelves(one, ids, own)) ids.add(id);
  }
  const trash = all.filter((row) => isOf(ids, 'trash', row));
  const kept = trash.flatMap(({ body }) => (body.rows['customers'] ?? []) as CustomerRow[]);
  const added = [...rows.customers, ...kept].flatMap(({ id, addedAt }) => (ids.has(id) ? addedAt : []));
  return { ids, rows, trash, since: Math.min(...added) };
}

/** Who was merged into them, and who was deleted and had one of their addresses until then. */
async function earlierSelves(
  { body }: TrashRow,
  ids: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Promise<string[]> {
  const { merged } = body;
  const gone = merged && ids.has(merged.staysId) ? [merged.goesId] : [];
  const holders = ((body.rows['identities'] ?? []) as IdentityRow[]).flatMap(({ customerId, until, digests }) =>
    until === null && own.has(digests[0] ?? '') ? customerId : [],
  );
  const fresh = [...gone, ...holders].filter((id) => !ids.has(id));
  // An address may have been somebody's who is a customer still.
  const there = await log.customers.bulkGet(fresh);
  return fresh.filter((_, index) => !there[index]);
}

function identitiesOf({ body }: TrashRow, ids: ReadonlySet<string>): IdentityRow[] {
  return ((body.rows['identities'] ?? []) as IdentityRow[]).filter(({ customerId }) => ids.has(customerId));
}

function identitiesIn({ ids, rows, trash }: Person): IdentityRow[] {
  return [...rows.identities, ...trash.flatMap((one) => identitiesOf(one, ids))];
}

/** An address that leads to somebody else by now is theirs, and no sign of who is erased. */
async function signsOfPerson(digest: Digester, person: Person): Promise<string[]> {
  const identities = identitiesIn(person);
  const first = identities.map(({ digests }) => digests[0] ?? '');
  const others = (await log.identities.where('digests').anyOf(first).distinct().toArray()).filter(
    ({ customerId, until }) => until === null && !person.ids.has(customerId),
  );
  const theirs = new Set(others.map(({ digests }) => digests[0]));
  const signs = signsOf(identities.filter(({ digests }) => !theirs.has(digests[0])));
  return [...signs, ...(await Promise.all([...person.ids].map((id) => signOfId(digest, id))))];
}

/** What was added by an import can still be taken back, but for them. */
async function forgetWhatWasAdded(ids: ReadonlySet<string>): Promise<void> {
  const rows = await log.trash
    .filter(({ body }) => (body.added?.['customers'] ?? []).some((id) => ids.has(id)))
    .toArray();
  await log.trash.bulkPut(rows.map((row) => withoutAdded(ids, row)));
}

function sameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
