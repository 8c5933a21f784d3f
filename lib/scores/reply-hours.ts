import type { Channel } from '@/lib/model/customer';
import type { Instant } from '@/lib/model/time';
import { isZone } from '@/lib/model/zoned';
import { conversationsOf, type Touch } from './bodies';
import { type CustomerLog, type Window, within } from './input';

/** Channels in which somebody chooses when to answer; for a meeting the time is agreed. */
export const replyChannels = ['email', 'call', 'chat', 'text'] as const satisfies Channel[];
export type ReplyChannel = (typeof replyChannels)[number];
const inOrder: readonly Channel[] = replyChannels;

const HOURS = 24;
const WEEK = 7 * HOURS;

/** When one customer answered. */
export interface Replies {
  /** One for each answer: channel, day of the week and hour of their own clock in one small number. */
  slots: number[];
  /** Answers whose hour is not known on their clock: no zone of theirs, or no exact time. */
  unplaced: number;
}

/** Messages of theirs that came after one of ours, the first of a row, and calls that they took. */
export function repliesOf(log: CustomerLog, window: Window): Replies {
  const { zone } = log.customer.body;
  const clock = zone && zone.source !== 'guess' && isZone(zone.value) ? zone.value : null;
  const slots: number[] = [];
  let unplaced = 0;
  for (const touch of answersIn(log)) {
    if (!within(touch.at, window)) continue;
    const slot = slotOf(touch, clock);
    if (slot === null) unplaced += 1;
    else slots.push(slot);
  }
  return { slots, unplaced };
}

/** How often they answered, by day of the week (Monday first) and hour, in one channel or in all. */
export function hoursOf(replies: readonly Replies[], channel: ReplyChannel | null): number[][] {
  const counts = Array.from({ length: 7 }, () => new Array<number>(HOURS).fill(0));
  for (const { slots } of replies) {
    for (const slot of slots) {
      if (channel !== null && replyChannels[Math.floor(slot / WEEK)] !== channel) continue;
      const day = counts[Math.floor((slot % WEEK) / HOURS)];
      if (day) day[slot % HOURS] = (day[slot % HOURS] ?? 0) + 1;
    }
  }
  return counts;
}

function answersIn({ entries }: CustomerLog): Touch[] {
  return [...conversationsOf(entries).values()].flatMap((touches) => {
    let isAsked = false;
    return touches.filter(({ body }) => {
      if (body.automatic || body.attempt) return false;
      if (body.direction === 'both') return body.channel === 'call';
      const answers = isAsked && body.direction === 'in';
      isAsked = body.direction === 'out';
      return answers && body.channel !== 'meeting';
    });
  });
}

function slotOf({ at, body }: Touch, zone: string | null): number | null {
  const channel = inOrder.indexOf(body.channel);
  if (zone === null || channel < 0 || body.precision === 'day' || !body.zoneKnown) return null;
  return channel * WEEK + weekHour(zone, at);
}

/** The hour of the week, 0 being Monday's first. */
function weekHour(zone: string, at: Instant): number {
  const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  return (dayOfWeek - 1) * HOURS + hour;
}
