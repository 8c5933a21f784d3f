import { describe, expect, it } from 'vitest';
import { outOfOffice } from '@/lib/text/out-of-office';
import { awayLater, awayMessages } from './away-messages';

/** Monday 16 November 2026, 09:00 in Oslo. */
const at = Date.parse('2026-11-16T08:00:00Z');
const zone = 'Europe/Oslo';
const startOf = (date: string | undefined) => (date === undefined ? null : Date.parse(`${date}T00:00:00+01:00`));
const endOf = (date: string | undefined) => (date === undefined ? null : Date.parse(`${date}T23:59:59.999+01:00`));

const read = (text: string, subject = 'Automatic reply') => outOfOffice(text, { subject, at, zone });

describe('the time away', () => {
  it.each([...awayMessages, ...awayLater])('$text', ({ text, subject, from, until, back, substitutes = [] }) => {
    expect(read(text, subject)).toMatchObject({
      from: startOf(from),
      until: endOf(until),
      backOn: startOf(back),
      substitutes,
    });
  });
});

it('is told with the sentence that says until when', () => {
  expect(read('Hello. I am away until 20 November. Thank you.')?.words).toBe('I am away until 20 November.');
  expect(read('I am on leave. Back on Thursday.')?.words).toBe('Back on Thursday.');
  expect(read('I am out of the office.')?.words).toBe('');
});

it('is none of a message that somebody wrote', () => {
  expect(read('We are away until 20 November, please deliver after that.', 'Re: Boats')).toBeNull();
});

it('is not told of a time that was over when it was sent', () => {
  expect(read('I am out of the office until 6 November 2026.')).toMatchObject({ from: null, until: null, words: '' });
});

it.each(['until '.repeat(200_000), 'from 1 to '.repeat(100_000), 'a@'.repeat(500_000), '1-2'.repeat(300_000)])(
  'takes no longer over hostile text',
  (text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(30_000);
  },
);
