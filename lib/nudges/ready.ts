import { saysDu } from '@/lib/model/says-du';
import type { Situation } from '@/lib/model/situation';
import { baseOf } from './coach';

/** A sentence that is ready to be said to a customer, in the languages that sellers are offered. */
export interface Ready {
  en: string;
  /** German, with "Sie". */
  formal: string;
  /** German, with "du". */
  familiar: string;
  /** In more languages, by their first two letters; neither familiar nor formal. */
  others?: Readonly<Partial<Record<string, string>>>;
}

/** A sentence in the language that it is said in. */
export interface Said {
  text: string;
  /** Such as "en". */
  language: string;
}

/** `familiar` where it is another sentence than the formal one. */
export function ready(en: string, formal: string, familiar = formal): Ready {
  return { en, formal, familiar };
}

/**
 * The sentence as it is said beside some words: in their language where there is one, German as familiar as they are; else
 * English.
 *
 * @param language of those words, such as "de-AT"; empty where it is not known
 */
export function saidBeside({ en, formal, familiar, others }: Ready, language: string, words: string): Said {
  const base = baseOf(language);
  const other = others?.[base];
  if (other) return { text: other, language: base };
  if (base !== 'de') return { text: en, language: 'en' };
  return { text: saysDu(words) ? familiar : formal, language: 'de' };
}

/** As it is said to the customer: in the language of the open draft, else of what they wrote last, else in their own. */
export function saidTo(sentence: Ready, { customer, draft, said }: Situation): Said {
  const theirs = said?.at(-1);
  const language = draft?.read?.language || theirs?.language || customer.body.language?.value || '';
  return saidBeside(sentence, language, draft?.text || theirs?.text || '');
}
