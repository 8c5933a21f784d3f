import { scoredLogs } from '@/lib/log/scored';
import { type Loyalty, loyaltyOf } from '@/lib/model/loyalty';
import type { Standards } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import type { AnswerTime } from '@/lib/scores/answer-times';
import { answersOf } from '@/lib/scores/answers';
import { type Business, businessOf, type Sold, salesOf, sumOfBusiness } from '@/lib/scores/business';
import { type Said, saidBy } from '@/lib/scores/feedback';
import { type History, historyOf } from '@/lib/scores/history';
import { type CustomerLog, type Window, within } from '@/lib/scores/input';
import { type IssueTime, issuesOf } from '@/lib/scores/issue-times';
import { type Known, knownOf } from '@/lib/scores/known';
import type { Held } from '@/lib/scores/measure';
import { type Periods, periodsOf } from '@/lib/scores/periods';
import { type OurPromise, ourPromise } from '@/lib/scores/promises';
import { type Replies, repliesOf } from '@/lib/scores/reply-hours';
import { type Rung, rungOf, rungsAt } from '@/lib/scores/rung';
import { type OverallScore, overallScores, SPAN, type Tallied, tallied } from '@/lib/scores/scores';

export type { OverallScore };

/** What one customer adds to the scoreboard. Kept of each, so that a tier can be looked at without reading again. */
export interface Counted {
  tallied: Tallied;
  rung: Rung | null;
  loyalty: Loyalty['is'];
  business: Business;
  /** The ten in each month and week. */
  history: History;
  /** At the end of each month. */
  rungs: (Rung | null)[];
  /** Of the last 90 days. */
  answers: AnswerTime[];
  /** Of the last 365 days. */
  replies: Replies;
  promises: OurPromise[];
  issues: IssueTime[];
  /** Of the last 365 days. */
  said: Said[];
  sold: Sold[];
  known: Known;
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

/** Counting pauses after so many milliseconds, so that the page answers meanwhile. */
const SLICE = 12;

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
  const periods = periodsOf(standards.zone, now);
  const counted: Counted[] = [];
  let done = 0;
  let began = performance.now();
  for await (const { logs, of } of scoredLogs(now, signal)) {
    for (const log of logs) {
      if (performance.now() - began > SLICE) {
        await new Promise((go) => setTimeout(go));
        began = performance.now();
      }
      if (!log.customer.internal) counted.push(countOne(log, periods, held));
    }
    done += logs.length;
    progress({ done, of: Math.max(of, done) });
  }
  return counted;
}

/** Pure. */
export function countOne(log: CustomerLog, periods: Periods, held: Held): Counted {
  const { standards, now } = held;
  const quarter = { from: now - SPAN, to: now };
  const answers = answersOf(log, standards, now).filter(({ settledAt }) => within(settledAt, quarter));
  return {
    tallied: tallied(log, held),
    rung: rungOf(log, held).rung,
    loyalty: loyaltyOf(log, held).is,
    business: businessOf({ customers: [log], now }),
    history: historyOf(log, periods, held),
    rungs: rungsAt(
      log,
      periods.months.map(({ to }) => to),
    ),
    answers: answers.map(({ channel, inTime, minutes }) => ({ channel, inTime, minutes })),
    replies: repliesOf(log, yearTo(now)),
    promises: log.entries.flatMap((entry) => ourPromise(entry) ?? []),
    issues: issuesOf(log, held),
    said: saidBy(log, yearTo(now)),
    sold: salesOf(log),
    known: knownOf(log, now),
  };
}

/** The twelve months that answers to us, issues and feedback are looked at over. */
export function yearTo(now: Instant): Window {
  return { from: now - 365 * DAY, to: now };
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

/** As it is written; empty for customers without an account. */
export function accountOf({ tallied: { customer } }: Counted): string {
  return customer.body.account.trim();
}
