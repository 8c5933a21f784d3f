import type { Nudge } from './engine';
import { levels } from './rule';

/**
 * What other standards make of a nudge. late: it becomes overdue; may-be-late: so too, but the log was not read since;
 * in-time: it no longer is overdue. sooner, later: it presses more or less, or at another time. comes, goes: it fires
 * where it did not, or no more.
 */
export const shiftKinds = ['late', 'may-be-late', 'in-time', 'comes', 'goes', 'sooner', 'later'] as const;
export type ShiftKind = (typeof shiftKinds)[number];

/** How often one rule shifts one way. Counts conversations where the nudge is about one, customers else. */
export interface Shift {
  ruleId: string;
  kind: ShiftKind;
  counts: 'conversations' | 'customers';
  count: number;
}

/** What shifts for one customer between the nudges of one evaluation and those of another. Pure. */
export function shiftsOf(before: readonly Nudge[], after: readonly Nudge[]): Shift[] {
  const ruleIds = new Set([...before, ...after].map(({ ruleId }) => ruleId));
  const shifts = [...ruleIds].flatMap((ruleId) => {
    const ofRule = (nudge: Nudge) => nudge.ruleId === ruleId;
    return pairs(before.filter(ofRule), after.filter(ofRule)).flatMap(({ was, is }): Shift[] => {
      const kind = kindOf(was, is);
      return kind ? [{ ruleId, kind, counts: countsOf(is ?? was), count: 1 }] : [];
    });
  });
  // A customer is one customer, however many nudges of one rule are about them.
  return sumOfShifts(shifts).map((shift) => (shift.counts === 'customers' ? { ...shift, count: 1 } : shift));
}

/** Of many customers: what weighs most first, then rule by rule. */
export function sumOfShifts(shifts: readonly Shift[]): Shift[] {
  const sums = new Map<string, Shift>();
  for (const shift of shifts) {
    const key = `${shift.ruleId} ${shift.kind} ${shift.counts}`;
    const sum = sums.get(key);
    sums.set(key, { ...shift, count: shift.count + (sum?.count ?? 0) });
  }
  return [...sums.values()].sort(
    (a, b) => shiftKinds.indexOf(a.kind) - shiftKinds.indexOf(b.kind) || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

interface Pair {
  was: Nudge | undefined;
  is: Nudge | undefined;
}

/** The same cause is the same nudge; what is left of one rule is paired in order, for a cause may name the standard. */
function pairs(before: readonly Nudge[], after: readonly Nudge[]): Pair[] {
  const same = before.flatMap((was) => {
    const is = after.find(({ cause }) => cause === was.cause);
    return is ? [{ was, is }] : [];
  });
  const gone = before.filter((was) => !same.some((pair) => pair.was === was));
  const fresh = after.filter((is) => !same.some((pair) => pair.is === is));
  const rest = Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => ({
    was: gone[index],
    is: fresh[index],
  }));
  return [...same, ...rest];
}

function kindOf(was: Nudge | undefined, is: Nudge | undefined): ShiftKind | null {
  if (!is) return was ? 'goes' : null;
  if (isLate(is) && !(was && isLate(was))) return is.may ? 'may-be-late' : 'late';
  if (!was) return 'comes';
  if (isLate(was) && !isLate(is)) return 'in-time';
  const more = levels.indexOf(is.level) - levels.indexOf(was.level) || dueOf(was) - dueOf(is);
  return more > 0 ? 'sooner' : more < 0 ? 'later' : null;
}

function isLate({ level }: Nudge): boolean {
  return levels.indexOf(level) >= levels.indexOf('overdue');
}

/** Finite, so that two without a due time differ by nothing. */
function dueOf({ due }: Nudge): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}

function countsOf(nudge: Nudge | undefined): Shift['counts'] {
  const isOfOne = nudge?.actions.some((action) => 'conversationId' in action && action.conversationId !== null);
  return isOfOne ? 'conversations' : 'customers';
}
