import { plural, t } from '@lingui/core/macro';
import type { DraftSeen, Situation } from '@/lib/model/situation';
import { toAnswer } from './coach';
import { touchOf } from './entries';

/** The most words that a draft may have, and why so many. */
export interface Ceiling {
  words: number;
  /** Of what: "an answer to 2 questions". */
  of: string;
  /** How many more each question of theirs allows; null for what answers none. */
  perQuestion: number | null;
  /** False where nobody can tell how much they asked: then it may be more. */
  sure: boolean;
}

/** An answer may be as long as what it answers asks for; a first message to somebody who was never in touch is short. */
export function ceilingOf(situation: Situation, draft: DraftSeen): Ceiling {
  const { words, wordsPerQuestion, coldWords } = situation.standards.brevity;
  if (draft.opens) {
    return isCold(situation)
      ? { words: coldWords, of: t`a first message`, perQuestion: null, sure: true }
      : { words, of: t`a message`, perQuestion: null, sure: true };
  }
  const theirs = toAnswer(situation, draft);
  const asks = theirs?.reduce((sum, one) => sum + one.asks.length, 0) ?? 0;
  const of =
    asks === 0 ? t`an answer` : plural(asks, { one: 'an answer to # question', other: 'an answer to # questions' });
  return { words: words + wordsPerQuestion * asks, of, perQuestion: wordsPerQuestion, sure: theirs !== null };
}

/** The ceiling in words: "at most 125 words". */
export function ceilingWords({ words, of, perQuestion }: Ceiling): string {
  return perQuestion === null
    ? t`at most ${words} words for ${of}`
    : t`at most ${words} words for ${of}, ${perQuestion} more for each question`;
}

/** Nothing ever came from them. */
function isCold({ newest, conversations }: Situation): boolean {
  if (conversations.some(({ body }) => body.owedSince !== null || body.turn === 'us')) return false;
  return !newest.some((entry) => {
    const touch = touchOf(entry);
    return touch !== null && touch.direction !== 'out' && !touch.automatic;
  });
}
