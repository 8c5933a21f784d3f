import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { DAY } from '@/lib/model/time';
import { isSure, preferenceOf } from '@/lib/nudges/preference';
import { absent, mail, mails } from './log';
import { customer, friday, situation } from './situations';

const day = { from: '08:00', to: '11:00' };
const mornings: Hours = [day, day, day, day, day, null, null];
const of = (body: Partial<Customer['body']>, newest = mails(7, friday)) =>
  preferenceOf(situation({ customer: customer(body), newest }), friday);

describe('what is known of how they like to be reached', () => {
  it('is their own word before all else', () => {
    expect(of({ preferred: [{ channel: 'call', hours: mornings }] })).toMatchObject({
      channel: { value: 'call', source: 'told' },
      hours: { value: mornings, source: 'told', of: 'call' },
    });
  });

  it('else what their replies show, with the number, before a guess', () => {
    const guessed = of({ preferred: [{ channel: 'call', hours: null }], preferredSource: 'guess' });
    expect(guessed.channel).toEqual({ value: 'email', source: 'seen', replies: 7 });
  });

  it('else a guess, which is sure of nothing', () => {
    const { channel } = of({ preferred: [{ channel: 'call', hours: null }], preferredSource: 'guess' }, []);
    expect(channel).toEqual({ value: 'call', source: 'guess', replies: 0 });
    expect(isSure(channel)).toBe(false);
  });

  it('else nothing', () => {
    expect(of({}, [])).toEqual({ channel: null, hours: null, zone: null, away: null });
    expect(isSure(null)).toBe(false);
  });

  it('takes the hours of the first channel that has some', () => {
    const { hours } = of({
      preferred: [
        { channel: 'email', hours: null },
        { channel: 'call', hours: mornings },
      ],
    });
    expect(hours).toMatchObject({ of: 'call', value: mornings });
  });

  it('sees hours only in a zone that the browser knows', () => {
    const daily = Array.from({ length: 14 }, (_, index) => mail(friday - index * DAY));
    const zone = (value: string) => of({ zone: { value, source: 'told', replies: 0 } }, daily);
    expect(zone('Europe/Oslo').hours).toMatchObject({ source: 'seen', replies: 14, of: null });
    expect(zone('Europe/Olso')).toMatchObject({ hours: null, zone: null });
  });
});

describe('whether they are away', () => {
  const away = (from: string, until: string | null) =>
    preferenceOf(situation({ open: [absent(from, until)] }), friday).away;

  it('holds from its start to its last instant', () => {
    expect(away('2026-11-20T10:00', '2026-11-23T23:59')).toMatchObject({ sure: true });
    expect(away('2026-11-10T10:00', '2026-11-20T10:00')).toMatchObject({ sure: true });
    expect(away('2026-11-20T10:01', '2026-11-23T23:59')).toBeNull();
    expect(away('2026-11-10T10:00', '2026-11-20T09:59')).toBeNull();
  });

  it('holds for a week when no end is known', () => {
    expect(away('2026-11-13T10:00', null)).toMatchObject({ sure: false });
    expect(away('2026-11-13T09:59', null)).toBeNull();
  });
});
