import { businessMinutesBetween, CalendarError, dueAt } from '@/lib/model/calendar';
import type { Channel } from '@/lib/model/customer';
import { opensClock } from '@/lib/model/opens-clock';
import { calendarOf, type Standards, targetFor } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { byConversation, isOwn, type Touch, touchesOf } from './bodies';
import type { CustomerLog } from './input';

/** A question or complaint that was the seller's to answer. */
export interface Answer {
  /** The message that asked. */
  touchId: string;
  /** When it was settled whether the standard was met: at the answer in time, else when it fell due. */
  settledAt: Instant;
  inTime: boolean;
  /** In which they asked. */
  channel: Channel;
  /** Null while it is unanswered. */
  minutes: number | null;
}

/**
 * What the seller answered, in time or not, and what fell due unanswered. A holding answer counts: it meets the first
 * response. What a colleague answered, what was answered at an unknown time and what is not due yet are not here; nor is
 * what fell due after its conversation was last read, which may have been answered since.
 */
export function answersOf(log: CustomerLog, standards: Standards, now: Instant): readonly Answer[] {
  const known = last.get(log);
  if (known?.standards === standards && known.now === now) return known.answers;
  const answers = workedOut(log, standards, now);
  last.set(log, { standards, now, answers });
  return answers;
}

/** Its score, the one before, its median and what is late are asked for one after the other. */
const last = new WeakMap<CustomerLog, { standards: Standards; now: Instant; answers: readonly Answer[] }>();

function workedOut(log: CustomerLog, standards: Standards, now: Instant): Answer[] {
  const addedDay = startOfDay(standards.zone, log.customer.addedAt, 0);
  const touches = touchesOf(log.entries).filter(({ at }) => at <= now);
  return [...byConversation(touches)].flatMap(([id, group]) =>
    exchangesOf(group, addedDay).flatMap((exchange) => judged(exchange, log, standards, log.readAt.get(id) ?? 0, now)),
  );
}

interface Exchange {
  asked: Touch;
  answered: Touch | null;
}

/** Each message that opened a clock, with the seller's first response; touches of one conversation, oldest first. */
function exchangesOf(touches: readonly Touch[], addedDay: Instant): Exchange[] {
  const found: Exchange[] = [];
  let owed: Touch | null = null;
  let answeredBy: 'me' | 'colleague' | null = null;
  for (const touch of touches) {
    const { body } = touch;
    if (body.direction === 'in') {
      if (body.answered && body.confirmedOwed !== true) owed = null;
      else if (!owed && opensClock(touch, addedDay) === 'yes') owed = touch;
    } else if (!body.attempt && !body.automatic) {
      if (owed && isOwn(touch)) found.push({ asked: owed, answered: touch });
      owed = null;
      answeredBy = body.by === 'me' || answeredBy === 'me' ? 'me' : 'colleague';
    }
  }
  // Where colleagues alone have answered so far, the question is theirs.
  if (owed && answeredBy !== 'colleague') found.push({ asked: owed, answered: null });
  return found;
}

function judged(
  { asked, answered }: Exchange,
  { customer }: CustomerLog,
  standards: Standards,
  readAt: Instant,
  now: Instant,
): Answer[] {
  const target = targetFor(standards, customer, asked.body.channel);
  if (!target || asked.body.precision === 'day' || answered?.body.precision === 'day') return [];
  const calendar = calendarOf(standards);
  try {
    const due = dueAt(target, calendar, asked.at);
    if (!answered && (due >= now || readAt < due)) return [];
    const inTime = answered !== null && answered.at <= due;
    return [
      {
        touchId: asked.id,
        settledAt: inTime ? answered.at : due,
        inTime,
        channel: asked.body.channel,
        minutes: answered && businessMinutesBetween(calendar, asked.at, answered.at),
      },
    ];
  } catch (error) {
    if (error instanceof CalendarError) return [];
    throw error;
  }
}
