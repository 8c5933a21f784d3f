import type { Conversation, Turn } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Clock, clockOf } from './clock';

/** Whose turn it is and the clock, for the conversation that matters most. */
export interface TurnView {
  turn: Turn | 'unknown';
  conversation: Conversation | null;
  /** When it is due, when the clock started; null without a clock. */
  due: Instant | null;
  since: Instant | null;
  level: Clock['level'] | 'none';
  /** Share of the standard that has passed, 0 to 1, in business time. */
  passed: number;
  standard: string;
  /** Fell due after the page was last read: shown as "may be owed". */
  may: boolean;
  readAt: Instant | null;
}

/**
 * The conversation that matters most is the owed one that falls due first; else the one on the page; else the newest.
 * Rests on the same clock as the nudge "reply owed", so that the two never disagree.
 */
export function turnOf(situation: Situation, now: Instant): TurnView {
  const { customer, conversations, standards, page } = situation;
  let first: { conversation: Conversation; clock: Clock } | null = null;
  for (const conversation of conversations) {
    const clock = clockOf(conversation, customer, standards, now);
    if (clock.is === 'runs' && (first === null || clock.due < first.clock.due)) first = { conversation, clock };
  }
  if (first) {
    const { due, since, level, passed, standard, may } = first.clock;
    return { ...withoutClock(first.conversation), due, since, level, passed, standard, may };
  }
  const owed = conversations.find(({ body }) => body.turn === 'us');
  const onPage = conversations.find(({ id }) => id === page?.conversationId);
  return withoutClock(owed ?? onPage ?? conversations[0] ?? null);
}

function withoutClock(conversation: Conversation | null): TurnView {
  return {
    turn: conversation?.body.turn ?? 'unknown',
    conversation,
    due: null,
    since: conversation?.body.owedSince ?? null,
    level: 'none',
    passed: 0,
    standard: '',
    may: false,
    readAt: conversation?.body.readAt ?? null,
  };
}
