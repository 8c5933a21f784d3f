import type { DateLanguage } from './date-languages';

/**
 * What every day or time in a text has some part of: a digit, a unit, a name. Reading days is dear, and most sentences have
 * none; a clue too many costs time, a clue too few would lose a day.
 */
const clues: Partial<Record<DateLanguage, RegExp>> = {
  // Units may follow a number without a space; names stand alone, so that "know", "market" and "common" are no clues.
  en: /\d|(?:day|week|weekend|month|quarter|year|yr|hour|hr|minute|min|second|sec)s?(?!\w)|(?:noon|night|morning|evening)(?!\w)|(?<!\w)(?:tomorrow|tmrw?|now|eod|cob|eow|eom|of business|of play|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?!\w)/iu,
  de: /\d|tag|woch|monat|quartal|jahr|stund|minut|sekund|morgen|heute|gestern|mittag|abend|nacht|früh|uhr|jetzt|sofort|weihnacht|ostern|j[aä]n|feb|m[aä]r|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|\b(?:mo|di|mi|do|fr|sa|so)\b/iu,
};

/** Whether a text may name a day or a time in a language. */
export function mayNameDay(text: string, language: DateLanguage): boolean {
  return clues[language]?.test(text) ?? true;
}
