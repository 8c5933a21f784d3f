import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openSales } from '@/lib/app/sale-view';
import { DAY } from '@/lib/model/time';
import { expectAccessible, showPanel } from './render';
import { entry, now, nudge, ready, view } from './sample';

// It is Friday 2026-11-20, 12:18 in Oslo.
const sold = (body: object = {}) =>
  entry({
    id: 's1',
    kind: 'sale',
    open: 1,
    at: now - 4 * DAY,
    body: { what: 'Twelve folding boats', delivery: now + 10 * DAY, paperworkAt: now - 3 * DAY, ...body },
  });
const show = (...entries: ReturnType<typeof sold>[]) =>
  showPanel({ customer: ready(view({ sales: openSales({ open: entries }) })) });
const card = () => within(screen.getByRole('region', { name: 'After the sale' }));

describe('an open sale', () => {
  it('says what, by when, and which keys are done on which day', async () => {
    const { container } = show(sold());
    expect(card().getByText('Twelve folding boats')).toBeVisible();
    expect(card().getByText('Delivery by 30 Nov')).toBeVisible();
    expect(card().getByRole('button', { name: /Paperwork moving 17 Nov/ })).toHaveAttribute('aria-pressed', 'true');
    expect(card().getByRole('button', { name: /Thanked/ })).toHaveAttribute('aria-pressed', 'false');
    await expectAccessible(container);
  });

  it('has each key done in one press, and a slip taken back in another', async () => {
    const { user, actions } = show(sold());
    await user.click(card().getByRole('button', { name: /Thanked/ }));
    expect(actions.saleStep).toHaveBeenLastCalledWith('s1', 'thankedAt', true);
    await user.click(card().getByRole('button', { name: /Paperwork moving/ }));
    expect(actions.saleStep).toHaveBeenLastCalledWith('s1', 'paperworkAt', false);
  });

  it('tells them again and again', async () => {
    const { user, actions } = show(sold({ informedAt: now - DAY }));
    await user.click(card().getByRole('button', { name: /Kept informed 19 Nov/ }));
    expect(actions.saleStep).toHaveBeenLastCalledWith('s1', 'informedAt', true);
  });

  it('is delivered in one press, and then says when', async () => {
    const { user, actions, update } = show(sold());
    await user.click(card().getByRole('button', { name: 'Delivered' }));
    expect(actions.saleStep).toHaveBeenLastCalledWith('s1', 'deliveredAt', true);
    const delivered = openSales({ open: [sold({ state: 'fulfilled', deliveredAt: now })] });
    update({ customer: ready(view({ sales: delivered })) });
    expect(card().getByText('Delivered 20 Nov')).toBeVisible();
    expect(card().queryByRole('button', { name: 'Delivered' })).toBeNull();
  });

  it('says when it is late, and from when it moved', () => {
    show(sold({ delivery: now - DAY, movedAt: now - 2 * DAY, movedFrom: now - 3 * DAY }));
    expect(card().getByText('Delivery was due 19 Nov, moved from 17 Nov')).toBeVisible();
  });

  it('takes no room when nothing is open, nor for one that cannot be read', () => {
    show({ ...sold(), body: { what: 7 } });
    expect(screen.queryByRole('region', { name: 'After the sale' })).toBeNull();
  });
});

describe('a nudge of the sale', () => {
  it('is done in one press', async () => {
    const action = { do: 'sale-step', label: 'Done', entryId: 's1', step: 'thankedAt' } as const;
    const { user, actions } = showPanel({ customer: ready(view({ nudges: [nudge({ actions: [action] })] })) });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(actions.act).toHaveBeenCalledWith('c1', action);
  });
});
