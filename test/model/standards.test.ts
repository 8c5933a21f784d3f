import { describe, expect, it } from 'vitest';
import { calendarOf, defaultStandards, standardWords, targetFor, targetPresets } from '@/lib/model/standards';

describe('which target applies', () => {
  const general = { tier: '', channel: null, amount: 240, unit: 'business-minutes' as const };
  const gold = { tier: 'Gold', channel: null, amount: 60, unit: 'business-minutes' as const };
  const chat = { tier: '', channel: 'chat' as const, amount: 1, unit: 'minutes' as const };

  it('is the first that fits tier and channel', () => {
    expect(targetFor({ targets: [gold, chat, general] }, 'gold ', 'chat')).toBe(gold);
    expect(targetFor({ targets: [gold, chat, general] }, 'silver', 'chat')).toBe(chat);
    expect(targetFor({ targets: [gold, chat, general] }, '', 'email')).toBe(general);
    expect(targetFor({ targets: [general, gold] }, 'gold', 'email')).toBe(general);
  });

  it('may be none', () => {
    expect(targetFor({ targets: [gold, chat] }, '', 'email')).toBeNull();
  });
});

it.each([
  [{ amount: 240, unit: 'business-minutes' as const }, '4 business hours'],
  [{ amount: 60, unit: 'business-minutes' as const }, '1 business hour'],
  [{ amount: 90, unit: 'business-minutes' as const }, '1.5 business hours'],
  [{ amount: 45, unit: 'business-minutes' as const }, '45 business minutes'],
  [{ amount: 1, unit: 'minutes' as const }, '1 minute'],
  [{ amount: 1440, unit: 'minutes' as const }, '24 hours'],
  [{ amount: 1, unit: 'business-days' as const }, '1 business day'],
  [{ amount: 2, unit: 'business-days' as const }, '2 business days'],
])('%o reads %s', (target, words) => {
  expect(standardWords(target)).toBe(words);
});

it('offers an hour, four hours and a day, in open hours', () => {
  expect(targetPresets.map(standardWords)).toEqual(['1 business hour', '4 business hours', '1 business day']);
});

it('gives the same calendar for the same standards', () => {
  const standards = defaultStandards('Europe/Oslo');
  expect(calendarOf(standards)).toBe(calendarOf(standards));
  expect(calendarOf(standards)).toEqual({ zone: 'Europe/Oslo', hours: standards.hours, holidays: [] });
});
