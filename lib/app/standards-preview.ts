import { answersFor } from '@/lib/log/answers';
import { mostPressing } from '@/lib/log/most-pressing';
import { loadSituation } from '@/lib/log/situation';
import type { LoggedSituation } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { choose, type NudgeVerdict } from '@/lib/nudges/budget';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { type Shift, shiftsOf, sumOfShifts } from '@/lib/nudges/shifts';

export type { Shift };

/** What other standards would change, now. */
export interface StandardsPreview {
  shifts: Shift[];
  /** How many customers were looked at: those who press most. */
  looked: number;
  /** There are others, at whom nobody looked. */
  more: boolean;
}

export interface Looking {
  signal: AbortSignal;
  /** Customers looked at, of how many. */
  progress(done: number, of: number): void;
}

/** So many customers are looked at at most. */
export const PREVIEW_LIMIT = 500;

/** So many between two words on how far it is. */
const SLICE = 10;

/**
 * Puts the rules to the customers who press most under both standards. Writes nothing.
 * @throws the signal's reason once it is aborted
 */
export async function previewStandards(
  before: Standards,
  after: Standards,
  now: Instant,
  { signal, progress }: Looking,
): Promise<StandardsPreview> {
  const { ids, more } = await mostPressing(PREVIEW_LIMIT);
  const shifts: Shift[] = [];
  for (const [index, id] of ids.entries()) {
    signal.throwIfAborted();
    if (index % SLICE === 0) progress(index, ids.length);
    const [loaded, answers] = await Promise.all([loadSituation(id, before), answersFor(id)]);
    if (!loaded) continue;
    const nudgesUnder = (standards: Standards) => firing({ ...loaded.situation, standards }, answers, now);
    shifts.push(...shiftsOf(nudgesUnder(before), nudgesUnder(after)));
  }
  signal.throwIfAborted();
  return { shifts: sumOfShifts(shifts), looked: ids.length, more };
}

/** All that fires, without what the seller answered and rules that are off. */
function firing(situation: LoggedSituation, answers: readonly NudgeVerdict[], now: Instant): Nudge[] {
  const { nudges } = evaluate(logRules, { ...situation, page: null, said: null, draft: null }, now);
  return choose(nudges, answers, now, { most: Number.POSITIVE_INFINITY }).shown;
}

const logRules = rules.filter((rule) => rule.needs === 'log');
