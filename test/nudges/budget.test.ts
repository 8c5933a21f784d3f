import { describe, expect, it } from 'vitest';
import { HOUR } from '@/lib/model/time';
import { choose, type NudgeVerdict } from '@/lib/nudges/budget';
import type { Nudge } from '@/lib/nudges/engine';
import { friday } from './situations';

function nudge(ruleId: string, conversationId: string, over: Partial<Nudge> = {}): Nudge {
  return {
    is: 'fires',
    ruleId,
    customerId: 'priya',
    cause: `${conversationId}:1`,
    level: 'owed',
    title: '',
    says: '',
    evidence: [],
    standard: '',
    due: null,
    actions: [{ do: 'open-conversation', label: 'Open', conversationId }],
    changesAt: null,
    may: false,
    ...over,
  };
}

function answer(verdict: NudgeVerdict['verdict'], over: Partial<NudgeVerdict> = {}): NudgeVerdict {
  const customerId = verdict === 'never' ? null : 'priya';
  return { customerId, ruleId: 'reply-owed', cause: 'refund:1', verdict, until: null, at: friday, ...over };
}

const names = (nudges: Nudge[]) => nudges.map(({ ruleId, cause }) => `${ruleId} ${cause}`);

describe('the budget', () => {
  it('shows the three that press most; the others wait', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => nudge('reply-owed', id));
    const { shown, waiting } = choose(four, [], friday);
    expect(names(shown)).toEqual(['reply-owed a:1', 'reply-owed b:1', 'reply-owed c:1']);
    expect(names(waiting)).toEqual(['reply-owed d:1']);
    expect(choose(four, [], friday, { most: 1 }).waiting).toHaveLength(3);
  });

  it('lets no conversation take two places while something else waits', () => {
    const both = [nudge('acknowledge-now', 'a'), nudge('reply-owed', 'a'), nudge('reply-owed', 'b')];
    expect(names(choose([...both, nudge('reply-needed', 'c')], [], friday).shown)).toEqual([
      'acknowledge-now a:1',
      'reply-owed b:1',
      'reply-needed c:1',
    ]);
    expect(names(choose(both, [], friday).shown)).toEqual(names(both));
  });

  it('says the same thing once', () => {
    expect(choose([nudge('reply-owed', 'a'), nudge('reply-owed', 'a')], [], friday).shown).toHaveLength(1);
  });
});

describe('what the seller answered', () => {
  const refund = nudge('reply-owed', 'refund');
  const isShown = (one: Nudge, ...answers: NudgeVerdict[]) => choose([one], answers, friday).shown.length === 1;

  it('snooze hides this cause until its end', () => {
    const snoozed = answer('snooze', { until: friday + HOUR });
    expect(choose([refund], [snoozed], friday)).toEqual({
      shown: [],
      waiting: [],
      hidden: [refund],
      until: friday + HOUR,
    });
    expect(choose([refund], [snoozed], friday + HOUR)).toMatchObject({ shown: [refund], until: null });
    expect(isShown(nudge('reply-owed', 'refund', { cause: 'refund:2' }), snoozed)).toBe(true);
  });

  it('is another thing for another customer', () => {
    expect(isShown(nudge('reply-owed', 'refund', { customerId: 'omar' }), answer('done'))).toBe(true);
  });

  it('done hides this cause for good, and only this one', () => {
    expect(isShown(refund, answer('done'))).toBe(false);
    expect(choose([refund], [answer('done')], friday).until).toBeNull();
    expect(isShown(nudge('reply-owed', 'refund', { cause: 'refund:2' }), answer('done'))).toBe(true);
  });

  it('not for this customer hides the rule for them alone', () => {
    const no = answer('not-for-this-customer');
    expect(isShown(nudge('reply-owed', 'other'), no)).toBe(false);
    expect(isShown(nudge('reply-owed', 'other', { customerId: 'omar' }), no)).toBe(true);
    expect(isShown(nudge('went-out', 'other'), no)).toBe(true);
  });

  it('never hides the rule for everybody', () => {
    const never = answer('never');
    expect(isShown(nudge('reply-owed', 'other', { customerId: 'omar' }), never)).toBe(false);
    expect(isShown(nudge('went-out', 'other'), never)).toBe(true);
  });

  it('of several answers the longest holds, and the earliest end of all is told', () => {
    const short = answer('snooze', { until: friday + HOUR });
    const long = answer('snooze', { until: friday + 3 * HOUR });
    expect(choose([refund], [short, long], friday).until).toBe(friday + 3 * HOUR);
    expect(choose([refund], [short, answer('done')], friday).until).toBeNull();
    const other = nudge('reply-owed', 'b');
    const answers = [long, answer('snooze', { cause: 'b:1', until: friday + 2 * HOUR })];
    expect(choose([refund, other], answers, friday).until).toBe(friday + 2 * HOUR);
  });

  it('what is hidden takes no place in the budget', () => {
    const four = ['refund', 'b', 'c', 'd'].map((id) => nudge('reply-owed', id));
    expect(names(choose(four, [answer('done')], friday).shown)).toEqual([
      'reply-owed b:1',
      'reply-owed c:1',
      'reply-owed d:1',
    ]);
  });
});
