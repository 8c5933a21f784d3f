import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { body, conversation, customer, now, nudge, person, ready, touch, turn, view } from './sample';

const withView = (change: Parameters<typeof view>[0]) => ({ customer: ready(view(change)) });

describe('who', () => {
  it('shows name, role, account, and what matters before writing', () => {
    showPanel();
    expect(screen.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible();
    expect(screen.getByText('Trailmix Rentals')).toBeVisible();
    const chips = screen.getByRole('list', { name: 'In short' });
    expect(chips).toHaveTextContent('In trouble');
    expect(chips).toHaveTextContent('03:18 for them');
    expect(chips).toHaveTextContent('Phone first, 9–17 · they said');
    expect(chips).toHaveTextContent('English');
  });

  it('marks what is only guessed', () => {
    showPanel(
      withView({
        customer: customer({
          body: body({ zone: { value: 'Europe/Berlin', source: 'guess', replies: 0 }, preferredSource: 'guess' }),
        }),
      }),
    );
    const chips = screen.getByRole('list', { name: 'In short' });
    expect(chips).toHaveTextContent('12:18 for them guess');
    expect(chips).not.toHaveTextContent('they said');
  });

  it('says nothing of a time in a zone that does not exist', () => {
    showPanel(
      withView({ customer: customer({ body: body({ zone: { value: 'Europe/Olso', source: 'told', replies: 0 } }) }) }),
    );
    expect(screen.queryByText(/for them/)).not.toBeInTheDocument();
  });

  it('falls back to the address of somebody without a name', () => {
    showPanel(withView({ customer: customer({ body: body({ name: '' }) }) }));
    expect(screen.getByRole('heading', { level: 1, name: 'priya@trailmix.example' })).toBeVisible();
  });

  it('switches to another person of the page', async () => {
    const other = person();
    const { user, actions } = showPanel({ people: [person({ customerId: 'c1' }), other] });
    const others = screen.getByRole('list', { name: 'Also on this page' });
    expect(within(others).getAllByRole('button')).toHaveLength(1);
    await user.click(within(others).getByRole('button', { name: /Ingrid Solberg.*not in the log/ }));
    expect(actions.showPerson).toHaveBeenCalledWith(other);
  });
});

describe('whose turn', () => {
  const card = () => screen.getByRole('region', { name: 'Whose turn' });

  it('shows the clock, the standard and how fresh it is', () => {
    showPanel();
    expect(card()).toHaveTextContent('Your turn');
    expect(card()).toHaveTextContent('due in 42 min');
    expect(card()).toHaveTextContent('4 business hours');
    expect(card()).toHaveTextContent('as last read 12:16');
    expect(within(card()).getByRole('progressbar', { name: 'Time used of the standard' })).toHaveAttribute(
      'value',
      '0.82',
    );
  });

  it('says may be owed, never late, when it was not read since', () => {
    showPanel(withView({ turn: turn({ due: now - HOUR, may: true, level: 'late', passed: 1 }) }));
    expect(card()).toHaveTextContent('may be owed since 11:18');
    expect(card()).not.toHaveTextContent('late');
  });

  it('names the red line', () => {
    showPanel(withView({ turn: turn({ due: now - 8 * DAY, level: 'red-line', passed: 1 }) }));
    expect(card()).toHaveTextContent('8 days late, past the red line');
  });

  it.each([
    ['them', 'Their turn'],
    ['nobody', 'Nothing is owed'],
    ['unsure', 'Answer needed?'],
    ['unknown', 'No conversation with them was read.'],
  ] as const)('without a clock, %s is "%s"', (who, words) => {
    showPanel(withView({ turn: turn({ turn: who, due: null, level: 'none', conversation: null }) }));
    expect(card()).toHaveTextContent(words);
    expect(within(card()).queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('asks whether it wants an answer where that cannot be told, and takes yes and no', async () => {
    const doubtful = conversation({ turn: 'unsure', subject: 'Spring order' });
    const unsure = turn({ turn: 'unsure', due: null, level: 'none', conversation: doubtful });
    const { user, actions } = showPanel(withView({ turn: unsure, asks: doubtful }));
    const question = within(within(card()).getByRole('group', { name: 'Does it want an answer?' }));
    await user.click(question.getByRole('button', { name: 'Yes' }));
    const conversationId = doubtful.id;
    expect(actions.act).toHaveBeenLastCalledWith('c1', { do: 'answer-needed', label: 'Yes', conversationId });
    await user.click(question.getByRole('button', { name: 'No' }));
    expect(actions.act).toHaveBeenLastCalledWith('c1', { do: 'no-answer-needed', label: 'No', conversationId });
  });

  it('names what it asks about where the card is about something else, and asks nothing without a doubt', () => {
    const other = { ...conversation({ subject: 'Spring order' }), id: 'v2' };
    const { update } = showPanel(withView({ asks: other }));
    expect(within(card()).getByRole('group', { name: 'Does “Spring order” want an answer?' })).toBeVisible();
    update(withView({ asks: null }));
    expect(within(card()).queryByRole('group')).not.toBeInTheDocument();
  });
});

describe('now', () => {
  const card = (name: string) => within(screen.getByRole('article', { name }));

  it('shows each nudge with its evidence, and how many wait', () => {
    showPanel();
    expect(screen.getByText('2 more can wait')).toBeVisible();
    const due = card('An answer is due at 13:00');
    expect(due.getByText('Promptness')).toBeVisible();
    expect(due.getByText('third time I am asking … honestly disappointed')).toBeVisible();
  });

  it('does the action of one click', async () => {
    const { user, actions } = showPanel();
    await user.click(card('An answer is due at 13:00').getByRole('button', { name: 'No answer needed' }));
    expect(actions.act).toHaveBeenCalledWith('c1', {
      do: 'no-answer-needed',
      label: 'No answer needed',
      conversationId: 'v1',
    });
  });

  it('explains itself with the standard, the figure and its caveat', async () => {
    const { user } = showPanel();
    const due = card('An answer is due at 13:00');
    expect(due.getByText(/60% expect/)).not.toBeVisible();
    await user.click(due.getByText('Why?'));
    expect(due.getByText(/60% expect/)).toBeVisible();
    expect(due.getByText('Fuze/GetHuman, 2016.')).toBeVisible();
    expect(due.getByText(/n=978, US/)).toBeVisible();
    expect(due.getByText(/Held to/)).toHaveTextContent('4 business hours');
  });

  it.each([
    ['In 1 hour', 'hour'],
    ['Tomorrow morning', 'tomorrow'],
    ['Not for this customer', 'not-for-customer'],
    ['Never', 'never'],
  ])('%s', async (label, choice) => {
    const only = nudge();
    const { user, actions } = showPanel(withView({ nudges: [only] }));
    await user.click(screen.getByRole('button', { name: 'Later' }));
    await user.click(screen.getByRole('button', { name: label }));
    expect(screen.queryByRole('button', { name: label })).not.toBeInTheDocument();
    expect(actions.snooze).toHaveBeenCalledWith(only, choice);
  });

  it('takes channel and time of an answer that was given elsewhere', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Answered elsewhere' }));
    const group = within(screen.getByRole('group', { name: 'Answered elsewhere' }));
    await user.click(group.getByRole('button', { name: 'Phone' }));
    expect(actions.answeredElsewhere).toHaveBeenCalledWith('c1', { conversationId: 'v1', channel: 'call', at: now });
  });

  it('does not take an answer from the future', async () => {
    const { user } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Answered elsewhere' }));
    const group = within(screen.getByRole('group', { name: 'Answered elsewhere' }));
    await user.clear(group.getByLabelText('When'));
    await user.type(group.getByLabelText('When'), '2026-11-21T09:00');
    expect(group.getByText('That is still to come.')).toBeVisible();
    expect(group.getByRole('button', { name: 'Phone' })).toBeDisabled();
  });

  it('says when nothing is to be done', () => {
    showPanel(withView({ nudges: [], waiting: [] }));
    expect(screen.getByText('Nothing needs you here now.')).toBeVisible();
  });
});

describe('called, voicemail, met', () => {
  it('asks whether a call answers what is owed, and gives the focus to the answer', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Called' }));
    expect(screen.getByText(/Does this answer/)).toHaveTextContent('Does this answer “Refund of PO 5521”?');
    expect(screen.getByRole('button', { name: 'Yes' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(actions.logTouch).toHaveBeenCalledWith('c1', { what: 'called', answers: 'v1' });
  });

  it('leaves it owed when it did not', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Met' }));
    await user.click(screen.getByRole('button', { name: 'No, still owed' }));
    expect(actions.logTouch).toHaveBeenCalledWith('c1', { what: 'met', answers: null });
  });

  it('takes the question back with Escape and logs nothing', async () => {
    const { user, actions } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Called' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Does this answer/)).not.toBeInTheDocument();
    expect(actions.logTouch).not.toHaveBeenCalled();
  });

  it('never asks for a voicemail, nor when nothing is owed', async () => {
    const first = showPanel();
    await first.user.click(screen.getByRole('button', { name: 'Voicemail' }));
    expect(first.actions.logTouch).toHaveBeenCalledWith('c1', { what: 'voicemail', answers: null });
    first.update(withView({ turn: turn({ turn: 'nobody', due: null, level: 'none', conversation: conversation() }) }));
    await first.user.click(screen.getByRole('button', { name: 'Called' }));
    expect(first.actions.logTouch).toHaveBeenCalledWith('c1', { what: 'called', answers: null });
  });

  it('logs once however often it is pressed', async () => {
    let finish = () => {};
    const slow = vi.fn(() => new Promise<null>((resolve) => (finish = () => resolve(null))));
    const { user } = showPanel({ actions: fakeActions({ logTouch: slow }) });
    const button = screen.getByRole('button', { name: 'Voicemail' });
    await user.dblClick(button);
    expect(slow).toHaveBeenCalledTimes(1);
    finish();
  });
});

describe('the log', () => {
  const log = () => within(screen.getByRole('region', { name: 'Log' }));

  it('groups by time and folds the messages of one conversation', () => {
    showPanel();
    expect(log().getByRole('heading', { name: 'Today' })).toBeVisible();
    expect(log().getByRole('heading', { name: 'Last 7 days' })).toBeVisible();
    expect(log().getByRole('heading', { name: 'November' })).toBeVisible();
    expect(log().getByText('2 earlier in this conversation')).toBeVisible();
    expect(
      log()
        .getAllByText('Refund of PO 5521')
        .filter((line) => line.closest('details:not([open])')),
    ).toHaveLength(2);
  });

  it('shows kind, words and standing', () => {
    showPanel();
    const line = log().getByText('Refund by the 18th').closest('li');
    expect(line).toHaveTextContent('Promise');
    expect(line).toHaveTextContent('late');
    expect(log().getByText('Plans 12 more kayaks for spring').closest('li')).toHaveTextContent('a guess');
  });

  it('deletes with a way back, and keeps the focus near', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const actions = fakeActions({ deleteEntry: vi.fn(() => Promise.resolve({ says: 'Deleted.', undo })) });
    const { user } = showPanel({ actions });
    await user.click(screen.getByRole('button', { name: 'Change “Refund by the 18th”' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.deleteEntry).toHaveBeenCalledWith('p1');
    expect(log().getByRole('heading', { name: 'Log' })).toHaveFocus();
    expect(screen.getByRole('status', { name: 'Just done' })).toHaveTextContent('Deleted.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status', { name: 'Just done' })).toHaveTextContent('Taken back.');
  });

  it('says what failed and leaves it standing', async () => {
    const actions = fakeActions({ deleteEntry: () => Promise.reject(new Error('The disk is full.')) });
    const { user } = showPanel({ actions });
    await user.click(screen.getByRole('button', { name: 'Change “Refund by the 18th”' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByRole('status', { name: 'Just done' })).toHaveTextContent('The disk is full.');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('shows more when there is more', async () => {
    const { user, actions, update } = showPanel();
    await user.click(log().getByRole('button', { name: 'Show more' }));
    expect(actions.showMore).toHaveBeenCalledTimes(1);
    update(withView({ more: false }));
    expect(log().queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('keeps an entry it cannot read in sight', () => {
    showPanel(withView({ timeline: [{ ...touch('x', now - MINUTE), kind: 'of-a-later-version' }] }));
    expect(log().getByText('Cannot be shown')).toBeVisible();
  });
});
