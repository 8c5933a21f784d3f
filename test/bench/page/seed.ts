import { NORMALISER } from '@/lib/log/addresses';
import { log } from '@/lib/log/database';
import { digester } from '@/lib/log/digest';
import { digestsOf } from '@/lib/log/identities';
import { revise, write } from '@/lib/log/revise';
import { type IdentityRow, rowSchemas, type TableName } from '@/lib/log/rows';
import { updateSettings } from '@/lib/log/settings';
import { customerRows } from './customer-rows';
import { addedAt, addressOf, customerIdOf, idAt, type Plan } from './plan';
import { letters, randomOf } from './random';

/** Raise it when the same plan would make other rows: logs that were kept are then made anew. */
const GENERATION = 3;
const MARK = 'bench';

export const ZONE = 'Europe/Oslo';
export const SELLER = 'seller@firm.example';

/** Writes some of the customers of a plan, from the one up to and without the other, in one transaction. */
export async function seedCustomers(plan: Plan, from: number, to: number): Promise<void> {
  const digest = await digester();
  const indexes = Array.from({ length: to - from }, (_, offset) => from + offset);
  const rows = indexes.map((index) => customerRows(plan, index));
  const identities = await Promise.all(indexes.map((index) => identityOf(plan, index, digest)));
  await write(async () => {
    await Promise.all([
      log.customers.bulkAdd(rows.map(({ customer }) => customer)),
      log.identities.bulkAdd(identities),
      log.entries.bulkAdd(rows.flatMap(({ entries }) => entries)),
      log.sightings.bulkAdd(rows.flatMap(({ sightings }) => sightings)),
      log.conversations.bulkAdd(rows.flatMap(({ conversations }) => conversations)),
    ]);
    // As after an import: everybody is due for a look, and the agenda is then settled by the product's own code.
    await revise(rows.map(({ customer }) => customer.id));
  });
}

/** To be called when all customers were written; until then the log counts as not made. */
export async function finishSeeding(plan: Plan): Promise<void> {
  await updateSettings(ZONE, { own: [SELLER], firstRunDone: true });
  await log.settings.put({ key: MARK, value: { plan, generation: GENERATION, schema: schema() } });
}

/** Takes away what no log of a seller has: the mark that it was made. */
export async function unmark(): Promise<void> {
  await log.settings.delete(MARK);
}

/** The plan of the log that is here; null when there is none, or one of another shape. */
export async function seededPlan(): Promise<Plan | null> {
  const row = await log.settings.get(MARK);
  const mark = row?.value as { plan: Plan; generation: number; schema: string } | undefined;
  if (mark?.generation !== GENERATION || mark.schema !== schema()) return null;
  return (await fits()) ? mark.plan : null;
}

async function identityOf(plan: Plan, index: number, digest: Parameters<typeof digestsOf>[0]): Promise<IdentityRow> {
  const value = addressOf(index);
  return {
    id: idAt(addedAt(plan), index, letters(randomOf(plan.seed, index, 2), 8)),
    customerId: customerIdOf(plan, index),
    type: 'email',
    linked: false,
    until: null,
    body: { value, name: '' },
    digests: await digestsOf(digest, 'email', value),
    normaliser: NORMALISER,
  };
}

function schema(): string {
  return JSON.stringify(
    log.tables.map(({ name, schema: { primKey, indexes } }) => [name, primKey.src, indexes.map(({ src }) => src)]),
  );
}

/** Whether rows of every table are as the log's own schemas want them. */
async function fits(): Promise<boolean> {
  const samples = await Promise.all(
    log.tables.map(async (table) => [table.name, await table.limit(20).toArray()] as const),
  );
  return samples.every(
    ([name, rows]) =>
      !Object.hasOwn(rowSchemas, name) || rows.every((row) => rowSchemas[name as TableName].safeParse(row).success),
  );
}
