import type { Conversation } from '@/lib/model/conversation';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { opensClock } from '@/lib/model/opens-clock';
import type { Instant } from '@/lib/model/time';

type Touch = Entry<string, TouchBody>;

/** What the touches of a conversation alone decide. */
export type Derived = Pick<
  Conversation['body'],
  'turn' | 'owedSince' | 'owedTouchId' | 'acknowledgedAt' | 'complains' | 'waitingSince' | 'waitUntil' | 'followUps'
>;

/**
 * Whose turn it is. The clock starts with the oldest message that asks or complains and is unanswered; thanks, closings
 * and automatic messages start none; what cannot be told is `unsure`. Anything our side sends clears it, also a sending
 * that was not seen yet, but for a holding answer, which meets the first response only. Pure.
 *
 * @param touches of one conversation, in any order
 * @param addedDay start of the day on which the customer was added: what is older opens a clock only when the seller
 *   said that it is owed
 */
export function deriveConversation(touches: readonly Touch[], addedDay: Instant): Derived {
  let state = settled();
  for (const touch of [...touches].sort(inOrder)) state = step(state, touch, addedDay);
  const { owed, unsure, acknowledgedAt, waitingSince, waitUntil, followUps, complains } = state;
  return {
    turn: owed ? 'us' : unsure ? 'unsure' : waitingSince !== null ? 'them' : 'nobody',
    owedSince: owed?.at ?? null,
    owedTouchId: owed?.id ?? null,
    acknowledgedAt: owed || unsure ? acknowledgedAt : null,
    complains: owed !== null && complains,
    waitingSince: owed || unsure ? null : waitingSince,
    waitUntil: owed || unsure || waitingSince === null ? null : waitUntil,
    followUps,
  };
}

interface State {
  owed: Touch | null;
  unsure: boolean;
  acknowledgedAt: Instant | null;
  complains: boolean;
  waitingSince: Instant | null;
  /** The day that they named, to come back or to be there again. */
  waitUntil: Instant | null;
  followUps: number;
}

const settled = (): State => ({
  owed: null,
  unsure: false,
  acknowledgedAt: null,
  complains: false,
  waitingSince: null,
  waitUntil: null,
  followUps: 0,
});

function step(state: State, touch: Touch, addedDay: Instant): State {
  if (touch.body.direction === 'in') return received(state, touch, addedDay);
  // An attempt reached nobody, and an automatic reply of ours answers nothing.
  if (touch.body.attempt || touch.body.automatic) return state;
  if (touch.body.direction === 'both') return settled();
  const sent = { followUps: state.followUps + 1, ...waitedFor(state, touch) };
  if (touch.body.acknowledges && (state.owed || state.unsure)) {
    return { ...state, ...sent, acknowledgedAt: state.acknowledgedAt ?? touch.at };
  }
  return { ...settled(), ...sent };
}

/** Until a day that they named, whatever we write before it. */
function waitedFor({ waitingSince, waitUntil }: State, { at, body }: Touch): Pick<State, 'waitingSince' | 'waitUntil'> {
  const isToCome = waitUntil !== null && waitUntil > at;
  return {
    waitingSince: body.asks === 'yes' ? at : isToCome ? waitingSince : null,
    waitUntil: isToCome ? waitUntil : null,
  };
}

function received(state: State, touch: Touch, addedDay: Instant): State {
  const { automatic, answered, confirmedOwed } = touch.body;
  // Whoever answered this one wrote after everything before it, too.
  if (answered && confirmedOwed !== true) return settled();
  // Nobody wrote: an absence notice is no answer to what we asked.
  if (automatic && confirmedOwed === null) return { ...state, waitUntil: touch.body.waitUntil ?? state.waitUntil };
  const heard = { ...state, waitingSince: null, waitUntil: null, followUps: 0 };
  const opens = opensClock(touch, addedDay);
  const { waitUntil } = touch.body;
  // They come back by a day of their own, unless the seller said that it is settled.
  if (opens !== 'yes' && waitUntil !== undefined && confirmedOwed === null && touch.at >= addedDay) {
    return { ...heard, unsure: false, waitingSince: touch.at, waitUntil };
  }
  // What could not be told before is settled by what they write now.
  if (opens === 'no') return { ...heard, unsure: false };
  if (opens === 'unsure') return { ...heard, unsure: true };
  return { ...heard, owed: state.owed ?? touch, complains: state.complains || touch.body.complains === 'yes' };
}

/** At the same instant theirs comes first: an answer is never older than its question. */
function inOrder(a: Touch, b: Touch): number {
  return a.at - b.at || rank(a) - rank(b) || (contentOf(a) < contentOf(b) ? -1 : 1);
}

const rank = (touch: Touch) => (touch.body.direction === 'in' ? 0 : touch.body.acknowledges ? 1 : 2);

/** Orders touches of one instant the same way on every device, where ids would not. */
export function contentOf({ body }: Entry): string {
  return JSON.stringify(Object.entries(Object(body)).sort());
}
