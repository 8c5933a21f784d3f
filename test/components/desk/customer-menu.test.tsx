import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CustomerMenu } from '@/components/desk/customers/customer-menu';
import type { Erasure } from '@/lib/app/people-contract';
import { expectAccessible } from '@/test/components/render';
import { panelProps } from '@/test/components/sample';
import { fakePeople, showPart } from './people';

const customer = panelProps({}).customer.value?.customer;
if (!customer) throw new Error('The sample has a customer.');
const { name } = customer.body;

const erasure: Erasure = {
  name,
  entries: 12,
  conversations: 3,
  addresses: ['ada@brightwater.example'],
  undos: 1,
  backups: [{ name: 'attune-2026-11-01.json', at: Date.UTC(2026, 10, 1) }],
};

async function opened(change: Partial<Erasure> = {}) {
  const people = { ...fakePeople(), wouldErase: vi.fn(() => Promise.resolve({ ...erasure, ...change })) };
  const shown = showPart(<CustomerMenu customer={customer ?? never()} />, people);
  await shown.user.click(screen.getByText('Erase for good…'));
  await screen.findByText(/12 entries/);
  return { ...shown, dialog: within(screen.getByRole('dialog', { hidden: true })), people };
}

describe('the menu of one customer', () => {
  it('hands out their data as a file, for machines and for people', async () => {
    const { user, people } = showPart(<CustomerMenu customer={customer} />);
    await user.click(screen.getByText('Everything in plain words (text)'));
    expect(people.takeOut).toHaveBeenCalledWith(customer.id, 'words');
    await user.click(screen.getByText(/can take in again/));
    expect(people.takeOut).toHaveBeenLastCalledWith(customer.id, 'data');
  });

  it('erases only once the name is written, after saying what goes and which backups keep them', async () => {
    const { user, dialog, people, container } = await opened();
    expect(dialog.getByText(/12 entries, 3 conversations and 1 address will be erased/)).toBeInTheDocument();
    expect(dialog.getByText('This cannot be undone.')).toBeInTheDocument();
    expect(dialog.getByText('attune-2026-11-01.json')).toBeInTheDocument();
    expect(dialog.getByText(/1 earlier deletion or merge/)).toBeInTheDocument();
    await expectAccessible(container);
    const erase = dialog.getByText('Erase for good', { selector: 'button' });
    expect(erase).toBeDisabled();
    const field = dialog.getByLabelText('To erase, write their name');
    await user.type(field, 'Somebody else{Enter}');
    expect(people.erase).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, `  ${name.toUpperCase()} `);
    await user.click(erase);
    expect(people.erase).toHaveBeenCalledWith(customer.id);
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
    expect(location.hash).toBe('#/customers');
  });

  it('says so where this browser wrote no backup', async () => {
    const { dialog } = await opened({ backups: [] });
    expect(dialog.getByText(/This browser wrote no backup/)).toBeInTheDocument();
  });
});

function never(): never {
  throw new Error('The sample has a customer.');
}
