import { expect, it, vi } from 'vitest';
import { rememberingDays } from '@/lib/app/remembering-days';
import { HOUR, MINUTE } from '@/lib/model/time';
import { dateIn } from '@/lib/text/dates';

vi.mock('@/lib/text/dates', async (original) => {
  const dates = await original<typeof import('@/lib/text/dates')>();
  return { ...dates, dateIn: vi.fn(dates.dateIn) };
});

const at = Date.parse('2026-11-20T09:00:00Z');
const said = { at, zone: 'Europe/Oslo', language: 'en' };
const looks = () => vi.mocked(dateIn).mock.calls.length;

it('finds the same days, and looks for each once in a while', () => {
  const dayIn = rememberingDays(10);
  const before = looks();
  for (const text of ['We ship it by Tuesday.', 'Thank you.', 'We ship it by Tuesday.', 'Thank you.']) {
    expect(dayIn(text, { ...said, at: at + MINUTE })).toEqual(dateIn(text, said));
  }
  expect(looks() - before - 4).toBe(2);
  expect(dayIn('We ship it today.', said)).not.toEqual(dayIn('We ship it today.', { ...said, at: at + 24 * HOUR }));
  expect(dayIn('It is due today.', said)).not.toEqual(dayIn('It is due today.', { ...said, zone: 'Asia/Tokyo' }));
});

it('counts a time of day from now, each time', () => {
  const dayIn = rememberingDays(10);
  const first = dayIn('I will call you within 48 hours.', said)?.at ?? 0;
  const before = looks();
  expect(dayIn('I will call you within 48 hours.', said)?.at).toBe(first);
  expect(looks()).toBe(before);
  expect(dayIn('I will call you within 48 hours.', { ...said, at: at + MINUTE })?.at).toBe(first + MINUTE);
});

it('keeps no more sentences than it may', () => {
  const dayIn = rememberingDays(2);
  for (const text of ['On Monday.', 'On Tuesday.', 'On Thursday.']) dayIn(text, said);
  const before = looks();
  dayIn('On Thursday.', said);
  dayIn('On Monday.', said);
  expect(looks() - before).toBe(1);
});
