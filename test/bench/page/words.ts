import type { Random } from './random';

export const firstNames = [
  'Anna',
  'Björn',
  'Chidi',
  'Dilek',
  'Elena',
  'Farid',
  'Grete',
  'Hiro',
  'Inés',
  'Jonas',
] as const;
export const lastNames = [
  'Lund',
  'Okafor',
  'Marín',
  'Sato',
  'Novak',
  'Berg',
  'Demir',
  'Haddad',
  'Rossi',
  'Weiss',
] as const;
export const accounts = ['Northwind Tools', 'Harbour Foods', 'Lund & Sons', 'Bright Paper', 'Kite Logistics'] as const;
export const subjects = [
  'Quote for the spare parts',
  'Delivery on Thursday',
  'Invoice',
  'New drawings',
  'Visit in May',
] as const;
export const lines = [
  'Has two daughters, the older one starts school this autumn',
  'Wants to halve the time from order to delivery by next spring',
  'Send the revised drawings with the prices of both variants',
  'Prefers a short call over a long mail when something goes wrong',
  'Ask how the opening of the new hall in the harbour went',
  '東京の展示会で会いました',
] as const;

const syllables = ['ba', 'ke', 'lo', 'min', 'tor', 'sa', 'vel', 'nu', 'dri', 'pe'] as const;

/** A word of 30,000, the first ones far more often than the last: three words in ten are of the first hundred. */
export function rareWord(random: Random): string {
  return wordAt(Math.floor(30_000 ** random()));
}

/** The same number gives the same word. */
export function wordAt(number: number): string {
  return [...String(number)].map((digit) => syllables[Number(digit)] ?? '').join('');
}
