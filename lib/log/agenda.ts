import type { Instant } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import type { AgendaRow, AgendaToday, AgendaTop } from './rows';
import { type Watch, watch } from './watch';

export type { AgendaToday, AgendaTop } from './rows';

/** What an evaluation answered for one customer. */
export interface AgendaResult {
  customerId: string;
  /** The revision of the customer that was evaluated. */
  revision: number;
  /** Of standards, rules and zone; short, for it stands in an index once per customer. */
  stamp: string;
  /** When the answer may next change without a write; null if never. */
  at: Instant | null;
  /** What fires and weighs most; null when nothing does. */
  top: AgendaTop | null;
  /** The same as Today on the desk shows it, under a heading. */
  today?: (AgendaToday & { group: number }) | null;
}

export interface TodayEntry {
  customerId: string;
  name: string;
  account: string;
  top: AgendaTop;
}

export interface TodayEntries {
  entries: TodayEntry[];
  /** For how many customers beyond those something fires; MORE_LIMIT stands for any more. */
  more: number;
}

/** So far it is told how many more there are: the whole index is never walked through. */
export const MORE_LIMIT = 400;

/** A badge needs no more than "99+". */
const BADGE_LIMIT = 100;
/** One level weighs more than any due date. */
const LEVEL = 1e14;
const LEVELS = 10;

/** Customers of whom something was written since they were evaluated. */
export async function dirtyCustomers(limit: number): Promise<string[]> {
  return log.dirty.limit(limit).primaryKeys();
}

/** Customers that need a look: those written to, then those whose time has come, earliest first. */
export async function dueAgenda(now: Instant, limit: number): Promise<string[]> {
  const [dirty, due] = await Promise.all([
    dirtyCustomers(limit),
    log.agenda.where('at').belowOrEqual(now).limit(limit).primaryKeys(),
  ]);
  return [...new Set([...dirty, ...due])].slice(0, limit);
}

/** Customers evaluated under another stamp, to be looked at when there is time. */
export async function staleCustomers(stamp: string, limit: number): Promise<string[]> {
  return log.agenda.where('stamp').notEqual(stamp).limit(limit).primaryKeys();
}

/** Those of them of whom something is told, in the words of then: most pressing first. Reads keys alone. */
export async function staleWorded(stamp: string): Promise<string[]> {
  const { agenda } = log;
  const [before, after] = await Promise.all([
    agenda.where('stamp').below(stamp).primaryKeys(),
    agenda.where('stamp').above(stamp).primaryKeys(),
  ]);
  const stale = new Set([...before, ...after]);
  if (stale.size === 0) return [];
  return (await agenda.where('rank').between(LOWEST, HIGHEST).primaryKeys()).filter((id) => stale.has(id));
}

/** Whether there is somebody whose log changed since the rules looked at it. */
export function watchUnsettled(): Watch<boolean> {
  return watch(async () => (await dirtyCustomers(1)).length > 0);
}

/** Of these customers, those who were not evaluated under this stamp yet. */
export async function staleAmong(ids: string[], stamp: string): Promise<string[]> {
  const rows = await log.agenda.bulkGet(ids);
  return ids.filter((_, index) => rows[index] && rows[index].stamp !== stamp);
}

/** What weighs most of each customer at this level (0 hint … 4 red line) or above, most pressing first. */
export async function pressingTops(atLeast: number, limit: number): Promise<(AgendaTop & { customerId: string })[]> {
  const rows = await log.agenda
    .where('rank')
    .below((LEVELS - atLeast) * LEVEL)
    .limit(limit)
    .toArray();
  return rows.flatMap(({ customerId, body }) => (body.top ? [{ ...body.top, customerId }] : []));
}

/** Keeps a result, unless something was written of the customer since: then nothing is stored, and it says false. */
export async function storeAgenda(result: AgendaResult): Promise<boolean> {
  const { customerId, revision, stamp, at, top, today } = result;
  return log.transaction('rw', log.agenda, log.dirty, log.customers, async () => {
    const customer = await log.customers.get(customerId);
    if (customer?.revision !== revision) return false;
    await log.agenda.put({
      customerId,
      stamp,
      body: { top, ...(today ? { today: { nudge: today.nudge, more: today.more, also: today.also } } : {}) },
      ...(at === null ? {} : { at }),
      ...(top === null ? {} : { rank: rankOf(top) }),
      ...(today ? { group: today.group } : {}),
    });
    await log.dirty.delete(customerId);
    return true;
  });
}

/** Customers for whom something fires, most pressing first: by level, then by due date. */
export function watchToday(limit: number): Watch<TodayEntries> {
  return watch(async () => {
    const ids = await log.agenda
      .where('rank')
      .between(LOWEST, HIGHEST)
      .limit(limit + MORE_LIMIT)
      .primaryKeys();
    const rows = await log.agenda.bulkGet(ids.slice(0, limit));
    return { entries: await withNames(rows), more: Math.max(0, ids.length - limit) };
  });
}

/** How many customers something fires for; one more than `limit` stands for any more. Reads keys alone. */
export function watchTodayCount(limit: number): Watch<number> {
  return watch(async () => {
    const ids = await log.agenda
      .where('rank')
      .between(LOWEST, HIGHEST)
      .limit(limit + 1)
      .primaryKeys();
    return ids.length;
  });
}

/** Customers whose top nudge fell due after one instant and up to another, most pressing first. */
export function watchFellDue(after: Instant, until: Instant, limit: number): Watch<TodayEntry[]> {
  return watch(async () => {
    const levels = Array.from({ length: LEVELS }, (_, index) => LEVELS - 1 - index);
    const rows = await Promise.all(
      levels.map((levelIndex) =>
        log.agenda
          .where('rank')
          .between(rankOf({ levelIndex, due: after }), rankOf({ levelIndex, due: until }), false, true)
          .limit(limit)
          .toArray(),
      ),
    );
    return withNames(rows.flat().slice(0, limit));
  });
}

async function withNames(rows: readonly (AgendaRow | undefined)[]): Promise<TodayEntry[]> {
  const customers = await log.customers.bulkGet(rows.map((row) => row?.customerId ?? ''));
  return rows.flatMap((row, index) => todayEntry(row, customers[index]));
}

/** When somebody next needs a look: 0 when something was written, null when nobody ever does. */
export async function nextLook(): Promise<Instant | null> {
  const [dirty, first] = await Promise.all([dirtyCustomers(1), log.agenda.orderBy('at').first()]);
  return dirty.length > 0 ? 0 : (first?.at ?? null);
}

/** How many customers have something that fires at this level (0 hint … 4 red line) or above; 100 stands for any more. */
export async function countOwed(atLeast = 2): Promise<number> {
  const most = (LEVELS - atLeast) * LEVEL;
  // The keys of the first hundred, for a count would walk through all of them.
  return (await log.agenda.where('rank').below(most).limit(BADGE_LIMIT).primaryKeys()).length;
}

function rankOf({ levelIndex, due }: Pick<AgendaTop, 'levelIndex' | 'due'>): number {
  // Without a due date it comes after those that have one.
  return (LEVELS - 1 - levelIndex) * LEVEL + Math.min(due ?? LEVEL - 1, LEVEL - 1);
}

function todayEntry(
  row: AgendaRow | undefined,
  customer: { body: { name: string; account: string } } | undefined,
): TodayEntry[] {
  if (!customer || !row?.body.top) return [];
  const { name, account } = customer.body;
  return [{ customerId: row.customerId, name, account, top: row.body.top }];
}
