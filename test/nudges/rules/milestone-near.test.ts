import { describe, expect, it } from 'vitest';
import type { BodyOf } from '@/lib/model/kinds/registry';
import { milestoneNear } from '@/lib/nudges/rules/milestone-near';
import { issue, milestone, notToMention, point, use } from '@/test/nudges/log';
import { answersOf, customer, drafted, firing, friday, oslo, owed, situation } from '@/test/nudges/situations';

/** Wednesday the 25th, in five days. */
const on = oslo('2026-11-26T00:00') - 1;
const given = (body: Partial<BodyOf<'milestone'>> = {}) => situation({ known: [milestone({ on, ...body })] });
const english = { language: { value: 'en', source: 'told', replies: 0 } as const };

describe('a day that matters to them fires', () => {
  it('in the days before, and says when it is', () => {
    expect(firing(milestoneNear, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'A day that matters to Priya Raman',
      says: '“Ten years in business”. Coming up, Wed 25 Nov.',
      actions: [
        { do: 'copy', text: 'Congratulations: ten years in business.' },
        { do: 'used-point', entryId: 'milestone-1' },
      ],
    });
  });

  it('every year anew, and once each time', () => {
    const yearly = given({ on: oslo('2020-11-25T12:00'), yearly: 'yes' });
    const one = firing(milestoneNear, yearly, friday);
    expect(firing(milestoneNear, yearly, oslo('2026-11-25T12:00')).cause).toBe(one.cause);
    expect(firing(milestoneNear, yearly, oslo('2027-11-25T12:00')).cause).not.toBe(one.cause);
  });

  it.each([
    ['Birthday', 'Happy birthday, and all the best for the year ahead.'],
    ["Priya's 50th birthday", 'Happy birthday, and all the best for the year ahead.'],
    ['Birthday of her daughter', null],
    ['Opening of the second shop', null],
  ])('on “%s” it words only what is sure', (what, words) => {
    const draft = drafted({ opens: true });
    const { actions } = firing(milestoneNear, { ...given({ what }), customer: customer(english), draft }, friday);
    expect(actions.flatMap((action) => (action.do === 'insert' ? action.text : []))).toEqual(words ? [words] : []);
  });
});

describe('a day that matters to them is clear', () => {
  it('without one near, once it was brought up, or where it must not be mentioned', () => {
    expect(answersOf(milestoneNear, situation(), friday)).toEqual(['clear']);
    const used = point({ from: 'milestone-1', uses: [use(friday - 1000)] });
    expect(answersOf(milestoneNear, { ...given(), known: [milestone({ on }), used] }, friday)).toEqual(['clear']);
    const avoided = { ...given(), open: [notToMention('Do not mention the business years')] };
    expect(answersOf(milestoneNear, avoided, friday)).toEqual(['clear']);
  });

  it('while something is open or owed: it is held back', () => {
    expect(answersOf(milestoneNear, { ...given(), open: [issue()] }, friday)).toEqual(['held']);
    expect(answersOf(milestoneNear, { ...given(), conversations: [owed()] }, friday)).toEqual(['held']);
  });
});

describe('a day that matters to them is unknown', () => {
  it('while its day is not known', () => {
    expect(answersOf(milestoneNear, given({ on: null }), friday)).toEqual(['unknown']);
  });
});

describe('a day that matters to them at its boundaries', () => {
  it('begins seven days before and ends with its day', () => {
    const begins = oslo('2026-11-18T00:00');
    expect(milestoneNear.evaluate(given(), begins - 1)).toEqual([{ is: 'clear', changesAt: begins }]);
    expect(answersOf(milestoneNear, given(), begins)).toEqual(['fires']);
    expect(firing(milestoneNear, given(), on).says).toBe('“Ten years in business”. Today, Wed 25 Nov.');
    expect(milestoneNear.evaluate(given(), on + 1)).toEqual([{ is: 'clear', changesAt: null }]);
  });

  it('of a yearly one knows when it comes again', () => {
    const yearly = given({ on: oslo('2020-11-25T12:00'), yearly: 'yes' });
    const changesAt = oslo('2027-11-18T00:00');
    expect(milestoneNear.evaluate(yearly, oslo('2026-11-26T00:00'))).toEqual([{ is: 'clear', changesAt }]);
  });
});
