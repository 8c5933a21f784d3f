import { describe, expect, it } from 'vitest';
import { chooseForToday, groupOf, groupOfRule, todayGroupIds } from '@/lib/app/today-groups';
import type { Nudge } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { nudge } from '@/test/components/sample';

const reply = nudge({ ruleId: 'reply-owed', level: 'owed' });
const promise = nudge({
  ruleId: 'promise-late',
  level: 'overdue',
  actions: [{ do: 'keep-promise', label: 'Kept', entryId: 'p1' }],
});
const birthday = nudge({
  ruleId: 'milestone-near',
  level: 'hint',
  actions: [{ do: 'used-point', label: 'Brought it up', entryId: 'm1' }],
});
const chosen = (...nudges: Nudge[]) => {
  const choice = chooseForToday(nudges);
  return choice && [choice.group, choice.nudge.ruleId, choice.also.map(({ ruleId }) => ruleId)];
};

describe('the headings of Today', () => {
  it('take every rule that can reach the agenda, and no other', () => {
    const reaching = rules.filter(({ needs }) => needs === 'log').map(({ id }) => id);
    expect(Object.keys(groupOfRule).sort()).toEqual(reaching.sort());
  });

  it('are each told of by some rule', () => {
    expect([...new Set(Object.values(groupOfRule))].sort()).toEqual([...todayGroupIds].sort());
  });

  it('keep apart what may be owed, and never call a reply near its limit a customer at risk', () => {
    expect(groupOf({ ruleId: 'reply-owed', may: false })).toBe('owed');
    expect(groupOf({ ruleId: 'reply-owed', may: true })).toBe('may-be-owed');
    expect(chosen(nudge({ ruleId: 'reply-owed', level: 'at-risk' }))?.[0]).toBe('owed');
    expect(groupOf({ ruleId: 'at-risk', may: false })).toBe('at-risk');
  });
});

describe('the line of one customer', () => {
  it('stands once, under the more consequential heading, and says what else is to be done', () => {
    expect(chosen(promise, reply)).toEqual(['owed', 'reply-owed', ['promise-late']]);
  });

  it('puts what is to be done before what is worth knowing, which it does not count', () => {
    const hint = nudge({ ruleId: 'reply-needed', level: 'hint' });
    expect(chosen(promise, hint, birthday)).toEqual(['promised', 'promise-late', []]);
    expect(chosen(birthday)).toEqual(['near', 'milestone-near', []]);
  });

  it('does not count a second nudge about the same conversation', () => {
    const acknowledge = nudge({ ruleId: 'acknowledge-now', level: 'at-risk' });
    expect(chosen(acknowledge, reply, promise)).toEqual(['owed', 'acknowledge-now', ['promise-late']]);
  });

  it('is none where nothing fires', () => expect(chosen()).toBeNull());
});
