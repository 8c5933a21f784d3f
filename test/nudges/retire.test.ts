import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '@/lib/model/time';
import { choose, type NudgeVerdict } from '@/lib/nudges/budget';
import type { Nudge } from '@/lib/nudges/engine';
import { hasRetired, offersStandard, retiredFor, standingOf } from '@/lib/nudges/retire';
import { friday } from './situations';

const hint = { id: 'waiting-on-them', retires: true };
const reply = { id: 'reply-owed', retires: false };

function said(verdict: NudgeVerdict['verdict'], at: Instant, over: Partial<NudgeVerdict> = {}): NudgeVerdict {
  return { customerId: 'ingrid', ruleId: hint.id, cause: 'c', verdict, until: at + HOUR, at, ...over };
}

const later = (...days: number[]) => days.map((day) => said('snooze', friday + day * DAY));
const forAll = (verdict: NudgeVerdict['verdict'], at: Instant, cause: string | null = null) =>
  said(verdict, at, { customerId: null, cause });
const retiredWith = (...customers: string[]) =>
  customers.map((customer, index) => forAll('retired', friday + index, customer));

const retired = { is: 'off', why: 'retired' };

describe('a rule that is put off again and again', () => {
  it('retires for this customer after the third time, not before', () => {
    expect(standingOf(hint, later(0, 1))).toEqual({ is: 'on', putOff: 2 });
    expect(standingOf(hint, later(0, 1, 2))).toEqual(retired);
    expect(hasRetired(hint, later(0, 1, 2))).toBe(true);
  });

  it('does not when the third comes more than 90 days after the first', () => {
    expect(standingOf(hint, later(0, 45, 90))).toEqual(retired);
    expect(standingOf(hint, later(0, 45, 90.01))).toEqual({ is: 'on', putOff: 2 });
    expect(standingOf(hint, later(0, 45, 91, 92))).toEqual(retired);
  });

  it('counts what is answered within an hour as one showing', () => {
    const atOnce = [0, 1, 2].map((minute) => said('snooze', friday + minute, { cause: `c${minute}` }));
    expect(standingOf(hint, atOnce)).toEqual({ is: 'on', putOff: 1 });
    const hourly = [0, 1, 2].map((hour) => said('snooze', friday + hour * HOUR));
    expect(standingOf(hint, hourly)).toEqual(retired);
  });

  it.each(['done', 'acted'] as const)('counts from nought once it was acted on: %s', (verdict) => {
    const acted = [...later(0, 1), said(verdict, friday + 1.5 * DAY), ...later(2, 3)];
    expect(standingOf(hint, acted)).toEqual({ is: 'on', putOff: 2 });
    expect(standingOf(hint, [...acted, ...later(4)])).toEqual(retired);
  });

  it('stays retired whatever is done after, but for being brought back', () => {
    const gone = [...later(0, 1, 2), said('acted', friday + 3 * DAY)];
    expect(standingOf(hint, gone)).toEqual(retired);
    const back = [...gone, said('bring-back', friday + 4 * DAY)];
    expect(standingOf(hint, back)).toEqual({ is: 'on', putOff: 0 });
    expect(standingOf(hint, [...back, ...later(5, 6)])).toEqual({ is: 'on', putOff: 2 });
    expect(standingOf(hint, [...back, ...later(5, 6, 7)])).toEqual(retired);
  });

  it('is told the same by answers in any order, and not by those to other rules', () => {
    expect(standingOf(hint, later(2, 0, 1))).toEqual(retired);
    const other = later(0, 1, 2).map((answer) => ({ ...answer, ruleId: 'other' }));
    expect(standingOf(hint, other)).toEqual({ is: 'on', putOff: 0 });
  });
});

