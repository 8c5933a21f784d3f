import { loadScoredLog } from '@/lib/log/scored';
import { type Watch, watch } from '@/lib/log/watch';
import type { Entry } from '@/lib/model/entry';
import { type Loyalty, loyaltyOf } from '@/lib/model/loyalty';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { type Business, businessOf } from '@/lib/scores/business';
import type { CustomerLog } from '@/lib/scores/input';
import type { Held } from '@/lib/scores/measure';
import { type RungStanding, rungOf } from '@/lib/scores/rung';
import { customerScores, type Score } from '@/lib/scores/scores';

export type { Score };

/** How one customer is served, as the log shows it. */
export interface CustomerScores {
  /** The ten, in the order of the ten expectations. */
  scores: Score[];
  /** `entry`: what shows the rung. */
  rung: RungStanding & { entry: Entry | null };
  /** `entries`: the complaints, or the newest sign that they were satisfied. */
  loyalty: Loyalty & { entries: Entry[] };
  business: Business;
}

/**
 * Follows the scores of one customer; null once they are gone. They are worked out anew at every write that concerns
 * them. What falls due is not a write: ask again from time to time.
 */
export function watchCustomerScores(
  customerId: string,
  standards: Standards,
  clock: () => Instant = Date.now,
): Watch<CustomerScores | null> {
  return watch(async () => {
    const now = clock();
    const log = await loadScoredLog(customerId, now);
    return log && scoresOf(log, standards, now);
  });
}

/** Pure. */
export function scoresOf(log: CustomerLog, standards: Standards, now: Instant): CustomerScores {
  const held: Held = { standards, now };
  const byId = new Map(log.entries.map((entry) => [entry.id, entry]));
  const rung = rungOf(log, held);
  const loyalty = loyaltyOf(log, held);
  return {
    scores: customerScores(log, held),
    rung: { ...rung, entry: byId.get(rung.entryId ?? '') ?? null },
    loyalty: { ...loyalty, entries: loyalty.entryIds.flatMap((id) => byId.get(id) ?? []) },
    business: businessOf({ customers: [log], now }),
  };
}
