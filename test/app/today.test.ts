import { describe, expect, it } from 'vitest';
import type { TodayRow } from '@/lib/app/panel-state';
import { groupToday, todayRows } from '@/lib/app/today';
import { MORE_LIMIT } from '@/lib/log/agenda';
import { DAY, HOUR } from '@/lib/model/time';

/** Friday 2026-11-20, 23:30 in Oslo: 22:30 UTC. */
const now = Date.UTC(2026, 10, 20, 22, 30);
const zone = 'Europe/Oslo';

const row = (customerId: string, nudge: Partial<TodayRow['nudge']>): TodayRow => ({
  customerId,
  name: '',
  account: '',
  conversationId: null,
  nudge: { ruleId: '', level: 'overdue', title: '', says: '', due: now - HOUR, may: false, ...nudge },
});

const grouped = (rows: TodayRow[]) =>
  groupToday(rows, now, zone).map(({ group, rows: members }) => [group, members.map(({ customerId }) => customerId)]);

describe('Today under headings', () => {
  it('keeps the order of consequence within each, and shows no empty one', () => {
    const rows = [
      row('red', { level: 'red-line', due: now - 9 * DAY }),
      row('late', {}),
      row('maybe', { may: true }),
      row('later', { level: 'owed', due: now + HOUR }),
      row('hint', { level: 'hint', due: null }),
    ];
    expect(grouped(rows)).toEqual([
      ['past-due', ['red', 'late']],
      ['may-be-owed', ['maybe']],
      ['later', ['later']],
      ['worth-knowing', ['hint']],
    ]);
  });

  it('ends today at midnight of the seller', () => {
    const rows = [
      row('before midnight', { level: 'at-risk', due: now + HOUR / 2 - 1 }),
      row('at midnight', { level: 'at-risk', due: now + HOUR / 2 }),
    ];
    expect(grouped(rows)).toEqual([
      ['today', ['before midnight']],
      ['later', ['at midnight']],
    ]);
  });

  it('counts as past due what fell due since it was worked out', () => {
    expect(grouped([row('just now', { level: 'at-risk', due: now })])).toEqual([['past-due', ['just now']]]);
  });

  it('never files a hint under past due', () => {
    expect(grouped([row('theirs', { level: 'hint', due: now - DAY })])).toEqual([['worth-knowing', ['theirs']]]);
  });
});

describe('rows of Today', () => {
  const top = {
    ruleId: 'reply-owed',
    cause: 'c',
    level: 'overdue',
    levelIndex: 3,
    title: 'Answer',
    says: '',
    due: now,
    may: false,
  };

  it('know where the conversation is, if it is one', () => {
    const entries = [
      { customerId: 'a', name: 'Ada', account: '', top: { ...top, conversationId: 'v1' } },
      { customerId: 'b', name: 'Bea', account: '', top },
    ];
    expect(todayRows({ entries, more: 0 })).toMatchObject({
      rows: [
        { customerId: 'a', conversationId: 'v1', nudge: { level: 'overdue' } },
        { customerId: 'b', conversationId: null },
      ],
      more: { count: 0, atLeast: false },
    });
  });

  it('say when there may be even more than were counted', () => {
    expect(todayRows({ entries: [], more: MORE_LIMIT - 1 }).more.atLeast).toBe(false);
    expect(todayRows({ entries: [], more: MORE_LIMIT }).more.atLeast).toBe(true);
  });
});
