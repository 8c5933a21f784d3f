import { describe, expect, it } from 'vitest';
import { noClearAsk } from '@/lib/nudges/rules/no-clear-ask';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, customer, firing, friday, promised, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(noClearAsk, given, friday);

const prospect = { ...customer(), stage: 'prospect' as const };
const opening = (found: Parameters<typeof writing>[0] = {}, over: Parameters<typeof writing>[1] = {}) =>
  writing({ words: 50, ...found }, { said: null, customer: prospect, draft: { opens: true }, ...over });

describe('a message that asks for nothing fires', () => {
  it('to a prospect, with a question to end with', () => {
    expect(firing(noClearAsk, opening(), friday)).toMatchObject({
      cause: 'draft-1:ask',
      level: 'hint',
      title: 'It asks Priya Raman for nothing',
      actions: [{ do: 'insert', text: 'What would be a good next step for you?', handle: 'draft-1' }],
    });
  });

  it('to somebody who promised something, in the language of the draft', () => {
    const given = opening({ language: 'de' }, { customer: customer(), open: [promised({ by: 'them' })] });
    expect(firing(noClearAsk, given, friday).actions).toMatchObject([
      { do: 'insert', text: 'Was wäre für Sie ein guter nächster Schritt?' },
    ]);
  });
});

describe('a message that asks for nothing is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(opening({ words: 4 }))).toEqual(['clear']);
  });

  it('when it asks, promises, or brings a file', () => {
    expect(answers(opening({ asks: [span('Shall we talk?')] }))).toEqual(['clear']);
    expect(answers(opening({ promises: [{ ...span('I will call'), due: null }] }))).toEqual(['clear']);
    expect(answers(opening({ attaches: span('attached') }))).toEqual(['clear']);
  });

  it('when nothing is wanted of them, and in an answer', () => {
    expect(answers(opening({}, { customer: customer() }))).toEqual(['clear']);
    expect(answers(opening({}, { draft: { opens: false } }))).toEqual(['clear']);
  });
});

describe('a message that asks for nothing is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in a language that is not read well', () => {
    expect(answers(opening({ language: 'pl' }))).toEqual(['unknown']);
  });
});

describe('a message that asks for nothing at its boundary', () => {
  it('is forty words', () => {
    expect(answers(opening({ words: 39 }))).toEqual(['clear']);
    expect(answers(opening({ words: 40 }))).toEqual(['fires']);
  });
});
