import type { Conversation } from '@/lib/model/conversation';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { opensClock } from '@/lib/model/opens-clock';
import type { Instant } from '@/lib/model/time';

type Touch = Entry<string, TouchBody>;

/** What the touches of a conversation alone decide. */
export type Derived = Pick<
  Conversation['body'],
  'turn' | 'owedSince' | 'owedTouchId' | 'acknowledgedAt' | 'complains' | 'waitingSince' | 'followUps'
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
  const { owed, unsure, acknowledgedAt, waitingSince, followUps, complains } = state;
  return {
    turn: owed ? 'us' : unsure ? 'unsure' : waitingSince !== null ? 'them' : 'nobody',
    owedSince: owed?.at ?? null,
    owedTouchId: owed?.id ?? null,
    acknowledgedAt: owed || unsure ? acknowledgedAt : null,
    complains: owed !== null && complains,
    waitingSince: owed || unsure ? null : waitingSince,
    followUps,
  };
}

interface State {
  owed: Touch | null;
  unsure: boolean;
  acknowledgedAt: Instant | null;
  complains: boolean;
  waitingSince: Instant | null;
  followUps: number;
}

const settled = (): State => ({
  owed: null,
  unsure: false,
  acknowledgedAt: null,
  complains: false,
  waitingSince: null,
  followUps: 0,
});

function step(state: State, touch: Touch, addedDay: Instant): State {
  if (touch.body.direction === 'in') return received(state, touch, addedDay);
  // An attempt reached nobody, and an automatic reply of ours answers nothing.
  if (touch.body.attempt || touch.body.automatic) return state;
  if (touch.body.direction === 'both') return settled();
  const sent = { followUps: state.followUps + 1, waitingSince: touch.body.asks === 'yes' ? touch.at : null };
  if (touch.body.acknowledges && (state.owed || state.unsure)) {
    return { ...state, ...sent, acknowledgedAt: state.acknowledgedAt ?? touch.at };
  }
  return { ...settled(), ...sent };
}

function received(state: State, touch: Touch, addedDay: Instant): State {
  const { automatic, answered, confirmedOwed } = touch.body;
  // Whoever answered this one wrote after everything before it, too.
  if (answered && confirmedOwed !== true) return settled();
  // Nobody wrote: an absence notice is no answer to what we asked.
  if (automatic && confirmedOwed === null) return state;
  const heard = { ...state, waitingSince: null, followUps: 0 };
  const opens = opensClock(touch, addedDay);
  if (opens === 'no') return heard;
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
