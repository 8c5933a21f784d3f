import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR } from '@/lib/model/time';
import { noSurprises } from '@/lib/nudges/rules/no-surprises';
import { mail, sale } from '@/test/nudges/log';
import { answersOf, firing, neverOpen, oslo, owed, situation } from '@/test/nudges/situations';

/** Sold on Monday the 16th at 10: five business days are full on Monday the 23rd at 10. */
const quietAt = oslo('2026-11-23T10:00');
/** By the end of Friday the 4th of December. */
const delivery = oslo('2026-12-05T00:00') - 1;
const given = (body: Parameters<typeof sale>[0] = {}, newest: Entry[] = []) =>
  situation({ known: [sale(body)], newest });
const ours = (at: number) => mail(at, { direction: 'out', by: 'colleague' });

describe('no surprises about an order fires', () => {
  it('when they had no word for the days of the playbook', () => {
    expect(firing(noSurprises, given(), quietAt)).toMatchObject({
      level: 'owed',
      title: 'A word to Priya Raman about the order',
      says: '“Twelve boats”: the last word from your side was Mon 16 Nov.',
      standard: 'a word every 5 business days',
      actions: [
        { do: 'sale-step', label: 'Told them', step: 'informedAt' },
        { do: 'sale-step', label: 'Delivered', step: 'deliveredAt' },
        { do: 'edit-entry' },
      ],
    });
    expect(firing(noSurprises, given({ delivery }), quietAt).level).toBe('hint');
  });

  it('when the delivery was put off and they do not know', () => {
    const movedAt = oslo('2026-11-19T12:00');
    const moved = { delivery, movedAt, movedFrom: oslo('2026-11-28T00:00') - 1 };
    expect(firing(noSurprises, given(moved), movedAt)).toMatchObject({
      level: 'at-risk',
      title: 'Tell Priya Raman that the delivery moved',
      says: '“Twelve boats” moved from Fri 27 Nov to Fri 4 Dec, and they had no word since.',
    });
    expect(answersOf(noSurprises, given({ ...moved, informedAt: movedAt + HOUR }), movedAt + HOUR)).toEqual(['clear']);
    // Told first, changed after.
    expect(answersOf(noSurprises, given(moved, [ours(movedAt - HOUR)]), movedAt)).toEqual(['clear']);
  });

  it('when the day has passed without a word, as a question', () => {
    expect(firing(noSurprises, given({ delivery }), delivery)).toMatchObject({
      level: 'at-risk',
      title: 'Was the order of Priya Raman delivered?',
    });
  });

  it('before a delivery that is near', () => {
    const near = given({ delivery, informedAt: oslo('2026-11-30T15:00') });
    expect(firing(noSurprises, near, oslo('2026-12-03T00:00'))).toMatchObject({
      level: 'hint',
      title: 'The order of Priya Raman is due soon',
    });
  });

  it('not while they wait for an answer, which is a word: it is held back', () => {
    expect(answersOf(noSurprises, { ...given(), conversations: [owed()] }, quietAt)).toEqual(['held']);
    expect(answersOf(noSurprises, { ...given({ delivery }), conversations: [owed()] }, delivery)).toEqual(['fires']);
  });
});

describe('no surprises about an order is clear', () => {
  it('after a word of anybody on our side, in any channel', () => {
    const word = oslo('2026-11-20T10:00');
    const call = mail(word, { direction: 'both', channel: 'call', by: 'me' });
    for (const touch of [ours(word), call]) {
      expect(answersOf(noSurprises, given({}, [touch]), quietAt)).toEqual(['clear']);
    }
    expect(answersOf(noSurprises, given({ informedAt: word }), quietAt)).toEqual(['clear']);
  });

  it('but not after an automatic reply, a call that reached nobody, or a message of theirs', () => {
    const word = oslo('2026-11-20T10:00');
    const touches = [
      mail(word, { direction: 'out', by: 'me', automatic: true }),
      mail(word, { direction: 'out', by: 'me', attempt: true }),
      mail(word),
    ];
    for (const touch of touches) expect(answersOf(noSurprises, given({}, [touch]), quietAt)).toEqual(['fires']);
  });

  it('when it is delivered or sent back, and after a word about the day itself', () => {
    expect(answersOf(noSurprises, given({ state: 'fulfilled' }), quietAt)).toEqual(['clear']);
    expect(answersOf(noSurprises, given({ state: 'returned' }), quietAt)).toEqual(['clear']);
    const told = given({ delivery }, [ours(oslo('2026-12-03T12:00'))]);
    expect(answersOf(noSurprises, told, oslo('2026-12-20T10:00'))).toEqual(['clear']);
  });
});

describe('no surprises about an order is unknown', () => {
  it('without open hours, for a sale that cannot be read, and where the last word may be cut off', () => {
    expect(answersOf(noSurprises, { ...given(), standards: neverOpen }, quietAt)).toEqual(['unknown']);
    expect(answersOf(noSurprises, situation({ known: [{ ...sale(), body: {} }] }), quietAt)).toEqual(['unknown']);
    const theirs = Array.from({ length: 50 }, (_, index) => mail(quietAt - index * HOUR));
    expect(answersOf(noSurprises, given({}, theirs), quietAt)).toEqual(['unknown']);
  });
});

describe('no surprises about an order at its boundaries', () => {
  it('comes when the business days are full, and says when', () => {
    expect(noSurprises.evaluate(given(), quietAt - 1)).toEqual([{ is: 'clear', changesAt: quietAt }]);
    expect(answersOf(noSurprises, given(), quietAt)).toEqual(['fires']);
  });

  it('who was told late asks again after the same days', () => {
    const informedAt = delivery + 10 * HOUR;
    const late = given({ delivery, informedAt });
    expect(answersOf(noSurprises, late, oslo('2026-12-11T09:59'))).toEqual(['clear']);
    expect(answersOf(noSurprises, late, oslo('2026-12-14T10:00'))).toEqual(['fires']);
  });

  it('asks nothing any more 60 days after the day, and says when', () => {
    const end = delivery + 60 * DAY;
    expect(firing(noSurprises, given({ delivery }), end - 1).changesAt).toBe(end);
    expect(answersOf(noSurprises, given({ delivery }), end)).toEqual(['clear']);
  });

  it('begins with the last working day before the delivery, two business days after the last word', () => {
    const begins = oslo('2026-12-03T00:00');
    const near = (at: string) => given({ delivery, informedAt: oslo(at) });
    expect(answersOf(noSurprises, near('2026-11-30T15:00'), begins - 1)).toEqual(['clear']);
    expect(answersOf(noSurprises, near('2026-12-02T15:00'), oslo('2026-12-04T14:59'))).toEqual(['clear']);
    expect(answersOf(noSurprises, near('2026-12-02T15:00'), oslo('2026-12-04T15:00'))).toEqual(['fires']);
  });
});
