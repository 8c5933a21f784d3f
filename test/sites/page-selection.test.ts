import { expect, it } from 'vitest';
import { placeOf } from '@/lib/sites/page-selection';

const at = (words: string, text: string) => {
  const place = placeOf(words, text);
  return place && text.slice(place.from, place.to);
};

it('finds words of a draft however the editor breaks and pads them', () => {
  expect(at('the refund', 'When is the refund due?')).toBe('the refund');
  expect(at('by Friday. Thanks', 'I write by\u00A0Friday.\n  Thanks')).toBe('by\u00A0Friday.\n  Thanks');
  // Lines that are blocks have nothing between them.
  expect(at('Hello\nPriya', 'HelloPriya,')).toBe('HelloPriya');
  expect(at('Priya', 'Priya, dear Priya')).toBe('Priya');
});

it('finds nothing where the words are not there, or are none', () => {
  expect(placeOf('refund', 'Hello')).toBeNull();
  expect(placeOf(' \n', 'Hello')).toBeNull();
});
