import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { DAY } from '@/lib/model/time';
import { goalCheckIn } from '@/lib/nudges/rules/goal-check-in';
import { goal, issue, notToMention, point, use } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, oslo, promised, situation } from '@/test/nudges/situations';

const logged = friday - 90 * DAY;
const old = goal({}, { at: logged });
const given = (over: Partial<Situation> = {}) => situation({ known: [old], ...over });

describe('how far is their goal fires', () => {
  it('when it was not talked about for 90 days', () => {
    expect(firing(goalCheckIn, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'Ask Priya Raman how far they are',
      says: '“Open a second shop”',
      evidence: [{ text: 'Last talked about Sat 22 Aug, as logged', entryId: 'goal-1' }],
      standard: 'every 90 days',
      actions: [
        { do: 'used-point', entryId: 'goal-1' },
        { do: 'edit-entry', entryId: 'goal-1' },
        {
          do: 'copy',
          label: 'Copy in English',
          text: 'You once told me about a goal: open a second shop. How far have you come?',
        },
      ],
    });
  });

  it('when its day has passed', () => {
    const by = oslo('2026-11-18T23:59');
    expect(firing(goalCheckIn, given({ known: [goal({ by })] }), friday)).toMatchObject({
      says: '“Open a second shop”, by Wed 18 Nov',
      standard: 'the day they named',
    });
  });

  it('for one goal at a time, the one that waited longest', () => {
    const older = goal({ text: 'Halve the returns' }, { id: 'g2', at: logged - DAY });
    expect(firing(goalCheckIn, given({ known: [old, older] }), friday).says).toBe('“Halve the returns”');
  });

  it('not while something is open or late: it is held back', () => {
    for (const open of [issue(), promised({ due: friday - 1 })]) {
      expect(answersOf(goalCheckIn, given({ open: [open] }), friday)).toEqual(['held']);
    }
  });
});

describe('how far is their goal is clear', () => {
  it('once it is reached or dropped, without any, and where it must not be mentioned', () => {
    const known = [goal({ status: 'reached' }, { at: logged }), goal({ status: 'dropped' }, { at: logged })];
    expect(answersOf(goalCheckIn, given({ known }), friday)).toEqual(['clear']);
    expect(answersOf(goalCheckIn, given({ known: [] }), friday)).toEqual(['clear']);
    expect(answersOf(goalCheckIn, given({ open: [notToMention('Never mention the second shop')] }), friday)).toEqual([
      'clear',
    ]);
  });

  it('for somebody who has left', () => {
    expect(answersOf(goalCheckIn, given({ customer: { ...customer(), stage: 'left' } }), friday)).toEqual(['clear']);
  });
});

describe('how far is their goal is unknown', () => {
  it('when the goal cannot be read', () => {
    expect(answersOf(goalCheckIn, given({ known: [{ ...old, body: { text: 7 } }] }), friday)).toEqual(['unknown']);
  });
});

describe('how far is their goal at its boundaries', () => {
  it('comes when the days are full, and says when', () => {
    expect(goalCheckIn.evaluate(given(), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(answersOf(goalCheckIn, given(), friday)).toEqual(['fires']);
  });

  it('counts from when it was last brought up', () => {
    const asked = (at: number) => given({ known: [old, point({ from: 'goal-1', uses: [use(at)] })] });
    expect(goalCheckIn.evaluate(asked(friday - 89 * DAY), friday)).toEqual([{ is: 'clear', changesAt: friday + DAY }]);
    expect(answersOf(goalCheckIn, asked(friday - 90 * DAY), friday)).toEqual(['fires']);
  });

  it('comes on the goal’s own day, unless that was talked about since', () => {
    const by = friday - DAY;
    const own = goal({ by }, { at: friday - 20 * DAY });
    expect(answersOf(goalCheckIn, given({ known: [own] }), by - 1)).toEqual(['clear']);
    expect(answersOf(goalCheckIn, given({ known: [own] }), by)).toEqual(['fires']);
    const talked = [own, point({ from: 'goal-1', uses: [use(by)] })];
    expect(answersOf(goalCheckIn, given({ known: talked }), friday)).toEqual(['clear']);
  });
});
