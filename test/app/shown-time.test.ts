import { expect, test } from 'vitest';
import { timesOf } from '@/lib/app/shown-time';

const now = Date.parse('2026-11-22T12:00Z');

const timeOf = (text: string) => {
  const [time] = timesOf([{ time: { is: 'unrecognised' }, shown: { text, loadedAt: now } }], { language: 'en', now });
  return time?.is === 'found' ? `${new Date(time.value.at).toISOString().slice(0, 16)}Z ${time.value.zone}` : time?.is;
};

test.each([
  ['Sunday, November 22, 2026 08:00 CET', '2026-11-22T07:00Z known'],
  ['Sunday, July 19, 2026 08:00 CEST', '2026-07-19T06:00Z known'],
  ['Nov 20, 2026 2:02 PM EST', '2026-11-20T19:02Z known'],
  ['20 Nov 2026, 14:02 GMT+1', '2026-11-20T13:02Z known'],
  ['20 Nov 2026, 14:02 (UTC)', '2026-11-20T14:02Z known'],
  ['20 Nov 2026, 14:02 UTC-03:30', '2026-11-20T17:32Z known'],
  ['2026-11-20 14:02 +0100', '2026-11-20T13:02Z known'],
  ['11/20/2026 (02:02:11 PM UTC)', '2026-11-20T14:02Z known'],
  ['20.11.2026 (14:02:11 CET)', '2026-11-20T13:02Z known'],
])('a zone that stands behind a time is its zone: %s', (text, is) => {
  expect(timeOf(text)).toBe(is);
});

test.each([
  '20 Nov 2026, 14:02 CST',
  '20 Nov 2026, 14:02 CET+1',
  '20 Nov 2026, 14:02 ()',
  '14 +0100',
  'November 22, 2026 CET',
])('one that could be another is none: %s', (text) => {
  expect(timeOf(text)).toBe('unrecognised');
});

test.each([
  ['Nov. 20, 2026, 11 a.m. UTC', '2026-11-20T11:00Z known'],
  ['Nov. 20, 2026, 12:30 p.m. UTC', '2026-11-20T12:30Z known'],
  ['20 Nov 2026, 2pm UTC', '2026-11-20T14:00Z known'],
  ['2026-11-20 noon UTC', '2026-11-20T12:00Z known'],
  ['Nov. 20, 2026, midnight UTC', '2026-11-20T00:00Z known'],
  ['Nov. 20, 2026, 13 p.m. UTC', 'unrecognised'],
  ['Nov. 20, 2026, 11', 'unrecognised'],
])('a whole hour may leave out its minutes: %s', (text, is) => {
  expect(timeOf(text)).toBe(is);
});

test('without a zone it is the browser’s', () => {
  expect(timeOf('Sunday, November 22, 2026 08:00')).toMatch(/ assumed$/);
});

test.each([
  ['1763712131', '2025-11-21T08:02Z known'],
  ['1763712131000', '2025-11-21T08:02Z known'],
  ['17637121310', 'unrecognised'],
  ['4763712131', 'unrecognised'],
])('seconds and milliseconds as scripts count them: %s', (text, is) => {
  expect(timeOf(text)).toBe(is);
});
