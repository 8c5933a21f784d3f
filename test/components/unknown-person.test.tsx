import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { nothing, person } from './sample';

const about = (who: PersonOnPage) => ({ subject: { is: 'unknown', person: who }, customer: nothing }) as const;

describe('somebody who is not in the log', () => {
  it('is added in one click, with what the page told', async () => {
    const { user, actions } = showPanel(about(person({ company: 'Fjordkit AS', phones: ['+47 555 01 00'] })));
    await user.click(screen.getByRole('button', { name: 'Add customer' }));
    expect(actions.addCustomer).toHaveBeenCalledWith({
      name: 'Ingrid Solberg',
      address: 'ingrid.solberg@fjordkit.example',
      account: 'Fjordkit AS',
      phones: ['+47 555 01 00'],
      internal: false,
    });
  });

  it('who was erased for good is added again only after being asked', async () => {
    const actions = fakeActions({ erasedBefore: vi.fn(() => Promise.resolve(true)) });
    const { user } = showPanel({ ...about(person()), actions });
    await user.click(screen.getByRole('button', { name: 'Add customer' }));
    expect(await screen.findByText(/^You erased this person for good\./)).toHaveRole('alert');
    expect(actions.addCustomer).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Add them again' }));
    expect(actions.addCustomer).toHaveBeenCalledOnce();
  });

  it('marks guesses as guesses, and what was typed over as none', async () => {
    const { user } = showPanel(about(person({ name: '' })));
    const name = screen.getByRole('textbox', { name: 'Name guess' });
    expect(name).toHaveValue('Ingrid Solberg');
    expect(screen.getByRole('textbox', { name: 'Account guess' })).toHaveValue('Fjordkit');
    await user.type(name, ' Hansen');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ingrid Solberg Hansen');
  });

  it('guesses no name from one word, and no account from a provider of mailboxes', () => {
    showPanel(about(person({ name: '', address: 'kayakfan99@gmail.com' })));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(screen.getByRole('textbox', { name: 'Account' })).toHaveValue('');
  });

  it('starts anew for the next person', () => {
    const { update } = showPanel(about(person()));
    update(about(person({ name: 'Li Wei', address: 'li@other.example' })));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Li Wei');
  });

  it('links the address to somebody the seller knows', async () => {
    const actions = fakeActions({
      find: vi.fn(() =>
        Promise.resolve([{ id: 'c9', name: 'Ola Berg', account: 'Fjordkit', address: 'ola@fjordkit.example' }]),
      ),
    });
    const { user } = showPanel({ ...about(person()), actions });
    await user.click(screen.getByRole('button', { name: 'Is this someone you know?' }));
    await user.click(await screen.findByRole('option', { name: /Ola Berg/ }));
    expect(actions.linkAddress).toHaveBeenCalledWith('c9', 'ingrid.solberg@fjordkit.example', 'Ingrid Solberg');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('can be kept from ever being read', async () => {
    const { user, actions } = showPanel(about(person()));
    await user.click(screen.getByRole('button', { name: 'Never read' }));
    await user.click(screen.getByRole('button', { name: 'Everybody at fjordkit.example' }));
    expect(actions.neverRead).toHaveBeenCalledWith({ what: 'domain', value: 'fjordkit.example' });
  });

  it('shows the others of the page', () => {
    showPanel({ ...about(person()), people: [person(), person({ name: 'Li Wei', address: 'li@other.example' })] });
    expect(within(screen.getByRole('list', { name: 'Also on this page' })).getAllByRole('button')).toHaveLength(1);
  });
});

describe('addresses that are not one person’s', () => {
  it('explains a shared address and offers to link it', async () => {
    const { user } = showPanel(about(person({ name: '', address: 'sales@fjordkit.example', shared: true })));
    expect(screen.getByText(/never matched by itself/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Link to a customer' }));
    expect(screen.getByRole('dialog', { name: 'Whose address is sales@fjordkit.example?' })).toBeVisible();
  });

  it('offers the Reply-To of a machine, and not to add the machine', async () => {
    const { user, actions } = showPanel(
      about(
        person({
          name: 'Shop',
          address: 'no-reply@shop.example',
          unreachable: true,
          offer: 'lena@shop.example',
          offerName: 'Lena Vik',
        }),
      ),
    );
    expect(screen.getByText('Lena Vik')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add customer' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use that address' }));
    expect(actions.showAddress).toHaveBeenCalledWith('lena@shop.example', 'Lena Vik');
  });

  it('says so when there is none', () => {
    showPanel(about(person({ address: 'no-reply@shop.example', unreachable: true })));
    expect(screen.getByText(/no other address to answer to/)).toBeVisible();
  });
});
