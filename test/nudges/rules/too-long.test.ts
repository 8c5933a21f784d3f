import { describe, expect, it } from 'vitest';
import { tooLong } from '@/lib/nudges/rules/too-long';
import { theirs, unread, writing } from '@/test/nudges/drafts';
import { mail } from '@/test/nudges/log';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(tooLong, given, friday);

const ask = { words: 'When?', is: 'question' } as const;
const answer = (words: number, { asks, text = '' }: { asks: number; text?: string }) =>
  writing({ words }, { said: [theirs({ asks: Array.from({ length: asks }, () => ask) })], draft: { text } });

describe('a draft that is too long fires', () => {
  it('saying by how much, and where it passes', () => {
    const text = Array.from({ length: 130 }, (_, index) => `word${index + 1}`).join(' ');
    expect(firing(tooLong, answer(180, { asks: 1, text }), friday)).toMatchObject({
      cause: 'draft-1:long',
      level: 'hint',
      title: '180 words: 5 more than your most for an answer to 1 question',
      standard: 'at most 175 words for an answer to 1 question, 50 more for each question',
    });
    const nudge = firing(tooLong, answer(130, { asks: 0, text }), friday);
    expect(nudge.says).toContain('Past your 125 words: “word126 word127 word128 word129 word130”');
    expect(nudge.actions).toMatchObject([{ do: 'show-words', text: 'word126 word127 word128 word129 word130' }]);
  });
});

describe('a draft that is too long is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4 }))).toEqual(['clear']);
  });

  it('however short', () => {
    expect(answers(answer(5, { asks: 3 }))).toEqual(['clear']);
  });
});

describe('a draft that is too long is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('when it is longer than an answer to nothing and nobody can tell what they asked', () => {
    expect(answers(writing({ words: 126 }, { said: null }))).toEqual(['unknown']);
    expect(answers(writing({ words: 126 }, { said: [theirs({ subject: 'Another matter' })] }))).toEqual(['unknown']);
    expect(answers(writing({ words: 125 }, { said: null }))).toEqual(['clear']);
  });
});

describe('a draft that is too long at its boundaries', () => {
  it('of an answer grows with their questions', () => {
    expect(answers(answer(125, { asks: 0 }))).toEqual(['clear']);
    expect(answers(answer(126, { asks: 0 }))).toEqual(['fires']);
    expect(answers(answer(225, { asks: 2 }))).toEqual(['clear']);
    expect(answers(answer(226, { asks: 2 }))).toEqual(['fires']);
  });

  it('of a first message is lower, unless they ever wrote', () => {
    const cold = (words: number, over = {}) => writing({ words }, { said: null, draft: { opens: true }, ...over });
    expect(answers(cold(75))).toEqual(['clear']);
    expect(firing(tooLong, cold(76), friday).title).toBe('76 words: 1 more than your most for a first message');
    const newest = [mail(friday)];
    expect(answers(cold(125, { newest }))).toEqual(['clear']);
    expect(answers(cold(126, { newest }))).toEqual(['fires']);
    expect(answers(cold(76, { newest: [mail(friday, { direction: 'out', by: 'me' })] }))).toEqual(['fires']);
    expect(answers(cold(76, { newest: [mail(friday, { automatic: true })] }))).toEqual(['fires']);
  });
});
