import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import { calendarOf, type Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';

/** From when on a promise that was due then is past the red line; null without working days. */
export function redLineOf(due: Instant, standards: Standards): Instant | null {
  try {
    return addBusinessDays(calendarOf(standards), due, standards.promises.redAfterBusinessDays);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
