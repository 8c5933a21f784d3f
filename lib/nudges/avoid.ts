import type { Situation } from '@/lib/model/situation';
import { contentWords, sameWord } from './content-words';
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
 * Tells whether a text has a word in common with something that must not be mentioned to this customer. Words of any
 * script; small English words and the customer's own name are no match. Rather one point too many withheld than one too few.
 */
export function avoiding({ open, customer }: Pick<Situation, 'open' | 'customer'>): (text: string) => boolean {
  const names = new Set([...contentWords(customer.body.name), ...contentWords(customer.body.account)]);
  const avoided = avoidOf({ open }).flatMap(({ text }) => contentWords(text).filter((word) => !names.has(word)));
  if (avoided.length === 0) return () => false;
  return (text) => contentWords(text).some((said) => avoided.some((word) => sameWord(word, said)));
}
