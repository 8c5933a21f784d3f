import type { Answered, Ask } from '@/lib/model/understood';
import { contentOf, sharedBy } from './answers/content';
import { answeredInLine } from './answers/in-line';
import {
  assents,
  assentsToAll,
  because,
  comesLater,
  condition,
  elsewhere,
  holds,
  ofAll,
  ofBefore,
  pointsBack,
  putsOff,
  type WantedAnswer,
  wantedBy,
} from './answers/wanted';
import { isCourtesy } from './draft/courtesy';
import { hasForm } from './draft/forms';
import { greetsIn } from './draft/greets';
import { type DraftParts, partsOf, type Sentence } from './draft/own-text';
import { withoutGreeting } from './greetings';
import { languageOf } from './language';
import { linesOf } from './lines';
import { once } from './once';

/** Languages whose small words are known, so that the rest of a sentence says what it is about. */
const read = /^(?:en|de|fr|es|it|nl|pt|sv|no|nb|nn|da)\b|^$/;

/** A sentence of the draft that may answer something. */
interface Told {
  low: string;
  content: string[];
  /** Yes, no, or what stands for them. */
  assents: boolean;
  /** How many words it shares with each ask, in their order. */
  shared: number[];
}

/** All that the draft tells, and what many asks want to know of it. */
interface Telling {
  told: readonly Told[];
  /** Something is assented to; all at once. */
  assents: boolean;
  assentsToAll: boolean;
  /** What is about none of the asks, or has a half that is. */
  free: () => readonly Told[];
  /** What else they wrote of. */
  theirMatters: () => readonly string[];
  isAlone: boolean;
}

interface Asked {
  ask: Ask;
  place: number;
  content: string[];
  wanted: WantedAnswer;
}

/**
 * Which of their asks a draft answers, in the order of the asks: by the place in a list or under a quote, by the words they
 * share, and by what an ask waits for (a time, a sum, a place, yes or no). An answer that is put off is one where it names
 * what it puts off ("I will check the price and come back"). 'no' only where nothing in the draft could be an answer: an
 * answer in words of its own, attached, on the telephone or in another language is 'unclear'.
 *
 * @param theirs the whole of what they wrote: what the draft says of something else in it answers no ask
 */
export function answersTo(
  asks: readonly Ask[],
  draft: string,
  language: string,
  { lines, sentences }: DraftParts = partsOf(draft),
  tell: Tell = sentenceTeller,
  theirs = '',
): Answered[] {
  const asked = asks.map(
    (ask, place): Asked => ({
      ask,
      place,
      content: contentOf(ask.words),
      wanted: wantedBy(ask.words.toLowerCase().replace(/[’ʼ]/gu, "'"), ask.is),
    }),
  );
  const greeting = greetsIn(lines);
  const behind = greeting ? sentences.findIndex(({ span }) => span().from > greeting.from) : 0;
  const told = sentences.flatMap((sentence, place): Told | readonly Told[] => {
    const { low, said } = sentence;
    const tells = tell(sentence);
    if (tells.saysNothing) return none;
    const greets = greeting !== null && (place < behind || behind === -1);
    const content = greets ? contentOf(said.replace(greeting.name, ' ')) : tells.content;
    if (content.length === 0 && !tells.assents && !/\d/.test(low)) return none;
    return { low, content, assents: tells.assents, shared: asked.map((one) => sharedBy(one.content, content)) };
  });
  const telling: Telling = {
    told,
    assents: told.some((one) => one.assents),
    assentsToAll:
      asked.some(({ wanted }) => takesYes(wanted)) && told.some(({ low }) => hasForm(low, assentsToAll, '')),
    free: once(() => told.filter((one) => one.shared.every((words) => words === 0) || hasMore(one, asked))),
    theirMatters: once(() => contentOf(theirs).filter((word) => !/^\d/.test(word))),
    isAlone: asked.length === 1,
  };
  const items = itemsOf(lines.map(({ words }) => words));
  const written = linesOf(draft);
  const writtenIn = languageOf(draft);
  const foreign = !read.test(language) || !read.test(writtenIn);
  return asked.map((one) => {
    const { ask } = one;
    const inLine = answeredInLine(ask.words, written);
    if (inLine !== null) return { ask, answered: inLine ? 'yes' : 'no' };
    if (inOrder(ask, items, asks)) return { ask, answered: 'yes' };
    if (foreign || differs(languageOf(ask.words), writtenIn))
      return { ask, answered: answered(one, telling) === 'yes' ? 'yes' : 'unclear' };
    return { ask, answered: answered(one, telling) };
  });
}

const none: readonly Told[] = [];

function answered(asked: Asked, telling: Telling): Answered['answered'] {
  const { content, place, wanted } = asked;
  if (telling.assentsToAll && takesYes(wanted)) return 'yes';
  const sharedWith = ({ shared }: Told) => shared[place] ?? 0;
  const about = telling.told.filter((one) => sharedWith(one) > 0).sort((a, b) => sharedWith(b) - sharedWith(a));
  const [best] = about;
  if (!best) return withoutShared(asked, telling);
  if (about.some(({ low }) => hasForm(low, putsOff, ''))) return 'yes';
  const fits = about.some(({ low }) => holds(low, wanted) ?? true);
  if (wanted === 'time' && !telling.told.some(({ low }) => mayTellTime(low))) return 'no';
  if (half(sharedWith(best), content)) return fits || hasForm(best.low, elsewhere, '') ? 'yes' : 'unclear';
  if (fits && (wanted === 'sum' || wanted === 'time' || wanted === 'number')) return 'yes';
  return takesYes(wanted) && best.assents ? 'yes' : 'unclear';
}

