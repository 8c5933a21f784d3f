import { endsIn, type Line, longest, nextWritten } from './lines';
import { isMarked } from './marked';
import { pattern } from './pattern';

/**
 * How many lines (1 to 4) from here on form "On Friday at 9:00 somebody wrote:", in any of some twenty languages; 0 when
 * they don't. Over a quote that is marked, little is asked of such a line. Over anything else it must begin as mail
 * programs begin it and must not be said by a person ("In your mail of the 12th you wrote:").
 */
export function attributionAt(lines: readonly Line[], at: number): number {
  if (!mayBe(lines, at)) return 0;
  let joined = '';
  for (let count = 1; count <= 4; count++) {
    const text = lines[at + count - 1]?.text ?? '';
    // An address may have been broken before its last bracket, which is no mark of a quote then.
    const marks = isMarked(text) && !/<[^<>\s]*$/u.test(joined);
    if (text === '' || marks || joined.length + text.length > longest) return 0;
    // A sentence of the writer's may stand right above.
    const ended = count > 1 && endsIn('.!?', joined);
    if (ended && (leads.test(text) || (!leads.test(joined) && isPlainly(text)))) return 0;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (!mayEnd(text)) continue;
    const overMarked = isMarked(nextWritten(lines, at + count));
    return (overMarked && count === 1 ? isLoosely(joined) : isPlainly(joined)) ? count : 0;
  }
  return 0;
}

const wrote = pattern(
  /\b(?:wrote|writes|schrieb|schrieben|geschrieben|a écrit|écrivait|escribió|escribio|escreveu|ha scritto|scrive|schreef|geschreven|napisana przez|skrev|kirjoitti|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|napisao|je napisao|írta|yazdı|a scris|va escriure|viết|menulis)(?!\p{L})|писал|пишет|написал|пише|написав|написа|έγραψε|כתב|كتب|写道|寫道|书写|書きました|のメール|のメッセージ|さんは書|작성|님이/iu,
);

/** Such a line ends within four: most lines are done with here. */
function mayBe(lines: readonly Line[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '') return false;
    if (mayEnd(text)) return true;
  }
  return false;
}

/** A colon, the dashes of Zoho, or the verb where a colon was lost. */
function mayEnd(text: string): boolean {
  if (endsIn(':：-', text)) return true;
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return verbs.has(endsIn('.…', word) ? word.replace(/[.…]+$/u, '') : word);
}

const verbs = new Set(['wrote', 'schrieb', 'écrit', 'escribió', 'escreveu', 'scritto', 'schreef', 'skrev']);

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d年|\d월/u;
const time = /(?<!\d)\d{1,2}\s?[:.h時]\s?\d{2}(?!\d)|\b\d{1,2}\s?(?:am|pm|uhr)\b/iu;
const address = /[^\s@<([]@[^\s@]/u;
const bracketed = /[<([][^\s@<([]{1,64}@[^\s@<>]{1,200}[>)\]]/u;
const endsWithAddress = /[<([][^\s@<([]{1,64}@[^\s@<>]{1,200}[>)\]]["'”]?\s?[:：]$/u;

/** Without a verb or a day, where the quote is marked by its looks alone: "Quoting Anna Lund <anna@lund.example>:". */
const quotes =
  /^(?:quoting|zitat von|citando a?)\s(?:[^\s@:]+\s){0,7}[<([]?[^\s@<>:]{1,64}@[^\s@<>:]{1,200}[>)\]]?\s?[:：]$/iu;

/** Above a marked quote. */
function isLoosely(text: string): boolean {
  const told = year.test(text) || time.test(text) || address.test(text);
  if (told && /[:：-]$/u.test(text)) return true;
  return wrote.test(text) && (told || (text.length < 80 && text.split(' ').length <= 6));
}

function isPlainly(text: string): boolean {
  if (!begins(text)) return false;
  const dated = year.test(text);
  const timed = time.test(text);
  if (dated && timed && endsWithAddress.test(text)) return true;
  if (quotes.test(text)) return true;
  const verb = wrote.exec(text);
  if (!verb || !(dated || timed || address.test(text))) return false;
  if (!/[:：-]$/u.test(text) && !(dated && bracketed.test(text))) return false;
  if (bracketed.test(text)) return true;
  return !personal.test(text) && !tells(text.slice(verb.index + verb[0].length));
}

const leads =
  /^-*\s?["']?(?:on|at|am|le|el|em|il|op|den|w dniu|dnia|dne|in data|quoting|zitat von|citando|em|no dia|în|la data|wiadomość napisana)\s\S|^在|^于/iu;
const dateFirst = /^-*\s?(?:[\p{L}’']{1,14}[.,]{0,2}\s){0,3}[(（]?\d/u;

/** "On … 20", "fre. 20. nov.", or the name of who wrote it. */
function begins(text: string): boolean {
  if (leads.test(text) && /\d|@/.test(text)) return true;
  if (dateFirst.test(text.slice(0, 70))) return true;
  if (/^[<(["']{0,2}[^\s@]{1,64}@/u.test(text)) return true;
  const verb = wrote.exec(text);
  const bracket = text.search(/[<([]/u);
  const end = Math.min(verb ? verb.index : text.length, bracket < 0 ? text.length : bracket);
  const name = text
    .slice(0, end)
    .split(/[\s/,]+/u)
    .filter((word) => word !== '');
  return end < text.length && name.length > 0 && name.length <= 7 && name.every((word) => named.test(word));
}

/** Part of a name. Scripts without capitals pass. */
const named =
  /^["'„“”«»‘’]*(?:[\p{Lu}\p{Lo}]|(?:von|van|vom|zu|de|der|den|dos|da|di|del|della|la|le|el|al|bin|ten|ter|af|av|via|on|am|y|e)$)/u;

/** Said by a person about themselves or the reader, or of somebody of theirs. */
const personal = pattern(
  /\b(?:i|we|you|my|our|your|his|her|their|ich|wir|sie|ihr|ihre[rmns]?|mein\p{L}*|unser\p{L}*|du|je|nous|vous|mon|notre|votre|yo|nosotros|usted|nuestro|nuestra|eu|você|meu|nosso|io|noi|lei|mio|nostro|ik|wij|mijn|onze|uw|jeg|jag|vi|du|dere|min|vår|vores|mój|nasz|я|мы|вы|мой|наш|ваш)\b/iu,
);

/** Whether what follows the verb goes on as a sentence ("wrote on the 12th that three parts are missing:"). */
function tells(after: string): boolean {
  const words = after.match(/(?<![\p{L}\d])\p{Ll}{4,}(?!\p{L})/gu) ?? [];
  return words.length > 3 || /(?:^|\s)(?:that|dass|daß|que|che|dat|że|что|att)\s/u.test(after);
}
