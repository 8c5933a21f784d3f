import type { Customer } from '@/lib/model/customer';
import { DAY, type Instant } from '@/lib/model/time';
import { aimOf } from './aims';
import type { CustomerLog, Window } from './input';
import { type Detail, detailsOf, type Held, type Measure, type Sample, shareOf, sumOf, type Tally } from './measure';
import { measures } from './registry';
import { type Spread, spreadOf, type WorstTenth, worstTenthOf } from './spread';

/** How far a score looks back, and the span before it that its trend is told from. */
export const SPAN = 90 * DAY;

/** One measure, of one customer. */
export interface Score {
  id: string;
  title: string;
  formula: string;
  unit: 'share';
  /** 0 to 1; null: not enough yet. */
  value: number | null;
  n: number;
  /** What `n` counts, in the plural. */
  counts: string;
  least: number;
  /** What must be known or done before anything is counted, as a sentence; null where `counts` says it. */
  needs: string | null;
  /** The seller's own standard, a share. */
  aim: number;
  /** The value as a share of the seller's own standard, 1 being all of it; it may be more. */
  ofStandard: number | null;
  /** The 90 days before, and what changed since; null where either has not enough. */
  before: number | null;
  trend: number | null;
  details: Detail[];
}

/** One measure, over all customers, with what an average hides. */
export interface OverallScore extends Score {
  spread: Spread[];
  /** Null under ten customers with a score of their own. */
  worstTenth: WorstTenth | null;
}

/** What one customer adds to the scores of all: small, so that it can be kept of each while the next log is read. */
export interface Tallied {
  customer: Customer;
  /** One for each of the ten measures, in their order. */
  parts: { tally: Tally; before: Tally; samples: Sample[] }[];
}

/** One customer, counted. */
export function tallied(log: CustomerLog, held: Held): Tallied {
  const parts = measures.map((measure) => ({
    tally: measure.tally(log, windowOf(held.now), held),
    before: measure.tally(log, windowOf(held.now - SPAN), held),
    samples: measure.samples?.(log, windowOf(held.now), held) ?? [],
  }));
  return { customer: log.customer, parts };
}

/** The ten, over all customers together: every question, promise or message weighs the same. */
export function overallScores(all: readonly Tallied[], held: Held): OverallScore[] {
  return measures.map((measure, index) => {
    const each = all.flatMap(({ customer, parts }) => {
      const part = parts[index];
      return part ? [{ customer, ...part }] : [];
    });
    return {
      ...scoreOf(measure, measure.least.all, each, held),
      spread: spreadOf(each, measure.least.all),
      worstTenth: worstTenthOf(each, measure.least.one),
    };
  });
}

/** The ten of one customer. */
export function customerScores(log: CustomerLog, held: Held): Score[] {
  const { parts } = tallied(log, held);
  return measures.map((measure, index) => scoreOf(measure, measure.least.one, parts.slice(index, index + 1), held));
}

function scoreOf(
  { id, title, formula, counts, needs }: Measure,
  least: number,
  parts: readonly Tallied['parts'][number][],
  { standards }: Held,
): Score {
  const tally = sumOf(parts.map((part) => part.tally));
  const value = shareOf(tally, least);
  const before = shareOf(sumOf(parts.map((part) => part.before)), least);
  const aim = aimOf(standards, id);
  return {
    id,
    title,
    formula,
    counts,
    unit: 'share',
    value,
    n: tally.n,
    least,
    needs: needs ?? null,
    aim,
    ofStandard: value === null ? null : value / aim,
    before,
    trend: value === null || before === null ? null : value - before,
    details: detailsOf(parts.flatMap((part) => part.samples)),
  };
}

function windowOf(to: Instant): Window {
  return { from: to - SPAN, to };
}
