import type { FoundEntry } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { startOfDate } from '@/lib/model/zoned';

/** A day as files write it. Year null: it comes every year, and its year was not told. */
export interface FileDay {
  year: number | null;
  month: number;
  day: number;
}

/** What days need to become instants. */
export interface Days {
  now: Instant;
  /** The seller's own zone. */
  zone: string;
}

/**
 * "1985-04-12", "19850412", "--04-12", "12.04.1985", "4/25/1985", with or without a time. Null where it is no day, or
 * could be two ("4/5/1985").
 */
export function fileDay(text: string): FileDay | null {
  const plain = text.trim().slice(0, 60);
  const [, year, month, day] = iso.exec(plain) ?? [];
  if (year) return checkedDay(year === '--' ? null : Number(year), Number(month), Number(day));
  const [, first, mark, second, third] = written.exec(plain) ?? [];
  if (!first) return null;
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.') return checkedDay(Number(third), b, a);
  if (a > 12) return checkedDay(Number(third), b, a);
  return b > 12 || a === b ? checkedDay(Number(third), a, b) : null;
}

/** The last instant of a day of the file, in a zone; a day without a year is the last one that was. */
export function endOf({ year, month, day }: FileDay, { now, zone }: Days): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  let date = Temporal.PlainDate.from({ year: year ?? today.year, month, day });
  for (let back = 0; year === null && (date.day !== day || Temporal.PlainDate.compare(date, today) > 0); ) {
    back += 1;
    date = Temporal.PlainDate.from({ year: today.year - back, month, day });
  }
  return startOfDate(zone, date.add({ days: 1 }).toString()) - 1;
}

/** The day on which an instant lies. */
export function dayOf(at: Instant, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
}

/** A day of every year that matters to them. */
export function everyYear(what: string, day: FileDay, key: string, days: Days): FoundEntry {
  const on = endOf(day, days);
  return { kind: 'milestone', key, at: null, body: { what: what.slice(0, 500), on, yearly: 'yes' } };
}

const iso = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?=$|[T\s])/;
const written = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?=$|\s)/;

/** Mac and others write a year that nobody has where they know none. */
const noYear = new Set([0, 1604]);

function checkedDay(given: number | null, month: number, day: number): FileDay | null {
  const year = given === null || noYear.has(given) ? null : given;
  if (year !== null && (year < 1800 || year > 2200)) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  const most = Temporal.PlainDate.from({ year: year ?? 2000, month, day: 1 }).daysInMonth;
  return day > most ? null : { year, month, day };
}
