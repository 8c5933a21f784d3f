import { CalendarError, isOpen, nextOpening } from '@/lib/model/calendar';
import { calendarOf, type Standards } from '@/lib/model/standards';
import { HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { type QuietHours, quietAt } from './quiet';
import type { Level } from './rule';

/**
 * Between two notifications, at least: what is reached meanwhile is told in one. The day's few are spread over a working
 * day, or the first hour would use them up.
 */
const APART = 30 * MINUTE;
const WORKING_DAY = 8 * HOUR;

/** A customer for whom something presses. */
export interface Pressing {
  customerId: string;
  ruleId: string;
  cause: string;
  level: Level;
  due: Instant | null;
  may: boolean;
}

export interface NoticeRules {
  /** Notifications a day, at most. */
  perDay: number;
  quiet: QuietHours | null;
  standards: Standards;
}

/** What was told already. */
export interface Told {
  /** By `noticeKey`. */
  keys: ReadonlySet<string>;
  /** When notifications were given, at least of the last day. */
  times: readonly Instant[];
}

/** What to tell in one notification now, and when to look again for what has to wait; null when nothing waits. */
export interface NoticeChoice {
  tell: Pressing[];
  again: Instant | null;
}

/**
 * Which customers to tell of now, all in one notification. Nothing is told twice for one cause, however its level
 * changes and whatever rule names it. Silent in quiet hours; without any, outside of the working hours.
 */
export function chooseNotice(
  pressing: readonly Pressing[],
  told: Told,
  rules: NoticeRules,
  now: Instant,
): NoticeChoice {
  const fresh = firstOfEach(pressing.filter((one) => tells.has(one.level) && !told.keys.has(noticeKey(one))));
  if (fresh.length === 0) return { tell: [], again: null };
  const again = silentUntil(told, rules, now);
  return again === null ? { tell: fresh, again } : { tell: [], again };
}

/** By what a cause is known again. */
export function noticeKey({ customerId, cause }: Pick<Pressing, 'customerId' | 'cause'>): string {
  return `${customerId} ${cause}`;
}

/** The start of the day in which notifications are counted. A zone that is not known has days of UTC. */
export function dayOfNotices({ zone }: Standards, now: Instant, days = 0): Instant {
  try {
    return startOfDay(zone, now, days);
  } catch {
    return startOfDay('UTC', now, days);
  }
}

const tells = new Set<Level>(['at-risk', 'overdue', 'red-line']);

/** When notifications may be given again; null when they may be given now. */
function silentUntil({ times }: Told, { perDay, quiet, standards }: NoticeRules, now: Instant): Instant | null {
  const hushed = quiet ? quietAt(quiet, standards.zone, now) : outOfHours(standards, now);
  if (hushed?.is) return hushed.until;
  const today = dayOfNotices(standards, now);
  if (times.filter((at) => at >= today).length >= perDay) return dayOfNotices(standards, now, 1);
  const last = times.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const next = last + Math.max(APART, WORKING_DAY / perDay);
  return next > now ? next : null;
}

function outOfHours(standards: Standards, now: Instant): { is: boolean; until: Instant } | null {
  const calendar = calendarOf(standards);
  try {
    return isOpen(calendar, now) ? null : { is: true, until: nextOpening(calendar, now) };
  } catch (error) {
    // No working hours at all: any hour is as good.
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

function firstOfEach(pressing: readonly Pressing[]): Pressing[] {
  const seen = new Set<string>();
  return pressing.filter((one) => {
    const key = noticeKey(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
