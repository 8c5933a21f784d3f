import type { MilestoneBody } from '@/lib/model/kinds/milestone';
import type { Instant } from '@/lib/model/time';
import { day } from './words';

/** How many days around a milestone it is something to talk about. */
const around = 14;

/** The day of a milestone that is near: how many days it lies ahead (negative: past), and that in words. */
export interface NearDay {
  days: number;
  words: string;
}

/** Null while the day is not known or not near. One that comes every year is near its day of any year. */
export function nearDay({ on, yearly }: MilestoneBody, zone: string, now: Instant): NearDay | null {
  if (on === null) return null;
  const dateOf = (at: Instant) =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
  const today = dateOf(now);
  const first = dateOf(on);
  const years = yearly === 'yes' ? [today.year - 1, today.year, today.year + 1] : [first.year];
  for (const year of years) {
    // 29 February is 28 February in other years.
    const date = first.with({ year });
    const days = today.until(date).days;
    if (Math.abs(days) > around || year < first.year) continue;
    const named = day(date.toZonedDateTime(zone).epochMilliseconds, zone);
    return { days, words: days > 0 ? `Coming up, ${named}` : days === 0 ? `Today, ${named}` : `Just past, ${named}` };
  }
  return null;
}
