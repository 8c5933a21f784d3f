import type { CustomerLog, Window } from './input';
import type { Held, Tally } from './measure';
import { isReached, type Periods } from './periods';
import { measures } from './registry';
import { SPAN } from './scores';

/**
 * What one customer adds to the ten measures in each month and week: two small numbers (how many, how many good) for
 * each, packed, because it is kept of every customer.
 */
export type History = Uint16Array;

/**
 * The ten of one customer over time. A measure whose standard is of 90 days is told of the 90 days up to the end of each
 * period; where that begins before logs are read, nothing is told.
 */
export function historyOf(log: CustomerLog, periods: Periods, held: Held): History {
  const windows = all(periods);
  const history = new Uint16Array(windows.length * measures.length * 2);
  let at = 0;
  for (const window of windows) {
    for (const { tally, isOfSpan } of measures) {
      const counted: Window = isOfSpan ? { from: window.to - SPAN, to: window.to } : window;
      const { n, good } = isReached(counted, held.now) ? tally(log, counted, held) : { n: 0, good: 0 };
      history.set([n, good], at);
      at += 2;
    }
  }
  return history;
}

/** The tallies of several customers together, by measure in the order of the ten, then by period, oldest first. */
export function sumOfHistories(histories: readonly History[], periods: Periods): Record<keyof Periods, Tally[][]> {
  const sums = new Array<number>(all(periods).length * measures.length * 2).fill(0);
  for (const history of histories) {
    for (const [at, count] of history.entries()) if (count > 0) sums[at] = (sums[at] ?? 0) + count;
  }
  const tallyAt = (period: number, measure: number): Tally => {
    const at = (period * measures.length + measure) * 2;
    return { n: sums[at] ?? 0, good: sums[at + 1] ?? 0 };
  };
  const rows = (from: number, count: number) =>
    measures.map((_, measure) => Array.from({ length: count }, (_, period) => tallyAt(from + period, measure)));
  return { months: rows(0, periods.months.length), weeks: rows(periods.months.length, periods.weeks.length) };
}

const all = ({ months, weeks }: Periods) => [...months, ...weeks];
