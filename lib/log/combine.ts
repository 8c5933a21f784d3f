import { t } from '@lingui/core/macro';
import { type CustomerBody, customerBodySchema, customerSchema, type Stage } from '@/lib/model/customer';
import type { Instant } from '@/lib/model/time';
import { EVER, keysThere, type SubjectKeys, subjectKeys } from './carry';
import { converse } from './converse';
import { log } from './database';
import { checked, LogError, missing } from './log-error';
import { neighbourhoodOf } from './neighbourhood';
import { renameIn } from './rename-in';
import { rederive, revise, write } from './revise';
import type { EntryRow, IdentityRow } from './rows';
import { type CustomerRows, changesBetween, rowsOf } from './snapshot';
import { keepForUndo, type UndoToken } from './trash';
import { workOut } from './work-out';

/** Two customers who are one person: who stays, who goes into them, and what holds where they differ. */
export interface Combining {
  staysId: string;
  goesId: string;
  body: CustomerBody;
  stage: Stage;
  internal: boolean;
  now: Instant;
}

/**
 * Makes two customers one, in one write: everything of the one that goes is the other's. A message that both had is one
 * touch from then on; whose turn it is is worked out again. A thread that each took part in by messages of their own
 * becomes one conversation when its page is next read. Good to be taken back for 30 days, by `undoCombine`.
 * @throws LogError `missing`, `conflict` when messages came in meanwhile, or `invalid` naming the field
 */
export async function combine({ staysId, goesId, now, ...chosen }: Combining): Promise<UndoToken> {
  if (staysId === goesId) throw new LogError('invalid', 'goesId', t`These are the same customer already.`);
  const keys = await subjectKeys(goesId, staysId, EVER);
  return write(async () => {
    const [stays, goes] = await Promise.all([rowsOf(staysId), rowsOf(goesId)]);
    const [kept] = stays.customers;
    const [gone] = goes.customers;
    if (!kept || !gone) throw missing('customer', kept ? goesId : staysId);
    const agenda = await log.agenda.where('customerId').equals(goesId).toArray();
    const body = checked(customerBodySchema, chosen.body, 'body');
    const addedAt = Math.min(kept.addedAt, gone.addedAt);
    const { stage, internal } = chosen;
    await log.customers.put(checked(customerSchema, { ...kept, stage, internal, addedAt, body }, 'customer'));
    await log.customers.delete(goesId);
    await giveIdentities(goes.identities, stays.identities, staysId);
    await giveMessages(goes, staysId, keys);
    await log.answers.bulkPut(goes.answers.map((row) => ({ ...row, customerId: staysId })));
    const named = await renameIn(goesId, staysId);
    await Promise.all([log.agenda.delete(goesId), log.dirty.delete(goesId)]);
    await revise([staysId]);

    const { rows, added } = changesBetween([stays, goes], await Promise.all([rowsOf(staysId), rowsOf(goesId)]));
    const customers = [kept, gone];
    const answers = [...(rows.answers ?? []), ...(named.rows.answers ?? [])];
    const before = { ...rows, ...named.rows, customers, answers, agenda };
    const fresh = { ...added, ...named.added };
    return keepForUndo(before, now, fresh, { staysId, goesId });
  });
}

/** An address that both had is kept once; one that still leads to somebody before one that no longer does. */
async function giveIdentities(going: readonly IdentityRow[], there: readonly IdentityRow[], staysId: string) {
  for (const row of going) {
    const same = there.find(({ digests }) => digests[0] === row.digests[0]);
    const until = same && latest(same.until, row.until);
    if (same) {
      const linked = same.linked || row.linked;
      await log.identities.delete(row.id);
      await log.identities.put({ ...same, until: until ?? null, linked });
    } else await log.identities.put({ ...row, customerId: staysId });
  }
}

const latest = (a: Instant | null, b: Instant | null) => (a === null || b === null ? null : Math.max(a, b));

async function giveMessages(goes: CustomerRows, staysId: string, keys: SubjectKeys): Promise<void> {
  const there = (entry: EntryRow): EntryRow => ({
    ...entry,
    customerId: staysId,
    ...(entry.keys ? { keys: keysThere(entry.keys, entry, keys) } : {}),
  });
  const entries = goes.entries.map(there);
  const sightings = goes.sightings.map((row) => ({
    ...row,
    customerId: staysId,
    body: { ...row.body, keys: keysThere(row.body.keys, row, keys) },
  }));
  await Promise.all([
    log.conversations.bulkPut(
      goes.conversations.map((row) => ({ ...row, customerId: staysId, keys: keysThere(row.keys, row, keys) })),
    ),
    log.sendings.bulkPut(goes.sendings.map((row) => ({ ...row, customerId: staysId }))),
    log.sightings.bulkPut(sightings),
    log.entries.bulkPut(entries),
  ]);
  // The other may have had the same message: then the two become one touch. No page was read for it.
  const found = await workOut(staysId, await neighbourhoodOf(staysId, sightings), 0);
  await log.sightings.bulkPut([...found.rows.values()]);
  const now = (await log.entries.bulkGet(entries.map(({ id }) => id))).filter((entry) => entry !== undefined);
  const seen = new Set(sightings.flatMap(({ touchId }) => touchId ?? []));
  const touches = now.filter(({ id, keys: own }) => own && !seen.has(id));
  if (touches.length > 0) {
    await converse({ customerId: staysId, touches, removed: [], shown: new Map(), readAt: 0 });
  }
  await rederive([...goes.conversations.map(({ id }) => id), ...now.map(({ conversationId }) => conversationId)]);
}
