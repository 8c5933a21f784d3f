import { HOUR, type Instant } from '@/lib/model/time';
import type { TodayRow } from './panel-state';
import { ruleWords } from './rule-words';

/** Without the panel for this long, the seller is told what fell due meanwhile. */
export const AWAY = HOUR;

/** From when until when the seller was without the panel. */
export interface Away {
  since: Instant;
  until: Instant;
}

/** What fell due while the seller was away. */
export interface CatchUp extends Away {
  /** Most pressing first. */
  rows: readonly TodayRow[];
  overdue: number;
  /** Answers that fell due and were not read since: whether they are owed is not known. */
  mayBeOwed: number;
  promises: number;
  others: number;
  /** The seller looked at it. */
  seen: boolean;
}

/**
 * The absence to tell of, given when the seller was last here and the one that was not looked at yet: a new absence
 * makes that one longer. Pure.
 */
export function awayAt(last: Instant | null, before: Away | null, now: Instant): Away | null {
  if (last === null || now - last < AWAY) return before;
  return { since: before?.since ?? last, until: now };
}

/** Of these rows, what fell due during the absence; null when nothing did. Pure. */
export function catchUp(rows: readonly TodayRow[], { since, until }: Away, seen: boolean): CatchUp | null {
  const fell = rows.filter(({ nudge: { due } }) => due !== null && due > since && due <= until);
  if (fell.length === 0) return null;
  const found: CatchUp = { since, until, rows: fell, overdue: 0, mayBeOwed: 0, promises: 0, others: 0, seen };
  for (const { nudge } of fell) found[whatFellDue(nudge)] += 1;
  return found;
}

/** The ten expectations by their number: answering promptly, and keeping what was promised. */
const PROMPTLY = 1;
const AS_PROMISED = 8;

function whatFellDue({ ruleId, level, may }: TodayRow['nudge']): 'overdue' | 'mayBeOwed' | 'promises' | 'others' {
  const expectation = ruleWords[ruleId]?.expectation;
  if (expectation === AS_PROMISED) return 'promises';
  if (expectation === PROMPTLY && may) return 'mayBeOwed';
  return expectation === PROMPTLY && (level === 'overdue' || level === 'red-line') ? 'overdue' : 'others';
}
