import { t } from '@lingui/core/macro';
import { deleteReflection, keepReflection, type ReflectionOf } from '@/lib/log/reflections';
import { undo } from '@/lib/log/trash';
import { type BusinessCalendar, CalendarError, nextWindow } from '@/lib/model/calendar';
import { type Instant, MINUTE } from '@/lib/model/time';
import { localOf, startOfDay, zoneOrUtc } from '@/lib/model/zoned';
import type { Undo } from './panel-contract';

export type DayReflection = ReflectionOf<'day'>;

/** So long before the seller's hours end the day begins to close. */
const BEFORE_END = 15 * MINUTE;

/** From a quarter of an hour before the seller's hours end until midnight. On a day without hours it never is. */
export function isDayClosing(calendar: BusinessCalendar, now: Instant): boolean {
  const zone = zoneOrUtc(calendar.zone);
  try {
    const window = nextWindow(calendar, startOfDay(zone, now, 0));
    return window.date === localOf(zone, now).date && now >= window.end - BEFORE_END;
  } catch (reason) {
    if (reason instanceof CalendarError) return false;
    throw reason;
  }
}

/** The answer of the day that `now` is in. Pure. */
export function ofToday(days: readonly DayReflection[], zone: string, now: Instant): DayReflection | null {
  const start = startOfDay(zone, now, 0);
  return days.find(({ at }) => at >= start) ?? null;
}

/** A day before today, with its answer if there is one. */
export interface PastDay {
  /** Its first instant. */
  start: Instant;
  mark: number | null;
}

/** The last days before today, oldest first. Expects answers newest first. Pure. */
export function pastDays(days: readonly DayReflection[], zone: string, now: Instant, count: number): PastDay[] {
  return Array.from({ length: count }, (_, index) => {
    const start = startOfDay(zone, now, index - count);
    const end = startOfDay(zone, now, index - count + 1);
    const answer = days.find(({ at }) => at >= start && at < end);
    return { start, mark: answer?.body.mark ?? null };
  });
}

/** Keeps how well the seller helped someone today; a second answer of the same day changes the first. */
export async function keepDay(body: DayReflection['body'], zone: string, now: Instant): Promise<Undo> {
  const token = await keepReflection('day', body, now, startOfDay(zone, now, 0));
  return { says: t`Kept for today`, undo: () => undo(token) };
}

/** Takes an answer out of the log. */
export async function deleteDay(id: string, now: Instant): Promise<Undo> {
  const token = await deleteReflection(id, now);
  return { says: t`Taken out of the log`, undo: () => undo(token) };
}
