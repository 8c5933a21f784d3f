import { groupBy } from '@/lib/model/group-by';
import { sumOfHistories } from '@/lib/scores/history';
import { type Measure, shareOf, sumOf, type Tally } from '@/lib/scores/measure';
import type { Grain, Periods } from '@/lib/scores/periods';
import { measures } from '@/lib/scores/registry';
import { accountOf, type Counted, tierOf } from './scoreboard';

/** A share at one time; null where fewer than the least were counted. */
export interface Point {
  value: number | null;
  n: number;
}

/** One measure of one group of customers over time, oldest first. */
export interface Line {
  name: string;
  points: Point[];
}

/** By what the customers are told apart. */
export const splits = ['all', 'tier', 'account'] as const;
export type Split = (typeof splits)[number];

/** So many lines are still told apart; those that rest on the most are shown. */
export const MOST_LINES = 5;

/** The ten over time, over all these customers together, in the order of the ten expectations. */
export function tenOverTime(counted: readonly Counted[], periods: Periods, grain: Grain): Line[] {
  const sums = sumOfHistories(
    counted.map(({ history }) => history),
    periods,
  )[grain];
  return measures.map(({ title, least }, index) => ({ name: title, points: pointsOf(sums[index] ?? [], least.all) }));
}

/** One of the ten over time: one line for all, or one for each tier or account, those with the most counted first. */
export function measureOverTime(
  counted: readonly Counted[],
  { measure, grain, split, periods }: { measure: number; grain: Grain; split: Split; periods: Periods },
): Line[] {
  const { least } = measureAt(measure);
  return groupsOf(counted, split)
    .map(({ name, members }) => {
      const histories = members.map(({ history }) => history);
      const tallies = sumOfHistories(histories, periods)[grain][measure] ?? [];
      return { line: { name, points: pointsOf(tallies, leastOf(split, least)) }, n: sumOf(tallies).n };
    })
    .sort((a, b) => b.n - a.n || (a.line.name < b.line.name ? -1 : 1))
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

/** What one of the ten is in each account over the last 90 days, those with the most counted first. */
export function byAccount(counted: readonly Counted[], measure: number, most: number): (Point & { account: string })[] {
  const { least } = measureAt(measure);
  return groupsOf(counted, 'account')
    .filter(({ name }) => name !== '')
    .map(({ name, members }) => {
      const tally = sumOf(members.flatMap(({ tallied }) => tallied.parts[measure]?.tally ?? []));
      return { account: name, value: shareOf(tally, least.one), n: tally.n };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.account < b.account ? -1 : 1))
    .slice(0, most);
}

/** Customers of one tier or account, in any case of letters, under the name as it is first written. */
function groupsOf(counted: readonly Counted[], split: Split): { name: string; members: Counted[] }[] {
  if (split === 'all') return [{ name: '', members: [...counted] }];
  const nameOf = split === 'tier' ? tierOf : accountOf;
  const groups = groupBy(counted, (one) => nameOf(one).toLowerCase());
  return [...groups.values()].flatMap((members) => (members[0] ? [{ name: nameOf(members[0]), members }] : []));
}

/** An account is held to what a customer is held to: it is one of them, or few. */
function leastOf(split: Split, least: Measure['least']): number {
  return split === 'account' ? least.one : least.all;
}

function measureAt(index: number): Measure {
  const measure = measures[index];
  if (!measure) throw new RangeError(`There is no measure ${index}.`);
  return measure;
}

const pointsOf = (tallies: readonly Tally[], least: number): Point[] =>
  tallies.map((tally) => ({ value: shareOf(tally, least), n: tally.n }));
