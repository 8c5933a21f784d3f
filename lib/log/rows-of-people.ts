import type { Identity } from '@/lib/model/customer';
import { log } from './database';
import { digesterIfAny } from './digest';
import { signOfId, signsOf } from './forgotten';
import { digestsOf } from './identities';
import type { Slice, TableName, TrashRow } from './rows';

type Row = Record<string, unknown>;

/** Whether a row of a table is of one of these people. */
export function isOf(ids: ReadonlySet<string>, table: TableName, row: object): boolean {
  const { id, customerId, customerIds, body } = row as Row;
  switch (table) {
    case 'customers':
      return ids.has(String(id));
    // "Customer cause".
    case 'notices':
      return ids.has(String(id).split(' ')[0] ?? '');
    case 'apart':
      return Array.isArray(customerIds) && customerIds.some((one) => ids.has(one));
    // What holds for everybody tells for whom a rule retired itself.
    case 'answers':
      return ids.has(String(customerId)) || ids.has(String(Object(body).cause));
    case 'trash':
      return isInTrash(ids, row as TrashRow);
    default:
      return ids.has(String(customerId));
  }
}

/** Whether a deletion or a merge holds rows of one of these people; ids alone of what it added do not count. */
function isInTrash(ids: ReadonlySet<string>, { body }: TrashRow): boolean {
  const { staysId = '', goesId = '' } = body.merged ?? {};
  if (ids.has(staysId) || ids.has(goesId)) return true;
  return Object.entries(body.rows).some(([name, rows]) => rows.some((row) => isOf(ids, name as TableName, row)));
}

/** Without what it says of people who came with it. */
export function withoutAdded(ids: ReadonlySet<string>, trash: TrashRow): TrashRow {
  const { added } = trash.body;
  if (!added) return trash;
  const rest = Object.entries(added).map(([name, list]) => [name, list.filter((id) => !ids.has(id))] as const);
  return { ...trash, body: { ...trash.body, added: Object.fromEntries(rest) } };
}

/** Rows of a file without those of people who were erased here for good. */
export function withoutErased({ table, rows }: Slice, ids: ReadonlySet<string>): Slice {
  if (ids.size === 0) return { table, rows };
  const rest = (rows as object[]).filter((row) => !isOf(ids, table, row));
  return { table, rows: table === 'trash' ? rest.map((row) => withoutAdded(ids, row as TrashRow)) : rest };
}

/**
 * Which of these people were erased here for good, by their ids and by their addresses, given those of a whole file.
 * Whoever was added again by hand is another row, and stays.
 */
export async function erasedAmong(
  people: ReadonlySet<string>,
  identities: ReadonlyMap<string, readonly Identity[]>,
): Promise<Set<string>> {
  const forgotten = new Set(await log.forgotten.toCollection().primaryKeys());
  const digest = forgotten.size > 0 ? await digesterIfAny() : null;
  const ids = new Set<string>();
  if (!digest) return ids;
  const here = new Set(await log.customers.toCollection().primaryKeys());
  for (const id of people) {
    if (here.has(id)) continue;
    const own = await Promise.all(
      (identities.get(id) ?? []).map(async (one) => ({
        ...one,
        // Of the file's own digests those of another install mean nothing here.
        digests: await digestsOf(digest, one.type, one.body.value),
      })),
    );
    const signs = [await signOfId(digest, id), ...signsOf(own)];
    if (signs.some((sign) => forgotten.has(sign))) ids.add(id);
  }
  return ids;
}

/** Of everybody in these rows, also of those whom a deletion or a merge took out. */
export function peopleIn({ table, rows }: Slice): string[] {
  if (table === 'customers') return (rows as Row[]).map(({ id }) => String(id));
  if (table !== 'trash') return [];
  return (rows as TrashRow[]).flatMap(({ body }) =>
    Object.entries(body.rows).flatMap(([name, taken]) =>
      name === 'customers'
        ? taken.map(({ id }) => String(id))
        : taken.flatMap(({ customerId }) => (customerId ? String(customerId) : [])),
    ),
  );
}
