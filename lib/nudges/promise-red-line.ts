import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import { calendarOf, type Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';

/** Business days after which a late promise of ours counts as broken to the customer. */
export const redAfterDays = 2;

/** From when on a promise that was due then is past the red line; null without working days. */
export function redLineOf(due: Instant, standards: Standards): Instant | null {
  try {
    return addBusinessDays(calendarOf(standards), due, redAfterDays);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
