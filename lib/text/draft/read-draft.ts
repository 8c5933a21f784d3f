import type { Instant } from '@/lib/model/time';
import type { DraftRead, Span } from '@/lib/model/understood';
import { type DayIn, dateIn } from '@/lib/text/dates';
import { languageOf } from '@/lib/text/language';
import { likely, promiseOf } from '@/lib/text/promises';
import { countWords } from '@/lib/text/words';
import { endsBadly } from './ends-badly';
import { gradeOf } from './grade';
import { greetsIn } from './greets';
import { sentTo } from './hands-off';
import { type DraftParts, partsOf, type Sentence } from './own-text';
import { placeholdersIn } from './placeholders';
import { type ReadSentence, type SentenceRead, sentenceReader } from './read-sentence';
import { hasNoRegret } from './regret';
import { sumsUp } from './sums-up';

export interface DraftSaid {
  subject: string;
  /** Now, and where the seller's days are meant (IANA zone). */
  at: Instant;
  zone: string;
  /** BCP 47; found in the words when it is empty or missing. */
  language?: string;
  /** The customer's language, BCP 47: that of a draft of so few words that they do not tell. */
  theirs?: string;
}

/** A sentence longer than this is a table or a paste: nothing is looked for in it. */
const longest = 1000;

/** Few words do not tell these from each other: then it is that in which they were written to. */
const kin = [
  ['es', 'pt', 'gl', 'ca'],
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['nl', 'af'],
].map((tags) => new Set(tags));

function areKin(one: string, other: string): boolean {
  return kin.some((tags) => tags.has(one.slice(0, 2)) && tags.has(other.slice(0, 2)));
}

/** A summary stands before the answer: so many sentences into the text at most. */
const firstSentences = 8;

/**
 * What a seller's draft says and does, in the seller's own words alone; every finding points at the words as they stand in
 * the text that was given. Made for precision: what is said in an unusual way is missed. English and German well; French,
 * Spanish, Italian, Dutch, Portuguese and the Nordic languages by a few forms; of others only what needs no words.
 */
export function readDraft(
  text: string,
  { subject, at, zone, language: given = '', theirs = '' }: DraftSaid,
  { lines, sentences: all }: DraftParts = partsOf(text),
  readSentence: ReadSentence = sentenceReader(),
  dayIn: DayIn = dateIn,
): DraftRead {
  const own = lines.map(({ words }) => words).join('\n');
  const told = languageOf(own);
  const language =
    given || (areKin(told, theirs) ? theirs : told) || theirs || languageOf(`${subject}\n${own.slice(0, 4000)}`);
  const sentences = all.filter(({ said }) => said.length <= longest);
  const read = sentences.map((sentence) => ({
    sentence,
    is: readSentence({ said: sentence.said, low: sentence.low, language }),
  }));
  const asking = read.filter(({ is }) => is.asks !== null);
  const opening = sentences.slice(0, firstSentences);
  return {
    language,
    words: countWords(own),
    ...(/^en\b/.test(language) ? gradeOf(read.map(({ sentence, is }) => ({ sentence, counts: is.counts }))) : ungraded),
    asks: asking.map(whole),
    openQuestions: asking.filter(({ is }) => is.isOpen).map(whole),
    handsOff: read
      .filter(({ is }) => is.handsOff)
      .map(({ sentence }) => ({ ...sentence.span(), ...sentTo(sentence.said) })),
    acknowledgesFeeling: read.find(({ is }) => is.acknowledges)?.sentence.span() ?? null,
    hasNoRegret: hasNoRegret(
      all.map(({ low }) => low),
      language,
    ),
    sumsUp: opening.find(({ low }) => sumsUp(low, language))?.span() ?? null,
    greets: greetsIn(lines),
    placeholders: placeholdersIn(lines, language),
    attaches: firstAttached(read),
    hedges: read.flatMap(({ sentence, is }) => is.hedges.map((hedge) => placed(sentence, hedge))),
    endsBadly: endsBadly(sentences, language),
    promises: read.flatMap(({ sentence, is }) => {
      const promise = promiseOf(sentence.said, is.promises, { from: 'us', at, zone, language }, dayIn);
      return promise && promise.confidence >= likely ? [{ ...sentence.span(), due: promise.due }] : [];
    }),
    asksFor: asking.flatMap(({ sentence, is }) =>
      is.asksFor.map(({ what, ...place }) => ({ ...placed(sentence, place), what })),
    ),
  };
}

interface Read {
  sentence: Sentence;
  is: SentenceRead;
}

function firstAttached(read: readonly Read[]): Span | null {
  for (const { sentence, is } of read) if (is.attaches) return placed(sentence, is.attaches);
  return null;
}

const ungraded = { grade: null, hard: [] };

function whole({ sentence }: Read): Span {
  return sentence.span();
}

/** A place in a sentence, as a place in the text. */
function placed({ span }: Sentence, { from, to }: Span): Span {
  return span(from, to);
}
