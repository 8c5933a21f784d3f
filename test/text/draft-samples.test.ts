import { describe, expect, it } from 'vitest';
import type { DraftRead, Span } from '@/lib/model/understood';
import { readDraft } from '@/lib/text/draft/read-draft';
import { type DraftSample, draftedAt, draftedIn } from './samples/draft-sample';
import { englishDrafts } from './samples/drafts-english';
import { germanDrafts } from './samples/drafts-german';
import { otherDrafts } from './samples/drafts-other';

const drafts = [...englishDrafts, ...germanDrafts, ...otherDrafts];

/** What a sample names for a field and what was found, as words; they match where one holds the other. */
const fields: Record<string, (sample: DraftSample, read: DraftRead) => [expected: string[], found: string[]]> = {
  asks: (sample, read) => [sample.asks ?? [], wordsOf(read.asks)],
  openQuestions: (sample, read) => [sample.openQuestions ?? [], wordsOf(read.openQuestions)],
  handsOff: (sample, read) => [sample.handsOff ?? [], wordsOf(read.handsOff)],
  acknowledgesFeeling: (sample, read) => [one(sample.acknowledgesFeeling), wordsOf(one(read.acknowledgesFeeling))],
  sumsUp: (sample, read) => [one(sample.sumsUp), wordsOf(one(read.sumsUp))],
  greets: (sample, read) => [one(sample.greets), one(read.greets?.name)],
  placeholders: (sample, read) => [sample.placeholders ?? [], wordsOf(read.placeholders)],
  attaches: (sample, read) => [one(sample.attaches), wordsOf(one(read.attaches))],
  hedges: (sample, read) => [sample.hedges ?? [], wordsOf(read.hedges)],
  endsBadly: (sample, read) => [one(sample.endsBadly), wordsOf(one(read.endsBadly))],
  promises: (sample, read) => [(sample.promises ?? []).map(([words]) => words), wordsOf(read.promises)],
  'days of promises': (sample, read) => [
    (sample.promises ?? []).map(([, day]) => `${day}`),
    read.promises.map(({ due }) => `${dayOf(due)}`),
  ],
  asksFor: (sample, read) => [sample.asksFor ?? [], read.asksFor.map(({ what }) => what)],
};

describe('what a reader finds in drafts', () => {
  it('is found, field by field', () => {
    const missed: string[] = [];
    const counts = Object.entries(fields).map(([field, of]) => {
      let hits = 0;
      let expectedCount = 0;
      let foundCount = 0;
      for (const sample of drafts) {
        const [expected, found] = of(sample, read(sample));
        const left = [...found];
        for (const words of expected) {
          const at = left.findIndex((other) => same(words, other));
          if (at < 0) missed.push(`${field} misses “${words}” in ${sample.text.slice(0, 60)}`);
          else left.splice(at, 1);
          if (at >= 0) hits += 1;
        }
        for (const words of left) missed.push(`${field} wrongly finds “${words}” in ${sample.text.slice(0, 60)}`);
        expectedCount += expected.length;
        foundCount += found.length;
      }
      return `${field}: precision ${hits}/${foundCount}, recall ${hits}/${expectedCount}`;
    });
    process.stdout.write(`${drafts.length} drafts\n${counts.join('\n')}\n`);
    expect(missed).toEqual([]);
  });
});

function read({ text }: DraftSample): DraftRead {
  return readDraft(text, { subject: '', at: draftedAt, zone: draftedIn });
}

function one<T>(value: T | null | undefined): T[] {
  return value === null || value === undefined ? [] : [value];
}

function wordsOf(spans: readonly Span[]): string[] {
  return spans.map(({ words }) => words.replace(/\s+/g, ' '));
}

function same(a: string, b: string): boolean {
  const [small, large] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length);
  return large?.includes(small ?? '') ?? false;
}

function dayOf(due: number | null): string | null {
  if (due === null) return null;
  const day = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(draftedIn).toPlainDate();
  return day.toString().slice(5);
}
