import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { DAY } from '@/lib/model/time';
import { delightIdea } from '@/lib/nudges/rules/delight-idea';
import { delight, fact, goal, issue, mails, milestone } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, oslo, owed, situation } from '@/test/nudges/situations';

/** In the log for 95 days: a season has begun. */
const known95 = { ...customer(), addedAt: friday - 95 * DAY };
const given = (over: Partial<Situation> = {}) =>
  situation({ customer: known95, known: [fact()], newest: mails(3, friday), ...over });

describe('an idea to delight fires', () => {
  it('with the entry begun as it would be logged', () => {
    expect(firing(delightIdea, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'An idea to delight Priya Raman',
      says: '“A small thing that fits: Restores old boats”',
      evidence: [{ text: 'An interest of theirs, noted Sun 1 Nov', entryId: 'fact-1' }],
      actions: [{ do: 'add-entry', kind: 'delight', line: 'A small thing that fits: Restores old boats' }],
    });
  });

  it('out of season for what has its day, which comes first', () => {
    const young = { ...customer(), addedAt: friday - 40 * DAY };
    const known = [fact(), goal(), milestone({ on: oslo('2026-11-30T12:00') })];
    expect(firing(delightIdea, given({ customer: young, known }), friday).says).toContain('handwritten note');
    expect(answersOf(delightIdea, given({ customer: young }), friday)).toEqual(['clear']);
  });

  it('under the same cause whatever the idea: put aside, it does not come back with another', () => {
    const one = firing(delightIdea, given(), friday);
    expect(firing(delightIdea, given({ known: [fact(), goal()] }), friday).cause).toBe(one.cause);
  });

  it('not while something is open or owed: it is held back', () => {
    expect(answersOf(delightIdea, given({ open: [issue()] }), friday)).toEqual(['held']);
    expect(answersOf(delightIdea, given({ conversations: [owed()] }), friday)).toEqual(['held']);
  });
});

describe('an idea to delight is clear', () => {
  it('when the aim is met, nothing is known, or they are hardly in touch', () => {
    const known = [fact(), delight({}, { at: friday - DAY })];
    expect(answersOf(delightIdea, given({ known }), friday)).toEqual(['clear']);
    expect(answersOf(delightIdea, given({ known: [] }), friday)).toEqual(['clear']);
    expect(answersOf(delightIdea, given({ newest: mails(2, friday) }), friday)).toEqual(['clear']);
  });
});

describe('an idea to delight is unknown', () => {
  it('when a delight cannot be read, which it might repeat', () => {
    const known = [fact(), { ...delight(), body: {} }];
    expect(answersOf(delightIdea, given({ known }), friday)).toEqual(['unknown']);
  });
});

describe('an idea to delight at its boundaries', () => {
  it('begins again 90 days after the last delight', () => {
    const known = [goal(), delight({}, { at: friday })];
    const at = (days: number, ms = 0) => {
      const now = friday + days * DAY + ms;
      return answersOf(delightIdea, given({ known, newest: mails(3, now) }), now);
    };
    expect([at(90, -1), at(90), at(104, -1), at(104)]).toEqual([['clear'], ['fires'], ['fires'], ['clear']]);
    const young = { ...customer(), addedAt: friday - 5 * DAY };
    expect(answersOf(delightIdea, given({ customer: young }), friday)).toEqual(['clear']);
  });
});
