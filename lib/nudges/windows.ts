import { t } from '@lingui/core/macro';
import { type BusinessCalendar, CalendarError, nextWindow } from '@/lib/model/calendar';
import type { Hours } from '@/lib/model/hours';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { absencesOf, backFrom } from './absences';
import type { Preference } from './preference';
import { day, dayAndTime, timeBeside } from './words';

const office = { from: '09:00', to: '17:00' };
const officeHours: Hours = [office, office, office, office, office, null, null];

/** When somebody can be called, chatted with or sent a text. Never about email. */
export interface ReachWindow {
  start: Instant;
  end: Instant;
  /** It holds now. */
  open: boolean;
  /** Their zone, IANA. */
  zone: string;
  /** Nothing is known of their hours: office hours are taken. */
  assumed: boolean;
}

/** What is missing to tell a window, in words. */
export interface NoWindow {
  missing: string;
}

/** The window that holds now, else the next one, after any absence. */
export function reachWindow(situation: Situation, { zone, hours }: Preference, now: Instant): ReachWindow | NoWindow {
  if (!zone) return { missing: t`their time zone` };
  const calendar: BusinessCalendar = { zone: zone.value, hours: hours?.value ?? officeHours, holidays: [] };
  const absences = absencesOf(situation);
  try {
    const { start, end } = firstOf(calendar, (at) => backFrom(absences, at), now);
    return { start, end, open: start <= now, zone: zone.value, assumed: hours === null };
  } catch (error) {
    if (error instanceof CalendarError) return { missing: t`hours in which they can be reached` };
    throw error;
  }
}

/** "Mon 23 Nov, 09:00 to 12:00 for them, 10:00 your time"; without the second part where both clocks say the same. */
export function windowWords({ start, end, zone }: ReachWindow, own: string): string {
  const theirs = dayAndTime(start, zone);
  const mine = dayAndTime(start, own);
  const until = timeBeside(end, start, zone);
  if (theirs === mine) return t`${theirs} to ${until}`;
  return t`${theirs} to ${until} for them, ${{ mine: untilWords(start, zone, own) }} your time`;
}

/** "12:00 for them, 13:00 your time": until when an open window holds. */
export function closingWords({ end, zone }: ReachWindow, own: string): string {
  const theirs = dayAndTime(end, zone);
  const time = theirs.slice(theirs.search(/\d\d:/));
  return theirs === dayAndTime(end, own)
    ? time
    : t`${time} for them, ${{ mine: untilWords(end, zone, own) }} your time`;
}

/** The time on the seller's clock, with the day where it is another one there. */
function untilWords(at: Instant, zone: string, own: string): string {
  const mine = dayAndTime(at, own);
  return day(at, zone) === day(at, own) ? mine.slice(mine.search(/\d\d:/)) : mine;
}

/** The whole window that holds now; else the next, from when they are back where an absence reaches into it. */
function firstOf(
  calendar: BusinessCalendar,
  back: (at: Instant) => Instant,
  now: Instant,
): { start: Instant; end: Instant } {
  let at = back(now);
  for (;;) {
    const window = nextWindow(calendar, at);
    const start = Math.max(window.start, at);
    const free = back(start);
    if (free === start) return { start: at === now ? window.start : start, end: window.end };
    at = free;
  }
}
