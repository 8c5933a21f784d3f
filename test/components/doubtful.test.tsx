import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Doubtful } from '@/lib/app/panel-state';
import { MINUTE } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { now, ready, view } from './sample';

const seen = { at: now, precision: 'minute', direction: 'in', channel: 'email', subject: 'Refund of PO 5521' } as const;

const doubt: Doubtful = {
  ...seen,
  sightingIds: ['s1'],
  asks: false,
  candidates: [
    { ...seen, touchId: 't1', at: now - MINUTE, words: 40, deleted: false },
    { ...seen, touchId: 't2', at: now + MINUTE, direction: 'out', subject: '', words: null, deleted: true },
  ],
};

const show = (doubts: Doubtful[], change = {}) => showPanel({ customer: ready(view({ doubts })), ...change });
const question = () => within(screen.getByRole('region', { name: 'Which message is it?' }));

describe('a message that may be one of several', () => {
  it('is asked about in one sentence, with what it may be', () => {
    show([doubt]);
    const list = question().getByRole('list', {
      name: 'A message of Fri 20 Nov, 12:18 may be one you have already, “Refund of PO 5521”. Which is it?',
    });
    expect(
      within(list)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'From them, Fri 20 Nov, 12:17, Mail “Refund of PO 5521” · 40 words',
      'To them, Fri 20 Nov, 12:19, Mail · deleted by you',
      'A new one',
    ]);
  });

  it('tells those of one minute apart by their seconds', () => {
    const candidates = [5, 20].map((seconds) => ({
      ...seen,
      precision: 'ms' as const,
      touchId: `t${seconds}`,
      at: now + seconds * 1000,
      words: 1,
      deleted: false,
    }));
    show([{ ...doubt, candidates }]);
    expect(question().getByRole('button', { name: /12:18:05, Mail .* 1 word$/ })).toBeVisible();
    expect(question().getByRole('button', { name: /12:18:20/ })).toBeVisible();
  });

  it('is the one pressed', async () => {
    const { user, actions } = show([doubt]);
    await user.click(question().getByRole('button', { name: /^From them, Fri 20 Nov, 12:17/ }));
    expect(actions.settleDoubt).toHaveBeenCalledWith('c1', doubt, 't1');
  });

  it('is a new one, which can be taken back', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const actions = fakeActions({
      settleDoubt: vi.fn(() => Promise.resolve({ says: 'A new message in the log', undo })),
    });
    const { user } = show([doubt], { actions });
    await user.click(question().getByRole('button', { name: 'A new one' }));
    expect(actions.settleDoubt).toHaveBeenCalledWith('c1', doubt, null);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalled();
  });

  it('says that an answer may be owed when they ask in it', () => {
    show([{ ...doubt, asks: true }]);
    expect(question().getByText(/an answer may be owed/)).toBeVisible();
  });

  it('names the day alone where the page told no more', () => {
    show([{ ...doubt, precision: 'day' }]);
    expect(question().getByText(/A message of Fri 20 Nov may be/)).toBeVisible();
  });

  it('is not there when nothing is in doubt', () => {
    show([]);
    expect(screen.queryByRole('region', { name: 'Which message is it?' })).not.toBeInTheDocument();
  });

  it('has names and roles', async () => {
    const { container } = show([doubt]);
    await expectAccessible(container);
  });
});
