import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CatchUp } from '@/lib/app/catch-up';
import type { TodayRow, TodayRows } from '@/lib/app/panel-state';
import { DAY, HOUR } from '@/lib/model/time';
import { expectAccessible, showPanel } from './render';
import { nothing, now, ready } from './sample';

const nobody = { subject: { is: 'nobody' }, customer: nothing } as const;

const row = (name: string, nudge: Partial<TodayRow['nudge']> = {}, conversationId: string | null = null): TodayRow => ({
  customerId: name,
  name,
  account: '',
  nudge: {
    ruleId: 'reply-owed',
    level: 'overdue',
    title: `${name} waits`,
    says: '',
    due: now - HOUR,
    may: false,
    ...nudge,
  },
  conversationId,
});

const rows = (count: number, nudge: Partial<TodayRow['nudge']> = {}) =>
  Array.from({ length: count }, (_, index) => row(`Customer ${index + 1}`, nudge));

const today = (of: readonly TodayRow[], more = { count: 0, atLeast: false }) => ready<TodayRows>({ rows: of, more });

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('Today', () => {
  it('shows few as they come, without headings', () => {
    showPanel({ ...nobody, today: today(rows(6)) });
    expect(region('Today').getAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
  });

  it('puts many under quiet headings, and says of each how many', async () => {
    const some = [
      row('Late'),
      row('Maybe', { may: true }),
      row('At one', { level: 'at-risk', due: now + HOUR }),
      row('Monday', { level: 'owed', due: now + 3 * DAY }),
      ...rows(3, { level: 'hint', due: null }),
    ];
    const { container } = showPanel({ ...nobody, today: today(some) });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Past due 1',
      'May be owed 1',
      'Due today 1',
      'Later 1',
      'Worth knowing 3',
    ]);
    expect(region('May be owed').getByRole('listitem')).not.toHaveTextContent('overdue');
    await expectAccessible(container);
  });

  it('says how many there are beyond those shown, and when nobody counted on', () => {
    const { update } = showPanel({ ...nobody, today: today(rows(3), { count: 43, atLeast: false }) });
    expect(screen.getByText('46 to look at')).toBeVisible();
    expect(screen.getByText('and 43 more, less pressing')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Today 46' })).toBeVisible();
    update({ today: today(rows(3), { count: 400, atLeast: true }) });
    expect(screen.getByText('and at least 400 more, less pressing')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Today 403+' })).toBeVisible();
  });

  it('opens the conversation where it lives, when that is known', async () => {
    const { user, actions } = showPanel({ ...nobody, today: today([row('Li Wei', {}, 'v7'), row('Ada')]) });
    await user.click(screen.getByRole('button', { name: 'Open the conversation with Li Wei' }));
    expect(actions.act).toHaveBeenCalledWith('Li Wei', expect.objectContaining({ conversationId: 'v7' }));
    expect(actions.showCustomer).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Open the conversation with Ada' })).not.toBeInTheDocument();
  });

  it('is calm when nothing is due', () => {
    showPanel({ ...nobody, today: today([]) });
    expect(screen.getByText('Nothing is due.')).toBeVisible();
    expect(screen.queryByText(/to look at/)).not.toBeInTheDocument();
  });
});

describe('what fell due while the panel was away', () => {
  const told = (change: Partial<CatchUp> = {}): CatchUp => ({
    since: Date.UTC(2026, 10, 17, 16, 2),
    until: now,
    rows: [row('Priya Raman'), row('Femi Ade')],
    overdue: 0,
    mayBeOwed: 0,
    promises: 0,
    others: 0,
    seen: false,
    ...change,
  });

  it.each([
    [{ overdue: 3, promises: 1 }, '3 answers became overdue, 1 promise fell due'],
    [{ mayBeOwed: 1, others: 2 }, '1 answer may be owed, 2 other things fell due'],
  ])('is said in one line: %o', (counts, words) => {
    showPanel({ caughtUp: told(counts) });
    expect(screen.getByRole('region', { name: 'While you were away' })).toHaveTextContent(`Since Tue 17:02: ${words}`);
  });

  it('leads to them, before all others and named once', async () => {
    const all = today([row('Ada'), row('Priya Raman'), row('Femi Ade')]);
    const { user, actions, update } = showPanel({ today: all, caughtUp: told({ overdue: 2 }) });
    await user.click(region('While you were away').getByRole('button', { name: 'Show' }));
    expect(actions.caughtUp).toHaveBeenCalledTimes(1);
    update({ today: all, caughtUp: told({ overdue: 2, seen: true }) });
    expect(screen.queryByRole('region', { name: 'While you were away' })).not.toBeInTheDocument();
    expect(region('Since Tue 17:02').getAllByRole('listitem')).toHaveLength(2);
    expect(region('Past due').getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be closed, and is nothing when nothing fell due', async () => {
    const { user, actions, update } = showPanel({ caughtUp: told({ overdue: 1 }) });
    await user.click(screen.getByRole('button', { name: 'Close what fell due' }));
    expect(actions.caughtUp).toHaveBeenCalledTimes(1);
    update({ caughtUp: null });
    expect(screen.queryByRole('region', { name: 'While you were away' })).not.toBeInTheDocument();
  });
});
