import type { Instant } from '@/lib/model/time';
import { HIGHEST, log } from './database';
import { missing } from './log-error';
import { rederive, revise, write } from './revise';
import type { EntryRow, IdentityRow, SightingRow } from './rows';
import { keepForUndo, type UndoToken } from './trash';

/**
 * "Not this person": from an instant on the address no longer leads to this customer, and the messages that came by it
 * since are taken out of the log. What was typed in by hand stays.
 * @throws LogError `missing`
 */
export async function unlink(input: { identityId: string; from: Instant; now: Instant }): Promise<UndoToken> {
  return write(async () => {
    const identity = await log.identities.get(input.identityId);
    if (!identity) throw missing('address', input.identityId);
    const { customerId } = identity;
    const [since, others] = await Promise.all([
      log.sightings.where('[customerId+at]').between([customerId, input.from], [customerId, HIGHEST]).toArray(),
      log.identities.where('customerId').equals(customerId).count(),
    ]);
    const sightings = cameBy(since, identity, others === 1);
    const entries = await entriesOf(sightings);
    const ids = [...new Set(entries.flatMap(({ conversationId }) => conversationId ?? []))];
    const conversations = (await log.conversations.bulkGet(ids)).filter((row) => row !== undefined);
    const token = await keepForUndo({ identities: [identity], sightings, entries, conversations }, input.now);
    await log.identities.put({ ...identity, until: input.from });
    await log.sightings.bulkDelete(sightings.map(({ id }) => id));
    await log.entries.bulkDelete(entries.map(({ id }) => id));
    await rederive(ids);
    await revise([customerId]);
    return token;
  });
}

/** A page that showed no address can only have shown the one address there is. */
function cameBy(sightings: readonly SightingRow[], identity: IdentityRow, isOnly: boolean): SightingRow[] {
  const touchIds = new Set<string>();
  const chosen = sightings.filter(({ body, touchId }) => {
    const by = body.address === '' ? isOnly : identity.digests.includes(body.address);
    if (by && touchId) touchIds.add(touchId);
    return by;
  });
  // The other sightings of the same message go with it.
  const rest = sightings.filter((row) => !chosen.includes(row) && row.touchId && touchIds.has(row.touchId));
  return [...chosen, ...rest];
}

async function entriesOf(sightings: readonly SightingRow[]): Promise<EntryRow[]> {
  const ids = [...new Set(sightings.flatMap(({ touchId }) => touchId ?? []))];
  return (await log.entries.bulkGet(ids)).filter((entry) => entry !== undefined);
}
