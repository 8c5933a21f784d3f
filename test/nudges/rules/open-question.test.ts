import { describe, expect, it } from 'vitest';
import { openQuestion } from '@/lib/nudges/rules/open-question';
import { span, theirs, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation, standards } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(openQuestion, given, friday);

const unclear = theirs({
  text: 'It does not work again.',
  asks: [],
  unclear: 'yes',
  openQuestions: ['What happens when you switch it on?'],
});
const vague = (found: Parameters<typeof writing>[0] = {}, words: Partial<typeof unclear> = {}) =>
  writing(found, { said: [{ ...unclear, ...words }] });

describe('asking before acting fires', () => {
  it('with a question that fits their words', () => {
    expect(firing(openQuestion, vague(), friday)).toMatchObject({
      level: 'hint',
      title: 'Ask what exactly they need',
      says: 'They wrote “It does not work again.”',
      evidence: [{ text: 'To ask: “What happens when you switch it on?”' }],
      actions: [{ do: 'insert', text: 'What happens when you switch it on?' }],
    });
  });

  it('with the seller’s own question first', () => {
    const playbooks = { ...standards.playbooks, listening: { questions: ['What would help you most?'] } };
    const given = { ...vague({}, { openQuestions: [] }), standards: { ...standards, playbooks } };
    expect(firing(openQuestion, given, friday).actions).toMatchObject([{ text: 'What would help you most?' }]);
  });
});

describe('asking before acting is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(vague({ words: 4 }))).toEqual(['clear']);
  });

  it('when the draft asks, and when it is plain what they want', () => {
    expect(answers(vague({ openQuestions: [span('What happens?')] }))).toEqual(['clear']);
    expect(answers(vague({}, { unclear: 'unsure' }))).toEqual(['clear']);
  });

  it('for a draft that opens a conversation', () => {
    expect(answers(writing({}, { said: [unclear], draft: { opens: true } }))).toEqual(['clear']);
  });
});

describe('asking before acting is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in a language that is not read well', () => {
    expect(answers(vague({ language: 'pl' }))).toEqual(['unknown']);
  });

  it('without a question to offer, or without their words', () => {
    expect(answers(vague({}, { openQuestions: [] }))).toEqual(['unknown']);
    expect(answers(writing({}, { said: null }))).toEqual(['unknown']);
  });
});

describe('asking before acting at its boundary', () => {
  it('is twelve words', () => {
    expect(answers(vague({ words: 11 }))).toEqual(['clear']);
    expect(answers(vague({ words: 12 }))).toEqual(['fires']);
  });
});
