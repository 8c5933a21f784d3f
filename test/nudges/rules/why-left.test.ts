import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { whyLeft } from '@/lib/nudges/rules/why-left';
import { fact } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, situation } from '@/test/nudges/situations';

const left = (...known: Entry[]) => situation({ customer: { ...customer(), stage: 'left' }, known });

describe('why they left fires', () => {
  it('for who has left, with a line to write it down', () => {
    expect(firing(whyLeft, left(fact()), friday)).toMatchObject({
      level: 'hint',
      cause: 'left',
      title: 'When and why did Priya Raman leave?',
      actions: [{ do: 'add-entry', kind: 'fact', line: 'Left, because ' }],
    });
  });
});

describe('why they left is clear', () => {
  it('for who has not left', () => {
    expect(answersOf(whyLeft, situation(), friday)).toEqual(['clear']);
  });

  it('once it is written down beside their stage why, not when alone', () => {
    const leaving = (why: string) => {
      const one = customer();
      const left = { at: friday, why, satisfied: null };
      return situation({ customer: { ...one, stage: 'left', body: { ...one.body, left } }, known: [fact()] });
    };
    expect(answersOf(whyLeft, leaving('Too slow'), friday)).toEqual(['clear']);
    expect(answersOf(whyLeft, leaving(''), friday)).toEqual(['fires']);
  });
});

describe('why they left is unknown', () => {
  it('when a fact cannot be read', () => {
    expect(answersOf(whyLeft, left({ ...fact(), body: 7 }), friday)).toEqual(['unknown']);
  });
});

describe('why they left at its boundary', () => {
  it.each([
    ['Left, because the new buyer knows another shop', 'clear'],
    ['Switched to a cheaper supplier in May', 'clear'],
    ['Restores old boats', 'fires'],
  ])('“%s” is %s', (text, is) => {
    expect(answersOf(whyLeft, left(fact({ text })), friday)).toEqual([is]);
  });
});
