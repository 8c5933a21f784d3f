import { describe, expect, it } from 'vitest';
import { agrees, sameTime, type Timed } from '@/lib/log/agreement';
import { plainSubject } from '@/lib/log/subjects';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { NOW } from './builders';

const known = (offset: number, precision: Timed['precision'] = 'minute'): Timed => ({
  at: NOW + offset,
  precision,
  zoneKnown: true,
});
const assumed = (offset: number): Timed => ({ ...known(offset), zoneKnown: false });

describe('whether two times may be one', () => {
  it.each<[string, Timed, Timed, boolean]>([
    ['exact ones that differ by less than a second', known(0, 'ms'), known(999, 'ms'), true],
    ['exact ones a second apart', known(0, 'ms'), known(1000, 'ms'), false],
    ['an exact one inside the minute', known(59_000, 'ms'), known(0), true],
    ['an exact one after the minute', known(MINUTE, 'ms'), known(0), false],
    ['an exact one inside the day', known(DAY - 1, 'ms'), known(0, 'day'), true],
    ['hours apart in known zones', known(0), known(2 * HOUR), false],
    ['hours apart in an assumed zone', known(0), assumed(2 * HOUR), true],
    ['three quarters of an hour apart in an assumed zone', known(0), assumed(-5.75 * HOUR), true],
    ['seven minutes off in an assumed zone', known(0), assumed(2 * HOUR + 7 * MINUTE), false],
    ['as far as zones go', known(0), assumed(14 * HOUR), true],
    ['further than zones go', known(0), assumed(15 * HOUR), false],
  ])('%s', (_, a, b, may) => {
    expect([agrees(a, b), agrees(b, a)]).toEqual([may, may]);
  });

  it('by one clock, hours apart are two times', () => {
    expect(sameTime(assumed(0), assumed(2 * HOUR))).toBe(false);
  });
});

describe('the plain subject', () => {
  it.each([
    'Order 12',
    'Re: Order 12',
    'RE: re: order  12',
    'Antw: Order 12',
    'Re[4]: Order 12',
    '回复：Order 12',
    'Fwd: AW: Order 12',
  ])('of "%s" is the same', (subject) => {
    expect(plainSubject(subject)).toBe('order 12');
  });

  it.each(['Reorder: 12', 'Reply to: 12', 'Order: 12'])('of "%s" keeps what is no mark of a reply', (subject) => {
    expect(plainSubject(subject)).toBe(subject.toLowerCase());
  });
});
