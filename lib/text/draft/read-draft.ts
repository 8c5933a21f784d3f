import type { Instant } from '@/lib/model/time';
import type { DraftRead } from '@/lib/model/understood';
import { languageOf } from '@/lib/text/language';
import { likely, promiseIn } from '@/lib/text/promises';
import { countWords } from '@/lib/text/words';
import { askIn, isOpen } from './asking';
import { asksFor } from './asks-for';
import { attachesIn } from './attaches';
import { isCourtesy } from './courtesy';
import { endsBadly } from './ends-badly';
import { acknowledgesFeeling } from './feeling';
import { gradeOf } from './grade';
import { greetsIn } from './greets';
import { handsOff, sentTo } from './hands-off';
import { hedgesIn } from './hedges';
import { ownLinesOf, type Sentence, sentencesIn } from './own-text';
import { placeholdersIn } from './placeholders';
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
): DraftRead {
  const lines = ownLinesOf(text);
  const own = lines.map(({ words }) => words).join('\n');
  const language = given || languageOf(own) || theirs || languageOf(`${subject}\n${own.slice(0, 4000)}`);
  const sentences = sentencesIn(text, lines).filter(({ said }) => said.length <= longest);
  const asking = sentences.filter((sentence) => askIn(sentence, language) !== null);
  const opening = sentences.slice(0, firstSentences).filter((sentence) => !isCourtesy(sentence));
  return {
    language,
    words: countWords(own),
    ...(/^en\b/.test(language) ? gradeOf(sentences) : { grade: null, hard: [] }),
    asks: asking.map(whole),
    openQuestions: asking.filter((sentence) => isOpen(sentence, language)).map(whole),
    handsOff: sentences
      .filter(({ low }) => handsOff(low, language))
      .map((sentence) => ({ ...sentence.span(), ...sentTo(sentence.said) })),
    acknowledgesFeeling: first(sentences, (low) => acknowledgesFeeling(low, language)),
    sumsUp: first(opening, (low) => sumsUp(low, language)),
    greets: greetsIn(lines),
    placeholders: placeholdersIn(lines, language),
    attaches: sentences.map((sentence) => attachesIn(sentence, language)).find((found) => found !== null) ?? null,
    hedges: sentences.flatMap((sentence) => hedgesIn(sentence, language)),
    endsBadly: endsBadly(sentences, language),
    promises: sentences.flatMap((sentence) => {
      const promise = promiseIn(sentence.said, { from: 'us', at, zone, language });
      return promise && promise.confidence >= likely ? [{ ...sentence.span(), due: promise.due }] : [];
    }),
    asksFor: asking.flatMap((sentence) => asksFor(sentence, language)),
  };
}

function whole({ span }: Sentence) {
  return span();
}

function first(sentences: readonly Sentence[], is: (low: string) => boolean) {
  return sentences.find(({ low }) => is(low))?.span() ?? null;
}
