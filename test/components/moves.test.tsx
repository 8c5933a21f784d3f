import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { person } from './sample';

const bea = { id: 'c2', name: 'Bea Lund', account: 'Trailmix', address: 'bea@trailmix.example' };
const priya = { id: 'c1', name: 'Priya Raman', account: 'Trailmix', address: 'priya@trailmix.example' };
/** The first of November in Oslo. */
const FROM = Date.UTC(2026, 9, 31, 23);

async function openEdit() {
  const actions = fakeActions({ find: vi.fn(() => Promise.resolve([priya, bea])) });
  const shown = showPanel({ actions });
  await shown.user.click(screen.getByRole('button', { name: 'Edit' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Edit Priya Raman' }));
  return { ...shown, actions, dialog };
}

async function openUnlink() {
  const shown = await openEdit();
  const { user, dialog } = shown;
  await user.click(dialog.getByRole('button', { name: 'Not this person: priya@trailmix.example' }));
  await user.clear(dialog.getByLabelText('From'));
  await user.type(dialog.getByLabelText('From'), '2026-11-01');
  return shown;
}

describe('not this person', () => {
  it('moves the address to a customer who is looked up, never to the one whose it was', async () => {
    const { user, actions, dialog, container } = await openUnlink();
    await user.selectOptions(dialog.getByLabelText('Whose is it now?'), 'A customer');
    expect(dialog.getByRole('button', { name: 'Move it' })).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: 'Choose a customer' }));
    await user.click(await screen.findByRole('option', { name: /Priya Raman/ }));
    expect(dialog.getByText('That is the customer it was taken from.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Choose a customer' }));
    await user.click(await screen.findByRole('option', { name: /Bea Lund/ }));
    await expectAccessible(container);
    await user.click(dialog.getByRole('button', { name: 'Move it' }));
    expect(actions.notThisPerson).toHaveBeenCalledWith('c1', 'i1', FROM, { customerId: 'c2' });
    expect(screen.getByRole('dialog', { name: 'Edit Priya Raman' })).toBeVisible();
  });

  it('moves it to somebody new of the same account', async () => {
    const { user, actions, dialog } = await openUnlink();
    await user.selectOptions(dialog.getByLabelText('Whose is it now?'), 'Somebody new');
    expect(dialog.getByRole('button', { name: 'Move it' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Their name'), ' Cleo Park ');
    await user.click(dialog.getByRole('button', { name: 'Move it' }));
    expect(actions.notThisPerson).toHaveBeenCalledWith('c1', 'i1', FROM, {
      name: 'Cleo Park',
      account: 'Trailmix Rentals',
    });
  });
});

describe('changed jobs', () => {
  async function openForm() {
    const shown = await openEdit();
    await shown.user.click(shown.dialog.getByRole('button', { name: 'Changed jobs' }));
    const form = within(shown.dialog.getByRole('form', { name: 'Changed jobs' }));
    await shown.user.clear(form.getByLabelText('Since'));
    await shown.user.type(form.getByLabelText('Since'), '2026-11-01');
    return { ...shown, form };
  }

  it('notes the old address, the new one and the new firm, and gives the old to the successor', async () => {
    const { user, actions, form, container } = await openForm();
    await user.selectOptions(form.getByLabelText('Whose is it now?'), 'Somebody new');
    await user.type(form.getByLabelText('Their name'), 'Cleo Park');
    await user.type(form.getByLabelText('New address'), 'priya@harbour.example');
    await user.type(form.getByLabelText('New account'), 'Harbour');
    await user.type(form.getByLabelText('New role'), 'Buyer');
    await expectAccessible(container);
    await user.click(form.getByRole('button', { name: 'Note the change' }));
    expect(actions.changeJob).toHaveBeenCalledWith('c1', {
      identityId: 'i1',
      from: FROM,
      to: { name: 'Cleo Park', account: 'Trailmix Rentals' },
      address: 'priya@harbour.example',
      account: 'Harbour',
      role: 'Buyer',
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('saves nothing while something is missing or no address', async () => {
    const { user, actions, form } = await openForm();
    await user.selectOptions(form.getByLabelText('Whose is it now?'), 'A customer');
    await user.click(form.getByRole('button', { name: 'Note the change' }));
    expect(form.getByText('Say who has it now, or choose nobody.')).toBeVisible();
    await user.selectOptions(form.getByLabelText('Whose is it now?'), 'Nobody I know');
    await user.type(form.getByLabelText('New address'), 'priya at harbour{Enter}');
    expect(form.getByLabelText('New address')).toBeInvalid();
    expect(actions.changeJob).not.toHaveBeenCalled();
  });
});

describe('several customers on the page', () => {
  it('says to whom an answer is owed', () => {
    const known = { customerId: 'c2', customerName: 'Bea Lund', address: 'bea@trailmix.example' };
    showPanel({ people: [person({ ...known, yourTurn: true }), person()] });
    const chips = within(screen.getByRole('list', { name: 'Also on this page' })).getAllByRole('button');
    expect(chips[0]).toHaveAccessibleName('Bea Lund, your turn');
    expect(chips[1]).not.toHaveAccessibleName(/your turn/);
  });
});
