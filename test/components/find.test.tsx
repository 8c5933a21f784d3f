import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FoundCustomer } from '@/lib/app/panel-contract';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';

const everyone: FoundCustomer[] = [
  { id: 'c1', name: 'Priya Raman', account: 'Trailmix Rentals', address: 'priya@trailmix.example' },
  { id: 'c2', name: 'Li Wei', account: 'Fjordkit', address: 'li@fjordkit.example' },
  { id: 'c3', name: '', account: '', address: 'bare@fjordkit.example' },
];

async function openFind(find = vi.fn((_query: string) => Promise.resolve(everyone))) {
  const shown = showPanel({ actions: fakeActions({ find }) });
  await shown.user.click(screen.getByRole('button', { name: 'Find a customer' }));
  return { ...shown, find, box: screen.getByRole('combobox', { name: 'Name, account or address' }) };
}

describe('find', () => {
  it('looks for what is typed', async () => {
    const { user, find, box } = await openFind();
    await user.type(box, ' li ');
    expect(find).toHaveBeenLastCalledWith('li', expect.any(AbortSignal));
  });

  it('chooses with the keys, round the ends', async () => {
    const { user, actions, box } = await openFind();
    await screen.findByRole('option', { name: /Priya Raman/, selected: true });
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('option', { name: /bare@fjordkit/, selected: true })).toBeVisible();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const option = screen.getByRole('option', { name: /Li Wei/, selected: true });
    expect(box).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    expect(actions.showCustomer).toHaveBeenCalledWith('c2');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says when nobody is found', async () => {
    const { user, box } = await openFind(vi.fn(() => Promise.resolve([])));
    expect(await screen.findByText('Nobody is in your log yet.')).toBeVisible();
    await user.type(box, 'x');
    expect(await screen.findByText('Nobody in your log goes by that.')).toBeVisible();
  });

  it('says when the search failed', async () => {
    await openFind(vi.fn(() => Promise.reject(new Error('The index is broken.'))));
    expect(await screen.findByText(/The index is broken/)).toBeVisible();
  });

  it('never shows the answer to an older question', async () => {
    const answers = new Map<string, (found: FoundCustomer[]) => void>();
    const { user, box } = await openFind(
      vi.fn((query: string) => new Promise((resolve) => answers.set(query, resolve))),
    );
    await user.type(box, 'p');
    await user.type(box, 'r');
    answers.get('pr')?.(everyone.slice(0, 1));
    answers.get('p')?.(everyone.slice(1, 2));
    expect(await screen.findByRole('option', { name: /Priya/ })).toBeVisible();
    expect(screen.queryByRole('option', { name: /Li Wei/ })).not.toBeInTheDocument();
  });

  it('closes without choosing', async () => {
    const { user, actions } = await openFind();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(actions.showCustomer).not.toHaveBeenCalled();
  });
});
