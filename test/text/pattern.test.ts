import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { pattern } from '@/lib/text/pattern';
import { beginsWithLetter } from './pattern-begin';

vi.mock('@/lib/text/pattern', async (original) => {
  const written = await original<typeof import('@/lib/text/pattern')>();
  return { ...written, pattern: vi.fn(written.pattern) };
});

/** What is kept until it is needed is made at once. */
vi.mock('@/lib/text/once', () => ({
  once<Made>(make: () => Made): () => Made {
    const made = make();
    return () => made;
  },
}));

const places = (written: RegExp, text: string) =>
  [...text.matchAll(pattern(new RegExp(written, `${written.flags}g`)))].map(({ index }) => index);

describe('a word boundary that knows accents', () => {
  it.each([
    [/\bår\b/u, 'et år, står, året', [3]],
    [/\b(?:år|dag)\b/u, 'idag, dag; år', [6, 11]],
    [/\bs\b/u, 'äs s', [3]],
    [/\b\d+ (?:år)\b/u, 'x12 år, 12 år', [8]],
    [/\p{L}+(?:\b)(?: kommer)/u, 'når kommer', [0]],
    [/not(?:\b)(?:'ll|!)/u, "not'll not!", [0, 7]],
  ])('%s', (written, text, found) => {
    expect(places(written, text)).toEqual(found);
  });
});

describe('where a pattern begins', () => {
  it.each([
    ['ab', true],
    ['a?b', true],
    ['^a', true],
    ['a?', false],
    ['(?:a|b)c', true],
    ['(?:a|)c', false],
    ["(?:will|'ll) be", false],
    ['(?:a |b )?(?:c|d)', true],
    ['(?:a |b )?,', false],
    ['(?!x)(?:a|[bc]d)', true],
    ['[^a]', false],
    ['\\d{1,2}', true],
    ['\\d{0,2}-', false],
    ['\\p{L}+', true],
    ['(?: early| late)?', false],
  ])('%s: %s', (source, is) => {
    expect(beginsWithLetter(source, 0)).toBe(is);
  });
});

it('has a letter behind every boundary of every pattern that takes one for granted', async () => {
  for (const file of readdirSync('lib/text', { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) await import(/* @vite-ignore */ `/lib/text/${file}`);
  }
  const sources = vi.mocked(pattern).mock.calls.map(([{ source }]) => source);
  expect(sources.length).toBeGreaterThan(400);
  const wrong = sources.flatMap((source) =>
    [...source.matchAll(/\\b(?=\((?!\?[=!<])|[\p{L}\d]|\\d|\\p\{L\})/gu)]
      .filter(({ index }) => !beginsWithLetter(source, index + 2))
      .map(({ index }) => source.slice(index, index + 60)),
  );
  expect(wrong).toEqual([]);
});
