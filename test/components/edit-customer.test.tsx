import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { startOfDateInput } from '@/components/ui/time';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { body, customer, ready, view, zone } from './sample';

async function openEdit(change: Parameters<typeof showPanel>[0] = {}) {
  const shown = showPanel(change);
  await shown.user.click(screen.getByRole('button', { name: 'Edit' }));
  const dialog = screen.getByRole('dialog', { name: 'Edit Priya Raman' });
  return { ...shown, dialog: within(dialog) };
}

const saved = (part: Record<string, unknown>) => expect.objectContaining({ body: expect.objectContaining(part) });

describe('edit customer', () => {
  it('starts in the name and saves what was changed', async () => {
    const { user, actions, dialog } = await openEdit();
    expect(dialog.getByLabelText('Name')).toHaveFocus();
    await user.clear(dialog.getByLabelText('Role'));
    await user.type(dialog.getByLabelText('Role'), 'Owner');
    await user.selectOptions(dialog.getByLabelText('Stage'), 'Has left');
    await user.click(dialog.getByLabelText('Inside my own organisation'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(actions.saveCustomer).toHaveBeenCalledWith('c1', {
      internal: true,
      stage: 'left',
      body: body({ role: 'Owner' }),
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks of those who left when, why and how satisfied they were, and of nobody else', async () => {
    const { user, actions, dialog } = await openEdit();
    expect(dialog.queryByLabelText('Left on')).not.toBeInTheDocument();
    await user.selectOptions(dialog.getByLabelText('Stage'), 'Has left');
    await user.type(dialog.getByLabelText('Left on'), '2026-11-03');
    await user.selectOptions(dialog.getByLabelText('Satisfied, 1 to 5'), '2');
    await user.type(dialog.getByLabelText('Why they left'), 'Too slow');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const at = startOfDateInput('2026-11-03', zone);
    expect(actions.saveCustomer).toHaveBeenCalledWith('c1', saved({ left: { at, why: 'Too slow', satisfied: 2 } }));
  });

  it('keeps a guess a guess until it is written over', async () => {
    const guessed = customer({ body: body({ zone: { value: 'Europe/Berlin', source: 'guess', replies: 0 } }) });
    const { user, actions, dialog } = await openEdit({ customer: ready(view({ customer: guessed })) });
    const zone = dialog.getByLabelText('Time zone guess');
    await user.clear(zone);
    await user.type(zone, 'Europe/Vienna');
    expect(dialog.getByLabelText('Time zone')).toHaveValue('Europe/Vienna');
    await user.keyboard('{Enter}');
    expect(actions.saveCustomer).toHaveBeenCalledWith(
      'c1',
      saved({ zone: { value: 'Europe/Vienna', source: 'told', replies: 0 } }),
    );
  });

  it('saves no zone and no language that do not exist', async () => {
    const { user, actions, dialog } = await openEdit();
    await user.type(dialog.getByLabelText('Time zone'), 'x');
    await user.clear(dialog.getByLabelText('Language'));
    await user.type(dialog.getByLabelText('Language'), 'not a tag{Enter}');
    expect(dialog.getByLabelText('Time zone')).toBeInvalid();
    expect(dialog.getByLabelText('Language')).toBeInvalid();
    expect(actions.saveCustomer).not.toHaveBeenCalled();
    await user.clear(dialog.getByLabelText('Time zone'));
    await user.clear(dialog.getByLabelText('Language'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(actions.saveCustomer).toHaveBeenCalledWith('c1', saved({ zone: null, language: null }));
  });

  it('orders the ways to reach them and their hours', async () => {
    const { user, actions, dialog } = await openEdit();
    await user.click(dialog.getByRole('button', { name: 'Add Mail' }));
    await user.click(dialog.getByRole('button', { name: 'Mail earlier' }));
    await user.click(dialog.getByText('9–17'));
    await user.click(dialog.getByLabelText('Wednesday'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const day = { from: '09:00', to: '17:00' };
    expect(actions.saveCustomer).toHaveBeenCalledWith(
      'c1',
      saved({
        preferred: [
          { channel: 'email', hours: null },
          { channel: 'call', hours: [day, day, null, day, day, null, null] },
        ],
      }),
    );
  });

  it('unlinks an address from a chosen day', async () => {
    const { user, actions, dialog } = await openEdit();
    await user.click(dialog.getByRole('button', { name: 'Not this person: priya@trailmix.example' }));
    await user.clear(dialog.getByLabelText('From'));
    await user.type(dialog.getByLabelText('From'), '2026-11-01');
    await user.click(dialog.getByRole('button', { name: 'Unlink' }));
    expect(actions.notThisPerson).toHaveBeenCalledWith('c1', 'i1', Date.UTC(2026, 9, 31, 23), null);
  });

  it('adds an address or number', async () => {
    const { user, actions, dialog } = await openEdit();
    await user.selectOptions(dialog.getByLabelText('Kind'), 'Number');
    await user.type(dialog.getByLabelText('Another one'), ' +47 555 01 00 ');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(actions.addIdentity).toHaveBeenCalledWith('c1', { type: 'phone', value: '+47 555 01 00' });
    expect(actions.saveCustomer).not.toHaveBeenCalled();
  });

  it('asks before it deletes, the safe answer first', async () => {
    const { user, actions, dialog } = await openEdit();
    await user.click(dialog.getByRole('button', { name: 'Delete this customer' }));
    expect(actions.deleteCustomer).not.toHaveBeenCalled();
    expect(dialog.getByRole('button', { name: 'Keep' })).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(actions.deleteCustomer).toHaveBeenCalledWith('c1');
  });

  it('stays open, and says why, when saving fails', async () => {
    const actions = fakeActions({ saveCustomer: vi.fn(() => Promise.reject(new Error('The disk is full.'))) });
    const { user, dialog } = await openEdit({ actions });
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(screen.getByText('The disk is full.')).toBeVisible();
  });
});

describe('edit an entry', () => {
  async function openPromise() {
    const shown = showPanel();
    await shown.user.click(screen.getByRole('button', { name: 'Change “Refund by the 18th”' }));
    const [edit] = within(screen.getByText('Refund by the 18th').closest('li') ?? document.body).getAllByRole(
      'button',
      { name: 'Edit' },
    );
    if (edit) await shown.user.click(edit);
    return { ...shown, dialog: within(screen.getByRole('dialog', { name: 'Edit: Promise' })) };
  }

  it('draws the form from the kind and saves it, a day meaning its end', async () => {
    const { user, actions, dialog } = await openPromise();
    await user.selectOptions(dialog.getByLabelText('State'), 'Kept late');
    await user.clear(dialog.getByLabelText('By'));
    await user.type(dialog.getByLabelText('By'), '2026-11-25');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(actions.saveEntry).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({
        id: 'p1',
        kind: 'promise',
        body: expect.objectContaining({ state: 'late', due: Date.UTC(2026, 10, 25, 23) - 1 }),
      }),
    );
  });

  it('leaves an optional day empty', async () => {
    const { user, actions, dialog } = await openPromise();
    await user.clear(dialog.getByLabelText('By'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(actions.saveEntry).toHaveBeenCalledWith('c1', saved({ due: null }));
  });

  it('says what is missing beside its field', async () => {
    const { user, actions, dialog } = await openPromise();
    await user.clear(dialog.getByLabelText('What'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByLabelText('What')).toHaveAccessibleDescription('Write something here.');
    expect(actions.saveEntry).not.toHaveBeenCalled();
  });
});
