import { scoredLogs } from '@/lib/log/scored';
import { type Loyalty, loyaltyOf } from '@/lib/model/loyalty';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { type Business, businessOf, sumOfBusiness } from '@/lib/scores/business';
import { type Rung, rungOf } from '@/lib/scores/rung';
import { type OverallScore, overallScores, type Tallied, tallied } from '@/lib/scores/scores';

export type { OverallScore };

/** What one customer adds to the scoreboard. Kept of each, so that a tier can be looked at without reading again. */
export interface Counted {
  tallied: Tallied;
  rung: Rung | null;
  loyalty: Loyalty['is'];
  business: Business;
}

/** How all customers are served, or those of one tier. */
export interface Scoreboard {
  /** The ten, in the order of the ten expectations. */
  scores: OverallScore[];
  customers: number;
  /** How many are on each rung; those without a recorded reaction are on none. */
  rungs: ReadonlyMap<Rung, number>;
  atRisk: string[];
  inTrouble: string[];
  business: Business;
}

/** How far the reading of all logs has come. */
export interface Progress {
  done: number;
  of: number;
}

/**
 * Reads the log of every customer in the seller's service, internal ones aside, and counts it. Ends early, with what
 * was counted until then, when `signal` aborts.
 */
export async function countAll(
  standards: Standards,
  now: Instant,
  { signal, progress }: { signal: AbortSignal; progress(progress: Progress): void },
): Promise<Counted[]> {
  const held = { standards, now };
  const counted: Counted[] = [];
  let done = 0;
  for await (const { logs, of } of scoredLogs(now, signal)) {
    for (const log of logs) {
      if (log.customer.internal) continue;
      counted.push({
        tallied: tallied(log, held),
        rung: rungOf(log, held).rung,
        loyalty: loyaltyOf(log, held).is,
        business: businessOf({ customers: [log], now }),
      });
    }
    done += logs.length;
    progress({ done, of: Math.max(of, done) });
  }
  return counted;
}

/** Pure. */
export function scoreboardOf(counted: readonly Counted[], standards: Standards, now: Instant): Scoreboard {
  const ids = (is: Loyalty['is']) =>
    counted.flatMap(({ loyalty, tallied: { customer } }) => (loyalty === is ? [customer.id] : []));
  const rungs = new Map<Rung, number>();
  for (const { rung } of counted) if (rung) rungs.set(rung, (rungs.get(rung) ?? 0) + 1);
  return {
    scores: overallScores(
      counted.map((one) => one.tallied),
      { standards, now },
    ),
    customers: counted.length,
    rungs,
    atRisk: ids('at-risk'),
    inTrouble: ids('in-trouble'),
    business: sumOfBusiness(counted.map(({ business }) => business)),
  };
}

/** The tiers that customers are in, in any case of letters, as the spread of a score names them. */
export function tiersOf(counted: readonly Counted[]): string[] {
  return [...new Set(counted.map(tierOf))].sort();
}

/** In any case of letters; empty for customers without a tier. */
export function tierOf({ tallied: { customer } }: Counted): string {
  return customer.body.tier.trim().toLowerCase();
}
