import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR } from '@/lib/model/time';
import { atRisk } from '@/lib/nudges/rules/at-risk';
import { delight, feedback, issue, mail } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, situation, standards } from '@/test/nudges/situations';

/** So many messages of theirs, a day apart, the newest so many days ago. */
const theirs = (count: number, daysAgo: number): Entry[] =>
  Array.from({ length: count }, (_, index) => mail(friday - (daysAgo + index) * DAY));
const content = feedback({ score: 9 }, { at: friday - 30 * DAY });
const given = (now: number, before: number, known: Entry[] = [content]) =>
  situation({ newest: [...theirs(now, 3), ...theirs(before, 91)], known });

describe('satisfied, and heard from less fires', () => {
  it('when their contacts fell to half and they were satisfied within a year', () => {
    expect(firing(atRisk, given(2, 4), friday)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman was satisfied, and is heard from less',
      says: 'From them in the last 90 days: 2. In the 90 days before: 4.',
      evidence: [{ entryId: 'feedback-1' }],
      actions: [{ do: 'called' }, { do: 'copy' }],
    });
  });

  it('for a reaction to a delight, and for thanks of theirs, too', () => {
    const pleased = delight({ reaction: 'visible-pleasure', reactionAt: friday - DAY });
    expect(answersOf(atRisk, given(1, 6, [pleased]), friday)).toEqual(['fires']);
    const thanked = [mail(friday - HOUR, { thanks: 'yes' }), ...theirs(6, 91)];
    expect(answersOf(atRisk, situation({ newest: thanked }), friday)).toEqual(['fires']);
  });

  it('for a list that was cut, as what is missing can only add to the earlier days', () => {
    const cut = [...theirs(2, 3), ...Array.from({ length: 48 }, (_, index) => mail(friday - 91 * DAY - index * HOUR))];
    expect(answersOf(atRisk, situation({ newest: cut, known: [content] }), friday)).toEqual(['fires']);
  });
});

describe('satisfied, and heard from less is one cause', () => {
  it('whatever sign that they were satisfied comes after, until 90 days are over', () => {
    const { addedAt } = customer();
    const thanks = mail(friday + HOUR, { thanks: 'yes' });
    const before = given(1, 6);
    const after = { ...before, newest: [thanks, ...before.newest] };
    const { cause } = firing(atRisk, before, friday);
    expect(firing(atRisk, after, friday + 2 * HOUR).cause).toBe(cause);
    const turns = addedAt + 90 * DAY;
    const late = situation({
      newest: [mail(turns - 3 * DAY), ...Array.from({ length: 6 }, (_, index) => mail(turns - (92 + index) * DAY))],
      known: [content],
    });
    expect(firing(atRisk, late, turns - 1)).toMatchObject({ cause, changesAt: turns });
    expect(firing(atRisk, late, turns).cause).not.toBe(cause);
  });
});

describe('satisfied, and heard from less is clear', () => {
  it('when they are heard from as before, or never showed that they were satisfied', () => {
    expect(answersOf(atRisk, given(4, 4), friday)).toEqual(['clear']);
    expect(answersOf(atRisk, given(1, 6, []), friday)).toEqual(['clear']);
  });

  it('when a complaint is open, when they went quiet altogether, and for who has left', () => {
    expect(answersOf(atRisk, { ...given(1, 6), open: [issue()] }, friday)).toEqual(['clear']);
    expect(answersOf(atRisk, given(0, 6), friday)).toEqual(['clear']);
    for (const over of [{ stage: 'left' as const }, { internal: true }]) {
      expect(answersOf(atRisk, { ...given(1, 6), customer: { ...customer(), ...over } }, friday)).toEqual(['clear']);
    }
  });
});

describe('satisfied, and heard from less is unknown', () => {
  it('with little in the earlier days, with a list that was cut, and without a zone', () => {
    expect(answersOf(atRisk, given(1, 3), friday)).toEqual(['unknown']);
    const cut = Array.from({ length: 50 }, (_, index) => mail(friday - index * HOUR));
    expect(answersOf(atRisk, situation({ newest: cut, known: [content] }), friday)).toEqual(['unknown']);
    expect(answersOf(atRisk, { ...given(1, 6), standards: { ...standards, zone: 'Middle/Earth' } }, friday)).toEqual([
      'unknown',
    ]);
  });
});

describe('satisfied, and heard from less at its boundaries', () => {
  it('is half or less', () => {
    expect(answersOf(atRisk, given(3, 5), friday)).toEqual(['clear']);
    expect(answersOf(atRisk, given(3, 6), friday)).toEqual(['fires']);
  });

  it('ends a year after the reaction that showed it, and says when', () => {
    const pleased = delight({ reaction: 'told-others', reactionAt: friday - 365 * DAY + 1 });
    expect(atRisk.evaluate(given(1, 6, [pleased]), friday)).toEqual([
      expect.objectContaining({ is: 'fires', changesAt: friday + 1 }),
    ]);
    expect(answersOf(atRisk, given(1, 6, [pleased]), friday + 1)).toEqual(['clear']);
  });

  it('comes when one of theirs is older than 90 days, and says when', () => {
    const sliding = situation({
      newest: [...theirs(1, 3), mail(friday - 90 * DAY + 1), ...theirs(3, 95)],
      known: [content],
    });
    expect(atRisk.evaluate(sliding, friday)).toEqual([expect.objectContaining({ changesAt: friday + 1 })]);
    expect(answersOf(atRisk, sliding, friday)).toEqual(['unknown']);
    expect(answersOf(atRisk, sliding, friday + 1)).toEqual(['fires']);
  });
});
