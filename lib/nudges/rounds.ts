import { NEWEST, type Situation } from '@/lib/model/situation';
import { touchOf } from './entries';

/** Rounds of mail in a conversation since the last talk. */
export interface Rounds {
  rounds: number;
  /** False: older messages may be missing, so that there were at least this many. */
  whole: boolean;
}

/**
 * A round is a mail of theirs and one of ours, in either order; several in a row from one side count as one. A call or
 * meeting with the customer begins anew. Automatic messages and attempts do not count.
 */
export function roundsOf(conversationId: string, { newest }: Pick<Situation, 'newest'>): Rounds {
  let turns = 0;
  let last: 'in' | 'out' | null = null;
  for (const entry of newest) {
    const touch = touchOf(entry);
    if (!touch || touch.automatic || touch.attempt) continue;
    if (touch.direction === 'both') return { rounds: Math.floor(turns / 2), whole: true };
    if (entry.conversationId !== conversationId || touch.channel !== 'email' || touch.direction === last) continue;
    turns += 1;
    last = touch.direction;
  }
  return { rounds: Math.floor(turns / 2), whole: turns > 0 && newest.length < NEWEST };
}
