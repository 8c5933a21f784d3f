import { nextOpening } from '@/lib/model/calendar';
import { calendarOf, type Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';

/** How far back the last working day before a date is looked for. */
const longestBreak = 21;

/**
 * The start of the last day with open hours before the one that something is due on; that day itself after a long break.
 * @throws RangeError without open hours, or for a zone that is not known
 */
export function eveOf(due: Instant, standards: Standards): Instant {
  for (let days = 1; days <= longestBreak; days++) {
    const start = startOfDay(standards.zone, due, -days);
    if (nextOpening(calendarOf(standards), start) < startOfDay(standards.zone, due, 1 - days)) return start;
  }
  return startOfDay(standards.zone, due, 0);
}
