import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useViewState } from '@/components/panel/view-state';
import type { CustomerView } from '@/lib/app/panel-state';
import { HOUR } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { latePromise, now, nudge, ready, view, went } from './sample';

const withView = (change: Partial<CustomerView>) => ({ customer: ready(view(change)) });
const section = () => within(screen.getByRole('region', { name: 'Now' }));
const titles = () =>
  section()
    .queryAllByRole('article')
    .map((card) => card.getAttribute('aria-label'));

describe('nudges over the budget', () => {
  it('stand behind one press, and go back behind it', async () => {
    const { user, container } = showPanel();
    const button = section().getByRole('button', { name: '2 more can wait' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(titles()).toHaveLength(2);
    await user.click(button);
    expect(titles().slice(2)).toEqual(['Did message w1 go out?', 'Did message w2 go out?']);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(container);
    await user.click(button);
    expect(titles()).toHaveLength(2);
  });

  it('have no press when there are none', () => {
    showPanel(withView({ waiting: [] }));
    expect(section().queryByRole('button', { name: /can wait/ })).not.toBeInTheDocument();
  });
});

describe('quiet hours', () => {
  const until = now + 20 * HOUR;

  it('show what belongs to the page, say until when, and show the rest when asked', async () => {
    const { user, container } = showPanel(withView({ quiet: { until, onPage: [nudge()] }, waiting: [went('w1')] }));
    expect(titles()).toEqual(['An answer is due at 13:00']);
    expect(section().getByText('Quiet until Sat 08:18.')).toBeVisible();
    expect(section().queryByText(/can wait/)).not.toBeInTheDocument();
    await expectAccessible(container);
    await user.click(section().getByRole('button', { name: 'Show 2 anyway, 1 overdue' }));
    expect(titles()).toEqual([latePromise.title, 'An answer is due at 13:00']);
    expect(section().queryByText(/Quiet until/)).not.toBeInTheDocument();
    expect(section().getByRole('button', { name: '1 more can wait' })).toBeVisible();
  });

  it('say so with nothing to show as well, and call nothing overdue that only may be', () => {
    const { update } = showPanel(withView({ quiet: { until, onPage: [] }, nudges: [], waiting: [] }));
    expect(section().getByText(/Quiet until/)).toBeVisible();
    expect(section().queryByRole('button')).not.toBeInTheDocument();
    update(withView({ quiet: { until, onPage: [] }, nudges: [{ ...latePromise, may: true }], waiting: [] }));
    expect(section().getByRole('button', { name: 'Show 1 anyway' })).toBeVisible();
  });
});

describe('a rule that is off', () => {
  it('says why, and comes back for this customer with one press', async () => {
    const off = [{ ruleId: 'waiting-on-them', title: 'Waiting on them', why: 'retired' as const }];
    const { user, actions, container } = showPanel(withView({ off }));
    expect(
      section().getByText('“Waiting on them” is retired for Priya Raman after three times “later”.'),
    ).toBeVisible();
    await expectAccessible(container);
    await user.click(section().getByRole('button', { name: 'Bring back Waiting on them' }));
    expect(actions.bringBack).toHaveBeenCalledWith('waiting-on-them', 'c1');
  });

  it('comes back for everybody when it retired for everybody', async () => {
    const off = [{ ruleId: 'waiting-on-them', title: 'Waiting on them', why: 'retired-everywhere' as const }];
    const { user, actions } = showPanel(withView({ off }));
    expect(section().getByText(/retired for everybody/)).toBeVisible();
    await user.click(section().getByRole('button', { name: 'Bring back Waiting on them' }));
    expect(actions.bringBack).toHaveBeenCalledWith('waiting-on-them', null);
  });
});

describe('a reply or promise that is put off again and again', () => {
  it('offers the targets, and leads to them', async () => {
    const { user } = showPanel(withView({ offers: ['reply-owed'], nudges: [nudge()] }));
    expect(section().getByText(/Put off three times. Would another standard/)).toBeVisible();
    await user.click(section().getByRole('button', { name: 'Your targets' }));
    expect(screen.getByRole('heading', { name: 'How soon you answer' })).toHaveFocus();
  });

  it('offers a new date where the promise has one of its own', () => {
    showPanel(withView({ offers: ['promise-late'], nudges: [latePromise, nudge()] }));
    expect(section().getByText(/A new date that you tell them/)).toBeVisible();
    expect(section().queryByText(/another standard/)).not.toBeInTheDocument();
  });

  it('offers nothing otherwise', () => {
    showPanel();
    expect(section().queryByText(/Put off/)).not.toBeInTheDocument();
    expect(useViewState.getState().part).toBeNull();
  });
});

describe('acting on a nudge', () => {
  it('is told with the nudge and the action, once it is done', async () => {
    const { user, actions } = showPanel(withView({ nudges: [nudge()] }));
    await user.click(section().getByRole('button', { name: 'No answer needed' }));
    expect(actions.took).toHaveBeenCalledExactlyOnceWith(nudge(), nudge().actions[1]);
  });

  it('is not told when it failed, and its own failing undoes nothing', async () => {
    const act = vi.fn(() => Promise.reject(new Error('The disk is full.')));
    const failing = showPanel({ ...withView({ nudges: [nudge()] }), actions: fakeActions({ act }) });
    await failing.user.click(section().getByRole('button', { name: 'No answer needed' }));
    expect(await screen.findByText('The disk is full.')).toBeVisible();
    expect(failing.actions.took).not.toHaveBeenCalled();
    const undo = { says: 'No answer needed.', undo: () => Promise.resolve() };
    const took = vi.fn(() => Promise.reject(new Error('not counted')));
    failing.update({
      ...withView({ nudges: [nudge()] }),
      actions: fakeActions({ act: () => Promise.resolve(undo), took }),
    });
    await failing.user.click(section().getByRole('button', { name: 'No answer needed' }));
    expect(await screen.findByText('No answer needed.')).toBeVisible();
    expect(took).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('not counted')).not.toBeInTheDocument();
  });
});
