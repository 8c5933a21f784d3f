import { customerBodySchema, customerSchema } from '@/lib/model/customer';
import type { FoundCustomer } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { formsOf } from './addresses';
import { log } from './database';
import { digester } from './digest';
import { signOfId, signsOf } from './forgotten';
import { prepareIdentities } from './identities';
import { type FoundEntryRow, importedEntry, importedId } from './import-entry';
import { checked, LogError } from './log-error';
import type { CustomerRow, IdentityRow } from './rows';

/** Somebody of a file, ready to be written. */
export interface FoundPerson {
  found: FoundCustomer;
  /** As they are added, if they are. */
  row: CustomerRow;
  identities: IdentityRow[];
  /** Addresses and numbers that are none. */
  unusable: string[];
  /** By what they are known again if they were erased here. */
  signs: string[];
  entries: FoundEntryRow[];
}

/** Null for one that the log cannot hold. To be awaited before the write. */
export async function personOf(found: FoundCustomer, now: Instant): Promise<FoundPerson | null> {
  try {
    return await readyPerson(found, now);
  } catch (error) {
    if (error instanceof LogError) return null;
    throw error;
  }
}

async function readyPerson(found: FoundCustomer, now: Instant): Promise<FoundPerson> {
  const id = await importedId(found.key, 0);
  const usable = found.identities.filter(({ type, value }) => formsOf(type, value).length > 0);
  const body = checked(customerBodySchema, found.body, 'body');
  const row = { id, internal: false, stage: 'customer', addedAt: now, revision: 0, body };
  const identities = await prepareIdentities(id, usable, now);
  return {
    found,
    row: checked(customerSchema, row, 'customer'),
    identities,
    signs: [...signsOf(identities), await signOfId(await digester(), id)],
    unusable: found.identities.filter((one) => !usable.includes(one)).map(({ value }) => value),
    entries: await Promise.all(found.entries.map((entry) => importedEntry(entry, entry.key, now))),
  };
}

/** Inside a write: of somebody's addresses those that are new, and those that lead to another customer. */
export async function identitiesToAdd(
  customerId: string,
  identities: readonly IdentityRow[],
): Promise<{ rows: IdentityRow[]; taken: IdentityRow[] }> {
  const digests = identities.map((row) => row.digests[0] ?? '');
  const known = await log.identities.where('digests').anyOf(digests).distinct().toArray();
  const rows: IdentityRow[] = [];
  const taken: IdentityRow[] = [];
  for (const row of identities) {
    const same = known.filter((one) => one.digests[0] === row.digests[0]);
    // One that the seller took away from them stays away.
    if (same.some((one) => one.customerId === customerId)) continue;
    if (rows.some((one) => one.digests[0] === row.digests[0])) continue;
    if (same.some(({ until }) => until === null)) taken.push(row);
    else rows.push({ ...row, customerId });
  }
  return { rows, taken };
}

/** A customer with what the log did not say of them yet; null when there is nothing new. */
export function withFilled(customer: CustomerRow, found: FoundCustomer['body']): CustomerRow | null {
  const { body } = customer;
  const words = (['name', 'account', 'role', 'tier', 'note'] as const).filter(
    (field) => body[field] === '' && (found[field] ?? '') !== '',
  );
  const known = (['zone', 'language'] as const).filter(
    (field) => found[field] && (body[field] === null || body[field].source === 'guess'),
  );
  const fields = [...words, ...known];
  if (fields.length === 0) return null;
  const filled = Object.fromEntries(fields.map((field) => [field, found[field]]));
  return { ...customer, body: checked(customerBodySchema, { ...body, ...filled }, 'body') };
}
