import { type CustomerBody, customerBodySchema, customerSchema, type Identity } from '@/lib/model/customer';
import { type Instant, newId } from '@/lib/model/time';
import { carry, subjectKeys } from './carry';
import { deleteCustomer } from './customers';
import { log } from './database';
import { addEntry } from './entries';
import { insertIdentities, prepareIdentities } from './identities';
import { checked, missing } from './log-error';
import { revise, write } from './revise';
import type { CustomerRow, IdentityRow } from './rows';
import { changesBetween, rowsOf } from './snapshot';
import { keepForUndo, type UndoToken, undo } from './trash';

/** Whose an address is from some day on: a customer of the log, somebody to be added for it, or nobody. */
export type NewOwner = { customerId: string } | { name: string; account: string } | null;

export interface Move {
  identityId: string;
  /** What came by the address before stays where it is. */
  from: Instant;
  to: NewOwner;
  now: Instant;
}

/** A person who went to another firm: what changed with it. */
export interface JobChange {
  /** What is new of them; the rest stays. */
  body: Partial<CustomerBody>;
  /** Their new address; null when it is not known yet. */
  address: string | null;
  /** The change in words, kept as a fact of their history. */
  note: string;
}

/**
 * "Not this person": from an instant on the address no longer leads to this customer. The messages that came by it since
 * go to whom it leads now, with what hangs on their conversations; or out of the log, but for what the seller typed in.
 * @throws LogError `missing`, or `invalid` naming the field
 */
export async function moveAddress(move: Move): Promise<UndoToken> {
  return moved(move, null);
}

/**
 * The person stays, their address does not: as `moveAddress`, and they have a new one, a new account or role, and a
 * fact that says so.
 * @throws LogError as `moveAddress`, `taken` when the new address leads to another customer
 */
export async function changeJob(move: Move, change: JobChange): Promise<UndoToken> {
  return moved(move, change);
}

/** Takes a move back; what came by the address since then comes back, too. @throws LogError `missing` */
export async function undoMove(token: UndoToken, now: Instant): Promise<void> {
  const kept = await log.trash.get(token);
  const before = identitiesIn(kept?.body.rows)[0];
  const given = (await log.identities.bulkGet(kept?.body.added?.['identities'] ?? [])).find(
    (row) => row !== undefined && before !== undefined && row.customerId !== before.customerId,
  );
  const ended = before && (await log.identities.get(before.id));
  const from = ended?.until ?? now;
  const keys = given && before ? await subjectKeys(given.customerId, before.customerId, from) : new Map();
  await write(async () => {
    if (given && before) {
      await carry({ identity: given, from, isOnly: false }, { customerId: before.customerId, keys });
      await revise([given.customerId]);
    }
    await undo(token);
    for (const id of kept?.body.added?.['customers'] ?? []) await deleteCustomer(id, now);
  });
}

async function moved(move: Move, change: JobChange | null): Promise<UndoToken> {
  const { from, now, identityId } = move;
  const identity = await log.identities.get(identityId);
  if (!identity) throw missing('address', identityId);
  const { customerId } = identity;
  const owner = ownerOf(move.to, now);
  const keys = owner ? await subjectKeys(customerId, owner.id, from) : null;
  const fresh = change?.address
    ? await prepareIdentities(customerId, [{ type: 'email', value: change.address, linked: true }], now)
    : [];

  return write(async () => {
    const concerned = [customerId, ...(owner ? [owner.id] : [])];
    const before = await Promise.all(concerned.map(rowsOf));
    const isOnly = (await log.identities.where('customerId').equals(customerId).count()) === 1;
    await log.identities.put({ ...identity, until: from });
    if (owner) await giveTo(owner, identity, now);
    const to = owner && keys ? { customerId: owner.id, keys } : null;
    await carry({ identity, from, isOnly }, to);
    if (change) await begin(customerId, change, fresh, from);
    const { rows, added } = changesBetween(before, await Promise.all(concerned.map(rowsOf)));
    await revise(concerned);
    return keepForUndo(rows, now, added);
  });
}

type Owner = { id: string; added: CustomerRow | null };

function ownerOf(to: NewOwner, now: Instant): Owner | null {
  if (to === null) return null;
  if ('customerId' in to) return { id: to.customerId, added: null };
  const id = newId(now);
  const body = checked(customerBodySchema, to, 'to');
  const row = { id, internal: false, stage: 'customer', addedAt: now, revision: 0, body };
  return { id, added: checked(customerSchema, row, 'to') };
}

async function giveTo({ id, added }: Owner, identity: IdentityRow, now: Instant): Promise<void> {
  if (added) await log.customers.add(added);
  else if (!(await log.customers.get(id))) throw missing('customer', id);
  const name = added?.body.name ?? '';
  const body = { ...identity.body, name };
  await insertIdentities([{ ...identity, id: newId(now), customerId: id, linked: true, until: null, body }]);
}

async function begin(
  customerId: string,
  { body, note }: JobChange,
  fresh: readonly IdentityRow[],
  from: Instant,
): Promise<void> {
  const customer = await log.customers.get(customerId);
  if (!customer) throw missing('customer', customerId);
  await log.customers.put(checked(customerSchema, { ...customer, body: { ...customer.body, ...body } }, 'customer'));
  await insertIdentities(fresh);
  if (note) {
    const fact = { category: 'history', text: note, source: 'told' };
    await addEntry({ customerId, kind: 'fact', at: from, body: fact });
  }
}

/** The address that ended comes first. */
function identitiesIn(rows: Record<string, object[]> | undefined): Identity[] {
  return ((rows?.['identities'] ?? []) as Identity[]).filter(({ until }) => until === null);
}
