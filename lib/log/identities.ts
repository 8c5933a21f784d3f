import { t } from '@lingui/core/macro';
import { type Identity, identitySchema } from '@/lib/model/customer';
import { isByName } from '@/lib/model/profile';
import { type Instant, newId } from '@/lib/model/time';
import { formsOf, isRoleAddress, NORMALISER, normaliseAddress, typeOf } from './addresses';
import { log } from './database';
import { type Digester, digester, digesterIfAny } from './digest';
import { checked, LogError, missing } from './log-error';
import { revise, write } from './revise';
import type { IdentityRow } from './rows';

export interface NewIdentity {
  type: Identity['type'];
  value: string;
  name?: string;
  /** The seller says that this role or shared address leads to this customer. */
  linked?: boolean;
}

/** The identity that an address, as it was given, leads to at an instant; null when it leads to nobody. */
export type Leads = (address: string, at: Instant) => Identity | null;

/** The customers that addresses lead to at an instant, by the address as given; those that lead to nobody are left out. */
export async function matchAddresses(
  addresses: readonly string[],
  at: Instant,
): Promise<Map<string, { customerId: string; identity: Identity }>> {
  const leads = await whereTheyLead(addresses);
  return new Map(
    addresses.flatMap((address) => {
      const identity = leads(address, at);
      return identity ? [[address, { customerId: identity.customerId, identity }] as const] : [];
    }),
  );
}

/**
 * Whom addresses lead to, at any instant: one may have been another's before. Numbers and profiles may be given, too.
 * Nobody: who is in nobody's log, a role address that was not linked, and what could lead to several customers, such as
 * a name that two of them go by.
 */
export async function whereTheyLead(addresses: readonly string[]): Promise<Leads> {
  const digest = await digesterIfAny();
  if (!digest) return () => null;
  const wanted = await Promise.all(
    [...new Set(addresses)].map(async (given) => ({ given, digests: await digestsOf(digest, typeOf(given), given) })),
  );
  const rows = await log.identities
    .where('digests')
    .anyOf(wanted.flatMap(({ digests }) => digests))
    .distinct()
    .toArray();
  return leadsOf(rows, new Map(wanted.map(({ given, digests }) => [given, digests])));
}

/** @param rows all that have one of the digests @param digests of addresses, by the address as given */
export function leadsOf(rows: readonly IdentityRow[], digests: ReadonlyMap<string, string[]>): Leads {
  const able = rows.filter((row) => row.linked || !isShared(row));
  return (address, at) => {
    const row = only(
      able.filter(({ until }) => until === null || at < until),
      digests.get(address) ?? [],
    );
    return row && asIdentity(row);
  };
}

/**
 * Lets an address lead to a customer.
 * @throws LogError `invalid` when it is no address, `taken` when it leads to another, `missing` without the customer
 */
export async function linkIdentity(input: NewIdentity & { customerId: string; now: Instant }): Promise<Identity> {
  const [row] = await prepareIdentities(input.customerId, [{ linked: true, ...input }], input.now);
  if (!row) throw new LogError('invalid', 'value', t`value does not fit: nothing to link`);
  return write(async () => {
    if (!(await log.customers.get(input.customerId))) throw missing('customer', input.customerId);
    const [stored] = await insertIdentities([row]);
    await revise([input.customerId]);
    return asIdentity(stored ?? row);
  });
}

/** The addresses, numbers and profiles of a customer, also those that no longer lead to them (`until`). */
export async function identitiesOf(customerId: string): Promise<Identity[]> {
  return (await log.identities.where('customerId').equals(customerId).toArray()).map(asIdentity);
}

/** Of what leads to a customer, what leads to nobody else: a name that another goes by, too, is no sign of either. */
export async function leadingTo(identities: readonly Identity[]): Promise<Identity[]> {
  const now = identities.filter(({ until }) => until === null);
  const shared = await Promise.all(
    now.map(
      async (identity) =>
        isByName({ type: identity.type, value: identity.body.value }) &&
        (await holdersOf(identity.body.value)).some((id) => id !== identity.customerId),
    ),
  );
  return now.filter((_, index) => !shared[index]);
}