describe('a rule that retired for three customers', () => {
  it('retires everywhere, not before', () => {
    expect(standingOf(hint, retiredWith('ada', 'bea'))).toEqual({ is: 'on', putOff: 0 });
    expect(standingOf(hint, retiredWith('ada', 'bea', 'bea'))).toEqual({ is: 'on', putOff: 0 });
    expect(standingOf(hint, retiredWith('ada', 'bea', 'cy'))).toEqual({ is: 'off', why: 'retired-everywhere' });
    expect(retiredFor(hint, retiredWith('ada', 'bea'))).toEqual(['ada', 'bea']);
  });

  it('comes back for everybody, those it retired for first included', () => {
    const all = [...later(0, 1, 2), ...retiredWith('ada', 'bea', 'ingrid'), forAll('bring-back', friday + 9 * DAY)];
    expect(standingOf(hint, all)).toEqual({ is: 'on', putOff: 0 });
    expect(retiredFor(hint, all)).toEqual([]);
  });

  it('is still the one that retired for its customer, so that the note of it stays', () => {
    expect(hasRetired(hint, [...later(0, 1, 2), ...retiredWith('ada', 'bea', 'ingrid')])).toBe(true);
  });
});

describe('what the seller said in so many words', () => {
  it('comes first, and is taken back where it was said', () => {
    const no = said('not-for-this-customer', friday);
    const never = forAll('never', friday);
    expect(standingOf(hint, [no])).toEqual({ is: 'off', why: 'not-for-this-customer' });
    expect(standingOf(hint, [no, never])).toEqual({ is: 'off', why: 'never' });
    // Switched on again for everybody, it is still not for this customer.
    const on = forAll('bring-back', friday + 1);
    expect(standingOf(hint, [no, never, on])).toEqual({ is: 'off', why: 'not-for-this-customer' });
    expect(standingOf(hint, [no, never, on, said('bring-back', friday + 2)])).toEqual({ is: 'on', putOff: 0 });
    expect(standingOf(hint, [never, said('bring-back', friday + 2)])).toEqual({ is: 'off', why: 'never' });
  });
});

describe('a rule of replies and promises', () => {
  const put = later(0, 1, 2, 3).map((answer) => ({ ...answer, ruleId: reply.id }));

  it('never retires, and offers another standard after the third time', () => {
    expect(standingOf(reply, put)).toEqual({ is: 'on', putOff: 4 });
    expect(hasRetired(reply, put)).toBe(false);
    expect(offersStandard(reply, put.slice(0, 2))).toBe(false);
    expect(offersStandard(reply, put.slice(0, 3))).toBe(true);
    expect(
      standingOf(
        reply,
        [...put, ...retiredWith('a', 'b', 'c')].map((a) => ({ ...a, ruleId: reply.id })),
      ),
    ).toEqual({
      is: 'on',
      putOff: 4,
    });
  });

  it('offers none to a rule that retires', () => {
    expect(offersStandard(hint, later(0, 1, 2))).toBe(false);
  });
});

describe('the budget and what is off', () => {
  const nudge = (ruleId: string): Nudge => ({
    is: 'fires',
    ruleId,
    customerId: 'ingrid',
    cause: 'another',
    level: 'hint',
    title: '',
    says: '',
    evidence: [],
    standard: '',
    due: null,
    actions: [{ do: 'open-conversation', label: 'Open', conversationId: 'x' }],
    changesAt: null,
    may: false,
  });
  const isShown = (ruleId: string, answers: NudgeVerdict[]) =>
    choose([nudge(ruleId)], answers, friday + 30 * DAY).shown.length === 1;

  it('hides a retired rule, whatever the cause, and shows it again when it was brought back', () => {
    expect(isShown(hint.id, later(0, 1))).toBe(true);
    expect(isShown(hint.id, later(0, 1, 2))).toBe(false);
    expect(isShown(hint.id, [...later(0, 1, 2), said('bring-back', friday + 3 * DAY)])).toBe(true);
    expect(isShown(hint.id, retiredWith('a', 'b', 'c'))).toBe(false);
  });

  it('hides no reply that was put off, and nothing that was only acted on', () => {
    const put = later(0, 1, 2).map((answer) => ({ ...answer, ruleId: reply.id }));
    expect(isShown(reply.id, put)).toBe(true);
    expect(isShown(hint.id, [said('acted', friday, { cause: 'another', until: null })])).toBe(true);
  });

  it('is not told by another customer', () => {
    expect(
      isShown(
        hint.id,
        later(0, 1, 2).map((answer) => ({ ...answer, customerId: 'omar' })),
      ),
    ).toBe(true);
  });
});
