import { describe, expect, it } from 'vitest';
import { tooManyAsks } from '@/lib/nudges/rules/too-many-asks';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(tooManyAsks, given, friday);

const asking = (count: number) =>
  writing({ asks: Array.from({ length: count }, (_, index) => span(`Question ${index + 1}?`)) });

describe('too many questions fires', () => {
  it('pointing at the first that is too many', () => {
    expect(firing(tooManyAsks, asking(4), friday)).toMatchObject({
      cause: 'draft-1:asks',
      level: 'hint',
      title: 'It asks them 4 things at once',
      says: 'From “Question 4?” on they may go unanswered. Keep what you need first.',
      evidence: [{ text: '“Question 1?”' }, { text: '“Question 2?”' }, { text: '“Question 3?”' }],
      actions: [{ do: 'show-words', text: 'Question 4?' }],
    });
  });
});

describe('too many questions is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, asks: [span('A?'), span('B?'), span('C?'), span('D?')] }))).toEqual(['clear']);
  });

  it('when it asks nothing', () => {
    expect(answers(writing())).toEqual(['clear']);
  });
});

describe('too many questions is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('too many questions at its boundary', () => {
  it('is three', () => {
    expect(answers(asking(3))).toEqual(['clear']);
    expect(answers(asking(4))).toEqual(['fires']);
  });
});
