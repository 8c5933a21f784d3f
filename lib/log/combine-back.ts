import { t } from '@lingui/core/macro';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { carry, EVER, type SubjectKeys, subjectKeys } from './carry';
import { converse } from './converse';
import { HIGHEST, LOWEST, log } from './database';
import { LogError, missing } from './log-error';
import { rederive, revise, write } from './revise';
import type { CustomerRow, EntryRow, IdentityRow, TrashRow } from './rows';
import type { UndoToken } from './trash';

/**
 * Makes two customers of one again, each as they were. Of what came since, that by the addresses of the one who had gone
 * goes with them, and what the seller wrote into their conversations; all else stays with the one who stayed.
 * @throws LogError `missing` when it was taken back before or is older than 30 days, `conflict` when who stayed is gone
 */
export async function undoCombine(token: UndoToken): Promise<void> {
  const kept = await log.trash.get(token);
  const merged = kept?.body.merged;
  if (!kept || !merged) throw missing('merge to take back', token);
  const { staysId, goesId } = merged;
  const keys = await subjectKeys(staysId, goesId, EVER);
  await write(async () => {
    const stays = await log.customers.get(staysId);
    if (!stays) throw new LogError('conflict', staysId, t`Whom they were merged into is in your log no longer.`);
    const before = rowsIn<CustomerRow>(kept, 'customers').find(({ id }) => id === staysId);
    const changedSince = stays.revision !== (before?.revision ?? 0) + 1;
    await putBack(kept, stays.revision, changedSince);
    if (changedSince) await settleSince(kept, merged, keys);
    await revise([staysId, goesId]);
    await log.trash.delete(token);
  });
}

async function putBack(kept: TrashRow, revision: number, changedSince: boolean): Promise<void> {
  const identities = await identitiesBack(kept);
  const entries = await entriesBack(kept, changedSince);
  for (const [name, ids] of Object.entries(kept.body.added ?? {})) await log.table(name).bulkDelete(ids);
  for (const [name, rows] of Object.entries(kept.body.rows)) {
    if (name !== 'entries' && name !== 'identities' && name !== 'customers') await log.table(name).bulkPut(rows);
  }
  await log.identities.bulkPut(identities);
  await log.entries.bulkPut(entries);
  // Revisions only count up.
  const counted = (row: CustomerRow) => ({ ...row, revision: Math.max(row.revision, revision) });
  await log.customers.bulkPut(rowsIn<CustomerRow>(kept, 'customers').map(counted));
}

/** An address that was taken from them since stays away. */
async function identitiesBack(kept: TrashRow): Promise<IdentityRow[]> {
  const rows = rowsIn<IdentityRow>(kept, 'identities');
  const now = await log.identities.bulkGet(rows.map(({ id }) => id));
  return rows.map((row, index) => (row.until === null ? { ...row, until: now[index]?.until ?? null } : row));
}

/** What the seller changed since is kept; what they deleted since stays away, but for messages. */
async function entriesBack(kept: TrashRow, changedSince: boolean): Promise<EntryRow[]> {
  const rows = rowsIn<EntryRow>(kept, 'entries');
  if (!changedSince) return rows;
  const now = await log.entries.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap((row, index) => {
    const current = now[index];
    if (row.keys) return current ? withWord(row, current) : row;
    if (!current) return [];
    const { conversationId: _, ...rest } = current;
    return {
      ...rest,
      customerId: row.customerId,
      ...(row.conversationId ? { conversationId: row.conversationId } : {}),
    };
  });
}

/** A message as it was, with what the seller said of it since. */
function withWord(row: EntryRow, current: EntryRow): EntryRow {
  const { note, confirmedOwed } = current.body as TouchBody;
  return { ...row, body: { ...(row.body as TouchBody), note, confirmedOwed } };
}

async function settleSince(
  kept: TrashRow,
  { staysId, goesId }: { staysId: string; goesId: string },
  keys: SubjectKeys,
): Promise<void> {
  const theirs = rowsIn<{ id: string; customerId: string }>(kept, 'conversations').flatMap(({ id, customerId }) =>
    customerId === goesId ? id : [],
  );
  for (const id of theirs) {
    await log.entries
      .where('[conversationId+at]')
      .between([id, LOWEST], [id, HIGHEST])
      .filter((entry) => entry.keys === undefined && entry.customerId === staysId)
      .modify({ customerId: goesId });
  }
  for (const identity of rowsIn<IdentityRow>(kept, 'identities').filter(({ customerId }) => customerId === goesId)) {
    const load = { identity: { ...identity, customerId: staysId }, from: kept.at, isOnly: false };
    await carry(load, { customerId: goesId, keys });
  }
  for (const customerId of [staysId, goesId]) {
    const entries = await log.entries
      .where('[customerId+at]')
      .between([customerId, LOWEST], [customerId, HIGHEST])
      .toArray();
    const touches = entries.filter((entry) => entry.keys);
    if (touches.length > 0) await converse({ customerId, touches, removed: [], shown: new Map(), readAt: 0 });
    await rederive(entries.map(({ conversationId }) => conversationId));
  }
}

function rowsIn<Row>(kept: TrashRow, name: string): Row[] {
  return (kept.body.rows[name] ?? []) as Row[];
}
