import type { DateLanguage } from './date-languages';

/**
 * What every day or time in a text has some part of: a digit, a unit, a name. Reading days is dear, and most sentences have
 * none; a clue too many costs time, a clue too few would lose a day.
 */
const clues: Partial<Record<DateLanguage, RegExp>> = {
  en: /\d|day|week|month|quarter|year|yr|hour|hr|min|sec|noon|night|morn|even|tomorrow|tmr|now|eod|cob|eow|eom|business|play|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun/iu,
  de: /\d|tag|woch|monat|quartal|jahr|stund|minut|sekund|morgen|heute|gestern|mittag|abend|nacht|früh|uhr|jetzt|sofort|weihnacht|ostern|j[aä]n|feb|m[aä]r|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|\b(?:mo|di|mi|do|fr|sa|so)\b/iu,
};

/** Whether a text may name a day or a time in a language. */
export function mayNameDay(text: string, language: DateLanguage): boolean {
  return clues[language]?.test(text) ?? true;
}
