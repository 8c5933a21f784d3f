import { beforeEach, describe, expect, it } from 'vitest';
import { isDayClosing, keepDay, ofToday, pastDays } from '@/lib/app/day-close';
import { log } from '@/lib/log/database';
import { defaultStandards } from '@/lib/model/standards';
import { DAY, MINUTE } from '@/lib/model/time';
import { emptyLog } from '@/test/log/builders';

const zone = 'Europe/Oslo';
/** Friday 20 November 2026; the office closes at 17:00. */
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 20, hour - 1, minute);
const standards = defaultStandards(zone);
const day = (when: number, mark: number | null) => ({
  id: String(when),
  at: when,
  kind: 'day' as const,
  body: { mark, words: '' },
});

describe('the day closes', () => {
  it('from a quarter of an hour before the hours end until midnight', () => {
    const closing = standards.hours[4]?.to === '17:00' ? 17 : 16;
    expect(isDayClosing(standards, at(closing, -15) - 1)).toBe(false);
    expect(isDayClosing(standards, at(closing, -15))).toBe(true);
    expect(isDayClosing(standards, at(23, 59))).toBe(true);
    expect(isDayClosing(standards, at(24))).toBe(false);
  });

  it('never on a day off, nor where there are no hours', () => {
    expect(isDayClosing(standards, at(18) + DAY)).toBe(false);
    expect(isDayClosing({ ...standards, holidays: ['2026-11-20'] }, at(18))).toBe(false);
    expect(isDayClosing({ ...standards, hours: [null, null, null, null, null, null, null] }, at(18))).toBe(false);
    expect(isDayClosing({ ...standards, zone: 'Nowhere/Land' }, at(18))).toBe(false);
  });
});

describe('the answer of a day', () => {
  beforeEach(emptyLog);

  it('is one for each local day', async () => {
    await keepDay({ mark: 2, words: '' }, zone, at(0));
    await keepDay({ mark: 4, words: '' }, zone, at(23, 59));
    await keepDay({ mark: 5, words: '' }, zone, at(24));
    const kept = await log.reflections.orderBy('[kind+at]').toArray();
    expect(kept.map((one) => one.kind === 'day' && [one.at, one.body.mark])).toEqual([
      [at(0), 4],
      [at(24), 5],
    ]);
  });

  it('is told from that of another day', () => {
    expect(ofToday([day(at(0), 3), day(at(0) - 1, 1)], zone, at(12))?.body.mark).toBe(3);
    expect(ofToday([day(at(0) - 1, 1)], zone, at(12))).toBeNull();
  });

  it('stands among the last days, also where the clocks change', () => {
    const days = [day(at(9) - DAY + MINUTE, 5), day(at(9) - 3 * DAY, 2)];
    expect(pastDays(days, zone, at(12), 3).map(({ mark }) => mark)).toEqual([2, null, 5]);
    const sunday = Date.UTC(2026, 9, 25, 22, 30);
    expect(pastDays([day(sunday, 4)], zone, Date.UTC(2026, 9, 26, 11), 1)).toEqual([
      { start: Date.UTC(2026, 9, 24, 22), mark: 4 },
    ]);
  });
});
