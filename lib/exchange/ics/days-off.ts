import ICAL from 'ical.js';
import type { Reading, Source } from '@/lib/exchange/source';
import { oneLine } from '@/lib/model/direction';
import { type CalendarEvent, eventOf } from './event';
import { partsOf } from './parts';
import { localOf, mostSteps, occurrencesOf } from './read';

/** A day of a calendar file, such as a public holiday. */
export interface DayOff {
  /** "2026-12-24" */
  date: string;
  name: string;
}

export interface FoundDaysOff {
  /** In order, each date once. */
  days: DayOff[];
  /** Events in the file, of whatever kind. */
  events: number;
  /** Of those, how many could not be read. */
  unread: number;
}

/** The first and the last day that is wanted. */
export interface Wanted extends Reading {
  from: string;
  until: string;
}

/**
 * The days that the all-day events of a calendar file cover, each occurrence of one that repeats. Events at a time of
 * day, and those that were cancelled, are passed over.
 */
export async function readDaysOff(source: Source, wanted: Wanted): Promise<FoundDaysOff> {
  const found: FoundDaysOff = { days: [], events: 0, unread: 0 };
  const allDay: CalendarEvent[] = [];
  for await (const part of partsOf(source, wanted)) {
    if (part.name !== 'VEVENT') continue;
    found.events += 1;
    const event = part.isWhole ? eventOf(part) : null;
    if (!event || !startsOnARealDay(event)) found.unread += 1;
    else if (daysLong(event) > 0 && allDay.length < mostEvents) allDay.push(event);
  }
  const moved = new Set(allDay.flatMap(({ uid, replaces }) => (replaces ? [keyOf(uid, replaces)] : [])));
  const days = new Map<string, string>();
  for (const event of allDay) {
    if (!event.isCancelled && !addDays(days, event, moved, wanted)) found.unread += 1;
  }
  found.days = [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
  found.days.splice(mostDays);
  return found;
}

const mostEvents = 20_000;
/** As many as the standards hold. */
const mostDays = 1000;
/** An event that goes on for longer is no day off. */
const longest = 92;

/** False where it could not be followed to the end. */
function addDays(
  days: Map<string, string>,
  event: CalendarEvent,
  moved: ReadonlySet<string>,
  { from, until }: Wanted,
): boolean {
  const name = oneLine(event.summary).trim().slice(0, 200);
  const length = daysLong(event);
  let steps = 0;
  for (const time of occurrencesOf(event)) {
    steps += 1;
    const first = time && plainDate(time);
    if (!first || steps > mostSteps) return false;
    if (first.toString() > until) return true;
    if (event.repeats && !event.replaces && moved.has(keyOf(event.uid, time))) continue;
    for (let index = 0; index < length; index++) {
      const date = first.add({ days: index }).toString();
      if (date >= from && date <= until && !days.has(date)) days.set(date, name);
    }
  }
  return true;
}

/** The parser makes another day of one that no calendar has, such as 30 February. */
function startsOnARealDay({ start, component }: CalendarEvent): boolean {
  const written = component.getFirstProperty('dtstart')?.toICALString() ?? '';
  const date = plainDate(start)?.toString().replaceAll('-', '');
  return date !== undefined && written.includes(`:${date}`);
}

/** How many days an all-day event takes; 0 for one that is at a time of day, or goes on for too long. */
function daysLong({ start, component }: CalendarEvent): number {
  const end = component.getFirstPropertyValue('dtend');
  const duration = component.getFirstPropertyValue('duration');
  const isMidnight = (time: ICAL.Time) => time.hour === 0 && time.minute === 0 && time.second === 0;
  // Some write the day as the time from midnight to midnight.
  if (!start.isDate && !(end instanceof ICAL.Time && isMidnight(start) && isMidnight(end))) return 0;
  const until = end instanceof ICAL.Time ? plainDate(end) : null;
  const from = plainDate(start);
  if (!from) return 0;
  const days = until
    ? from.until(until).days
    : duration instanceof ICAL.Duration
      ? duration.weeks * 7 + duration.days
      : 1;
  if (days > longest || (days < 1 && !start.isDate)) return 0;
  return Math.max(1, days);
}

function plainDate({ year, month, day }: ICAL.Time): Temporal.PlainDate | null {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return year >= 1900 && year <= 2200 ? date : null;
  } catch {
    return null;
  }
}

function keyOf(uid: string, time: ICAL.Time): string {
  return `${uid}\n${localOf(time)}`;
}
