import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { DAY, HOUR } from '@/lib/model/time';
import { firstCallObjective } from '@/lib/nudges/rules/first-call-objective';
import { fact, goal, mail, mails, milestone } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, oslo, owed, promised, situation } from '@/test/nudges/situations';

const on = oslo('2026-11-23T14:00');
const call = promised({ what: 'Call her about the spring order', due: on });
const given = (over: Partial<Situation> = {}) => situation({ open: [call], ...over });
const prospect = (over: Partial<Situation['customer']['body']> = {}) => ({
  ...customer(over),
  stage: 'prospect' as const,
});

describe('what the first call is for fires', () => {
  it('before a call that was promised, to somebody whose goal is not known', () => {
    expect(firing(firstCallObjective, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'What is the first call with Priya Raman for?',
      says: 'Mon 23 Nov. Name what both shall know or have decided at its end.',
      actions: [{ do: 'add-entry', kind: 'fact', line: 'Objective of the first call: ' }],
    });
  });

  it('before a meeting that is noted, to a prospect whose goal is known too', () => {
    const known = [goal(), milestone({ what: 'First meeting at their shop', on })];
    expect(answersOf(firstCallObjective, given({ open: [], known, customer: prospect() }), friday)).toEqual(['fires']);
    expect(answersOf(firstCallObjective, given({ open: [], known }), friday)).toEqual(['clear']);
  });

  it('for a prospect who likes calls and waits for an answer', () => {
    const calls = prospect({ preferred: [{ channel: 'call', hours: null }] });
    const waits = given({ open: [], conversations: [owed()], customer: calls });
    expect(answersOf(firstCallObjective, waits, friday)).toEqual(['fires']);
    expect(answersOf(firstCallObjective, { ...waits, customer: prospect() }, friday)).toEqual(['clear']);
  });
});

describe('what the first call is for is clear', () => {
  it('for a call to somebody else', () => {
    const carrier = promised({ what: 'We will call the carrier today', due: friday + HOUR });
    expect(answersOf(firstCallObjective, given({ open: [carrier] }), friday)).toEqual(['clear']);
  });

  it('after a call or meeting that took place, an attempt is none', () => {
    const met = (attempt: boolean) => given({ newest: [mail(friday - DAY, { channel: 'call', attempt })] });
    expect(answersOf(firstCallObjective, met(false), friday)).toEqual(['clear']);
    expect(answersOf(firstCallObjective, met(true), friday)).toEqual(['fires']);
  });

  it('once something was noted for it, and for promises of another kind', () => {
    const noted = given({ known: [fact({}, { at: call.at + 1 })] });
    expect(answersOf(firstCallObjective, noted, friday)).toEqual(['clear']);
    for (const what of ['Send the sizes', 'We meet the deadline', 'A call-off order']) {
      const open = [promised({ what, due: on })];
      expect(answersOf(firstCallObjective, given({ open }), friday)).toEqual(['clear']);
    }
  });
});

describe('what the first call is for is unknown', () => {
  it('when older touches are cut off', () => {
    expect(answersOf(firstCallObjective, given({ newest: mails(50, friday) }), friday)).toEqual(['unknown']);
  });
});

describe('what the first call is for at its boundaries', () => {
  it('begins three days before and ends with the call', () => {
    const begins = oslo('2026-11-20T00:00');
    expect(firstCallObjective.evaluate(given(), begins - 1)).toEqual([{ is: 'clear', changesAt: begins }]);
    expect(firing(firstCallObjective, given(), begins).changesAt).toBe(on);
    expect(answersOf(firstCallObjective, given(), on)).toEqual(['clear']);
  });
});
