import { pattern } from './pattern';

const greeting = pattern(
  /^\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|moin|servus|bonjour|salut|cher|chère|hola|estimad[oa]s?|buongiorno|ciao|salve|gentile|beste|geachte|dag|hej|hei|kjære|kære|olá|caro|cara|prezad[oa]s?)(?: (?:mr|mrs|ms|herr|frau|monsieur|madame|señora?|signora?|heer|mevrouw)\.?)?(?: (?:\p{L}|[.'-]){1,30}){0,3}?\s*(?:[,!:–]|\s-\s|$)\s*/iu,
);

/** A sentence without the greeting and the number of an item that it begins with, on one line. */
export function withoutGreeting(sentence: string): string {
  return sentence
    .replace(greeting, '')
    .replace(/^\s*(?:[-*•–]|\(?\d{1,2}[.)])\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
