import type { Instant } from './time';

/** The open hours of one date in the calendar's zone. */
export interface OpenWindow {
  /** "YYYY-MM-DD". */
  date: string;
  start: Instant;
  end: Instant;
}

/**
 * The instant of a local date and time. A time that a change of the clocks skips moves forward by the gap; one that
 * happens twice means the first.
 * @throws RangeError for a zone that is not known
 */
export function instantAt(zone: string, date: string, time: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The first instant of a date, also where its midnight is skipped. */
export function startOfDate(zone: string, date: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The local date and time of an instant: "2026-11-20", "10:00:00". */
export function localOf(zone: string, at: Instant): { date: string; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString() };
}

/**
 * The first instant of the date that lies `days` after the local date of `at`; 0 is the start of its own date.
 * @throws RangeError for a zone that is not known
 */
export function startOfDay(zone: string, at: Instant, days: number): Instant {
  const date = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
  return date.add({ days }).toZonedDateTime(zone).epochMilliseconds;
}

/** Whether the browser knows this zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone itself, or UTC for one that the browser does not know: a day that is hours off says more than none. */
export function zoneOrUtc(zone: string): string {
  const known = knownZones.get(zone) ?? isZone(zone);
  knownZones.set(zone, known);
  return known ? zone : 'UTC';
}

const knownZones = new Map<string, boolean>();
