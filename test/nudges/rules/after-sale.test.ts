import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { afterSale } from '@/lib/nudges/rules/after-sale';
import { sale } from '@/test/nudges/log';
import { answersOf, customer, firing, neverOpen, oslo, situation, standards } from '@/test/nudges/situations';

/** Sold on Monday at 10: the paperwork is to move by Tuesday at 10. */
const sold = situation({ known: [sale()] });
const due = oslo('2026-11-17T10:00');

describe('paperwork after a sale fires', () => {
  it('at once, names what comes after it, and is done in one press', () => {
    expect(firing(afterSale, sold, oslo('2026-11-16T10:00'))).toMatchObject({
      level: 'owed',
      title: 'Get the paperwork for Priya Raman moving',
      says: '“Twelve boats”: best by Tue 17 Nov.',
      standard: '1 business day after the sale',
      actions: [
        { do: 'sale-step', label: 'Done', entryId: 'sale-1', step: 'paperworkAt' },
        { do: 'edit-entry', entryId: 'sale-1' },
      ],
    });
  });

  it('with the seller’s own words on how, and what they decided to do in every case', () => {
    const { playbooks } = standards;
    const own = {
      ...standards,
      decisions: { delight: '', consistently: 'Call back the same day' },
      playbooks: {
        ...playbooks,
        afterSale: { ...playbooks.afterSale, paperwork: { businessDays: 1, how: 'Order form to the warehouse.' } },
      },
    };
    const nudge = firing(afterSale, { ...sold, standards: own }, due - 1);
    expect(nudge.says).toMatch(/Order form to the warehouse\.$/);
    expect(nudge.evidence.at(-1)?.text).toContain('Call back the same day');
  });

  it('once for each sale', () => {
    const two = situation({ known: [sale(), sale({}, { id: 'sale-2' })] });
    expect(answersOf(afterSale, two, due)).toEqual(['fires', 'fires']);
  });
});

describe('paperwork after a sale is clear', () => {
  it('once it moves, once the order is delivered or sent back, without a sale, and for who has left', () => {
    for (const body of [{ paperworkAt: due }, { state: 'fulfilled' as const }, { state: 'returned' as const }]) {
      expect(answersOf(afterSale, situation({ known: [sale(body)] }), due)).toEqual(['clear']);
    }
    expect(answersOf(afterSale, situation(), due)).toEqual(['clear']);
    expect(answersOf(afterSale, { ...sold, customer: { ...customer(), stage: 'left' } }, due)).toEqual(['clear']);
  });
});

describe('paperwork after a sale is unknown', () => {
  it('without open hours, and when the sale cannot be read', () => {
    expect(answersOf(afterSale, { ...sold, standards: neverOpen }, due)).toEqual(['unknown']);
    expect(answersOf(afterSale, situation({ known: [{ ...sale(), body: { what: 7 } }] }), due)).toEqual(['unknown']);
  });
});

describe('paperwork after a sale at its boundaries', () => {
  it('presses more once its day has come, and stops after 30 days', () => {
    expect(firing(afterSale, sold, due - 1)).toMatchObject({ level: 'owed', changesAt: due });
    expect(firing(afterSale, sold, due)).toMatchObject({ level: 'at-risk', changesAt: due + 30 * DAY });
    expect(answersOf(afterSale, sold, due + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(afterSale, sold, due + 30 * DAY)).toEqual(['clear']);
  });
});
