import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Holding, holdingOf } from './holding';

/**
 * What holds back whatever is given on top: all that holds small talk back, and an answer that is owed though it is not
 * late yet. First what they wait for, then what they did not expect.
 */
export function owingOf(situation: Situation, now: Instant): Holding {
  const holding = holdingOf(situation, now);
  if (holding.until !== null) return holding;
  const owes = situation.conversations.some(({ body }) => body.turn === 'us');
  return owes ? { ...holding, until: 'the answer that is owed is given' } : holding;
}
