import type { Finding } from '@/lib/model/kinds/touch';
import { isSmallWord, languageOf } from './language';

export interface KnownOfThem {
  /** Of the text, BCP 47; empty where it is not known. */
  language: string;
  /** What is known of somebody, a note each. */
  notes: readonly string[];
  /** Words that say nothing of the person: their name and account, the subject of the conversation. */
  ordinary: readonly string[];
}

/**
 * Whether a text uses something known of a person: a name out of a note, or two words that carry its meaning (the one
 * of a note that has one). Null where that cannot be told: nothing is known, or the notes are in another language.
 */
export function usesKnown(text: string, { language, notes, ordinary }: KnownOfThem): Finding | null {
  const said = wordsOf(text);
  const plain = new Set(ordinary.flatMap((words) => wordsOf(words).map(({ stem }) => stem)));
  const noted = languageOf(notes.join('. '));
  if (notes.length === 0 || said.length === 0 || language === '' || (noted !== '' && noted !== language)) return null;
  const stems = new Set(said.map(({ stem }) => stem));
  return notes.some((note) => isUsed(note, stems, plain, language)) ? 'yes' : 'no';
}

function isUsed(note: string, said: ReadonlySet<string>, plain: ReadonlySet<string>, language: string): boolean {
  const carrying = new Map(wordsOf(note).flatMap(({ stem, isName }) => (plain.has(stem) ? [] : [[stem, isName]])));
  const used = [...carrying].filter(([stem]) => said.has(stem));
  // German writes every noun with a capital: there it tells no name.
  if (language !== 'de' && used.some(([, isName]) => isName)) return true;
  return used.length > 0 && used.length >= Math.min(2, carrying.size);
}

/** Whether a text names all that a subject is about, where that is more than one word beside the ordinary ones. */
export function namesSubject(text: string, subject: string, ordinary: readonly string[]): boolean {
  const stemsIn = (words: string) => wordsOf(words).map(({ stem }) => stem);
  const plain = new Set(ordinary.flatMap(stemsIn));
  const said = new Set(stemsIn(text));
  const carrying = new Set(stemsIn(subject).filter((stem) => !plain.has(stem)));
  return carrying.size > 1 && [...carrying].every((stem) => said.has(stem));
}

interface Word {
  stem: string;
  /** With a capital, and not at the beginning. */
  isName: boolean;
}

/** Nobody brings up something personal later than that. */
const longest = 20_000;

/** Words that carry meaning. The segmenter is asked only about scripts that don't part words: it is slow. */
function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const { 0: run, index } of text.slice(0, longest).matchAll(parted)) {
    const begins = index === 0 || /[.!?:\n“"]/u.test(text.slice(end, index));
    end = index + run.length;
    const isName = !begins && /^\p{Lu}/u.test(run);
    for (const segment of unparted.test(run) ? segmentsOf(run) : [run]) {
      const word = segment.toLowerCase().replace(/['’].*$/u, '');
      if (carries(word)) found.push({ stem: stemOf(word), isName });
    }
  }
  return found;
}

function carries(word: string): boolean {
  if (!/\p{L}/u.test(word) || isSmallWord(word) || usual.has(word)) return false;
  return word.length > 2 || unparted.test(word);
}

function segmentsOf(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const parted = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "Sails", "sailed" and "sailing" are one word, so are "Regatta" and "Regatten". Crude, and enough for a few notes. */
function stemOf(word: string): string {
  const stem = word.replace(/(?<=\p{L}{3})(?:ings?|ed|ers?|es|en|s|e|a|n)$/u, '');
  return stem.slice(0, 8);
}

/** Words of notes and of any letter: they tell nothing. */
const usual = new Set(
  (
    'about after again all already also always any ask asked asks back because been before best both bring but call called calls ' +
    'come coming could customer day days did does dear done each email enjoy enjoys every few find first fine get gets give glad ' +
    'goal going gone good got great had hear her here hers him his hope hopes how into its just keen keep kind know known knows ' +
    'last late later let like liked likes little long look looking looks love loves made mail make makes many may mention message ' +
    'met might month months more most much must need needs never new next nice note now off often old once one only open order orders ' +
    'other our out over own plan planning plans please prefer prefers put reach really regards said same say says see send sends ' +
    'sent she should since some soon still such sure take talk team tell than their them then these they thing things think those ' +
    'time today told tomorrow too two under until upon use used using usually very wants wanted want way week weeks well went were ' +
    'when where which while who whole why wish with within without work working works write wrote year years yes yesterday yet ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december spring summer autumn winter ' +
    'aber alle alles also andere auftrag bald beim besten bestellung bin bisher bleibt bringt damit dann dazu dein deine denn diese ' +
    'dieser dieses doch dort dürfen eben einem einer einfach einige erst etwas euch euer fragen freue gehen geht gern gerne gibt ' +
    'grüße gruß gut gute guten habe haben hallo hatte heute hier hoffe hofft ihm ihn ihnen ihrem ihren ihrer immer ins jahr jahre ' +
    'jetzt jede kann kein keine kommen kommt können kunde kundin lange liebe lieber macht machen mag mal mehr mein meine melden ' +
    'mir mich möchte monat morgen müssen muss nachricht neue neuen neues nie noch nun nur oder ohne schon schön schreiben sehr sein ' +
    'seine seit seine senden sich sobald soll sollte sonst später tag tage termin uhr und unserem unseren unter viel viele vom von ' +
    'vor wann war waren warum was weil weiter welche wenig wenn werden wieder will woche wochen wollen wünscht würde zeit zum zur ' +
    'zurück zwei über montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober ' +
    'dezember frühling frühjahr sommer herbst winter'
  ).split(' '),
);
