/** Scripts that don't part words by spaces. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const parted = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/**
 * How many words a text has. Numbers count, marks and emoji don't. The browser's segmenter is asked only about scripts
 * that need it: elsewhere it counts the same and takes a hundred times as long.
 */
export function countWords(text: string): number {
  const runs = text.match(parted) ?? [];
  if (!unparted.test(text)) return runs.length;
  return runs.reduce((count, run) => count + (unparted.test(run) ? countInRun(run) : 1), 0);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function countInRun(run: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count += 1;
  return count;
}
