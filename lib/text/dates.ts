import type { Instant } from '@/lib/model/time';
import { inLanguages } from './date-languages';
import { mayNameDay } from './day-clues';
import { type NamedDay, namedDays } from './named-days';

/** When something was said, where its days are meant, and in which language; an empty language when it is not known. */
export interface Said {
  at: Instant;
  /** IANA zone. */
  zone: string;
  /** BCP 47 tag or an empty string. */
  language: string;
}

/** A day or time that a text names. */
export interface NamedDate {
  /** The time that was named (`exact`), else the last millisecond of the day. */
  at: Instant;
  exact: boolean;
}

/** Finds the day or time that a text names. */
export type DayIn = (text: string, said: Said) => NamedDate | null;

/**
 * The day or time that a text names, seen from when it was said: "by Friday", "am 18.", "in two days", "le 24 à 15h". Null
 * when it names none that is sure, or two. A day without a year is the next one that comes, one to do something by with a
 * year may be over; a weekday is never today; "this week" ends on Friday. Never throws.
 */
export const dateIn: DayIn = (text, said) => {
  const local = localOf(said);
  if (local === null) return null;
  // One apostrophe and one space, so that every pattern can be written with one.
  const plain = text.slice(0, 2000).replace(/[’ʼ]/gu, "'").replace(/\s/gu, ' ');
  const found = inLanguages(plain, said.language, (reading) =>
    mayNameDay(plain, reading.language) ? chosen(namedDays(plain, reading, local), local.toPlainDate()) : null,
  );
  return found && resolved(found, said, local);
};

/** The day that something is to be done by; else the only one there is. Two days leave it open. */
function chosen(days: readonly NamedDay[], today: Temporal.PlainDate): NamedDay | null {
  const ahead = days.filter((named) => named.lead !== 'past' && (isMissed(named) || !isOver(named, today)));
  const deadlines = ahead.filter(({ lead }) => lead === 'by');
  const group = deadlines.length > 0 ? deadlines : ahead;
  const [first] = group;
  return first && group.every((day) => isSame(day, first)) ? first : null;
}

function isOver({ day }: NamedDay, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, today) < 0;
}

/** "By 18 November 2026", said after it: what was to be done by a day that is over is late, not undated. */
function isMissed({ lead, hasYear }: NamedDay): boolean {
  return lead === 'by' && hasYear;
}

function isSame(a: NamedDay, b: NamedDay): boolean {
  return a.day.equals(b.day) && String(a.time) === String(b.time) && a.instant === b.instant && a.elapsed === b.elapsed;
}

function resolved(found: NamedDay, { at, zone }: Said, local: Temporal.PlainDateTime): NamedDate | null {
  if (found.elapsed !== null) return { at: at + found.elapsed, exact: true };
  if (found.instant !== null) return { at: found.instant, exact: true };
  const day = found.isBefore && found.time === null ? found.day.subtract({ days: 1 }) : found.day;
  if (found.time !== null) {
    const exact = day.toPlainDateTime(found.time).toZonedDateTime(zone).epochMilliseconds;
    return exact > at || isMissed(found) ? { at: exact, exact: true } : null;
  }
  if (Temporal.PlainDate.compare(day, local.toPlainDate()) < 0 && !isMissed(found)) return null;
  return { at: day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1, exact: false };
}

/** The wall clock at which it was said; null for a zone that the browser does not know. */
function localOf({ at, zone }: Said): Temporal.PlainDateTime | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDateTime();
  } catch {
    return null;
  }
}
