import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '@/lib/model/time';
import { seenChannel, seenHours } from '@/lib/nudges/habits';
import { mail, mails } from './log';
import { friday, oslo } from './situations';

const calls = (count: number) =>
  Array.from({ length: count }, (_, index) => mail(friday - index * DAY, { direction: 'both', channel: 'call' }));

describe('the channel in which they answer', () => {
  it('is seen from five replies on', () => {
    expect(seenChannel(mails(4, friday), friday)).toBeNull();
    expect(seenChannel(mails(5, friday), friday)).toEqual({ value: 'email', replies: 5 });
  });

  it('needs three of four, and counts those in that channel alone', () => {
    expect(seenChannel([...calls(6), ...mails(2, friday)], friday)).toEqual({ value: 'call', replies: 6 });
    expect(seenChannel([...calls(6), ...mails(3, friday)], friday)).toBeNull();
  });

  it('counts neither what we sent, nor automatic messages, nor attempts, nor what is older than a year', () => {
    const noise = [
      mail(friday, { direction: 'out', by: 'me' }),
      mail(friday, { automatic: true }),
      mail(friday, { direction: 'both', channel: 'call', attempt: true }),
      mail(friday - 365 * DAY),
    ];
    expect(seenChannel([...mails(4, friday), ...noise], friday)).toBeNull();
  });
});

describe('the hours in which they write', () => {
  /** Two weeks of weekdays, at a local time in Oslo. */
  const weekdays = (time: string, count = 10) =>
    ['09', '10', '11', '12', '13', '16', '17', '18', '19', '20']
      .slice(0, count)
      .map((day) => mail(oslo(`2026-11-${day}T${time}`)));
  const open = { from: '09:00', to: '10:00' };
  const week = [open, open, open, open, open, null, null];

  it('are seen from ten messages on, on the days on which two or more came', () => {
    expect(seenHours(weekdays('09:30', 9), 'Europe/Oslo', friday)).toBeNull();
    expect(seenHours(weekdays('09:30'), 'Europe/Oslo', friday)).toEqual({ value: week, replies: 10 });
    const sunday = mail(oslo('2026-11-15T09:30'));
    expect(seenHours([...weekdays('09:30'), sunday], 'Europe/Oslo', friday)).toEqual({ value: week, replies: 11 });
  });

  it('begin at the full hour and end before the next', () => {
    expect(seenHours(weekdays('09:00'), 'Europe/Oslo', friday)?.value[0]).toEqual(open);
    expect(seenHours(weekdays('09:59'), 'Europe/Oslo', friday)?.value[0]).toEqual(open);
    expect(seenHours(weekdays('10:00'), 'Europe/Oslo', friday)?.value[0]).toEqual({ from: '10:00', to: '11:00' });
  });

  it('leave one in five outside, and no more', () => {
    const outside = (count: number) => weekdays('23:00', count);
    const mostly = [...weekdays('09:30').slice(0, 8), ...outside(2)];
    expect(seenHours(mostly, 'Europe/Oslo', friday)).toMatchObject({ replies: 8 });
    const often = [...weekdays('09:30').slice(0, 7), ...outside(3)];
    expect(seenHours(often, 'Europe/Oslo', friday)).toBeNull();
  });

  it('are those of their own zone', () => {
    expect(seenHours(weekdays('09:30'), 'Asia/Tokyo', friday)?.value[0]).toEqual({ from: '17:00', to: '18:00' });
    expect(seenHours(weekdays('23:30'), 'Asia/Tokyo', friday)?.value).toEqual([
      null,
      ...Array.from({ length: 5 }, () => ({ from: '07:00', to: '08:00' })),
      null,
    ]);
    expect(seenHours(weekdays('23:30'), 'Europe/Oslo', friday)?.value[0]).toEqual({ from: '23:00', to: '24:00' });
  });

  it('stay the same when the clocks change', () => {
    // 25 October 2026: summer time ends in Oslo.
    const days = ['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23'];
    const later = ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'];
    const both = [...days, ...later].map((day) => mail(oslo(`${day}T09:30`)));
    expect(new Set(both.map(({ at }) => at % DAY)).size).toBe(2);
    expect(seenHours(both, 'Europe/Oslo', friday)).toEqual({ value: week, replies: 10 });
  });

  it('are none when they write at all hours, or when only the day is known', () => {
    const spread = Array.from({ length: 24 }, (_, index) => mail(friday - index * 25 * HOUR));
    expect(seenHours(spread, 'Europe/Oslo', friday)).toBeNull();
    const dated = weekdays('09:30').map(({ at }) => mail(at, { precision: 'day' }));
    expect(seenHours(dated, 'Europe/Oslo', friday)).toBeNull();
  });
});
