import type { Instant } from '@/lib/model/time';
import { type DayIn, dateIn } from './dates';
import { languageOf } from './language';
import { pattern } from './pattern';
import type { PromiseForm, PromiseWords } from './promise-words/form';
import { promiseWords } from './promise-words/languages';
import { sentencesOf } from './sentences';
import { inSmall } from './small';

/** Whose words they are, when they were written, and in which language; the language is found when it is empty. */
export interface PromiseSaid {
  from: 'us' | 'them';
  at: Instant;
  /** IANA zone in which days are meant: the seller's. */
  zone: string;
  language: string;
}

export interface FoundPromise {
  /** The sentence that promises, as it was written. */
  what: string;
  by: 'us' | 'them';
  /** The time that was named, else the end of the day; null when no sure day was. */
  due: Instant | null;
  /** 0 to 1. Below `likely` it is said too vaguely to be offered. */
  confidence: number;
}

/** From here on a sentence is worth offering as a promise. */
export const likely = 0.6;

const longest = 600;

/**
 * The sentences of a message in which its writer promises to do something: no questions, no requests, nothing under a
 * condition, denied, quoted or told of others. Made for precision: what is said in an unusual way is missed. English and
 * German well, French, Spanish, Italian, Portuguese, Dutch, Swedish, Norwegian and Danish by their usual forms; other
 * languages promise nothing.
 */
export function promisesIn(text: string, said: PromiseSaid): FoundPromise[] {
  const language = said.language || languageOf(text);
  return sentencesOf(withoutQuotes(text)).flatMap((sentence) => promisesOf(sentence, { ...said, language }));
}

/** "You have it by Friday, and I send the rest by Monday" is two, each with its day. */
function promisesOf(sentence: string, said: PromiseSaid): FoundPromise[] {
  const forms = promiseFormsOf(inSmall(plainly(sentence)), said.language);
  const whole = promiseOf(sentence, forms, said);
  // Not this, but that: what stands behind the turn is promised.
  if (forms.length === 0)
    return sentence
      .split(turn)
      .slice(1)
      .flatMap((part) => promiseIn(part, said) ?? []);
  if (whole && whole.due !== null) return [whole];
  const parts = sentence.split(andWe).flatMap((part) => promiseIn(part, said) ?? []);
  return parts.some(({ due }) => due !== null) ? parts : whole ? [whole] : [];
}

const andWe = pattern(
  /;\s|,?\s(?:and|und|et|y|e|en|og|och)\s(?=(?:i|we|ich|wir|je|nous|ik|wij|jeg|vi|jag)(?:\s|['’]ll\s)|el (?:lunes|martes|miércoles|jueves|viernes)\s|(?:am|op|på) \p{L}+(?:tag|dag)\s)/iu,
);

const turn = pattern(/,\s(?:but|aber|mais|en revanche|pero|ma|mas|maar|men)\s/iu);

function promiseIn(sentence: string, said: PromiseSaid): FoundPromise | null {
  return promiseOf(sentence, promiseFormsOf(inSmall(plainly(sentence)), said.language), said);
}

/**
 * How a sentence in small letters with plain apostrophes promises, whenever it was said; the words of all languages count
 * while its own is not known.
 */
export function promiseFormsOf(low: string, language: string): PromiseForm[] {
  if (low.length > longest || isQuestion(low)) return [];
  return wordsOf(language).flatMap((one) => formsIn(low, one));
}

/** The promise of a sentence of these forms, with the day that it names. */
export function promiseOf(
  sentence: string,
  forms: readonly PromiseForm[],
  { from, at, zone, language }: PromiseSaid,
  dayIn: DayIn = dateIn,
): FoundPromise | null {
  if (forms.length === 0) return null;
  const due = dayIn(plainly(sentence), { at, zone, language })?.at ?? null;
  const weight = Math.max(0, ...forms.flatMap((form) => (form.dated && due === null ? [] : form.weight)));
  if (weight === 0) return null;
  return { what: sentence, by: from, due, confidence: Math.min(0.95, due === null ? weight : weight + 0.1) };
}

function plainly(sentence: string): string {
  return sentence.replace(/[’ʼ]/gu, "'");
}

/** The words of one language; those of all while it is not known. */
function wordsOf(tag: string): readonly PromiseWords[] {
  if (tag === '') return Object.values(promiseWords).map((words) => words());
  const [primary = ''] = tag.toLowerCase().split('-');
  const words = promiseWords[primary === 'da' || primary === 'nb' || primary === 'nn' ? 'no' : primary];
  return words ? [words()] : [];
}

/** The forms of a promise that a sentence has; none where something in it takes the promise back. */
function formsIn(sentence: string, { forms, never, perhaps }: PromiseWords): PromiseForm[] {
  const found = forms.filter(({ words }) => words.test(sentence));
  if (found.length === 0 || never.test(withoutLimit(withoutIndirect(sentence)))) return [];
  return perhaps.test(sentence) ? found.map((form) => ({ ...form, weight: form.weight / 2 })) : found;
}

/** "I will check if it fits": the if leads in what is to be found out, no condition. */
function withoutIndirect(sentence: string): string {
  return sentence.replace(
    /\b(check|ask|see|find out|confirm|know|look|clarify|prüfe|prüfen|kläre|klären|frage|fragen|nach|vérifie|vérifier|vérifierai|sjekke|sjekker|kolla|kollar)(,? \S{1,20})?,? (if|whether|wenn|ob|si|om|hvis)(?=\s)/gu,
    '$1',
  );
}

/** "As soon as I know, on Tuesday at the latest": whatever comes first, by Tuesday it is told. */
function withoutLimit(sentence: string): string {
  return atLatest.test(sentence) ? sentence.replace(asSoonAs, ' ') : sentence;
}

const atLatest = pattern(
  /\b(?:at the latest|latest by|no later than|not later than|spätestens|au plus tard|a más tardar|como muy tarde|al più tardi|o mais tardar|no máximo até|uiterlijk|senest|senast|najpóźniej)(?!\p{L})/u,
);

const asSoonAs = pattern(
  /\b(?:as soon as|once|sobald|dès qu(?:e |')|en cuanto|tan pronto como|non appena|assim que|zodra|så snart|gdy tylko)(?!\p{L})[^,;]{0,80}|\b(?:no|not) later than\b/gu,
);

/** With its mark, or begun as one. */
function isQuestion(sentence: string): boolean {
  return (
    /[?？]/u.test(sentence) ||
    /^\W*(?:will|shall|can|could|would|do|does) (?:i|we|you|they|he|she|it)\b/u.test(sentence)
  );
}

/** Lines of an earlier message, and what stands between quotation marks, are somebody else's words. */
function withoutQuotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .replace(/[“„«"][^“”„«»"\n]{8,400}[”“»"]/gu, '“…”');
}
