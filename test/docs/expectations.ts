import type { Rule } from '@/lib/nudges/rule';

/** What customers expect of world class service: D'Ausilio's list as Deb Calvert gives it. */
const names = [
  'Responds promptly',
  'Convenient ways and times',
  'Brief and clear',
  'Beyond the transaction',
  'Easy to do business with',
  'Personalized',
  'Informs, educates, challenges',
  'Expert and professional',
  'Empathizes',
  'Unique value, genuine interest',
] as const;

export interface Expectation {
  number: number;
  name: string;
  /** From a page of docs/rules. */
  link: string;
}

/** The ten, in order. */
export const expectations: readonly Expectation[] = names.map((name, index) => ({
  number: index + 1,
  name,
  link: `README.md#${index + 1}-${name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-')}`,
}));

/** The expectation that a rule watches over. @throws Error for a number that is none of the ten */
export function expectationOf(rule: Pick<Rule, 'id' | 'expectation'>): Expectation {
  const expectation = expectations[rule.expectation - 1];
  if (!expectation) throw new Error(`${rule.id} is of no expectation: ${rule.expectation}`);
  return expectation;
}
