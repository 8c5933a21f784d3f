import { describe, expect, it } from 'vitest';
import { hardToRead } from '@/lib/nudges/rules/hard-to-read';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(hardToRead, given, friday);

describe('a draft that is hard to read fires', () => {
  it('pointing at the hardest sentence', () => {
    const given = writing({ grade: 11.4, hard: [span('The aforementioned consignment'), span('Notwithstanding')] });
    expect(firing(hardToRead, given, friday)).toMatchObject({
      cause: 'draft-1:grade',
      level: 'hint',
      title: 'Hard to read: grade 11',
      says: 'Hardest: “The aforementioned consignment”. Two short sentences in its place read easier.',
      evidence: [{ text: '“Notwithstanding”' }],
      standard: 'reading grade 8 at most',
      actions: [{ do: 'show-words', text: 'The aforementioned consignment' }],
    });
  });
});

describe('a draft that is hard to read is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, grade: 12, hard: [span('Hello')] }))).toEqual(['clear']);
  });

  it('when it is too short for a grade', () => {
    expect(answers(writing({ grade: null }))).toEqual(['clear']);
  });
});

describe('a draft that is hard to read is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in another language than English', () => {
    expect(answers(writing({ grade: null, language: 'de' }))).toEqual(['unknown']);
  });
});

describe('a draft that is hard to read at its boundary', () => {
  it('is the standard itself', () => {
    const hard = [span('The aforementioned consignment')];
    expect(answers(writing({ grade: 8, hard }))).toEqual(['clear']);
    expect(answers(writing({ grade: 8.1, hard }))).toEqual(['fires']);
  });
});
