import { describe, expect, it } from 'vitest';
import { pageTime } from '@/lib/sites/page-time';

// Friday 20 November 2026, 10:00 in whatever zone the tests run.
const now = new Date(2026, 10, 20, 10, 0).getTime();
const hints = { now, loadedAt: now - 3_600_000, language: 'en', dayFirst: null };
const at = (shown: string, over: Partial<typeof hints> | { dayFirst: boolean } = {}) =>
  pageTime(shown, { ...hints, ...over })?.at ?? null;
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('a time on the page', () => {
  it.each([
    ['2026-11-20 02:00', local(2026, 10, 20, 2, 0)],
    ['2026/1/5 14:05', local(2026, 0, 5, 14, 5)],
    ['2026-11-20 02:00 pm', local(2026, 10, 20, 14, 0)],
    ['2026-11-20 12:30 am', local(2026, 10, 20, 0, 30)],
    ['4.11.2026 12:00', local(2026, 10, 4, 12, 0)],
    ['20/11/2026 12:00', local(2026, 10, 20, 12, 0)],
    ['11/20/2026 12:00', local(2026, 10, 20, 12, 0)],
    ['5-5-2026 08:00', local(2026, 4, 5, 8, 0)],
    ['20.11.2026 (14:05:09)', local(2026, 10, 20, 14, 5)],
    ['11/20/2026 (02:05:09 PM)', local(2026, 10, 20, 14, 5)],
    ['Today 02:00', local(2026, 10, 20, 2, 0)],
    ['Thu 23:15', local(2026, 10, 19, 23, 15)],
    ['Saturday 9:00', local(2026, 10, 14, 9, 0)],
  ])('%s is read', (shown, expected) => {
    expect(at(shown)).toBe(expected);
  });

  it.each([
    '04/11/2026 12:00',
    '2026-02-30 12:00',
    '2026-11-20',
    '2026-11-20 25:00',
    '2026-11-20 13:00 pm',
    '02:00',
    'Fri 02:00',
    'Today 23:00',
    'gestern 02:00',
    'Nov 20, 2026 02:00',
    'x'.repeat(1000),
  ])('%s is not guessed', (shown) => {
    expect(at(shown)).toBeNull();
  });

  it('is read in the order that the page is known to use', () => {
    expect(at('04/11/2026 12:00', { dayFirst: true })).toBe(local(2026, 10, 4, 12, 0));
    expect(at('04/11/2026 12:00', { dayFirst: false })).toBe(local(2026, 3, 11, 12, 0));
  });

  it('is read in words of the page', () => {
    expect(at('Heute 06:00', { language: 'de' })).toBe(local(2026, 10, 20, 6, 0));
    expect(at('Mi 06:00', { language: 'de' })).toBe(local(2026, 10, 18, 6, 0));
    expect(at("aujourd'hui 06:00", { language: 'fr' })).toBe(local(2026, 10, 20, 6, 0));
  });

  it('in words is worth nothing on a page of an earlier day', () => {
    expect(at('Today 02:00', { loadedAt: local(2026, 10, 19, 22, 0) })).toBeNull();
  });
});
