import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR } from '@/lib/model/time';
import type { TheirWords } from '@/lib/model/understood';
import { sayThanks } from '@/lib/nudges/rules/say-thanks';
import { delight, feedback, issue, mail, sale } from '@/test/nudges/log';
import { answersOf, firing, neverOpen, oslo, situation, standards } from '@/test/nudges/situations';

const soldAt = oslo('2026-11-16T10:00');
const due = oslo('2026-11-23T10:00');
const given = (known: Entry[] = [sale()], newest: Entry[] = []) => situation({ known, newest });
const thanks = (at: number) => mail(at, { direction: 'out', by: 'me', thanks: 'yes' });

/** What they wrote, as the page shows it. */
function praised(over: Partial<TheirWords> = {}): TheirWords {
  return {
    at: soldAt,
    conversationId: 'boats',
    subject: 'The boats',
    language: 'en',
    text: 'The best service ever.',
    asks: [],
    feelings: [{ is: 'pleasure', words: 'best service ever' }],
    complains: 'no',
    unclear: 'no',
    summary: null,
    openQuestions: [],
    orders: null,
    ...over,
  };
}

describe('say thanks fires', () => {
  it('after a sale', () => {
    expect(firing(sayThanks, given(), soldAt)).toMatchObject({
      level: 'hint',
      title: 'Thank Priya Raman for the order',
      says: '“Twelve boats”, Mon 16 Nov. Best by Mon 23 Nov.',
      standard: '5 business days, and at most once in 30 days',
      actions: [
        { do: 'sale-step', entryId: 'sale-1', step: 'thankedAt' },
        { do: 'copy', label: 'Copy in English' },
      ],
    });
  });

  it('after praise: a good score, or visible pleasure', () => {
    expect(firing(sayThanks, given([feedback({ verbatim: 'Best boats ever' })]), due)).toMatchObject({
      level: 'hint',
      title: 'Thank Priya Raman for the kind words',
      actions: [{ do: 'followed-up', entryId: 'feedback-1' }, { do: 'copy' }],
    });
    const pleased = delight({ reaction: 'visible-pleasure', reactionAt: soldAt });
    expect(firing(sayThanks, given([pleased]), due).title).toContain('kind words');
  });

  it('after praise that stands on the page, and is in no log', () => {
    const nudge = firing(sayThanks, { ...given([]), said: [praised()] }, due);
    expect(nudge).toMatchObject({
      level: 'hint',
      cause: `said:boats:${soldAt}`,
      title: 'Thank Priya Raman for the kind words',
      says: '“best service ever”, Mon 16 Nov. It was best by Mon 23 Nov.',
      evidence: [{ conversationId: 'boats' }],
      actions: [{ do: 'copy', label: 'Copy in English' }],
    });
    const logged = feedback({ verbatim: 'Best service ever' }, { at: soldAt + 2 * HOUR });
    expect(firing(sayThanks, { ...given([logged]), said: [praised()] }, due).cause).toBe('feedback-1');
  });

  it('not after praise that worry followed; after praise that followed worry', () => {
    const worried = praised({ at: soldAt + HOUR, feelings: [{ is: 'worry', words: 'a bit nervous' }] });
    expect(answersOf(sayThanks, { ...given([]), said: [praised(), worried] }, due)).toEqual(['clear']);
    const later = praised({ at: soldAt + 2 * HOUR });
    expect(firing(sayThanks, { ...given([]), said: [worried, later] }, due).cause).toBe(`said:boats:${later.at}`);
  });

  it('with a thought of a gift from the size that the seller set', () => {
    const { playbooks } = standards;
    const big = { ...standards, playbooks: { ...playbooks, afterSale: { ...playbooks.afterSale, bigSale: 1000 } } };
    const says = (amount: number) => firing(sayThanks, { ...given([sale({ amount })]), standards: big }, soldAt).says;
    expect(says(1000)).toContain('a gift is worth a thought');
    expect(says(999)).not.toContain('gift');
  });

  it('not while an issue is open: it is held back', () => {
    expect(answersOf(sayThanks, { ...given(), open: [issue()] }, soldAt)).toEqual(['held']);
  });
});

