import type { Instant } from '@/lib/model/time';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a typed line names ("tomorrow", "Friday", "2026-12-24", "24 Dec", "Dec 24th"), as the last millisecond of that
 * day in `zone`. A day without a year is the next one that comes. Null when the line names none that is sure, or when
 * the zone is not known.
 */
export function dayInLine(line: string, now: Instant, zone: string | null): Instant | null {
  if (zone === null) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const day = namedDay(line.toLowerCase(), today);
  return day === null ? null : endOfDay(day, zone);
}

function endOfDay(day: Temporal.PlainDate, zone: string): Instant {
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
}

function namedDay(line: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/\btoday\b/.test(line)) return today;
  if (/\btomorrow\b/.test(line)) return today.add({ days: 1 });
  const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`).test(line));
  if (weekday >= 0) return today.add({ days: (weekday + 1 - today.dayOfWeek + 7) % 7 || 7 });
  return dayOfMonth(line, today);
}

function dayOfMonth(line: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const word = `(${months.join('|')})[a-z]*\\.?`;
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${word}(?:\\s+(\\d{4}))?\\b`).exec(line);
  const monthFirst = new RegExp(`\\b${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`).exec(line);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (day === undefined || month === undefined) return null;
  const number = months.indexOf(month) + 1;
  if (year !== undefined) return date(Number(year), number, Number(day));
  const here = date(today.year, number, Number(day));
  if (here === null || Temporal.PlainDate.compare(here, today) >= 0) return here;
  return date(today.year + 1, number, Number(day));
}

/** Null for a day that does not exist (30 February). */
function date(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
