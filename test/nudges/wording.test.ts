import { expect, it } from 'vitest';
import { sentenceOf } from '@/lib/nudges/wording';

it.each([
  ['How the boat came through its first season', 'I was wondering how the boat came through its first season.'],
  ['Ask her how her new shop is doing?', 'I was wondering how your new shop is doing.'],
  ['Ask him about his trip to Iceland.', 'I wanted to ask about your trip to Iceland.'],
  ['Congratulate them on the prize', 'Congratulations on the prize.'],
])('says “%s” to the customer', (note, sentence) => {
  expect(sentenceOf(note)).toBe(sentence);
});

it.each([
  'The mountain rescue team he volunteers with',
  'How he liked the book',
  'Her daughter started school',
  '喝茶',
  '',
])('leaves “%s” to the seller’s own words', (note) => {
  expect(sentenceOf(note)).toBeNull();
});
