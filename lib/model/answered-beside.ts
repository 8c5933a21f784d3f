import type { Conversation } from './conversation';
import type { Entry } from './entry';
import { touchesOf } from './touches';

/**
 * Conversations as far as their own touches decide whose turn it is, but for a question that may have been answered in
 * another one: where a later message of ours there says that it also answers what they asked elsewhere, it cannot be told
 * any more, and the seller is asked. Not of a complaint, nor of what the seller said needs an answer.
 *
 * @param newest the customer's newest entries; what is older than they reach stays as it is
 */
export function withAnsweredBeside(conversations: readonly Conversation[], newest: readonly Entry[]): Conversation[] {
  const touches = touchesOf(newest);
  const beside = touches.filter(({ body }) => body.alsoAnswers && body.direction === 'out' && !body.attempt);
  return conversations.map((conversation) => {
    const { turn, owedSince, owedTouchId, complains } = conversation.body;
    const asked = touches.find(({ id }) => id === owedTouchId);
    const mayBe =
      turn === 'us' &&
      owedSince !== null &&
      !complains &&
      asked?.body.confirmedOwed === null &&
      beside.some(({ at, conversationId }) => at > owedSince && conversationId !== conversation.id);
    if (!mayBe) return conversation;
    return { ...conversation, body: { ...conversation.body, turn: 'unsure', owedSince: null, owedTouchId: null } };
  });
}
