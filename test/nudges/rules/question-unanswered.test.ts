import { describe, expect, it } from 'vitest';
import type { Answered } from '@/lib/model/understood';
import { questionUnanswered } from '@/lib/nudges/rules/question-unanswered';
import { answered, theirs, unfinished, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(questionUnanswered, given, friday);

const asked = theirs({
  subject: 'Re: Your refund',
  asks: [
    { words: 'When will the refund come?', is: 'question' },
    { words: 'Please send the paddles', is: 'request' },
  ],
});
const answering = (
  how: Answered['answered'][],
  found: Parameters<typeof writing>[0] = {},
  draft: NonNullable<Parameters<typeof writing>[1]>['draft'] = {},
) => writing(found, { said: [asked], draft: { answers: answered(asked, ...how), ...draft } });

describe('a question that is left out fires', () => {
  it('pointing at their words, with the answer to begin', () => {
    expect(firing(questionUnanswered, answering(['no', 'yes']), friday)).toMatchObject({
      level: 'hint',
      title: 'A question of theirs is not answered yet',
      says: '“When will the refund come?”',
      evidence: [],
      actions: [{ do: 'insert', text: 'On “When will the refund come?”: ', handle: 'draft-1', entryId: null }],
    });
  });

  it('for several, the first of them first', () => {
    expect(firing(questionUnanswered, answering(['no', 'no']), friday)).toMatchObject({
      title: '2 things they asked are not answered yet',
      evidence: [{ text: '“Please send the paddles”' }],
    });
    expect(firing(questionUnanswered, answering(['yes', 'no']), friday).title).toBe(
      'What they asked for is not answered yet',
    );
  });

  it('under the same cause while it is written on, and under another for the next question', () => {
    const [first, later] = [answering(['no', 'yes']), answering(['no', 'no'], { words: 40 })];
    const causeOf = (given: typeof first) => firing(questionUnanswered, given, friday).cause;
    expect(causeOf(later)).toBe(causeOf(first));
    expect(causeOf(answering(['yes', 'no']))).not.toBe(causeOf(first));
  });

  it('in their own words alone where the draft is in another language', () => {
    expect(firing(questionUnanswered, answering(['no'], { language: 'de' }), friday).actions).toMatchObject([
      { do: 'insert', text: '“When will the refund come?”: ' },
    ]);
  });
});

describe('a question that is left out is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(answering(['no'], { words: 4 }))).toEqual(['clear']);
  });

  it('when each may be answered: unclear is not a no', () => {
    expect(answers(answering(['yes', 'unclear']))).toEqual(['clear']);
  });

  it('for a draft that opens a conversation', () => {
    expect(answers(answering(['no'], {}, { opens: true }))).toEqual(['clear']);
  });
});

describe('a question that is left out is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('when the page does not show what they asked', () => {
    expect(answers(writing({}, { said: null }))).toEqual(['unknown']);
    expect(answers(writing({}, { said: [theirs({ subject: 'Another matter' })] }))).toEqual(['unknown']);
  });
});

describe('a question that is left out at its boundary', () => {
  it('is twelve words, or five that are a sentence: what is hardly begun is left alone', () => {
    expect(answers(unfinished(answering(['no'], { words: 11 })))).toEqual(['clear']);
    expect(answers(unfinished(answering(['no'], { words: 12 })))).toEqual(['fires']);
    expect(answers(answering(['no'], { words: 4 }))).toEqual(['clear']);
    expect(answers(answering(['no'], { words: 5 }))).toEqual(['fires']);
  });
});
