import { refreshReadAt } from './converse';
import { log } from './database';
import { neighbourhood } from './neighbourhood';
import type { Observation, Recorded } from './observation';
import type { Outcome } from './place';
import { revise, write } from './revise';
import type { SightingRow } from './rows';
import { type Seen, see } from './see';
import { workOut } from './work-out';

/**
 * Records what a reading showed of customers. Reading the same pages again, in any order, in parts or in two tabs, gives
 * the same log. Everything is one write: touches, whose turn it is, the customers' revisions, their rows of the agenda.
 * Messages of customers who are not in the log are skipped.
 *
 * @param context zone: the seller's, IANA; tells on which day a customer was added
 */
export async function recordObservation(observation: Observation, context: { zone: string }): Promise<Recorded> {
  const seen = await see(observation);
  return write(async () => {
    const ids = [...new Set(seen.map(({ customerId }) => customerId))];
    const customers = (await log.customers.bulkGet(ids)).filter((customer) => customer !== undefined);
    const recorded: Recorded = { added: 0, known: 0, sharpened: 0, ambiguous: 0, skipped: 0, customerIds: [] };
    const changed = new Set<string>();
    for (const { id } of customers) {
      const own = seen.filter(({ customerId }) => customerId === id);
      const outcomes = await recordFor(id, own, observation, context.zone, changed);
      for (const outcome of outcomes) recorded[outcome] += 1;
      recorded.customerIds.push(id);
    }
    recorded.skipped += seen.filter(({ customerId }) => !recorded.customerIds.includes(customerId)).length;
    await revise(changed);
    return recorded;
  });
}

async function recordFor(
  customerId: string,
  seen: readonly Seen[],
  observation: Observation,
  zone: string,
  changed: Set<string>,
): Promise<Outcome[]> {
  const { readAt } = observation;
  const { mine, components, fresh } = await neighbourhood(customerId, seen, observation.makesTouches);
  const found = components.length > 0 ? await workOut(customerId, components, readAt, zone) : null;
  const rows = mine.map((row) => found?.rows.get(row.id) ?? row);
  await log.sightings.bulkPut([...(found?.rows.values() ?? []), ...fresh.filter(({ id }) => !found?.rows.has(id))]);
  if (found || fresh.length > 0) changed.add(customerId);
  for (const id of await readAgain(rows, seen, observation)) changed.add(id);
  const stateOnly = seen.filter(({ sighting }) => sighting === null).map((): Outcome => 'skipped');
  return [...rows.map((row) => found?.outcomes.get(row.id) ?? outcomeOf(row, observation)), ...stateOnly];
}

/** A page that shows a conversation again says that it is still as it was. A list says it of messages that it names. */
async function readAgain(
  rows: readonly SightingRow[],
  seen: readonly Seen[],
  { readAt, makesTouches }: Observation,
): Promise<string[]> {
  const touches = await log.entries.bulkGet([...new Set(rows.flatMap(({ touchId }) => touchId ?? []))]);
  const known = await log.conversations.bulkGet([...new Set(touches.flatMap((touch) => touch?.conversationId ?? []))]);
  const threads = makesTouches ? seen.flatMap(({ sighting, keys }) => (sighting ? [] : keys.slice(0, 1))) : [];
  const byThread = threads.length > 0 ? await log.conversations.where('keys').anyOf(threads).toArray() : [];
  const conversations = new Map([...known, ...byThread].flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return refreshReadAt([...conversations.values()], readAt);
}

/** Of a sighting that brought nothing new. */
function outcomeOf(row: SightingRow, { makesTouches }: Observation): Outcome {
  if (row.touchId !== undefined) return 'known';
  return makesTouches ? 'ambiguous' : 'skipped';
}
