import { t } from '@lingui/core/macro';
import type { Hours } from './hours';
import type { Target } from './standards';
import { DAY, type Instant, MINUTE } from './time';
import { instantAt, localOf, type OpenWindow, startOfDate } from './zoned';

/** When the seller works: hours of the week in one zone, and days off ("YYYY-MM-DD"). */
export interface BusinessCalendar {
  readonly zone: string;
  readonly hours: Hours;
  readonly holidays: readonly string[];
}

/** The calendar cannot answer: no open hours, an unknown zone, or a time too far away. The message is for the seller. */
export class CalendarError extends RangeError {
  override name = 'CalendarError';
}

/** How far ahead an answer is looked for. Beyond it the hours or the target are a mistake, not a plan. */
const longestDays = 3660;

/** Calendars are asked about the years 71 to 3868 and no others: beyond, a clock is wrong, and dates need more digits. */
const furthest = 1900 * 365 * DAY;

/**
 * When a target that starts at `from` falls due.
 * @throws CalendarError as the two functions it rests on
 */
export function dueAt(target: Pick<Target, 'amount' | 'unit'>, calendar: BusinessCalendar, from: Instant): Instant {
  if (target.unit === 'minutes') return Math.round(from + target.amount * MINUTE);
  if (target.unit === 'business-days') return addBusinessDays(calendar, from, target.amount);
  return addBusinessTime(calendar, from, target.amount);
}

/**
 * The instant at which `minutes` (0 or more, fractions allowed) of open hours have passed since `from`. The end of the
 * hours counts as inside: Friday 16:00 and one hour is Friday 17:00.
 * @throws CalendarError when the week has no open hours, or they do not suffice within ten years
 */
export function addBusinessTime(calendar: BusinessCalendar, from: Instant, minutes: number): Instant {
  if (!(minutes >= 0)) throw new CalendarError(t`A time to add must be zero or more.`);
  let left = Math.round(minutes * MINUTE);
  for (const window of windowsFrom(calendar, from)) {
    const start = Math.max(window.start, from);
    if (left <= window.end - start) return start + left;
    left -= window.end - start;
  }
  throw tooFar();
}

/**
 * The same time of day on the n-th next working day. From outside the hours it counts from the next opening. A day that
 * opens later or closes earlier gives its opening or its closing instead. A part of a day counts as a day.
 * @throws CalendarError when the week has no open hours, or there are too few working days within ten years
 */
export function addBusinessDays(calendar: BusinessCalendar, from: Instant, days: number): Instant {
  if (!(days >= 0)) throw new CalendarError(t`Days to add must be zero or more.`);
  let left = Math.ceil(days);
  let time: string | null = null;
  for (const window of windowsFrom(calendar, from)) {
    const start = Math.max(window.start, from);
    if (left === 0 && time === null) return start;
    time ??= localOf(calendar.zone, start).time;
    if (left === 0) {
      return Math.min(Math.max(instantAt(calendar.zone, window.date, time), window.start), window.end);
    }
    left -= 1;
  }
  throw tooFar();
}

/**
 * Open minutes between two instants, 0 when `to` is not after `from`. Fractions are kept.
 * @throws CalendarError when they are more than ten years apart
 */
export function businessMinutesBetween(calendar: BusinessCalendar, from: Instant, to: Instant): number {
  if (to <= from || !hasOpenHours(calendar)) return 0;
  if (to - from > longestDays * DAY) throw tooFar();
  let total = 0;
  for (const window of windowsFrom(calendar, from)) {
    if (window.start >= to) break;
    total += Math.min(window.end, to) - Math.max(window.start, from);
    if (window.end >= to) break;
  }
  return total / MINUTE;
}

/** Inside the open hours: from the opening on, up to but not at the closing. */
export function isOpen(calendar: BusinessCalendar, at: Instant): boolean {
  if (!hasOpenHours(calendar)) return false;
  const first = guarded(at);
  for (let day = first; day < first + 3; day++) {
    const window = windowOf(calendar, day);
    if (window && window.start <= at && at < window.end) return true;
  }
  return false;
}

/**
 * `at` itself while open, else when the hours next begin.
 * @throws CalendarError when the week has no open hours, or none within ten years
 */
export function nextOpening(calendar: BusinessCalendar, at: Instant): Instant {
  for (const window of windowsFrom(calendar, at)) return Math.max(window.start, at);
  throw tooFar();
}

/**
 * The open window that `at` lies in, else the next one; whole, also where it began before `at`.
 * @throws CalendarError when the week has no open hours, or none within ten years
 */
export function nextWindow(calendar: BusinessCalendar, at: Instant): OpenWindow {
  for (const window of windowsFrom(calendar, at)) return window;
  throw tooFar();
}

/** Whether any weekday has open hours at all. */
export function hasOpenHours(calendar: BusinessCalendar): boolean {
  return calendar.hours.some((day) => day !== null);
}

/** Open windows that end after `from`, in order, for ten years at most. */
function* windowsFrom(calendar: BusinessCalendar, from: Instant): Generator<OpenWindow> {
  if (!hasOpenHours(calendar)) throw new CalendarError(t`Your week has no open hours.`);
  const first = guarded(from);
  for (let day = first; day < first + longestDays; day++) {
    const window = windowOf(calendar, day);
    if (window && window.end > from) yield window;
  }
}

/** The first day whose local date may still be running at `at`, as days since 1970: zones are less than a day from UTC. */
function guarded(at: Instant): number {
  if (!(Math.abs(at) <= furthest)) throw new CalendarError(t`This time is too far away.`);
  return Math.floor(at / DAY) - 1;
}

function tooFar(): CalendarError {
  return new CalendarError(t`Your hours leave no time for this within ten years.`);
}

/**
 * Windows already worked out, by calendar and day. A run over thousands of customers asks for the same few days, and
 * each costs two conversions. A calendar is never changed in place, so nothing here goes stale.
 */
const remembered = new WeakMap<BusinessCalendar, { off: ReadonlySet<string>; days: Map<number, OpenWindow | null> }>();

/** A day's open window, or null: closed, a holiday, or swallowed by a change of the clocks. */
function windowOf(calendar: BusinessCalendar, day: number): OpenWindow | null {
  let memory = remembered.get(calendar);
  if (!memory) {
    memory = { off: new Set(calendar.holidays), days: new Map() };
    remembered.set(calendar, memory);
  }
  const known = memory.days.get(day);
  if (known !== undefined) return known;
  const window = workOut(calendar, memory.off, day);
  memory.days.set(day, window);
  return window;
}

function workOut(calendar: BusinessCalendar, off: ReadonlySet<string>, day: number): OpenWindow | null {
  // Day 0, 1 January 1970, was a Thursday; hours begin with Monday.
  const hours = calendar.hours[(((day + 3) % 7) + 7) % 7];
  if (!hours) return null;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  if (off.has(date)) return null;
  try {
    // A clock change may take the opening, the closing or the whole date: what is left lies inside the date.
    const next = new Date((day + 1) * DAY).toISOString().slice(0, 10);
    const midnight = startOfDate(calendar.zone, next);
    const start = instantAt(calendar.zone, date, hours.from);
    const end = hours.to === '24:00' ? midnight : Math.min(instantAt(calendar.zone, date, hours.to), midnight);
    return start < end ? { date, start, end } : null;
  } catch {
    const { zone } = calendar;
    throw new CalendarError(t`The time zone “${zone}” is not known.`);
  }
}