/** Nothing the draft says shares a word with the ask. */
function withoutShared({ ask, content, wanted }: Asked, telling: Telling): Answered['answered'] {
  const { told, isAlone } = telling;
  if (takesYes(wanted) && telling.assents && isAlone) return 'yes';
  const free = telling.free();
  if (wanted === 'sum' || wanted === 'time' || wanted === 'number') {
    if (isAlone && free.some(({ low }) => holds(low, wanted))) return 'yes';
    const may = told.some(({ low }) => holds(low, wanted)) || free.some(({ low }) => hasForm(low, elsewhere, ''));
    return may ? 'unclear' : 'no';
  }
  // What is about none of the asks may answer one of them in other words, unless it is of something else they wrote.
  const others = isWhole({ ask, content }) ? telling.theirMatters().filter((word) => !content.includes(word)) : [];
  if (free.some((one) => mayBeOf(one, others))) return 'unclear';
  if (takesYes(wanted)) return telling.assents && told.some(({ low }) => hasForm(low, ofAll, '')) ? 'unclear' : 'no';
  return wanted === 'reason' && told.some(({ low }) => hasForm(low, because, '')) ? 'unclear' : 'no';
}

/** Says by itself what it is about: "What could we get for that?" is of all that was written before it. */
function isWhole({ ask, content }: Pick<Asked, 'ask' | 'content'>): boolean {
  return content.length >= 3 && !hasForm(ask.words.toLowerCase(), ofBefore, '');
}

/** Short for what was asked ("it", "yes", "I will check"), or of nothing that they wrote. */
function mayBeOf({ low, content, assents }: Told, others: readonly string[]): boolean {
  if (assents || [pointsBack, putsOff, comesLater].some((forms) => hasForm(low, forms, ''))) return true;
  return sharedBy(others, content) === 0;
}

/** "Thursday at ten is free, and the pedal is done then": one half is about another ask, the day may be for this one. */
function hasMore({ low }: Told, asked: readonly Asked[]): boolean {
  const [first = '', ...others] = low.split(halves);
  return [first, ...others].some((half) => {
    const content = others.length > 0 ? contentOf(half) : [];
    return (
      content.length >= 2 &&
      (holds(half, 'time') ?? false) &&
      asked.every((one) => sharedBy(one.content, content) === 0)
    );
  });
}

const halves = /[,;:–]\s+(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|og|men)\s|;\s/u;

export interface SentenceTells {
  saysNothing: boolean;
  content: string[];
  assents: boolean;
}

export type Tell = (sentence: Pick<Sentence, 'said' | 'low'>) => SentenceTells;

/** What a sentence of the draft is about, whatever was asked. */
export const sentenceTeller: Tell = (sentence) => {
  const saysNothing = tellsNothing(sentence);
  if (saysNothing) return { saysNothing, content: [], assents: false };
  return { saysNothing, content: contentOf(sentence.said), assents: hasForm(sentence.low, assents, '') };
};

/** A question, a greeting, manners, a name under the draft. */
function tellsNothing(sentence: Pick<Sentence, 'said' | 'low'>): boolean {
  const { said } = sentence;
  if (/[?？]$/u.test(said) || isCourtesy(sentence) || signs(sentence) || exclaims.test(sentence.low)) return true;
  return withoutGreeting(said.replace(/\[[^\]]*\]/gu, '')) === '';
}

/** "How exciting!", "Wie schön!": joy alone. */
const exclaims =
  /^(?:how|what (?:an? )?|wie|was für (?:ein |eine )?|que c'est|quelle?|qué|che|wat(?: een)?|så|hvor|vad|sikken) ?(?:\p{L}+ )?\p{L}+\s*!$/u;

/** The seller's name under the draft, and no day. */
function signs({ said, low }: Pick<Sentence, 'said' | 'low'>): boolean {
  return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(said) && !holds(low, 'time') && !hasForm(low, assents, '');
}

function takesYes(wanted: WantedAnswer): boolean {
  return wanted === 'yes or no' || wanted === 'act';
}

/** A time, what it hangs on, or that it is said elsewhere or later. A gap that is still to be filled may be one. */
function mayTellTime(low: string): boolean {
  return (
    (holds(low, 'time') ?? false) ||
    [condition, elsewhere, putsOff].some((forms) => hasForm(low, forms, '')) ||
    /[[{<]/.test(low)
  );
}

function half(shared: number, content: readonly string[]): boolean {
  return shared >= 0.5 * content.length;
}

/** The numbers of a list from 1 on without a gap. */
function itemsOf(lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) if (/^\(?(\d{1,2})[.)]\s*\S/u.exec(line)?.[1] === `${count + 1}`) count += 1;
  return count;
}

/** A list with as many items as there are asks answers them one by one; numbered asks are answered by their number. */
function inOrder(ask: Ask, items: number, asks: readonly Ask[]): boolean {
  if (items >= 2 && items === asks.length) return true;
  const number = /^\(?(\d{1,2})[.)]\s/u.exec(ask.words)?.[1];
  return number !== undefined && asks.length >= 2 && Number(number) <= items;
}

/** Asked in one language and answered in another, both being known. */
function differs(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other && !(scandinavian.test(one) && scandinavian.test(other));
}

const scandinavian = /^(?:sv|no|da)$/;
