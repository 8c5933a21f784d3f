import { type Feeling, feelings } from '@/lib/model/understood';
import { isQuestion, isRequest } from './asks';
import { feelingWords } from './feeling-words';
import { isHarmless } from './harmless';
import { pattern } from './pattern';

export interface Felt {
  is: Feeling;
  /** The words that show it, as they were written. */
  words: string;
}

const longest = 600;

/**
 * What is felt in a message, each feeling once, with the first words that show it. Made for precision: courtesies, what is
 * denied, only hoped for or said of something else show nothing.
 */
export function feelingsIn(sentences: readonly string[], language: string): Felt[] {
  const asks = sentences.some((sentence) => isQuestion(sentence, language) || isRequest(sentence));
  return feelings.flatMap((feeling) => {
    for (const sentence of sentences) {
      if (feeling === 'frustration' && isHarmless(sentence)) continue;
      if (feeling === 'thanks' && asks && isSignOff(sentence)) continue;
      const words = shown(feeling, sentence);
      if (words !== null) return [{ is: feeling, words }];
    }
    return [];
  });
}

function shown(feeling: Feeling, sentence: string): string | null {
  const plain = sentence.slice(0, longest).replace(/[’ʼ]/gu, "'");
  const { plainly, asking, never } = feelingWords[feeling];
  if (never.test(plain)) return null;
  const words = firstOf(plainly, plain) ?? (asking && isRequest(plain) ? firstOf(asking, plain) : null);
  return words && sentence.slice(words.from, words.to);
}

/** The first match that nothing before it takes back. */
function firstOf(cue: RegExp, sentence: string): { from: number; to: number } | null {
  for (const match of sentence.matchAll(cue)) {
    if (!denial.test(sentence.slice(Math.max(0, match.index - 30), match.index))) {
      return { from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}

const denial = pattern(
  /\b(?:no|not|n't|never|nothing|without|neither|nor|hardly|kein\p{L}*|nicht|nie|ohne|pas|jamais|sans|ningún|ninguna|nunca|sin|sem|non|senza|mai|niet|geen|nooit|inte|aldrig|ingen|ikke|uten|uden)\s+(?:at all |so |that |very |too |really |mehr |ganz |sehr |du tout |trop |très |muy |molto |muito |erg |zo |så |särskilt )?$/iu,
);

/** "Thanks" before a name, after a request, closes the letter. */
function isSignOff(sentence: string): boolean {
  return /^\W*(?:many |vielen |besten |herzlichen |kind regards and )?(?:thanks|thank you|thx|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk|tak)(?: and (?:best|kind) regards| und (?:viele |beste )?grüße)?\b[\s,.!]*(?:\p{Lu}\p{L}+[\s,.]*){0,2}$/u.test(
    sentence.charAt(0).toLowerCase() + sentence.slice(1),
  );
}
