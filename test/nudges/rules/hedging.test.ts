import { describe, expect, it } from 'vitest';
import { hedging } from '@/lib/nudges/rules/hedging';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(hedging, given, friday);

describe('hedging fires', () => {
  it('pointing at each of the words', () => {
    const given = writing({ hedges: [span('I think'), span('maybe'), span('hopefully')] });
    expect(firing(hedging, given, friday)).toMatchObject({
      cause: 'draft-1:hedges',
      level: 'hint',
      title: '3 words that sound unsure',
      says: 'Say what you know and what you do not: “I think”',
      evidence: [{ text: '“maybe”' }, { text: '“hopefully”' }],
      actions: [{ do: 'show-words', text: 'I think' }],
    });
  });

  it('around a promise, once', () => {
    const text = 'I will hopefully send it by Friday.';
    const given = writing({ hedges: [span('hopefully', text)], promises: [{ ...span(text, text), due: null }] });
    expect(firing(hedging, given, friday)).toMatchObject({
      cause: 'draft-1:hedged-promise',
      title: 'A promise that may be none',
      actions: [{ do: 'show-words', text }],
    });
  });
});

describe('hedging is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, hedges: [span('a'), span('b'), span('c')] }))).toEqual(['clear']);
  });

  it('when the promise stands without it', () => {
    const text = 'Maybe you know it. I will send it.';
    const promises = [{ ...span('I will send it.', text), due: null }];
    expect(answers(writing({ hedges: [span('Maybe', text)], promises }))).toEqual(['clear']);
  });
});

describe('hedging is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('hedging at its boundary', () => {
  it('is three: one or two are politeness', () => {
    expect(answers(writing({ hedges: [span('I think'), span('maybe')] }))).toEqual(['clear']);
    expect(answers(writing({ hedges: [span('I think'), span('maybe'), span('perhaps')] }))).toEqual(['fires']);
  });
});
