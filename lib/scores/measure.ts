import type { MeasureId } from '@/lib/model/measure-ids';
import type { CustomerLog, ScoreInput, Window } from './input';

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
  /** Over one customer or many. */
  details?(logs: readonly CustomerLog[], window: Window, held: Held): Detail[];
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
