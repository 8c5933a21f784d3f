import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useViewState } from '@/components/panel/view-state';
import { expectAccessible, showPanel } from './render';
import { pageRead, person, settings } from './sample';

const add = () => screen.getByRole('textbox', { name: 'Add to the log', hidden: true });

describe('the cover', () => {
  it('leaves nothing of anybody in the document', async () => {
    const { user, update } = showPanel({ people: [person()], page: pageRead('degraded', ['time']) });
    await user.type(add(), 'She paddles on Sundays');
    act(() => useViewState.getState().toast({ says: 'Deleted a promise', wrong: false, undo: () => {} }));
    update({ covered: true });
    expect(document.title).not.toMatch(/Priya/);
    expect(document.body.textContent).toBe('AttuneCovered. Nothing is shown until you ask for it.Show again');
    expect(document.body.innerHTML).not.toMatch(/Priya|Trailmix|Refund|Solberg|Roundcube|paddles|promise/i);
    await expectAccessible(document.body);
  });

  it('stands before the very first look, too', () => {
    showPanel({
      covered: true,
      firstRun: { addresses: ['kari@a.example'], hours: settings().standards.hours, zone: '' },
    });
    expect(document.body.innerHTML).not.toContain('kari@a.example');
    expect(screen.getByRole('button', { name: 'Show again' })).toHaveFocus();
  });

  it('gives everything back as it was: what was typed, the dialog, what was half written in it, the focus', async () => {
    const { user, update } = showPanel();
    await user.type(add(), 'She paddles');
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const name = () => within(screen.getByRole('dialog')).getByLabelText('Name');
    await user.type(name(), ' Singh');
    update({ covered: true });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    update({ covered: false });
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    expect(name()).toHaveValue('Priya Raman Singh');
    expect(name()).toHaveFocus();
    expect(add()).toHaveValue('She paddles');
  });

  it('keeps a dialog that was opened meanwhile for afterwards', () => {
    const { update } = showPanel({ covered: true });
    act(() => useViewState.getState().open({ is: 'find' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    update({ covered: false });
    expect(screen.getByRole('dialog', { name: 'Find a customer' })).toHaveAttribute('open');
  });

  it('opens nothing behind it with the other keys', async () => {
    const { user, update } = showPanel({ covered: true });
    await user.keyboard('/a');
    update({ covered: false });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('goes with the key, the button and the menu', async () => {
    const { user, actions, update } = showPanel();
    await user.keyboard('c');
    expect(actions.cover).toHaveBeenLastCalledWith(true);
    update({ covered: true });
    await user.keyboard('c');
    expect(actions.cover).toHaveBeenLastCalledWith(false);
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    expect(actions.cover).toHaveBeenLastCalledWith(false);
    update({ covered: false });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('button', { name: /Cover the panel/ }));
    expect(actions.cover).toHaveBeenLastCalledWith(true);
    expect(actions.cover).toHaveBeenCalledTimes(4);
  });

  it('does not come down while somebody types, nor with another key', async () => {
    const { user, actions } = showPanel();
    await user.type(add(), 'cc');
    await user.click(screen.getByRole('heading', { name: 'Priya Raman' }));
    await user.keyboard('{Control>}c{/Control}{Alt>}c{/Alt}x');
    expect(actions.cover).not.toHaveBeenCalled();
  });

  it('comes down with a dialog open, for whoever must be quick', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    act(() => within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }).focus());
    await user.keyboard('c');
    expect(actions.cover).toHaveBeenCalledWith(true);
  });
});
