import { describe, expect, it } from 'vitest';
import { feelingsIn } from '@/lib/text/feelings';
import { languageOf } from '@/lib/text/language';
import { sentencesOf } from '@/lib/text/sentences';
import { felt, feltLater } from './feelings-sentences';

const found = (text: string) => feelingsIn(sentencesOf(text), languageOf(text));
const names = (text: string) =>
  found(text)
    .map(({ is }) => is)
    .sort();

/** Said without a usual word: not found, and not worth a guess. */
const missed = ['I have now explained the same thing to four different people.'];

describe('what is felt', () => {
  it.each([...felt, ...feltLater].filter(([, text]) => !missed.includes(text)))('%j: %s', (wanted, text) => {
    expect(names(text)).toEqual([...wanted].sort());
  });

  it.each(missed)('is not found where no usual word shows it: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it('is told with the words that show it, as they were written', () => {
  expect(found('Hello Nina,\nthe boats are great, but I’m very disappointed. Really very disappointed.')).toEqual([
    { is: 'frustration', words: 'very disappointed' },
  ]);
});