/** The customers to whom a profile was linked. */
export async function holdersOf(profile: string): Promise<string[]> {
  const digest = await digesterIfAny();
  const [own] = digest ? await digestsOf(digest, 'profile', profile) : [];
  if (own === undefined) return [];
  const rows = await log.identities.where('digests').equals(own).toArray();
  return [...new Set(rows.flatMap(({ until, customerId }) => (until === null ? customerId : [])))];
}

/** Rows ready to be written; to be awaited before the write. */
export async function prepareIdentities(
  customerId: string,
  identities: readonly NewIdentity[],
  now: Instant,
): Promise<IdentityRow[]> {
  const digest = await digester();
  return Promise.all(
    identities.map(async ({ type, value, name, linked }, index) => {
      const digests = await digestsOf(digest, type, value);
      const path = `identities.${index}.value`;
      if (digests.length === 0) throw new LogError('invalid', path, t`${path} does not fit: not an address or number`);
      const identity = checked(
        identitySchema,
        {
          id: newId(now),
          customerId,
          type,
          linked: linked ?? false,
          until: null,
          body: { value: type === 'email' ? normaliseAddress(value) : value.trim(), name: name ?? '' },
        },
        `identities.${index}`,
      );
      return { ...identity, digests, normaliser: NORMALISER };
    }),
  );
}

/**
 * Inside a write. An address that already leads to this customer is kept as it is, one that no longer did leads again.
 * A name may be several customers': then it leads to none of them.
 */
export async function insertIdentities(rows: readonly IdentityRow[]): Promise<IdentityRow[]> {
  const known = await log.identities
    .where('digests')
    .anyOf(rows.map(({ digests }) => digests[0] ?? ''))
    .distinct()
    .toArray();
  const stored = rows.map((row) => {
    const same = known.filter(({ digests }) => digests[0] === row.digests[0]);
    const isTaken = same.some(({ customerId, until }) => customerId !== row.customerId && until === null);
    if (isTaken && !isByName({ type: row.type, value: row.body.value })) {
      throw new LogError('taken', 'identities', t`This address already leads to another customer.`);
    }
    const mine = same.find(({ customerId }) => customerId === row.customerId);
    return mine ? { ...mine, until: null, linked: mine.linked || row.linked } : row;
  });
  await log.identities.bulkPut(stored);
  return stored;
}

/** Digests of all forms of an address; the form of its own first. */
export async function digestsOf(digest: Digester, type: Identity['type'], value: string): Promise<string[]> {
  return Promise.all(formsOf(type, value).map((form) => digest('address', `${NORMALISER}\n${type}\n${form}`)));
}

/** Without what only the index needs. */
export function asIdentity({ id, customerId, type, linked, until, body }: Identity): Identity {
  return { id, customerId, type, linked, until, body };
}

/** The one row that an address leads to: by its own form first, then by its other forms; none when it could be several. */
function only(rows: readonly IdentityRow[], digests: readonly string[]): IdentityRow | null {
  const own = rows.filter((row) => row.digests[0] === digests[0]);
  // Until the day it was given to somebody else it was theirs whose it was until then; a name may be both's at once.
  const byName = own.some(({ type, body }) => isByName({ type, value: body.value }));
  const ends = Math.min(...own.map(endOf));
  const found =
    own.length > 0
      ? own.filter((row) => byName || endOf(row) === ends)
      : rows.filter((row) => row.digests.some((digest) => digests.includes(digest)));
  return new Set(found.map(({ customerId }) => customerId)).size === 1 ? (found[0] ?? null) : null;
}

const endOf = ({ until }: IdentityRow) => until ?? Number.POSITIVE_INFINITY;

function isShared(row: IdentityRow): boolean {
  return row.type === 'email' && isRoleAddress(row.body.value);
}
