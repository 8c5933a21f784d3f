import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useViewState } from '@/components/panel/view-state';
import type { CustomerView } from '@/lib/app/panel-state';
import type { Hours } from '@/lib/model/hours';
import { DAY, HOUR } from '@/lib/model/time';
import type { Action } from '@/lib/nudges/rule';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { held, now, nudge, pointUsed, ready, view } from './sample';

const withView = (change: Partial<CustomerView>) => ({ customer: ready(view(change)) });
const chips = () => screen.getByRole('list', { name: 'In short' });
const known = view().preference;

describe('how and when they like to be reached', () => {
  const nine: Hours[number] = { from: '09:00', to: '12:00' };
  const seenHours: Hours = [nine, nine, nine, nine, nine, null, null];

  it('says in how many replies it was seen', () => {
    const hours = { value: seenHours, source: 'seen', replies: 12, of: null } as const;
    const channel = { value: 'email', source: 'seen', replies: 7 } as const;
    showPanel(withView({ preference: { ...known, channel, hours } }));
    expect(chips()).toHaveTextContent('Mail first · seen in 7 replies');
    expect(chips()).toHaveTextContent('Writes 9–12 · seen in 12 replies');
  });

  it('keeps hours apart that were stated for another channel', () => {
    const channel = { value: 'email', source: 'told', replies: 0 } as const;
    showPanel(withView({ preference: { ...known, channel } }));
    expect(chips()).toHaveTextContent('Mail first · they said');
    expect(chips()).toHaveTextContent('Phone 9–17 · they said');
  });

  it('says until when they are away, or that nobody knows', () => {
    const away = { entryId: 'a1', from: now - DAY, until: now + 3 * DAY, sure: true, note: '' };
    const { update } = showPanel(withView({ preference: { ...known, away } }));
    expect(chips()).toHaveTextContent('Away until 23 Nov');
    update(withView({ preference: { ...known, away: { ...away, sure: false } } }));
    expect(chips()).toHaveTextContent('Away, until when is not known');
  });

  it('says nothing of what is not known', () => {
    showPanel(withView({ preference: { channel: null, hours: null, zone: null, away: null } }));
    expect(chips()).not.toHaveTextContent(/first|for them|they said/);
  });
});

describe('what must not be mentioned', () => {
  const avoid = [
    { entryId: 'f9', text: 'Do not mention the merger' },
    { entryId: 'f8', text: 'His brother' },
  ];

  it('stands above everything that is to be done, without a draft as with one', () => {
    const { update } = showPanel(withView({ avoid }));
    const box = () => screen.getByRole('region', { name: 'Do not mention' });
    expect(
      within(box())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The merger', 'His brother']);
    const turn = screen.getByRole('region', { name: 'Whose turn' });
    expect(box().compareDocumentPosition(turn) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(box()).getByRole('heading')).toHaveTextContent('Do not mention:');
    update(withView({ avoid, writing: true }));
    expect(within(box()).getByRole('heading')).toHaveTextContent('Do not mention in this draft:');
  });

  it('takes no room when there is nothing', () => {
    showPanel();
    expect(screen.queryByRole('region', { name: 'Do not mention' })).not.toBeInTheDocument();
  });

  it('is called by its own name in the log', () => {
    const body = { category: 'do-not-mention', text: 'The merger', source: 'told', replies: 0, askAgainBy: null };
    showPanel(withView({ timeline: [{ id: 'f9', customerId: 'c1', kind: 'fact', at: now - HOUR, open: 1, body }] }));
    const line = within(screen.getByRole('region', { name: 'Log' }))
      .getByText('The merger')
      .closest('li');
    expect(line).toHaveTextContent('Do not mention');
  });
});

describe('what waits', () => {
  it('is said in one line for each thing that comes first', () => {
    showPanel(
      withView({
        held: [
          held('the overdue answer is given'),
          held('the overdue answer is given', 'A goal to ask about'),
          held('the issue “Leak” is resolved', 'Something to ask'),
        ],
      }),
    );
    const section = screen.getByRole('region', { name: 'Now' });
    expect(section).toHaveTextContent(
      'Something to bring up and a goal to ask about wait until the overdue answer is given.',
    );
    expect(section).toHaveTextContent('Something to ask waits until the issue “Leak” is resolved.');
  });
});

describe('a point that was brought up', () => {
  const withAction = (action: Action) => withView({ nudges: [nudge({ actions: [action] })], waiting: [] });
  const brought = withAction({ do: 'used-point', label: 'Brought it up', entryId: 'tp1' });
  const actionsWith = () => fakeActions({ entry: vi.fn(() => Promise.resolve(pointUsed)) });
  const dialog = () => within(screen.getByRole('dialog', { name: 'Brought up' }));

  it('is logged with where, when and how it went, in one press more', async () => {
    const { user, actions } = showPanel({ ...brought, actions: actionsWith() });
    await user.click(screen.getByRole('button', { name: 'Brought it up' }));
    expect(await screen.findByRole('dialog', { name: 'Brought up' })).toBeVisible();
    await user.selectOptions(dialog().getByLabelText('Where'), 'Phone');
    await user.type(dialog().getByLabelText('What they said, in a line'), 'Came second');
    await user.click(dialog().getByRole('button', { name: 'Went well' }));
    expect(actions.usedPoint).toHaveBeenCalledWith('tp1', {
      at: now,
      channel: 'call',
      went: 'well',
      note: 'Came second',
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows how it went before, and takes no time still to come', async () => {
    const { user } = showPanel({ ...brought, actions: actionsWith() });
    await user.click(screen.getByRole('button', { name: 'Brought it up' }));
    await screen.findByRole('dialog');
    const before = dialog().getByRole('region', { name: 'Brought up before' });
    expect(before).toHaveTextContent('11 Oct, phone: lukewarm. It rained');
    await user.clear(dialog().getByLabelText('When'));
    await user.type(dialog().getByLabelText('When'), '2026-11-21T09:00');
    expect(dialog().getByText('That is still to come.')).toBeVisible();
    expect(dialog().getByRole('button', { name: 'Not known yet' })).toBeDisabled();
  });

  it('can be logged from its line in the log as well', async () => {
    const { user, actions } = showPanel(withView({ timeline: [pointUsed], nudges: [] }));
    await user.click(screen.getByRole('button', { name: 'Change “The spring regatta”' }));
    await user.click(screen.getByRole('button', { name: 'Brought it up' }));
    await user.click(dialog().getByRole('button', { name: 'Not known yet' }));
    expect(actions.usedPoint).toHaveBeenCalledWith('tp1', { at: now, channel: 'email', went: null, note: '' });
  });

  it('makes way for another, which is done in one press', async () => {
    const another: Action = { do: 'another-point', label: 'Another', entryId: 'tp1' };
    const { user, actions } = showPanel(withAction(another));
    await user.click(screen.getByRole('button', { name: 'Another' }));
    expect(actions.act).toHaveBeenCalledWith('c1', another);
  });

  it('gives words to copy', async () => {
    const { user, actions } = showPanel(withAction({ do: 'copy', label: 'Copy in English', text: 'How was it?' }));
    await user.click(screen.getByRole('button', { name: 'Copy in English' }));
    expect(actions.copy).toHaveBeenCalledWith('How was it?');
  });

  it('opens what is known of them, to log an answer', async () => {
    const { user } = showPanel(withAction({ do: 'edit-customer', label: 'Log the answer' }));
    await user.click(screen.getByRole('button', { name: 'Log the answer' }));
    expect(screen.getByRole('dialog', { name: /Edit|Priya/ })).toBeVisible();
    act(() => useViewState.getState().closeDialog());
  });
});
