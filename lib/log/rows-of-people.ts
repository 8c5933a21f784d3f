import type { Identity } from '@/lib/model/customer';
import { log } from './database';
import { digesterIfAny } from './digest';
import { signOfId, signsOf } from './forgotten';
import { digestsOf } from './identities';
import type { TableName, TrashRow } from './rows';

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

/**
 * Rows of a file without those of people who were erased here for good, and how many people that are. Whoever was added
 * again by hand is another row, and stays.
 */
export async function withoutErased<Rows extends Partial<Record<TableName, readonly object[]>>>(
  tables: Rows,
): Promise<{ tables: Rows; erased: number }> {
  const forgotten = new Set(await log.forgotten.toCollection().primaryKeys());
  const digest = forgotten.size > 0 ? await digesterIfAny() : null;
  if (!digest) return { tables, erased: 0 };
  const here = new Set(await log.customers.toCollection().primaryKeys());
  const identities = new Map<string, Identity[]>();
  for (const one of (tables.identities ?? []) as Identity[]) {
    identities.set(one.customerId, [...(identities.get(one.customerId) ?? []), one]);
  }
  const ids = new Set<string>();
  for (const id of idsIn(tables)) {
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
  if (ids.size === 0) return { tables, erased: 0 };
  const kept = Object.entries(tables).map(([name, rows]) => {
    const rest = (rows ?? []).filter((row) => !isOf(ids, name as TableName, row));
    return [name, name === 'trash' ? rest.map((row) => withoutAdded(ids, row as TrashRow)) : rest];
  });
  const erased = (tables.customers ?? []).filter((row) => isOf(ids, 'customers', row)).length;
  return { tables: Object.fromEntries(kept) as Rows, erased };
}

/** Of everybody in the rows, also of those whom a deletion or a merge took out. */
function idsIn(tables: Partial<Record<TableName, readonly object[]>>): Set<string> {
  const of = (rows: readonly object[] = []) => rows.map((row) => String((row as Row)['id']));
  const trash = (tables.trash ?? []) as TrashRow[];
  const taken = trash.flatMap(({ body }) =>
    Object.entries(body.rows).flatMap(([name, rows]) =>
      name === 'customers' ? of(rows) : rows.flatMap(({ customerId }) => (customerId ? String(customerId) : [])),
    ),
  );
  return new Set([...of(tables.customers), ...taken]);
}
