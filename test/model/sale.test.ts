import { describe, expect, it } from 'vitest';
import { type SaleBody, sale, saleToSave, unmarked } from '@/lib/model/kinds/sale';
import { DAY } from '@/lib/model/time';

const NOW = Date.UTC(2026, 10, 20, 9);
const sold = (over: Partial<SaleBody> = {}): SaleBody => ({
  ...sale.body.parse({ what: 'Twelve boats', delivery: NOW + 7 * DAY }),
  ...over,
});

describe('saving a sale', () => {
  it('notes that the delivery was put off, when and from what', () => {
    expect(saleToSave(sold(), sold({ delivery: NOW + 14 * DAY }), NOW)).toMatchObject({
      movedAt: NOW,
      movedFrom: NOW + 7 * DAY,
    });
  });

  it('takes a first date, an earlier one and none for what they are', () => {
    for (const [before, after] of [
      [null, NOW],
      [NOW + DAY, NOW],
      [NOW, NOW],
      [NOW, null],
    ] as const) {
      expect(saleToSave(sold({ delivery: before }), sold({ delivery: after }), NOW).movedAt ?? null).toBeNull();
    }
  });

  it('forgets the move when the old date holds again', () => {
    const moved = sold({ delivery: NOW + 14 * DAY, movedAt: NOW - DAY, movedFrom: NOW + 7 * DAY });
    expect(saleToSave(moved, { ...moved, amount: 5 }, NOW)).toMatchObject({ movedAt: NOW - DAY });
    expect(saleToSave(moved, { ...moved, delivery: NOW + 7 * DAY }, NOW)).toMatchObject({
      movedAt: null,
      movedFrom: null,
    });
  });

  it('notes the delivery, unless its time was given, and takes it back', () => {
    expect(saleToSave(sold(), sold({ state: 'fulfilled' }), NOW).deliveredAt).toBe(NOW);
    expect(saleToSave(sold(), sold({ state: 'fulfilled', deliveredAt: 7 }), NOW).deliveredAt).toBe(7);
    const delivered = sold({ state: 'fulfilled', deliveredAt: 7 });
    expect(saleToSave(delivered, { ...delivered, amount: 5 }, NOW).deliveredAt).toBe(7);
    expect(saleToSave(delivered, { ...delivered, state: 'open' }, NOW).deliveredAt).toBeNull();
  });

  it('a body of before, without marks or with empty ones, fits', () => {
    expect(sale.body.safeParse({ what: 'Boats' }).success).toBe(true);
    expect(sale.body.safeParse({ what: 'Boats', ...unmarked }).success).toBe(true);
  });
});
