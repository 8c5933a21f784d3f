import { type Instant, MINUTE } from '@/lib/model/time';

/** Where the seller of the year works: Monday to Friday, 09:00 to 17:00. */
export const ZONE = 'Europe/Oslo';

/** The days of the year and of some before it, open hours alone, oldest first: [from, to]. */
type Days = readonly (readonly [Instant, Instant])[];

/**
 * Office hours, told apart from the product's own calendar, which they are to check. `now`: the last day that matters
 * lies a month after it.
 */
export function officeHours(now: Instant) {
  const days = daysAround(now);
  return {
    /** Open minutes between two instants. */
    between(from: Instant, to: Instant): number {
      return days.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0) / MINUTE;
    },
    /** When so many open minutes have passed since an instant. */
    after(from: Instant, minutes: number): Instant {
      let left = minutes * MINUTE;
      for (let index = firstAfter(days, from); index < days.length; index += 1) {
        const [a, b] = days[index] ?? [0, 0];
        const start = Math.max(a, from);
        if (left <= b - start) return start + left;
        left -= b - start;
      }
      throw new RangeError('Beyond the days that were made.');
    },
  };
}
export type OfficeHours = ReturnType<typeof officeHours>;

function firstAfter(days: Days, from: Instant): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.[1] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function daysAround(now: Instant): Days {
  const first = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(ZONE)
    .startOfDay()
    .subtract({ days: 800 });
  return Array.from({ length: 840 }, (_, index) => first.add({ days: index }))
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .map((day) => [day.with({ hour: 9 }).epochMilliseconds, day.with({ hour: 17 }).epochMilliseconds] as const);
}
