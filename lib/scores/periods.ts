import { DAY, type Instant } from '@/lib/model/time';
import { zoneOrUtc } from '@/lib/model/zoned';
import type { Window } from './input';

/** How finely a look back is cut. */
export const grains = ['months', 'weeks'] as const;
export type Grain = (typeof grains)[number];

const MONTHS = 12;
const WEEKS = 13;

/** As far back a log is read: what lies before is not known, which is not nothing. */
const REACH = 396 * DAY;

export type Periods = Readonly<Record<Grain, readonly Window[]>>;

/**
 * The last twelve calendar months and the last thirteen weeks from Monday on, in the seller's zone, oldest first. The
 * last of each is still running and ends now.
 */
export function periodsOf(zone: string, now: Instant): Periods {
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
    .toZonedDateTimeISO(zoneOrUtc(zone))
    .startOfDay();
  const month = today.with({ day: 1 });
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const upTo = (starts: { epochMilliseconds: number }[]): Window[] =>
    starts.map(({ epochMilliseconds }, index) => ({
      from: epochMilliseconds - 1,
      to: Math.min((starts[index + 1]?.epochMilliseconds ?? Number.POSITIVE_INFINITY) - 1, now),
    }));
  return {
    months: upTo(backwards(MONTHS, (back) => month.subtract({ months: back }))),
    weeks: upTo(backwards(WEEKS, (back) => monday.subtract({ weeks: back }))),
  };
}

/** Whether all of a window lies where logs are read. */
export function isReached({ from }: Window, now: Instant): boolean {
  return from >= now - REACH;
}

/** Which of these windows an instant lies in; -1 for none. */
export function periodOf(at: Instant, windows: readonly Window[]): number {
  return windows.findLastIndex(({ from, to }) => from < at && at <= to);
}

function backwards<Start>(count: number, start: (back: number) => Start): Start[] {
  return Array.from({ length: count }, (_, index) => start(count - 1 - index));
}
