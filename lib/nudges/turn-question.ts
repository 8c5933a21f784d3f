import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import type { Nudge } from './engine';
import { ruleOf } from './registry';
import type { TurnView } from './turn';

/** Whether a nudge is a question of whose turn it is: it stands in that card, and takes no room of the others. */
export function asksOfTurn({ ruleId }: Pick<Nudge, 'ruleId'>): boolean {
  return ruleOf(ruleId)?.asks === 'turn';
}

/**
 * The conversation of which the card of whose turn it is asks whether it wants an answer: the one on the page, where that is
 * in doubt. Beside a page of another of theirs, and while an answer is owed, nothing is asked; without a page, of the
 * newest that is in doubt. `asking`: the nudges that ask.
 */
export function turnQuestion(
  asking: readonly Nudge[],
  turn: TurnView,
  { conversations, page }: Pick<Situation, 'conversations' | 'page'>,
): Conversation | null {
  const ids = new Set(asking.flatMap(({ actions }) => actions.flatMap((one) => idIn(one) ?? [])));
  const doubtful = conversations.filter(({ id }) => ids.has(id));
  const open = page?.conversationId ?? null;
  if (open !== null) return doubtful.find(({ id }) => id === open) ?? null;
  if (turn.turn === 'us') return null;
  return doubtful.reduce<Conversation | null>((newest, one) => (newest && newest.at >= one.at ? newest : one), null);
}

function idIn(action: Nudge['actions'][number]): string | null {
  return 'conversationId' in action ? (action.conversationId ?? null) : null;
}
