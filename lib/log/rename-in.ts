import type { Table } from 'dexie';
import { asApart, othersApart } from './apart';
import { log } from './database';
import type { TableName } from './rows';
import type { Changes } from './snapshot';

interface Row {
  id: string;
}

/**
 * Inside a write: what names a customer in its id names another from now on. That rules retired themselves for them, of
 * which causes the seller was told, and who is another person than they are.
 */
export async function renameIn(fromId: string, toId: string): Promise<Changes> {
  const marks = (await log.answers.where('customerId').equals('*').toArray()).filter(
    ({ body }) => body.verdict === 'retired' && body.cause === fromId,
  );
  const notices = await log.notices.where('id').startsWith(`${fromId} `).toArray();
  const apart = await log.apart.where('customerIds').equals(fromId).toArray();
  const others = (await othersApart(fromId)).filter(({ id }) => id !== toId);
  const changes: Changes = { rows: { answers: marks, notices, apart }, added: {} };
  await replace(
    changes,
    'answers',
    marks.map((row) => ({ ...row, id: `retired ${row.body.ruleId} ${toId}`, body: { ...row.body, cause: toId } })),
  );
  await replace(
    changes,
    'notices',
    notices.map((row) => ({ ...row, id: toId + row.id.slice(fromId.length) })),
  );
  await replace(
    changes,
    'apart',
    others.map(({ id, at }) => asApart(id, toId, at)),
  );
  return changes;
}

/** Takes the old rows out, and puts those in that are not there already. */
async function replace({ rows, added }: Changes, name: TableName, given: readonly Row[]): Promise<void> {
  const table: Table<Row, string> = log.table(name);
  await table.bulkDelete((rows[name] ?? []).map((row) => (row as Row).id));
  const there = await table.bulkGet(given.map(({ id }) => id));
  const fresh = given.filter((_, index) => !there[index]);
  await table.bulkAdd(fresh);
  if (fresh.length > 0) added[name] = fresh.map(({ id }) => id);
}
