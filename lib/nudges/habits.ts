import type { Channel } from '@/lib/model/customer';
import { channels } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Hours } from '@/lib/model/hours';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from './entries';

/** What was seen, and in how many replies. */
export interface Seen<Value> {
  value: Value;
  replies: number;
}

/** Replies older than this say nothing of the customer of today. */
const yearAgo = 365 * DAY;
const repliesForChannel = 5;
const clearMajority = 0.75;

const repliesForHours = 10;
/** The narrowest hours that hold this share of the replies. */
const shareInHours = 0.8;
/** Wider hours say nothing that is worth knowing. */
const widestHours = 10;
/** A weekday counts once this many of the replies came on it: one Sunday does not make Sundays. */
const repliesForDay = 2;

/**
 * The channel in which the customer answers: three of four of at least five replies. Messages of theirs count, and calls
 * and meetings that took place. Null when there are too few, or none leads.
 */
export function seenChannel(newest: readonly Entry[], now: Instant): Seen<Channel> | null {
  const replies = repliesIn(newest, now).filter(({ direction }) => direction !== 'out');
  if (replies.length < repliesForChannel) return null;
  for (const value of channels) {
    const count = replies.filter(({ channel }) => channel === value).length;
    if (count >= clearMajority * replies.length) return { value, replies: count };
  }
  return null;
}

/**
 * The hours in which the customer writes, in whole hours of their own zone: the narrowest that hold four of five of at
 * least ten messages, on the weekdays on which two or more came. Null when that does not make a habit.
 * @param zone IANA zone of the customer, one that the browser knows
 */
export function seenHours(newest: readonly Entry[], zone: string, now: Instant): Seen<Hours> | null {
  const times = repliesIn(newest, now)
    .filter(({ direction, precision }) => direction === 'in' && precision !== 'day')
    .map(({ at }) => localTime(at, zone));
  if (times.length < repliesForHours) return null;
  const hours = narrowest(times.map(({ hour }) => hour));
  if (!hours) return null;
  const inside = times.filter(({ hour }) => hour >= hours.from && hour < hours.to);
  const day = { from: clock(hours.from), to: clock(hours.to) };
  const open = (weekday: number) =>
    inside.filter((time) => time.weekday === weekday).length >= repliesForDay ? day : null;
  const value: Hours = [open(1), open(2), open(3), open(4), open(5), open(6), open(7)];
  return value.some((one) => one !== null) ? { value, replies: inside.length } : null;
}

function repliesIn(newest: readonly Entry[], now: Instant): (TouchBody & { at: Instant })[] {
  return newest.flatMap((entry) => {
    const touch = touchOf(entry);
    const counts = touch && !touch.automatic && !touch.attempt && entry.at > now - yearAgo;
    return counts ? [{ ...touch, at: entry.at }] : [];
  });
}

function localTime(at: Instant, zone: string): { weekday: number; hour: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  return { weekday: local.dayOfWeek, hour: local.hour };
}

/** Of equally narrow hours those that hold the most, then the earliest. */
function narrowest(times: readonly number[]): { from: number; to: number } | null {
  for (let width = 1; width <= widestHours; width++) {
    let best: { from: number; held: number } | null = null;
    for (let from = 0; from + width <= 24; from++) {
      const held = times.filter((hour) => hour >= from && hour < from + width).length;
      if (held >= shareInHours * times.length && held > (best?.held ?? 0)) best = { from, held };
    }
    if (best) return { from: best.from, to: best.from + width };
  }
  return null;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
