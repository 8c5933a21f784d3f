import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY } from '@/lib/model/time';
import { askFeedback } from '@/lib/nudges/rules/ask-feedback';
import { feedback, issue, sale } from '@/test/nudges/log';
import { answersOf, conversation, customer, firing, friday, owed, promised, situation } from '@/test/nudges/situations';

const week = friday - 7 * DAY;
const delivered = (body: Parameters<typeof sale>[0] = {}) => sale({ state: 'fulfilled', deliveredAt: week, ...body });
const repaired = issue({ state: 'resolved', resolvedAt: friday - 2 * DAY, confirmedAt: friday });
const given = (...known: Entry[]) => situation({ known });

describe('a moment to ask for feedback fires', () => {
  it('a week after a delivery', () => {
    expect(firing(askFeedback, given(delivered()), friday)).toMatchObject({
      level: 'hint',
      title: 'A good moment to ask Priya Raman what they think',
      says: expect.stringContaining('how satisfied are you'),
      evidence: [{ text: '“Twelve boats” was delivered Fri 13 Nov', entryId: 'sale-1' }],
      standard: 'at most once in 90 days',
      actions: [
        { do: 'copy', text: expect.stringContaining('from 1 to 5') },
        { do: 'asked-feedback', measure: 'satisfaction', moment: 'the delivery of Twelve boats' },
      ],
    });
    expect(firing(askFeedback, given(delivered({ repeat: 'yes' })), friday).says).toContain('recommend');
  });

  it('once they confirmed a repair', () => {
    expect(firing(askFeedback, given(repaired), friday).actions).toContainEqual(
      expect.objectContaining({ measure: 'effort', moment: 'the repair of Two paddles arrived damaged' }),
    );
  });

  it('not while anything is owed: it is held back', () => {
    for (const over of [
      { open: [issue()] },
      { open: [promised({ due: friday - DAY })] },
      { conversations: [owed()] },
      { conversations: [conversation({ turn: 'unsure' })] },
    ]) {
      expect(answersOf(askFeedback, { ...given(delivered()), ...over }, friday)).toEqual(['held']);
    }
  });
});

describe('a moment to ask for feedback is clear', () => {
  it('without such a moment, and for who has left', () => {
    const unconfirmed = issue({ state: 'resolved', resolvedAt: friday });
    expect(answersOf(askFeedback, given(sale(), unconfirmed), friday)).toEqual(['clear']);
    expect(
      answersOf(askFeedback, { ...given(delivered()), customer: { ...customer(), stage: 'left' } }, friday),
    ).toEqual(['clear']);
  });

  it('for 90 days after they were asked or said what they think', () => {
    const asked = feedback({ score: null, askedAt: friday - 89 * DAY }, { at: friday - 200 * DAY });
    expect(askFeedback.evaluate(given(delivered(), asked), friday)).toEqual([{ is: 'clear', changesAt: friday + DAY }]);
    const said = feedback({}, { at: friday - 89 * DAY });
    expect(answersOf(askFeedback, given(delivered(), said), friday)).toEqual(['clear']);
    expect(answersOf(askFeedback, given(delivered(), said), friday + DAY)).toEqual(['fires']);
  });
});

describe('a moment to ask for feedback is unknown', () => {
  it('without a day of delivery, or for an issue that cannot be read', () => {
    expect(answersOf(askFeedback, given(sale({ state: 'fulfilled' })), friday)).toEqual(['unknown']);
    expect(answersOf(askFeedback, given({ ...issue(), body: 7 }), friday)).toEqual(['unknown']);
  });
});

describe('a moment to ask for feedback at its boundaries', () => {
  it('comes a week after, and goes 30 days later', () => {
    expect(askFeedback.evaluate(given(delivered()), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(answersOf(askFeedback, given(delivered()), friday + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(askFeedback, given(delivered()), friday + 30 * DAY)).toEqual(['clear']);
  });
});
