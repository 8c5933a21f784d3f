import type { Situation } from '@/lib/model/situation';
import { comparedWith, contentWords, sameWord } from './content-words';
import { factOf } from './entries';

/** Something that must not be mentioned to this customer. */
export interface Avoid {
  entryId: string;
  text: string;
}

/** Every do-not-mention fact, however old: they are kept open in the log. */
export function avoidOf({ open }: Pick<Situation, 'open'>): Avoid[] {
  return open.flatMap((entry) => {
    const fact = factOf(entry);
    return fact?.category === 'do-not-mention' ? [{ entryId: entry.id, text: fact.text }] : [];
  });
}

/**
 * Tells whether a text has a word in common with something that must not be mentioned to this customer. The customer's
 * own name is no match. Rather one point too many withheld than one too few.
 */
export function avoiding({ open, customer }: Pick<Situation, 'open' | 'customer'>): (text: string) => boolean {
  const names = namesOf(customer);
  const avoided = avoidOf({ open }).flatMap(({ text }) => topicOf(text, names));
  if (avoided.length === 0) return () => false;
  return (text) => contentWords(text).some((said) => avoided.some((word) => sameWord(word, said)));
}

/**
 * What of it a text touches, and with which of its words. Stricter than `avoiding`, for a longer text has many words: the
 * first word of the topic must be in it, or half of them.
 */
export function touched({ open, customer }: Situation, text: string): (Avoid & { words: string[] })[] {
  const avoided = avoidOf({ open });
  if (avoided.length === 0) return [];
  const names = namesOf(customer);
  const wordsIn = comparedWith(text, names);
  return avoided.flatMap((avoid) => {
    const words = wordsIn(avoid.text);
    const topic = topicOf(avoid.text, names);
    const met = contentWords(words.join(' '));
    const isMet = (word: string) => met.some((said) => sameWord(word, said));
    const [head] = topic;
    const touches = head !== undefined && (isMet(head) || topic.filter(isMet).length * 2 >= topic.length);
    return touches ? [{ ...avoid, words }] : [];
  });
}

function topicOf(text: string, names: string): string[] {
  const own = new Set(contentWords(names));
  return contentWords(text).filter((word) => !own.has(word));
}

function namesOf({ body }: Situation['customer']): string {
  return `${body.name} ${body.account}`;
}
