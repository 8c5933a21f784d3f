import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY } from '@/lib/model/time';
import { decidedDelight } from '@/lib/nudges/rules/decided-delight';
import { delight, issue, sale } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, oslo, situation, standards } from '@/test/nudges/situations';

const soldAt = oslo('2026-11-16T10:00');
const decided = { ...standards, decisions: { delight: 'A drawing of their boat', consistently: '' } };
const given = (...known: Entry[]) => situation({ known, standards: decided });

describe('your own delight fires', () => {
  it('after a sale, and is logged with the seller’s own words', () => {
    expect(firing(decidedDelight, given(sale()), friday)).toMatchObject({
      level: 'hint',
      title: 'Your own decision, for Priya Raman',
      says: '“A drawing of their boat”',
      evidence: [{ text: '“Twelve boats”, sold Mon 16 Nov', entryId: 'sale-1' }],
      actions: [{ do: 'add-entry', kind: 'delight', line: 'A drawing of their boat' }],
    });
  });

  it('not while an issue is open: it is held back', () => {
    expect(answersOf(decidedDelight, { ...given(sale()), open: [issue()] }, friday)).toEqual(['held']);
  });
});

describe('your own delight is clear', () => {
  it('without a decision, without a sale, for one that was sent back, and for who has left', () => {
    expect(answersOf(decidedDelight, { ...given(sale()), standards }, friday)).toEqual(['clear']);
    expect(answersOf(decidedDelight, given(), friday)).toEqual(['clear']);
    expect(answersOf(decidedDelight, given(sale({ state: 'returned' })), friday)).toEqual(['clear']);
    const left = { ...given(sale()), customer: { ...customer(), stage: 'left' as const } };
    expect(answersOf(decidedDelight, left, friday)).toEqual(['clear']);
  });
});

describe('your own delight is unknown', () => {
  it('when a delight cannot be read', () => {
    const odd = { ...delight({}, { at: soldAt - DAY }), body: 7 };
    expect(answersOf(decidedDelight, given(sale(), odd), friday)).toEqual(['unknown']);
  });
});

describe('your own delight at its boundaries', () => {
  it('is settled by a delight since the sale, not by an older one', () => {
    expect(answersOf(decidedDelight, given(sale(), delight({}, { at: soldAt })), friday)).toEqual(['clear']);
    expect(answersOf(decidedDelight, given(sale(), delight({}, { at: soldAt - 1 })), friday)).toEqual(['fires']);
  });

  it('comes two days after the sale and belongs to it for 30', () => {
    expect(decidedDelight.evaluate(given(sale()), soldAt + 2 * DAY - 1)).toEqual([
      { is: 'clear', changesAt: soldAt + 2 * DAY },
    ]);
    expect(answersOf(decidedDelight, given(sale()), soldAt + 2 * DAY)).toEqual(['fires']);
    expect(answersOf(decidedDelight, given(sale()), soldAt + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(decidedDelight, given(sale()), soldAt + 30 * DAY)).toEqual(['clear']);
  });
});
