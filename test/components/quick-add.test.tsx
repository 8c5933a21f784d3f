import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineReader } from '@/components/panel/use-line-reader';
import { useViewState } from '@/components/panel/view-state';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { customer, nothing, now, ready, view } from './sample';

const form = () => within(screen.getByRole('form', { name: 'Add to the log' }));
const line = () => form().getByRole('textbox', { name: 'Add to the log' });

// It comes once somebody writes; here it is there from the first sign on.
beforeAll(async () => void (await lineReader()));

describe('quick add', () => {
  it('guesses the kind, says that it guessed, and saves the line', async () => {
    const { user, actions } = showPanel();
    await user.type(line(), 'I will send the invoice by 2026-11-27');
    expect(form().getByRole('combobox', { name: 'As' })).toHaveDisplayValue('Promise');
    expect(form().getByText('guessed')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(actions.saveEntry).toHaveBeenCalledWith('c1', {
      id: null,
      kind: 'promise',
      at: now,
      body: expect.objectContaining({
        what: 'I will send the invoice by 2026-11-27',
        due: Date.UTC(2026, 10, 27, 23) - 1,
      }),
    });
    expect(line()).toHaveValue('');
    expect(line()).toHaveFocus();
  });

  it('takes another kind and other fields', async () => {
    const { user, actions } = showPanel();
    await user.type(line(), 'Likes trout fishing');
    await user.selectOptions(form().getByRole('combobox', { name: 'As' }), 'Fact');
    expect(form().queryByText('guessed')).not.toBeInTheDocument();
    await user.click(form().getByText('Fields'));
    await user.selectOptions(form().getByRole('combobox', { name: 'Where from' }), 'A guess');
    await user.click(form().getByRole('button', { name: 'Add' }));
    expect(actions.saveEntry).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({
        kind: 'fact',
        body: expect.objectContaining({ text: 'Likes trout fishing', source: 'guess' }),
      }),
    );
  });

  it('takes a number, and nothing for none', async () => {
    const { user, actions } = showPanel();
    await user.type(line(), 'Ordered twelve boats');
    await user.click(form().getByText('Fields'));
    await user.type(form().getByRole('spinbutton', { name: 'Amount' }), '1200.5');
    await user.click(form().getByRole('button', { name: 'Add' }));
    await user.type(line(), 'Ordered twelve boats');
    await user.type(form().getByRole('spinbutton', { name: 'Amount' }), '7{Backspace}');
    await user.click(form().getByRole('button', { name: 'Add' }));
    const saved = (amount: number | null) =>
      expect.objectContaining({ kind: 'sale', body: expect.objectContaining({ amount }) });
    expect(actions.saveEntry).toHaveBeenNthCalledWith(1, 'c1', saved(1200.5));
    expect(actions.saveEntry).toHaveBeenNthCalledWith(2, 'c1', saved(null));
  });

  it('says what a field still needs and saves nothing', async () => {
    const { user, actions } = showPanel();
    await user.type(line(), 'Likes trout fishing');
    await user.click(form().getByText('Fields'));
    await user.clear(form().getByLabelText('What'));
    await user.click(form().getByRole('button', { name: 'Add' }));
    expect(form().getByRole('alert')).toHaveTextContent('Write something here.');
    expect(form().getByLabelText('What')).toBeInvalid();
    expect(actions.saveEntry).not.toHaveBeenCalled();
  });

  it('keeps the line when saving fails', async () => {
    const actions = fakeActions({ saveEntry: () => Promise.reject(new Error('The disk is full.')) });
    const { user } = showPanel({ actions });
    await user.type(line(), 'Likes trout{Enter}');
    expect(line()).toHaveValue('Likes trout');
    expect(screen.getByText('The disk is full.')).toBeVisible();
  });

  it('keeps a half typed line for its customer alone', async () => {
    const { user, update } = showPanel();
    await user.type(line(), 'Half a');
    update({
      subject: { is: 'customer', customerId: 'c2' },
      customer: ready(view({ customer: customer({ id: 'c2' }) })),
    });
    expect(line()).toHaveValue('');
    update({});
    expect(line()).toHaveValue('Half a');
  });

  it('cannot add nothing', () => {
    showPanel();
    expect(form().getByRole('button', { name: 'Add' })).toBeDisabled();
  });

  it('shows a line that was handed to it', () => {
    showPanel();
    act(() => useViewState.getState().setDraft('c1', { line: 'Moves office in May', kind: null, fields: {} }));
    expect(line()).toHaveValue('Moves office in May');
  });

  it('is not there without a customer', () => {
    showPanel({ subject: { is: 'nobody' }, customer: nothing });
    expect(screen.queryByRole('form', { name: 'Add to the log' })).not.toBeInTheDocument();
  });
});

describe('keys', () => {
  it('"a" goes to the quick add and types nothing there', async () => {
    const { user } = showPanel();
    await user.keyboard('a');
    expect(line()).toHaveFocus();
    expect(line()).toHaveValue('');
  });

  it('"/" opens find, but is a letter while typing', async () => {
    const { user } = showPanel();
    await user.type(line(), 'a/b');
    expect(line()).toHaveValue('a/b');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    act(() => line().blur());
    await user.keyboard('/');
    expect(screen.getByRole('combobox', { name: 'Name, account or address' })).toHaveFocus();
  });

  it('leaves combinations to the browser', async () => {
    const { user } = showPanel();
    await user.keyboard('{Control>}a{/Control}');
    expect(line()).not.toHaveFocus();
  });
});
