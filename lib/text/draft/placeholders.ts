import type { Span } from '@/lib/model/understood';
import { pattern } from '@/lib/text/pattern';
import { inSmall } from '@/lib/text/small';
import type { OwnLine } from './own-text';

/** What templates leave to be filled in, by the languages that name it. */
const slots =
  '(?:(?:your|their|customer|client|company|product|first|last|full|user|order|contact|insert|enter|add|recipient)[\\s_-]*)*(?:names?|firstname|lastname|fullname|customer|client|recipient|company|product|date|day|time|amount|price|number|link|url|address|e-?mail|phone|city|title|position|signature|insert|vorname|nachname|kunde|kundin|firma|produkt|datum|betrag|anrede|nom|prénom|entreprise|société|nombre|apellido|empresa|cliente|fecha|nome|cognome|azienda|naam|voornaam|achternaam|bedrijf|datum|bedrag|prijs|navn|fornavn|etternavn|efternavn|dato|beløp|beløb|tid|klokkeslett|tidspunkt|firmanavn|kundenavn|pris|namn|förnamn|efternamn|företag|belopp|kund|hora|importe|precio|producto|data|importo|prezzo|prodotto|ora|valor|preço|montant|heure|prix|produit|uhrzeit|preis|ort|adresse|imię|nazwisko|kwota|godzina|firmy?)';
const spacer = '[^\\[\\]<>{}\\n]{0,30}';

const leftover = pattern(
  new RegExp(
    [
      '\\{\\{[^{}\\n]{1,60}\\}\\}',
      '<<[^<>\\n]{1,60}>>',
      '\\$\\{[^{}\\n]{1,60}\\}',
      '%%?[a-z][a-z_]{2,30}%%?',
      `\\[\\s*(?:insert|enter|add|your|their|xx+|todo|tbd|hier|bitte)\\b${spacer}\\]`,
      `[\\[{<]\\s*${slots}\\s*(?:here)?\\s*[\\]}>]`,
      '\\bgeehrte(?:/r|\\(r\\)|r/)(?=\\s)|\\bmr\\.?/\\s?(?:mrs|ms)\\b\\.?',
      '\\blorem ipsum(?: dolor)?\\b',
      '(?<=\\p{L} )_{3,}(?=[ .,])',
    ].join('|'),
    'gu',
  ),
);

/** Only in capitals: "xxx" ends letters among friends. "Todo" means "all" in two languages. */
const capitals = /(?<![\p{L}\p{N}])(?:X{3,}|XX(?=[./]XX)|TODO(?=[:\s])|FIXME)(?![\p{L}\p{N}])/gu;

/** A greeting from which the name is gone. */
const nameless =
  /^(?:dear|hi|hello|hey|hallo|hej|hei|hola|bonjour|ciao|beste|geachte|liebe[r]?|sehr geehrte[rs]?(?: (?:frau|herr))?|estimad[oa]|cher|chère|kjære|kære|prezad[oa])(?: +,|,? +(?:null|undefined|nan)\b,?)|^dear,/iu;

/** Leftovers of a template, in their order. */
export function placeholdersIn(lines: readonly OwnLine[], language: string): Span[] {
  const found: Span[] = [];
  for (const [place, { words, from }] of lines.entries()) {
    if (place > 0 && !/[[{<%_/(]|XX|TODO|FIXME|[Ii]psum/u.test(words)) continue;
    const matches = [inSmall(words).matchAll(leftover), words.matchAll(capitals)].flatMap((all) => [...all]);
    const first = place === 0 ? nameless.exec(words) : null;
    for (const { index, 0: match } of first ? [first, ...matches] : matches) {
      if (match.startsWith('TODO') && /^(?:es|pt|it)/.test(language)) continue;
      const to = index + match.length;
      found.push({ words: words.slice(index, to), from: from + index, to: from + to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
