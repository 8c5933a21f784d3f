import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR } from '@/lib/model/time';
import { lastContact } from '@/lib/nudges/rules/last-contact';
import { issue, mail, sale } from '@/test/nudges/log';
import { answersOf, firing, neverOpen, oslo, situation } from '@/test/nudges/situations';

const deliveredAt = oslo('2026-11-16T10:00');
/** Ten business days later. */
const due = oslo('2026-11-30T10:00');
const delivered = sale({ state: 'fulfilled', deliveredAt }, { at: deliveredAt - 20 * DAY });
const given = (newest: Entry[] = [], known: Entry[] = []) => situation({ known: [delivered, ...known], newest });
const ours = (at: number) => mail(at, { direction: 'out', by: 'me' });

describe('the last contact after a sale fires', () => {
  it('when nothing was said since the delivery, with words on how to reach the seller', () => {
    expect(firing(lastContact, given([ours(deliveredAt - DAY)]), due)).toMatchObject({
      level: 'hint',
      title: 'End it well with Priya Raman',
      says: '“Twelve boats” was delivered Mon 16 Nov.',
      evidence: [{ text: 'No contact since the delivery, as logged' }],
      actions: [
        { do: 'copy', text: expect.stringContaining('you reach me') },
        { do: 'sale-step', entryId: 'sale-1', step: 'lastContactAt' },
      ],
    });
  });

  it('when the last that was heard was a complaint', () => {
    const touches = [mail(due - DAY, { complains: 'yes' }), ours(due - 2 * DAY)];
    expect(firing(lastContact, given(touches), due).evidence[0]?.text).toContain('was a complaint');
  });

  it('when an issue was resolved and nobody told them', () => {
    const resolved = issue({ state: 'resolved', resolvedAt: due - DAY });
    expect(firing(lastContact, given([ours(due - 2 * DAY)], [resolved]), due).evidence[0]?.text).toContain('resolved');
  });

  it('not while an issue is open: it is held back', () => {
    expect(answersOf(lastContact, { ...given(), open: [issue()] }, due)).toEqual(['held']);
  });
});

describe('the last contact after a sale is clear', () => {
  it('after a word of ours, or a message that does not complain', () => {
    expect(answersOf(lastContact, given([ours(deliveredAt + HOUR)]), due)).toEqual(['clear']);
    expect(answersOf(lastContact, given([mail(deliveredAt + HOUR)]), due)).toEqual(['clear']);
    const answered = [ours(due - DAY), mail(due - 2 * DAY, { complains: 'yes' })];
    expect(answersOf(lastContact, given(answered), due)).toEqual(['clear']);
  });

  it('while the order is open, and once the step is done', () => {
    for (const body of [{}, { state: 'fulfilled' as const, deliveredAt, lastContactAt: due }]) {
      expect(answersOf(lastContact, situation({ known: [sale(body)] }), due)).toEqual(['clear']);
    }
  });
});

describe('the last contact after a sale is unknown', () => {
  it('without a day of delivery, without open hours, and where much was cut off', () => {
    expect(answersOf(lastContact, situation({ known: [sale({ state: 'fulfilled' })] }), due)).toEqual(['unknown']);
    expect(answersOf(lastContact, { ...given(), standards: neverOpen }, due)).toEqual(['unknown']);
    const automatic = Array.from({ length: 50 }, (_, index) => mail(due - index * HOUR, { automatic: true }));
    expect(answersOf(lastContact, given(automatic), due)).toEqual(['unknown']);
  });
});

describe('the last contact after a sale at its boundaries', () => {
  it('comes when the days are full and goes after 30 more', () => {
    expect(lastContact.evaluate(given(), due - 1)).toEqual([{ is: 'clear', changesAt: due }]);
    expect(answersOf(lastContact, given(), due)).toEqual(['fires']);
    expect(answersOf(lastContact, given(), due + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(lastContact, given(), due + 30 * DAY)).toEqual(['clear']);
  });

  it('counts from the day that was promised where no other is logged', () => {
    const promised = situation({ known: [sale({ state: 'fulfilled', delivery: deliveredAt })] });
    expect(answersOf(lastContact, promised, due)).toEqual(['fires']);
  });
});
