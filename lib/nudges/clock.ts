import { t } from '@lingui/core/macro';
import {
  addBusinessTime,
  type BusinessCalendar,
  businessMinutesBetween,
  CalendarError,
  dueAt,
} from '@/lib/model/calendar';
import type { Conversation } from '@/lib/model/conversation';
import type { Customer } from '@/lib/model/customer';
import { calendarOf, heldWords, type Standards, targetFor } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import type { Level } from './rule';
import { channelWord } from './words';

/** The clock of one conversation in which we owe an answer. Times are epoch milliseconds. */
export interface Clock {
  is: 'runs';
  /** The oldest unanswered message that asks or complains. */
  since: Instant;
  /** When the last quarter of the standard begins, in the standard's own time. */
  riskAt: Instant;
  due: Instant;
  /** The start of the calendar day that is past the red line. */
  redLineAt: Instant;
  level: 'fine' | 'risk' | 'late' | 'red-line';
  /** Share of the standard that has passed, 0 to 1, in the standard's own time. */
  passed: number;
  /** "4 business hours". */
  standard: string;
  /** Fell due after the conversation was last read, so it may have been answered since. */
  may: boolean;
  /** When level or `may` next changes by itself; null if never. */
  changesAt: Instant | null;
}

/** No clock: nothing is owed. Unknown: an answer is owed, and what is missing to say by when. */
export type ClockAnswer = Clock | { is: 'none' } | { is: 'unknown'; missing: string };

/** How long an answer may still take, for the nudges and for the panel's clock alike. Never throws. */
export function clockOf(
  conversation: Conversation,
  customer: Customer,
  standards: Standards,
  now: Instant,
): ClockAnswer {
  const { turn, owedSince: since, channel, readAt } = conversation.body;
  if (turn !== 'us' || since === null) return { is: 'none' };
  const target = targetFor(standards, customer, channel);
  if (!target) return { is: 'unknown', missing: t`a target for ${{ channel: channelWord(channel) }}` };
  const calendar = calendarOf(standards);
  try {
    const due = dueAt(target, calendar, since);
    const inHours = target.unit !== 'minutes';
    const redLineAt = startOfDay(standards.zone, since, Math.ceil(standards.redLineDays));
    const times = { since, due, redLineAt, riskAt: riskAt(calendar, inHours, since, due) };
    return {
      is: 'runs',
      ...times,
      level: levelAt(times, now),
      passed: passedAt(calendar, inHours, times, now),
      standard: heldWords(target),
      may: now >= due && readAt < due,
      changesAt: next([times.riskAt, due, redLineAt], now),
    };
  } catch (error) {
    if (error instanceof CalendarError) return { is: 'unknown', missing: error.message };
    if (error instanceof RangeError) return { is: 'unknown', missing: t`a time zone that the browser knows` };
    throw error;
  }
}

/** The level of a nudge for each level of the clock. */
export const levelOf: Record<Clock['level'], Level> = {
  fine: 'owed',
  risk: 'at-risk',
  late: 'overdue',
  'red-line': 'red-line',
};

/** What set the clock off: the same for as long as this very message waits. */
export function owedCause(conversation: Conversation): string {
  const { owedTouchId, owedSince } = conversation.body;
  return `${conversation.id}:${owedTouchId ?? owedSince}`;
}

/** The earliest of some times that is still to come; null when all are past. */
export function next(times: readonly (Instant | null)[], now: Instant): Instant | null {
  const ahead = times.flatMap((time) => (time !== null && time > now ? [time] : []));
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function riskAt(calendar: BusinessCalendar, inHours: boolean, since: Instant, due: Instant): Instant {
  if (!inHours) return Math.round(since + 0.75 * (due - since));
  return addBusinessTime(calendar, since, 0.75 * businessMinutesBetween(calendar, since, due));
}

type Times = Pick<Clock, 'since' | 'riskAt' | 'due' | 'redLineAt'>;

function levelAt({ riskAt, due, redLineAt }: Times, now: Instant): Clock['level'] {
  if (now >= redLineAt) return 'red-line';
  if (now >= due) return 'late';
  return now >= riskAt ? 'risk' : 'fine';
}

function passedAt(calendar: BusinessCalendar, inHours: boolean, { since, due }: Times, now: Instant): number {
  if (now >= due) return 1;
  if (now <= since) return 0;
  if (!inHours) return (now - since) / (due - since);
  const whole = businessMinutesBetween(calendar, since, due);
  return whole === 0 ? 1 : Math.min(1, businessMinutesBetween(calendar, since, now) / whole);
}
