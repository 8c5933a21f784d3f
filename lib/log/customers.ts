import type { z } from 'zod';
import {
  type Customer,
  type CustomerBody,
  customerBodySchema,
  customerSchema,
  type Identity,
  type Stage,
} from '@/lib/model/customer';
import { type Instant, newId } from '@/lib/model/time';
import { log } from './database';
import { asIdentity, identitiesOf, insertIdentities, type NewIdentity, prepareIdentities } from './identities';
import { checked, missing } from './log-error';
import { revise, write } from './revise';
import { rowsOf } from './snapshot';
import { keepForUndo, type UndoToken } from './trash';
import { type Watch, watch } from './watch';

export interface NewCustomer {
  /** Made anew unless it is given. */
  id?: string;
  body: z.input<typeof customerBodySchema>;
  internal?: boolean;
  stage: Stage;
  identities: readonly NewIdentity[];
  now: Instant;
}

export interface CustomerPatch {
  body?: Partial<CustomerBody>;
  stage?: Stage;
  internal?: boolean;
}

/**
 * Adds a customer with the addresses that lead to them. Somebody who was erased before is a customer anew: to be asked
 * before, by `erasedBefore`.
 * @throws LogError `invalid` naming the field, `taken` when an address leads to another customer
 */
export async function addCustomer(input: NewCustomer): Promise<Customer> {
  const customer = checked(
    customerSchema,
    {
      id: input.id ?? newId(input.now),
      internal: input.internal ?? false,
      stage: input.stage,
      addedAt: input.now,
      revision: 0,
      body: checked(customerBodySchema, input.body, 'body'),
    },
    'customer',
  );
  const identities = await prepareIdentities(customer.id, input.identities, input.now);
  await write(async () => {
    await insertIdentities(identities);
    await log.forgotten.bulkDelete(identities.flatMap(({ digests }) => digests));
    await log.customers.add(customer);
    await revise([customer.id]);
  });
  return { ...customer, revision: 1 };
}

/** Changes what is given and leaves the rest. @throws LogError `missing`, or `invalid` naming the field */
export async function updateCustomer(id: string, patch: CustomerPatch): Promise<Customer> {
  return write(async () => {
    const before = await log.customers.get(id);
    if (!before) throw missing('customer', id);
    const { body, ...rest } = patch;
    const after = checked(customerSchema, { ...before, ...rest, body: { ...before.body, ...body } }, 'customer');
    await log.customers.put(after);
    await revise([id]);
    return { ...after, revision: after.revision + 1 };
  });
}

/** Takes a customer and all that belongs to them out of the log. @throws LogError `missing` */
export async function deleteCustomer(id: string, now: Instant): Promise<UndoToken> {
  return write(async () => {
    const { customers, ...rows } = await rowsOf(id);
    if (customers.length === 0) throw missing('customer', id);
    const { identities, entries, sightings, sendings, conversations, answers } = rows;
    const agenda = await log.agenda.where('customerId').equals(id).toArray();
    const token = await keepForUndo({ customers, ...rows, agenda }, now);
    await Promise.all([
      log.customers.delete(id),
      log.identities.bulkDelete(identities.map((row) => row.id)),
      log.entries.bulkDelete(entries.map((row) => row.id)),
      log.sightings.bulkDelete(sightings.map((row) => row.id)),
      log.sendings.bulkDelete(sendings.map((row) => row.id)),
      log.conversations.bulkDelete(conversations.map((row) => row.id)),
      log.agenda.delete(id),
      log.dirty.delete(id),
      log.answers.bulkDelete(answers.map((row) => row.id)),
    ]);
    return token;
  });
}

export async function getCustomer(id: string): Promise<Customer | null> {
  return (await log.customers.get(id)) ?? null;
}

/** What to call some customers, by id; those who are gone are left out. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await log.customers.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.body.name || row.body.account] as const] : [])));
}

/** Those of them that there are. */
export async function getCustomers(ids: readonly string[]): Promise<Customer[]> {
  return (await log.customers.bulkGet([...ids])).filter((customer) => customer !== undefined);
}

/** The first that were added, in that order, without those that are left out. */
export async function oldestCustomers(limit: number, isLeftOut: (id: string) => boolean): Promise<Customer[]> {
  return log.customers
    .filter(({ id }) => !isLeftOut(id))
    .limit(limit)
    .toArray();
}

/** Whether there is anybody. */
export function watchAnybody(): Watch<boolean> {
  return watch(async () => (await log.customers.limit(1).primaryKeys()).length > 0);
}

export interface CustomerAndIdentities {
  customer: Customer;
  identities: Identity[];
}

/** A customer with the addresses that lead to them; null when there is none of that id. */
export function watchCustomer(id: string): Watch<CustomerAndIdentities | null> {
  return watch(async () => {
    const [customer, identities] = await Promise.all([log.customers.get(id), identitiesOf(id)]);
    return customer ? { customer, identities: identities.map(asIdentity) } : null;
  });
}
