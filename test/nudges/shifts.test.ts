import { describe, expect, it } from 'vitest';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { shiftsOf, sumOfShifts } from '@/lib/nudges/shifts';
import { conversation, friday, oslo, owed, promised, situation, standards, touched } from './situations';

const inHours = (hours: number, over = {}) => ({
  ...standards,
  targets: [{ tier: '', channel: null, amount: hours * 60, unit: 'business-minutes' as const }],
  ...over,
});

/** What shifts for one customer, between two standards. */
const shifts = (given: Parameters<typeof situation>[0], before: typeof standards, after: typeof standards) =>
  shiftsOf(nudges(given, before), nudges(given, after)).map(
    ({ ruleId, kind, counts, count }) => `${ruleId} ${kind} ${count} ${counts}`,
  );
const nudges = (given: Parameters<typeof situation>[0], under: typeof standards): Nudge[] =>
  evaluate(rules, situation({ ...given, standards: under }), friday).nudges;

/** They asked yesterday at 15:00, three business hours ago; it was read just now. */
const asked = owed({ owedSince: oslo('2026-11-19T15:00') });

describe('between two standards', () => {
  it('a conversation becomes overdue under a shorter target, and no longer is under a longer one', () => {
    expect(shifts({ conversations: [asked] }, inHours(4), inHours(2))).toEqual([
      'reply-owed late 1 conversations',
      'acknowledge-now goes 1 conversations',
    ]);
    expect(shifts({ conversations: [asked] }, inHours(2), inHours(4))).toEqual([
      'reply-owed in-time 1 conversations',
      'acknowledge-now comes 1 conversations',
    ]);
  });

  it('one that was not read since it would have fallen due may be overdue, and is not called so', () => {
    const old = owed({ owedSince: oslo('2026-11-19T15:00'), readAt: oslo('2026-11-19T15:05') });
    expect(shifts({ conversations: [old] }, inHours(4), inHours(2))[0]).toBe('reply-owed may-be-late 1 conversations');
  });

  it('one that is in time under both presses sooner or later', () => {
    expect(shifts({ conversations: [asked] }, inHours(40), inHours(8))).toEqual(['reply-owed sooner 1 conversations']);
    expect(shifts({ conversations: [asked] }, inHours(8), inHours(40))).toEqual(['reply-owed later 1 conversations']);
  });

  it('each conversation counts', () => {
    const other = owed({ owedSince: oslo('2026-11-19T14:00') }, { id: 'other' });
    expect(shifts({ conversations: [asked, other] }, inHours(6), inHours(2))).toEqual([
      'reply-owed late 2 conversations',
    ]);
  });

  it('a customer is one customer, however many nudges of one rule are about them', () => {
    const late = ['one', 'two'].map((id) => promised({ due: oslo('2026-11-18T17:00') }, { id }));
    const given = { open: late };
    const patient = { ...standards, promises: { redAfterBusinessDays: 60 } };
    const strict = { ...standards, promises: { redAfterBusinessDays: 1 } };
    expect(nudges(given, strict).filter(({ ruleId }) => ruleId === 'promise-late')).toHaveLength(2);
    expect(shifts(given, patient, strict)).toContain('promise-late sooner 1 customers');
  });

  it('a nudge of quiet goes where nobody means to be in touch, and comes where they do', () => {
    const quiet = { newest: [touched({}, { at: oslo('2026-08-01T09:00') })] };
    const none = { ...standards, cadence: [] };
    expect(shifts(quiet, standards, none)).toEqual(['gone-quiet goes 1 customers']);
    expect(shifts(quiet, none, standards)).toEqual(['gone-quiet comes 1 customers']);
    const longest = (longestDays: number) => ({ ...standards, cadence: [{ tier: '', idealDays: 10, longestDays }] });
    expect(shifts(quiet, longest(40), longest(300))).toEqual(['gone-quiet later 1 customers']);
  });

  it('nothing shifts under the same, nor for a conversation in which nothing is owed', () => {
    expect(shifts({ conversations: [asked] }, standards, structuredClone(standards))).toEqual([]);
    expect(shifts({ conversations: [conversation()] }, inHours(4), inHours(2))).toEqual([]);
  });
});

it('sums over customers, overdue first', () => {
  const one = { ruleId: 'reply-owed', kind: 'late', counts: 'conversations', count: 2 } as const;
  const goes = { ruleId: 'gone-quiet', kind: 'goes', counts: 'customers', count: 1 } as const;
  expect(sumOfShifts([goes, one, goes, { ...one, count: 1 }])).toEqual([
    { ...one, count: 3 },
    { ...goes, count: 2 },
  ]);
});
