import { languageOf } from './language';

/** Languages whose words for days are known; the one that is tried first comes first. */
const known = ['en', 'de', 'fr', 'es', 'nl', 'sv', 'no', 'da', 'it', 'pt'] as const;
export type DateLanguage = (typeof known)[number];

/** A language of dates, and whether 5/6 is the fifth of June in it; unknown where that depends on the country. */
export interface Reading {
  language: DateLanguage;
  dayFirst: boolean | null;
}

/**
 * What the language of a text makes of it. A text too short to tell its language is asked in English, then in all
 * others, which must not differ.
 */
export function inLanguages<T extends object>(
  text: string,
  tag: string,
  read: (reading: Reading) => T | null,
): T | null {
  const language = tag || languageOf(text);
  if (language !== '') {
    const reading = readingOf(language);
    return reading && read(reading);
  }
  const inEnglish = read({ language: 'en', dayFirst: null });
  if (inEnglish) return inEnglish;
  const others = known.slice(1).flatMap((other) => read({ language: other, dayFirst: null }) ?? []);
  const [first] = others;
  const asText = JSON.stringify(first);
  return first && others.every((other) => JSON.stringify(other) === asText) ? first : null;
}

/** Null for a language that nobody here knows. */
function readingOf(tag: string): Reading | null {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  const name = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  const language = known.find((one) => one === name);
  if (language === undefined) return null;
  if (language !== 'en') return { language, dayFirst: true };
  const region = rest.at(-1);
  return { language, dayFirst: region === undefined ? null : region !== 'us' };
}
