import type { DraftSeen, Situation } from '@/lib/model/situation';
import type { Brevity } from '@/lib/model/standards';
import { toAnswer } from './coach';
import { touchOf } from './entries';

/** The most words that a draft may have, and why so many. */
export interface Ceiling {
  words: number;
  /** Of what: "an answer to 2 questions". */
  of: string;
  /** False where nobody can tell how much they asked: then it may be more. */
  sure: boolean;
}

/** An answer may be as long as what it answers asks for; a first message to somebody who was never in touch is short. */
export function ceilingOf(situation: Situation, draft: DraftSeen): Ceiling {
  const { words, wordsPerQuestion, coldWords } = situation.standards.brevity;
  if (draft.opens) {
    return isCold(situation)
      ? { words: coldWords, of: 'a first message', sure: true }
      : { words, of: 'a message', sure: true };
  }
  const theirs = toAnswer(situation, draft);
  const asks = theirs?.reduce((sum, one) => sum + one.asks.length, 0) ?? 0;
  const of = asks === 0 ? 'an answer' : `an answer to ${asks} ${asks === 1 ? 'question' : 'questions'}`;
  return { words: words + wordsPerQuestion * asks, of, sure: theirs !== null };
}

/** The ceiling in words: "at most 125 words". */
export function ceilingWords(brevity: Brevity, { words, of }: Ceiling): string {
  const more = of.startsWith('an answer') ? `, ${brevity.wordsPerQuestion} more for each question` : '';
  return `at most ${words} words for ${of}${more}`;
}

/** Nothing ever came from them. */
function isCold({ newest, conversations }: Situation): boolean {
  if (conversations.some(({ body }) => body.owedSince !== null || body.turn === 'us')) return false;
  return !newest.some((entry) => {
    const touch = touchOf(entry);
    return touch !== null && touch.direction !== 'out' && !touch.automatic;
  });
}
