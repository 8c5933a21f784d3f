import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { nearDay } from '@/lib/nudges/near-day';
import { lastUse, lastUses, pointsFor } from '@/lib/nudges/points';
import { fact, goal, milestone, notToMention, point, use } from './log';
import { friday, oslo, situation, standards } from './situations';

const offered = (known: ReturnType<typeof fact>[], open: ReturnType<typeof fact>[] = []) =>
  pointsFor(situation({ known, open }), friday).map(({ text }) => text);

describe('what could be brought up', () => {
  it('puts a near milestone first, then what was noted, a near goal, an interest, and what went well long ago', () => {
    const known = [
      point({ text: 'The old boathouse', uses: [use(friday - 181 * DAY)] }, { id: 'p1' }),
      fact(),
      goal({ by: friday + 5 * DAY }),
      point({}, { id: 'p2' }),
      milestone({ on: friday + 9 * DAY }),
    ];
    expect(offered(known)).toEqual([
      'Ten years in business',
      'How the regatta went',
      'Open a second shop',
      'Restores old boats',
      'The old boathouse',
    ]);
  });

  it('takes no guess, nothing that has run out, and no fact of another sort', () => {
    const known = [
      fact({ source: 'guess' }),
      fact({ askAgainBy: friday - 1 }),
      fact({ category: 'work' }),
      goal({ by: friday + 31 * DAY }),
      goal({ by: friday - 1 }),
      goal({ by: friday + DAY, status: 'reached' }),
      milestone(),
    ];
    expect(offered(known)).toEqual([]);
  });

  it('lets a used one rest for half a year, and never offers one again that did not land', () => {
    const at = (days: number, went: 'well' | 'flat' = 'well') => [
      point({ uses: [use(friday - days * DAY, { went })] }),
    ];
    expect(offered(at(179))).toEqual([]);
    expect(offered(at(180))).toEqual(['How the regatta went']);
    expect(offered(at(700, 'flat'))).toEqual([]);
  });

  it('lets it rest for the days of the standard', () => {
    const used = point({ uses: [use(friday - 59 * DAY)] });
    const offers = (pointRestDays: number) =>
      pointsFor(situation({ known: [used], standards: { ...standards, pointRestDays } }), friday).length;
    expect([offers(60), offers(59)]).toEqual([0, 1]);
  });

  it('lets an interest rest whose point was used or passed over, and does not offer that point beside it', () => {
    expect(offered([fact(), point({ from: 'fact-1', uses: [use(friday - DAY)] })])).toEqual([]);
    expect(offered([fact(), point({ from: 'fact-1', notBefore: friday + 1 })])).toEqual([]);
    expect(offered([fact(), point({ from: 'fact-1', notBefore: friday })])).toEqual(['Restores old boats']);
    expect(offered([point({ from: 'gone' })])).toEqual([]);
  });

  it('leaves out what shares a word with something that must not be mentioned, in any script', () => {
    expect(offered([fact()], [notToMention('Never mention the boat')])).toEqual([]);
    expect(offered([fact({ text: 'Has a dog' })], [notToMention('do not ask about his dogs')])).toEqual([]);
    expect(offered([fact({ text: '喜歡喝茶' })], [notToMention('茶')])).toEqual([]);
    expect(offered([fact()], [notToMention('Do not mention the divorce')])).toEqual(['Restores old boats']);
    expect(offered([fact({ text: 'Priya sails' })], [notToMention('Do not mention Priya’s brother')])).toEqual([
      'Priya sails',
    ]);
  });
});

describe('when something was last brought up', () => {
  it('is the newest use of any point, or of one and those made from it', () => {
    const known = [
      point({ uses: [use(friday - DAY), use(friday - 2 * DAY)] }),
      point({ from: 'fact-1', uses: [use(friday - 9 * DAY)] }, { id: 'p2' }),
    ];
    expect(lastUse({ known })).toBe(friday - DAY);
    expect(lastUses({ known }).get('fact-1')).toBe(friday - 9 * DAY);
    expect(lastUse({ known: [point()] })).toBeNull();
  });
});

describe('a milestone is near', () => {
  const near = (on: string, yearly: 'yes' | 'no' = 'no') =>
    nearDay({ what: 'Birthday', on: oslo(`${on}T23:59`), yearly }, 'Europe/Oslo', friday)?.words ?? null;

  it('from two weeks before to two weeks after', () => {
    expect(near('2026-12-05')).toBeNull();
    expect(near('2026-12-04')).toBe('Coming up, Fri 4 Dec');
    expect(near('2026-11-20')).toBe('Today, Fri 20 Nov');
    expect(near('2026-11-06')).toBe('Just past, Fri 6 Nov');
    expect(near('2026-11-05')).toBeNull();
  });

  it('in every year where it comes every year, and not before its first', () => {
    expect(near('1980-11-25', 'yes')).toBe('Coming up, Wed 25 Nov');
    expect(near('1980-11-25')).toBeNull();
    expect(near('2027-11-25', 'yes')).toBeNull();
  });

  it('across the turn of the year, and on the last of February', () => {
    const at = (on: string, now: string) =>
      nearDay({ what: 'Birthday', on: oslo(`${on}T23:59`), yearly: 'yes' }, 'Europe/Oslo', oslo(`${now}T12:00`))?.days;
    expect(at('1980-01-03', '2026-12-30')).toBe(4);
    expect(at('1980-12-30', '2027-01-03')).toBe(-4);
    expect(at('1980-02-29', '2026-02-28')).toBe(0);
  });
});
