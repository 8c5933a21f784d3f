import { groupBy } from '@/lib/model/group-by';
import type { MeasureId } from '@/lib/model/measure-ids';
import type { CustomerLog, ScoreInput, Window } from './input';
import { median } from './median';

/** How many of what was counted went as they should: 0 to `n`. */
export interface Tally {
  n: number;
  good: number;
}

/** A number that stands beside a score; null where there is nothing to tell it from. */
export interface Detail {
  label: string;
  value: number | null;
  unit: 'business minutes' | 'share' | 'count';
  /** How many it rests on. */
  n: number;
}

/** What one customer adds to a detail: over several, the samples of one label are put together. */
export interface Sample {
  label: string;
  unit: Detail['unit'];
  /** How the values of all make one. */
  by: 'median' | 'mean' | 'sum';
  values: number[];
  n: number;
}

/** What all customers share. */
export type Held = Pick<ScoreInput, 'standards' | 'now'>;

/** One of the ten: what it counts, and its words. Its tally is pure and knows one customer alone. */
export interface Measure {
  id: MeasureId;
  title: string;
  /** What is divided by what, in words. */
  formula: string;
  /** What `n` counts, in the plural. */
  counts: string;
  /** What must be known or done before anything is counted, as a sentence; absent where `counts` says it. */
  needs?: string;
  /** Under this many there is no score: of one customer, of all of them. */
  least: { one: number; all: number };
  tally(log: CustomerLog, window: Window, held: Held): Tally;
  /** Its standard is of 90 days, or it takes as long to tell: a month or a week alone says nothing. */
  isOfSpan?: true;
  /** Numbers beside the score; the same labels for every customer. */
  samples?(log: CustomerLog, window: Window, held: Held): Sample[];
}

/** A tally of answers; null is unknown and is not counted. */
export function tallyOf(answers: Iterable<boolean | null>): Tally {
  let n = 0;
  let good = 0;
  for (const answer of answers) {
    if (answer === null) continue;
    n += 1;
    if (answer) good += 1;
  }
  return { n, good };
}

/** The share that went well; null under the least: not enough yet. */
export function shareOf({ n, good }: Tally, least: number): number | null {
  return n === 0 || n < least ? null : good / n;
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { n, good }) => ({ n: all.n + n, good: all.good + good }), { n: 0, good: 0 });
}

/** The samples of one customer or many, one detail for each label. */
export function detailsOf(samples: readonly Sample[]): Detail[] {
  const labels = groupBy(samples, ({ label }) => label);
  return [...labels.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { label, unit, by } = first;
    const values = same.flatMap((one) => one.values);
    return [{ label, unit, value: put(values, by), n: same.reduce((all, { n }) => all + n, 0) }];
  });
}

function put(values: readonly number[], by: Sample['by']): number | null {
  if (by === 'median') return median(values);
  const sum = values.reduce((all, value) => all + value, 0);
  if (by === 'sum') return sum;
  return values.length === 0 ? null : sum / values.length;
}
