import type { DraftRead, Span } from '@/lib/model/understood';
import type { PromiseForm } from '@/lib/text/promise-words/form';
import { promiseFormsOf } from '@/lib/text/promises';
import { askIn, isOpen } from './asking';
import { asksFor } from './asks-for';
import { attachesIn } from './attaches';
import { acknowledgesFeeling } from './feeling';
import { type Counts, countsOf } from './grade';
import { handsOff } from './hands-off';
import { hedgesIn } from './hedges';
import type { Sentence } from './own-text';

/** What a sentence says by itself, wherever it stands and whenever it is read; its places are its own. */
export interface SentenceRead {
  readonly asks: 'question' | 'request' | null;
  readonly isOpen: boolean;
  readonly asksFor: DraftRead['asksFor'];
  readonly handsOff: boolean;
  /** Looked for when it is asked for, as the first that is found ends the search. */
  readonly acknowledges: boolean;
  readonly attaches: Span | null;
  readonly hedges: readonly Span[];
  /** How it promises, if the day it names is one. */
  readonly promises: readonly PromiseForm[];
  readonly counts: Counts;
}

export interface SentenceSaid {
  said: string;
  low: string;
  language: string;
}

export type ReadSentence = (sentence: SentenceSaid) => SentenceRead;

export function sentenceReader(): ReadSentence {
  const syllables = new Map<string, number>();
  return (sentence) => readSentence(sentence, syllables);
}

function readSentence({ said, low, language }: SentenceSaid, syllables: Map<string, number>): SentenceRead {
  const own: Sentence = {
    said,
    low,
    span: (from = 0, to = said.length) => ({ words: said.slice(from, to), from, to }),
  };
  const asks = askIn(own, language);
  let acknowledges: boolean | undefined;
  let attaches: Span | null | undefined;
  return {
    asks,
    isOpen: asks !== null && isOpen(own, language),
    asksFor: asks === null ? [] : asksFor(own, language),
    handsOff: handsOff(low, language),
    get acknowledges() {
      acknowledges ??= acknowledgesFeeling(low, language);
      return acknowledges;
    },
    get attaches() {
      if (attaches === undefined) attaches = attachesIn(own, language);
      return attaches;
    },
    hedges: hedgesIn(own, language),
    promises: promiseFormsOf(low, language),
    counts: /^en\b/.test(language) ? countsOf(own, syllables) : { words: 0, syllables: 0 },
  };
}