describe('say thanks is clear', () => {
  it('once they were thanked: as logged, or by a message of ours, which may come shortly before the sale is logged', () => {
    expect(answersOf(sayThanks, given([sale({ thankedAt: soldAt })]), due)).toEqual(['clear']);
    for (const at of [soldAt + HOUR, soldAt - HOUR]) {
      expect(answersOf(sayThanks, given([sale()], [thanks(at)]), due)).toEqual(['clear']);
    }
    expect(answersOf(sayThanks, given([feedback({ followedUpAt: due })]), due)).toEqual(['clear']);
  });

  it('where thanks of theirs, a middling score or a mere “more than expected” are all there is', () => {
    const known = [feedback({ score: 8 }), delight({ reaction: 'more-than-expected', reactionAt: soldAt })];
    expect(answersOf(sayThanks, given(known, [mail(soldAt, { thanks: 'yes' })]), due)).toEqual(['clear']);
  });

  it('where the page thanks and no more, complains as well, or was answered with thanks', () => {
    const onPage = (said: TheirWords[], newest: Entry[] = []) =>
      answersOf(sayThanks, { ...given([], newest), said }, due);
    expect(onPage([praised()])).toEqual(['fires']);
    expect(onPage([praised({ feelings: [{ is: 'thanks', words: 'thank you' }] })])).toEqual(['clear']);
    expect(onPage([praised(), praised({ feelings: [], complains: 'yes' })])).toEqual(['clear']);
    expect(onPage([praised()], [thanks(soldAt + HOUR)])).toEqual(['clear']);
  });

  it('where a thank-you for something else is less than 30 days old', () => {
    const earlier = sale({ thankedAt: soldAt - 10 * DAY }, { id: 'sale-0', at: soldAt - 11 * DAY });
    expect(sayThanks.evaluate(given([sale(), earlier]), soldAt)).toEqual([
      { is: 'clear', changesAt: soldAt + 20 * DAY },
    ]);
  });

  it('for a sale that was sent back', () => {
    expect(answersOf(sayThanks, given([sale({ state: 'returned' })]), soldAt)).toEqual(['clear']);
  });
});

describe('say thanks is unknown', () => {
  it('without open hours, and when what they bought cannot be read', () => {
    expect(answersOf(sayThanks, { ...given(), standards: neverOpen }, soldAt)).toEqual(['unknown']);
    expect(answersOf(sayThanks, given([{ ...sale(), body: {} }]), soldAt)).toEqual(['unknown']);
  });
});

describe('say thanks at its boundaries', () => {
  it('is a hint until its days are over, then owed by the seller’s own playbook, and stops after 30', () => {
    expect(firing(sayThanks, given(), due - 1)).toMatchObject({ level: 'hint', changesAt: due });
    expect(firing(sayThanks, given(), due)).toMatchObject({
      level: 'owed',
      says: expect.stringContaining('It was best by Mon 23 Nov.'),
    });
    expect(firing(sayThanks, given([feedback()]), due + 9 * DAY)).toMatchObject({ level: 'hint' });
    expect(answersOf(sayThanks, given(), soldAt + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(sayThanks, given(), soldAt + 30 * DAY)).toEqual(['clear']);
  });

  it('counts 30 days from the last thanks on', () => {
    const earlier = sale({ thankedAt: soldAt - 25 * DAY }, { id: 'sale-0', at: soldAt - 26 * DAY });
    const two = given([sale(), earlier]);
    expect(answersOf(sayThanks, two, soldAt + 5 * DAY - 1)).toEqual(['clear']);
    expect(answersOf(sayThanks, two, soldAt + 5 * DAY)).toEqual(['fires']);
  });
});
