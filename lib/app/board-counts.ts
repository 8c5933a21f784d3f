import type { Window } from '@/lib/scores/input';
import { periodOf } from '@/lib/scores/periods';
import { type Rung, rungs } from '@/lib/scores/rung';
import type { Counted } from './scoreboard';

/** How many of each sort there were in each period, oldest first. */
export type CountsOf<Sort extends string> = Record<Sort, number[]>;

/** Our promises by the day they were kept or were for. `open`: past their day, and not settled. */
export function promisesOverTime(counted: readonly Counted[], windows: readonly Window[]) {
  const dated = counted.flatMap(({ promises }) => promises.flatMap(({ is, at }) => (at === null ? [] : [{ is, at }])));
  return countsOf(dated, ['kept', 'late', 'broken', 'open'], windows);
}

/** Promises of ours that are open: how many, and how many of them are past their day. */
export function openPromises(counted: readonly Counted[], now: number): { open: number; past: number } {
  const open = counted.flatMap(({ promises }) => promises.filter(({ is }) => is === 'open'));
  return { open: open.length, past: open.filter(({ at }) => at !== null && at < now).length };
}

export function salesOverTime(counted: readonly Counted[], windows: readonly Window[]) {
  return countsOf(
    counted.flatMap(({ sold }) => sold),
    ['first', 'repeat', 'returned'],
    windows,
  );
}

/** Customers who left, by the day they did; and how many of all who left it is known of. */
export function lossesOverTime(counted: readonly Counted[], windows: readonly Window[]) {
  const left = counted.flatMap(({ tallied: { customer } }) => (customer.stage === 'left' ? [customer.body.left] : []));
  const dated = left.flatMap((one) => (one?.at == null ? [] : [{ is: 'left' as const, at: one.at }]));
  return { ...countsOf(dated, ['left'], windows), all: left.length, undated: left.length - dated.length };
}

export function issuesOverTime(counted: readonly Counted[], windows: readonly Window[]) {
  const dated = counted.flatMap(({ issues }) =>
    issues.flatMap(({ openedAt, resolvedAt }) => [
      { is: 'opened' as const, at: openedAt },
      ...(resolvedAt === null ? [] : [{ is: 'resolved' as const, at: resolvedAt }]),
    ]),
  );
  return countsOf(dated, ['opened', 'resolved'], windows);
}

/** How many customers were on each rung at the end of each month. */
export function rungsOverTime(counted: readonly Counted[], months: number): CountsOf<Rung> {
  const at = (rung: Rung) =>
    Array.from({ length: months }, (_, month) => counted.filter((one) => one.rungs[month] === rung).length);
  return Object.fromEntries(rungs.map((rung) => [rung, at(rung)])) as CountsOf<Rung>;
}

/** Counts what is dated by sort and period; what lies in no period is left out. */
export function countsOf<Sort extends string>(
  dated: readonly { is: Sort; at: number }[],
  sorts: readonly Sort[],
  windows: readonly Window[],
): CountsOf<Sort> {
  const counts = Object.fromEntries(sorts.map((sort) => [sort, windows.map(() => 0)])) as CountsOf<Sort>;
  for (const { is, at } of dated) {
    const period = periodOf(at, windows);
    const row = counts[is];
    if (period >= 0) row[period] = (row[period] ?? 0) + 1;
  }
  return counts;
}
