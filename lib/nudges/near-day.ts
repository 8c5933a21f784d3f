import { t } from '@lingui/core/macro';
import type { MilestoneBody } from '@/lib/model/kinds/milestone';
import type { Instant } from '@/lib/model/time';
import { zoneOrUtc } from '@/lib/model/zoned';
import { next } from './clock';
import { day } from './words';

/** How many days around a milestone it is something to talk about. */
const around = 14;

/** From so many days before its day on a milestone has a nudge of its own, which says more than a point to bring up. */
export const wishDays = 7;

/** The day of a milestone that is near: how many days it lies ahead (negative: past), and that in words. */
export interface NearDay {
  days: number;
  words: string;
}

/** Null while the day is not known or not near. One that comes every year is near its day of any year. */
export function nearDay({ on, yearly }: MilestoneBody, named: string, now: Instant): NearDay | null {
  if (on === null) return null;
  const zone = zoneOrUtc(named);
  const today = dateOf(now, zone);
  const first = dateOf(on, zone);
  const years = yearly === 'yes' ? [today.year - 1, today.year, today.year + 1] : [first.year];
  for (const year of years) {
    // 29 February is 28 February in other years.
    const date = first.with({ year });
    const days = today.until(date).days;
    if (Math.abs(days) > around || year < first.year) continue;
    const words = day(date.toZonedDateTime(zone).epochMilliseconds, zone);
    return {
      days,
      words: days > 0 ? t`Coming up, ${words}` : days === 0 ? t`Today, ${words}` : t`Just past, ${words}`,
    };
  }
  return null;
}

/** When a milestone will next be so many days ahead, at the start of that day; null if never, or its day is not known. */
export function nextNear({ on, yearly }: MilestoneBody, days: number, zone: string, now: Instant): Instant | null {
  if (on === null) return null;
  const first = dateOf(on, zone);
  const { year } = dateOf(now, zone);
  const years = yearly === 'yes' ? [year, year + 1, year + 2, first.year] : [first.year];
  const times = years
    .filter((one) => one >= first.year)
    .map((one) => first.with({ year: one }).subtract({ days }).toZonedDateTime(zone).epochMilliseconds);
  return next(times, now);
}

function dateOf(at: Instant, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
}
