import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from './clock';
import { type Holding, holdingOf } from './holding';
import { complaintsOf } from './lapses';

/** So long after a complaint that nobody settled it is too soon for anything on top. */
const sore = 14 * DAY;

/**
 * What holds back whatever is given on top: all that holds small talk back, an answer that is owed though it is not late
 * yet, and a complaint that was answered and not settled. First what they wait for, then what they did not expect.
 */
export function owingOf(situation: Situation, now: Instant): Holding {
  const holding = holdingOf(situation, now);
  if (holding.until !== null) return holding;
  const owes = situation.conversations.some(({ body }) => body.turn === 'us');
  if (owes) return { ...holding, until: t`the answer that is owed is given` };
  const over = complaintsOf(situation, now).map(({ at }) => at + sore);
  const changesAt = next([holding.changesAt, ...over], now);
  return { until: over.some((at) => at > now) ? t`the complaint is settled` : null, changesAt };
}
