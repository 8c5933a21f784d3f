import { MORE_LIMIT } from './agenda';
import { HIGHEST, LOWEST, log } from './database';
import type { AgendaToday } from './rows';

/** A customer under a heading of Today. */
export interface GroupEntry extends AgendaToday {
  customerId: string;
  name: string;
  account: string;
}

export interface GroupEntries {
  /** Most pressing first. */
  entries: GroupEntry[];
  /** How many stand under it beyond those; MORE_LIMIT stands for any more. */
  more: number;
}

/**
 * Customers under each heading of Today. Reads the rows asked for and the keys of few beyond, however many there are.
 * @param wanted how many rows of each group, in their order
 */
export async function groupEntries(wanted: readonly number[]): Promise<GroupEntries[]> {
  return log.transaction('r', log.agenda, log.customers, () =>
    Promise.all(wanted.map((limit, group) => entriesOf(group, limit))),
  );
}

async function entriesOf(group: number, limit: number): Promise<GroupEntries> {
  const ids = await log.agenda
    .where('[group+rank]')
    .between([group, LOWEST], [group, HIGHEST])
    .limit(limit + MORE_LIMIT)
    .primaryKeys();
  const first = ids.slice(0, limit);
  const [rows, customers] = await Promise.all([log.agenda.bulkGet(first), log.customers.bulkGet(first)]);
  const entries = rows.flatMap((row, index): GroupEntry[] => {
    const customer = customers[index];
    if (!row?.body.today || !customer) return [];
    const { name, account } = customer.body;
    return [{ customerId: customer.id, name, account, ...row.body.today }];
  });
  return { entries, more: ids.length - first.length };
}
