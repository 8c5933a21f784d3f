import { describe, expect, it } from 'vitest';
import { AWAY, awayAt, catchUp } from '@/lib/app/catch-up';
import type { TodayRow } from '@/lib/app/panel-state';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';

const now = Date.UTC(2026, 10, 23, 8);
const since = now - 2 * DAY;
const away = { since, until: now };

const row = (customerId: string, nudge: Partial<TodayRow['nudge']>): TodayRow => ({
  customerId,
  name: customerId,
  account: '',
  conversationId: null,
  nudge: { ruleId: 'reply-owed', level: 'overdue', title: '', says: '', due: now - HOUR, may: false, ...nudge },
});

const ids = (rows: readonly TodayRow[]) => catchUp(rows, away, false)?.rows.map(({ customerId }) => customerId) ?? [];

describe('what fell due while the panel was away', () => {
  it('is told by what it is', () => {
    const rows = [
      row('a', {}),
      row('b', { level: 'red-line' }),
      row('c', { may: true }),
      row('d', { ruleId: 'promise-late' }),
      row('e', { ruleId: 'promise-late', level: 'hint' }),
      row('f', { ruleId: 'waiting-on-them', level: 'hint' }),
      row('g', { ruleId: 'of-a-later-version' }),
    ];
    expect(catchUp(rows, away, false)).toMatchObject({ overdue: 2, mayBeOwed: 1, promises: 2, others: 2 });
    expect(ids(rows)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('never calls overdue what was not read since', () => {
    expect(catchUp([row('a', { may: true })], away, false)).toMatchObject({ overdue: 0, mayBeOwed: 1 });
  });

  it('leaves out what was due before, what is still to come, and what has no date', () => {
    const rows = [
      row('before', { due: since - MINUTE }),
      row('as it left', { due: since }),
      row('just after', { due: since + 1 }),
      row('as it came back', { due: now }),
      row('ahead', { due: now + 1, level: 'at-risk' }),
      row('no date', { due: null }),
    ];
    expect(ids(rows)).toEqual(['just after', 'as it came back']);
  });

  it('is nothing when nothing did', () => {
    expect(catchUp([row('ahead', { due: now + HOUR })], away, false)).toBeNull();
  });
});

describe('an absence', () => {
  it('is one only when it was long', () => {
    expect(awayAt(now - AWAY + 1, null, now)).toBeNull();
    expect(awayAt(now - AWAY, null, now)).toEqual({ since: now - AWAY, until: now });
  });

  it('is none the first time, nor when the clock went back', () => {
    expect(awayAt(null, null, now)).toBeNull();
    expect(awayAt(now + DAY, null, now)).toBeNull();
  });

  it('reaches back to one that was not looked at yet, and ends now', () => {
    expect(awayAt(now - 2 * HOUR, { since, until: since + DAY }, now)).toEqual({ since, until: now });
  });

  it('that was not looked at stays as it is while the seller is here', () => {
    const before = { since, until: now - MINUTE };
    expect(awayAt(now - MINUTE, before, now)).toBe(before);
  });
});
