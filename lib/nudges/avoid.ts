import type { Situation } from '@/lib/model/situation';
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
  const names = new Set([...wordsOf(customer.body.name), ...wordsOf(customer.body.account)]);
  const avoided = avoidOf({ open }).flatMap(({ text }) => wordsOf(text).filter((word) => !names.has(word)));
  if (avoided.length === 0) return () => false;
  return (text) => wordsOf(text).some((said) => avoided.some((word) => same(word, said)));
}

/** Scripts without spaces, where it is a matter of opinion what one word is. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function same(a: string, b: string): boolean {
  return a === b || (unspaced.test(a) && (a.includes(b) || b.includes(a)));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const small = new Set(
  (
    'a about after again all also am an and any are as ask asked at be been before being bring but by can did do does ' +
    'don for from get got had has have he her here him his how i if in into is it its just let me mention mentioned ' +
    'more must my never no not of off on or our out over please she should so speak subject talk that the their them ' +
    'then there they this to topic up us was we were what when where which who why will with would you your'
  )
    .split(' ')
    .map(stem),
);

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text.toLowerCase().replaceAll('’', "'"))].flatMap(({ segment, isWordLike }) => {
    const word = stem(segment.replace(/'.*$/u, ''));
    return isWordLike && word !== '' && !small.has(word) ? [word] : [];
  });
}

/** Crude on purpose: "divorce" and "divorced", "dog" and "dogs" are one. */
function stem(word: string): string {
  const letters = Array.from(word);
  return letters.length > 5 ? letters.slice(0, 5).join('') : word.replace(/(?<=\p{L}{2})s$/u, '');
}
