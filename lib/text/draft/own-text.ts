import type { Span } from '@/lib/model/understood';
import { type Line, linesOf } from '@/lib/text/lines';
import { ownLines } from '@/lib/text/own-words';
import { joinedLines, segmentsOf } from '@/lib/text/sentences';
import { inSmall } from '@/lib/text/small';

/** A line of the seller's own, and where its first sign stands in the text. */
export interface OwnLine {
  words: string;
  from: number;
}

/** A sentence of the seller's own: `said` and `low` are for patterns, `span` finds a part of them in the text again. */
export interface Sentence {
  /** In one line, with plain apostrophes and spaces; what stands between quotation marks, and links, are dotted out. */
  said: string;
  /** The same in small letters. */
  low: string;
  span(from?: number, to?: number): Span;
}

/** A draft taken apart: the seller's own lines and their sentences. */
export interface DraftParts {
  lines: readonly OwnLine[];
  sentences: readonly Sentence[];
}

/** Longer drafts are looked into so far; their words are all counted. */
const mostRead = 60_000;

export function partsOf(text: string, readParagraph: ReadParagraph = sentencesWithin): DraftParts {
  const lines = ownLinesOf(text);
  return { lines, sentences: sentencesIn(text, lines, readParagraph) };
}

/** A sentence of a paragraph by itself, wherever that stands. `from`, `length`: in UTF-16 units of the paragraph. */
export interface Within extends Pick<Sentence, 'said' | 'low'> {
  readonly from: number;
  readonly length: number;
}

/** The sentences of a paragraph in one line, in order. */
export type ReadParagraph = (paragraph: string) => readonly Within[];

/** The lines of a text that are the seller's own, without quotes and signature. */
function ownLinesOf(text: string): OwnLine[] {
  const lines = linesOf(text);
  const starts = new Map<Line, number>();
  let at = 0;
  for (const line of lines) {
    starts.set(line, at);
    at += line.raw.length;
    if (text[at] === '\r') at += text[at + 1] === '\n' ? 2 : 1;
    else at += 1;
  }
  // Above its mark a signature alone is no word of the seller's.
  const signed = /^\s*-- ?$/.test(lines.find(({ text: words }) => words !== '')?.raw ?? '');
  if (signed) return [];
  const own: OwnLine[] = [];
  let last = -1;
  for (const line of ownLines(lines)) {
    const start = starts.get(line);
    if (start === undefined) continue;
    const place = lines.indexOf(line, last + 1);
    // What was cut in between parts paragraphs.
    if (place > last + 1 && own.length > 0) own.push({ words: '', from: start });
    last = place;
    own.push({ words: line.raw.trim(), from: start + line.raw.length - line.raw.trimStart().length });
  }
  return own;
}

/** The sentences of these lines, in order. */
function sentencesIn(text: string, lines: readonly OwnLine[], readParagraph: ReadParagraph): Sentence[] {
  const read = lines.filter(({ from, words }) => from + words.length <= mostRead);
  return joinedLines(read.map(({ words }) => words)).flatMap((places) => {
    const joined = places.flatMap((place) => read[place] ?? []);
    const paragraph = joined.map(({ words }) => words).join(' ');
    return readParagraph(paragraph).map(({ said, low, from: start, length }) => ({
      said,
      low,
      span(from = 0, to = length) {
        const place = { from: placeOf(start + from, joined), to: placeOf(start + to - 1, joined) + 1 };
        return { words: text.slice(place.from, place.to), ...place };
      },
    }));
  });
}

export const sentencesWithin: ReadParagraph = (paragraph) => {
  let after = 0;
  return unbroken(segmentsOf(paragraph)).map((segment) => {
    const from = paragraph.indexOf(segment, after);
    after = from + segment.length;
    const said = plain(segment);
    return { said, low: inSmall(said), from, length: segment.length };
  });
};

/** "Mr. Berg" and "no. 88120" end no sentence. */
function unbroken(segments: readonly string[]): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last !== undefined && abbreviated.test(last)) joined[joined.length - 1] = `${last} ${segment}`;
    else joined.push(segment);
  }
  return joined;
}

const abbreviated =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|no|nr|approx|ca|e\.g|i\.e|z\.\s?B|bzw|inkl|zzgl|vs|Sig|Sig\.ra|Sra?|Mme|M|Hr|Fr)\.$/u;

/** Where a sign of the joined lines stands in the text. */
function placeOf(at: number, lines: readonly OwnLine[]): number {
  let passed = 0;
  for (const { words, from } of lines) {
    if (at < passed + words.length) return from + at - passed;
    passed += words.length + 1;
  }
  return 0;
}

/** The same length as before, so that places stay. */
function plain(segment: string): string {
  return segment
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s/gu, ' ')
    .replace(/[“„«"»][^“”„«»"]{4,400}[”“»"«]/gu, dots)
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu, dots);
}

function dots(words: string): string {
  return '…'.repeat(words.length);
}
