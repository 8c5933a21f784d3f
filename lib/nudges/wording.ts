import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { type Ready, saidTo } from './ready';
import type { Action } from './rule';

/**
 * What a note of the seller's becomes when it is said to the customer, in English; null where that cannot be told. Only
 * notes that begin with a question word, "ask about" or "congratulate on" turn into a sentence safely.
 */
export function sentenceOf(note: string): string | null {
  const text = note.trim().replace(/[.?!…]+$/u, '');
  const about = /^ask (?:(?:him|her|them) )?about (.+)$/isu.exec(text)?.[1];
  const joy = /^congratulate (?:him|her|them) on (.+)$/isu.exec(text)?.[1];
  const wonder = /^(?:ask (?:him|her|them) )?((?:how|whether|what|when|where|which|why) .+)$/isu.exec(text)?.[1];
  const said = about ?? joy ?? wonder;
  const yours = said && toThem(said);
  if (!yours) return null;
  if (about) return `I wanted to ask about ${yours}.`;
  if (joy) return `Congratulations on ${yours}.`;
  return `I was wondering ${lowerFirst(yours)}.`;
}

/**
 * Into the open draft where the customer reads the language of the words; else to be copied, and said to be English.
 *
 * @param words a ready sentence, or one made of a note in English
 */
export function wordsAction(situation: Situation, words: string | Ready, entryId: string | null): Action {
  const { text, language } = typeof words === 'string' ? { text: words, language: 'en' } : saidTo(words, situation);
  if (language === 'en' && !readsEnglish(situation)) return { do: 'copy', label: t`Copy in English`, text };
  return situation.draft
    ? { do: 'insert', label: t`Insert`, text, entryId }
    : { do: 'copy', label: t`Copy words`, text };
}

/** Whether the customer reads English, as far as is known. */
export function readsEnglish({ customer }: Pick<Situation, 'customer'>): boolean {
  return /^en\b/i.test(customer.body.language?.value ?? '');
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('en') + text.slice(1);
}

/** "his boat" becomes "your boat". Null where somebody is named by a pronoun that would need another verb. */
export function toThem(text: string): string | null {
  const yours = text.replace(/\b(?:his|their|her(?= \p{L}))\b/giu, 'your');
  return /\b(?:he|she|they|him|them|her|hers|theirs|himself|herself|themselves)\b/iu.test(yours) ? null : yours;
}
