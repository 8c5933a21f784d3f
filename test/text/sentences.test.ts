import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/text/sentences';

describe('a paragraph without end', () => {
  const sentences = ['The pumps came on Monday.', 'Could you send the invoice?', 'It is ca. 40 kg.', 'Thanks!'];
  const many = (count: number) => Array.from({ length: count }, () => sentences).flat();

  it('has the sentences that it has when it is short', () => {
    expect(sentencesOf(many(2000).join(' '))).toEqual(many(2000));
  });

  it('is read to its end, a megabyte of it', () => {
    expect(sentencesOf('could you? '.repeat(95_000))).toHaveLength(95_000);
  }, 30_000);

  it('loses no word where it has no stop', () => {
    const words = 'please send me it '.repeat(5000);
    expect(sentencesOf(words).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
  });
});
