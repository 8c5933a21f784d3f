import { expect, it } from 'vitest';
import { ownLines } from '@/lib/sites/plain-quote';

/** The seller's own lines of a plain draft, as one text. */
const own = (text: string) => {
  const lines = text.split('\n');
  const kept = ownLines(lines);
  return lines.filter((_, index) => kept[index]).join('|');
};

it.each([
  ['Hello', 'Hello'],
  ['Hi,\n\nOn Monday Priya wrote:\n> When?\n>> Then\n\nSoon.', 'Hi,|||Soon.'],
  ['Hi,\n\nOn Monday Priya wrote:\n\n> When?', 'Hi,||'],
  ['I need three things:\nA, B and C.', 'I need three things:|A, B and C.'],
  ['Bye\n-- \nNina\n-- \nFjordgear', 'Bye'],
  ['> When?\n> -- \n> Priya\nSoon', 'Soon'],
  ['', ''],
])('of %j the seller wrote %j', (text, expected) => {
  expect(own(text)).toBe(expected);
});

it('takes a time that grows with the draft alone', () => {
  const started = performance.now();
  ownLines('wrote:\n\n'.repeat(50_000).split('\n'));
  expect(performance.now() - started).toBeLessThan(2000);
});
