/** Times in words. Instants are epoch milliseconds, zones IANA names. */

import { plural, t } from '@lingui/core/macro';
import { region } from '@/lib/words/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const made = new Map<string, Intl.DateTimeFormat>();

/** "13:00" */
export function clock(at: number, zone: string): string {
  return format(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "13:00:05" */
export function exactClock(at: number, zone: string): string {
  return format(at, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
}

/** "13:00" today, "Fri 13:00" within six days, else "15 Nov", with the year when it is another. */
export function dayTime(at: number, now: number, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days === 0) return clock(at, zone);
  if (Math.abs(days) < 7) return `${format(at, zone, { weekday: 'short' })} ${clock(at, zone)}`;
  return day(at, now, zone);
}

/** "15 Nov", with the year when it is not this one. */
export function day(at: number, now: number, zone: string): string {
  const sameYear = format(at, zone, { year: 'numeric' }) === format(now, zone, { year: 'numeric' });
  return format(at, zone, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "November", with the year when it is not this one. */
export function month(at: number, now: number, zone: string): string {
  const sameYear = format(at, zone, { year: 'numeric' }) === format(now, zone, { year: 'numeric' });
  return format(at, zone, { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "42 min", "3 h 10 min", "2 days": a length of time, in milliseconds, never negative. */
export function span(length: number): string {
  const minutes = Math.max(0, Math.round(length / MINUTE));
  if (minutes < 60) return t`${minutes} min`;
  if (minutes < 24 * 60) {
    const rest = minutes % 60;
    const hours = Math.floor(minutes / 60);
    const nearest = Math.round(minutes / 60);
    return rest === 0 || hours >= 6 ? t`${nearest} h` : t`${hours} h ${rest} min`;
  }
  const days = Math.round(length / DAY);
  return plural(days, { one: '# day', other: '# days' });
}

/** Calendar days from `at` to `now` in a zone; negative when `at` lies ahead. */
export function daysBetween(at: number, now: number, zone: string): number {
  const from = zoned(at, zone).toPlainDate();
  return from.until(zoned(now, zone).toPlainDate()).days;
}

/** Whether the browser knows this zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}

/** For an input of type date: "2026-11-20". */
export function toDateInput(at: number, zone: string): string {
  return zoned(at, zone).toPlainDate().toString();
}

/** From an input of type date, the last millisecond of that day; null when it is empty or no date. */
export function fromDateInput(text: string, zone: string): number | null {
  return whenRead(() => {
    const next = Temporal.PlainDate.from(text).add({ days: 1 });
    return next.toZonedDateTime(zone).epochMilliseconds - 1;
  });
}

/** From an input of type date, the first millisecond of that day; null when it is empty or no date. */
export function startOfDateInput(text: string, zone: string): number | null {
  return whenRead(() => Temporal.PlainDate.from(text).toZonedDateTime(zone).epochMilliseconds);
}

/** For an input of type datetime-local: "2026-11-20T13:00". */
export function toDateTimeInput(at: number, zone: string): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** From an input of type datetime-local; null when it is empty or no time. */
export function fromDateTimeInput(text: string, zone: string): number | null {
  return whenRead(() => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
}

function zoned(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function whenRead(read: () => number): number | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function format(at: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const language = region();
  const key = language + zone + JSON.stringify(options);
  let formatter = made.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    made.set(key, formatter);
  }
  return formatter.format(at);
}
