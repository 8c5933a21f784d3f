import type { DraftRead } from '@/lib/model/understood';
import { pattern } from '@/lib/text/pattern';
import type { OwnLine } from './own-text';

const hello =
  '(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|sehr geehrte[rn]?|geehrte[rn]?|verehrte[rn]?|liebe[rn]?|lieber|hallo|guten (?:tag|morgen|abend)|servus|grüß gott|grüezi|moin|bonjour|bonsoir|salut|chère|cher|hola|buenos días|buenas tardes|buenas|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|prezad[oa]|car[oa]|exm[oa]\\.?|ciao|buongiorno|buonasera|salve|gentile|egregio|beste|geachte|goedemorgen|goedemiddag|goedendag|dag|hej|hei|heisann|kjære|kära|käre|bästa|kære|god (?:dag|morgen|morgon|kveld)|goddag)';

const opening = pattern(new RegExp(`^${hello}(?=[\\s,!.:]|$)[\\s,]*(?:(?:again|nochmals|there)\\b[\\s,]*)?`, 'iu'));

/** Forms of address before a name. */
const title = pattern(
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|herrn|frau|hr|fr|doktor|dipl|ing|monsieur|madame|mademoiselle|mme|mlle|señora?|senhora?|sra?|srta|signora?|signorina|sig\.ra|sig|dott\.ssa|dott|mevrouw|meneer|mevr|mw|dhr|heer|fru|don|doña|dona)\b\.?\s*)+/iu,
);

const part = "\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}+)*";
const name = new RegExp(
  `^(?:(?:von|van|de|der|den|di|da|al|bin|del|dos|le|la|zu)\\s){0,3}${part}(?:\\s+(?:(?:von|van|de|der|den|di|da|al|bin|del|dos|le|la|zu|and|und|et|y|e|en|og|och|&)\\s+){0,3}${part}){0,3}`,
  'u',
);

/** Written small, it is a name only where nothing else follows. */
const small = /^\p{Ll}[\p{L}'’-]{1,20}(?=\s*(?:[,!:]\s*)?$)/u;

/** Words that stand where a name would. */
const nobody = pattern(
  /^(?:thanks?|thank|just|i|i'm|we|the|this|that|your|you|my|our|it|as|for|in|on|at|all|there|team|everyone|everybody|folks|guys|both|ladies|sir|sirs|madam|customer|client|valued|friend|friends|colleagues?|please|sorry|yes|no|great|again|to|dame|damen|herren|kunde|kundin|kunden|zusammen|alle|alles|team|vielen|danke|wir|ich|die|das|der|im|anbei|leider|à|tous|toutes|client|cliente|nous|je|votre|merci|todos|todas|equipo|equipe|tutti|tutte|allen|iedereen|klant|alla|alle|kund|kunde|null|undefined|name|firstname)\b/iu,
);

/** A name that opens the text by itself: "Rob,". */
const alone = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),$/u;

/** The name in the greeting, without titles; several stand as they are written ("Nina and Tom"). Null where there is none. */
export function greetsIn(lines: readonly OwnLine[]): DraftRead['greets'] {
  const first = lines.find(({ words }) => words !== '');
  if (!first || first.words.length > 600) return null;
  const { words, from } = first;
  const greeting = opening.exec(words);
  const named = greeting ? afterGreeting(words, greeting[0].length) : (alone.exec(words)?.[1] ?? '');
  if (named === '' || nobody.test(named)) return null;
  const at = from + words.indexOf(named, greeting?.[0].length ?? 0);
  return { words: named, from: at, to: at + named.length, name: named.replace(/\s+/g, ' ') };
}

function afterGreeting(words: string, at: number): string {
  const rest = words.slice(at);
  const titled = title.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(titled);
  const found = name.exec(after) ?? small.exec(after);
  // "Hi, Take a minute": the sentence has begun.
  if (found && /,\s*$/u.test(words.slice(0, at)) && !/^\s*(?:[,:!–-]|$)/u.test(after.slice(found[0].length))) return '';
  // "Mr. Berg. Thank you": the mark after the name is none of it.
  return found?.[0].replace(/(?<=\p{L}{2})\.(?:\s.*)?$/u, '') ?? '';
}
