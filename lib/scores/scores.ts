import { DAY, type Instant } from '@/lib/model/time';
import { aimOf } from './aims';
import type { CustomerLog, ScoreInput, Window } from './input';
import { type Detail, type Held, type Measure, shareOf, sumOf, type Tally } from './measure';
import { measures } from './registry';
import { type Spread, spreadOf, type WorstTenth, worstTenthOf } from './spread';

/** How far a score looks back, and the span before it that its trend is told from. */
const SPAN = 90 * DAY;

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

/** The ten, over all customers together: every question, promise or message weighs the same. */
export function overallScores(input: ScoreInput): OverallScore[] {
  const { customers, now } = input;
  return measures.map((measure) => {
    const each = customers.map((log) => ({
      customer: log.customer,
      tally: measure.tally(log, windowOf(now), input),
      before: measure.tally(log, windowOf(now - SPAN), input),
    }));
    const tally = sumOf(each.map((one) => one.tally));
    const before = sumOf(each.map((one) => one.before));
    return {
      ...scoreOf(measure, measure.least.all, tally, before, customers, input),
      spread: spreadOf(each, measure.least.all),
      worstTenth: worstTenthOf(each, measure.least.one),
    };
  });
}

/** The ten of one customer. */
export function customerScores(log: CustomerLog, held: Held): Score[] {
  return measures.map((measure) => {
    const tally = measure.tally(log, windowOf(held.now), held);
    const before = measure.tally(log, windowOf(held.now - SPAN), held);
    return scoreOf(measure, measure.least.one, tally, before, [log], held);
  });
}

function scoreOf(
  { id, title, formula, counts, needs, details }: Measure,
  least: number,
  tally: Tally,
  earlier: Tally,
  logs: readonly CustomerLog[],
  held: Held,
): Score {
  const value = shareOf(tally, least);
  const before = shareOf(earlier, least);
  const aim = aimOf(held.standards, id);
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
    details: details?.(logs, windowOf(held.now), held) ?? [],
  };
}

function windowOf(to: Instant): Window {
  return { from: to - SPAN, to };
}
