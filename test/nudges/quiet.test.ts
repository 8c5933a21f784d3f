import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/lib/model/time';
import type { Nudge } from '@/lib/nudges/engine';
import { belongsToPage, type QuietHours, quietAt } from '@/lib/nudges/quiet';
import { oslo } from './situations';

const night: QuietHours = { from: '18:00', to: '08:00' };
const noon: QuietHours = { from: '12:00', to: '13:00' };

const at = (time: string, quiet: QuietHours = night) => quietAt(quiet, 'Europe/Oslo', oslo(time));

describe('quiet hours within a day', () => {
  it('begin at their start and are over at their end', () => {
    expect(at('2026-11-20T11:59:59.999', noon)).toEqual({ is: false, until: oslo('2026-11-20T12:00') });
    expect(at('2026-11-20T12:00', noon)).toEqual({ is: true, until: oslo('2026-11-20T13:00') });
    expect(at('2026-11-20T12:59:59.999', noon)).toEqual({ is: true, until: oslo('2026-11-20T13:00') });
    expect(at('2026-11-20T13:00', noon)).toEqual({ is: false, until: oslo('2026-11-21T12:00') });
  });
});

describe('quiet hours that span midnight', () => {
  it('are one night, on both sides of it', () => {
    expect(at('2026-11-20T17:59')).toEqual({ is: false, until: oslo('2026-11-20T18:00') });
    expect(at('2026-11-20T18:00')).toEqual({ is: true, until: oslo('2026-11-21T08:00') });
    expect(at('2026-11-21T00:00')).toEqual({ is: true, until: oslo('2026-11-21T08:00') });
    expect(at('2026-11-21T07:59')).toEqual({ is: true, until: oslo('2026-11-21T08:00') });
    expect(at('2026-11-21T08:00')).toEqual({ is: false, until: oslo('2026-11-21T18:00') });
  });

  it('end at midnight, or begin there', () => {
    expect(at('2026-11-20T23:59', { from: '22:00', to: '00:00' })).toEqual({
      is: true,
      until: oslo('2026-11-21T00:00'),
    });
    expect(at('2026-11-21T00:00', { from: '22:00', to: '00:00' })?.is).toBe(false);
    expect(at('2026-11-21T00:00', { from: '00:00', to: '06:00' })).toEqual({
      is: true,
      until: oslo('2026-11-21T06:00'),
    });
  });
});

describe('quiet hours and a change of the clocks', () => {
  it('are as long as the night is', () => {
    // Spring: 2026-03-29, 02:00 becomes 03:00. Autumn: 2026-10-25, 03:00 becomes 02:00.
    const spring = at('2026-03-28T18:00');
    expect(spring).toEqual({ is: true, until: oslo('2026-03-28T18:00') + 13 * HOUR });
    expect(at('2026-10-24T18:00')).toEqual({ is: true, until: oslo('2026-10-24T18:00') + 15 * HOUR });
  });

  it('whose end is skipped end an hour later by the clock', () => {
    const end = oslo('2026-03-29T03:30');
    expect(at('2026-03-29T01:59', { from: '22:00', to: '02:30' })).toEqual({ is: true, until: end });
    expect(quietAt({ from: '22:00', to: '02:30' }, 'Europe/Oslo', end)?.is).toBe(false);
  });

  it('whose end comes twice end at the first', () => {
    const first = oslo('2026-10-25T02:30');
    const late: QuietHours = { from: '22:00', to: '02:30' };
    expect(quietAt(late, 'Europe/Oslo', first - MINUTE)).toEqual({ is: true, until: first });
    expect(quietAt(late, 'Europe/Oslo', first + HOUR - MINUTE)?.is).toBe(false);
  });
});

it('every night of two years is quiet once, and until the time it says', () => {
  let now = oslo('2026-01-01T00:00');
  const end = oslo('2028-01-01T00:00');
  let nights = 0;
  while (now < end) {
    const quiet = quietAt(night, 'Europe/Oslo', now);
    expect(quiet).not.toBeNull();
    const until = quiet?.until ?? end;
    expect(quietAt(night, 'Europe/Oslo', until - 1)).toEqual(quiet);
    expect(quietAt(night, 'Europe/Oslo', until)?.is).toBe(!quiet?.is);
    nights += quiet?.is ? 1 : 0;
    now = until;
  }
  expect(nights).toBe(731);
});

describe('without quiet hours', () => {
  it('nothing is quiet: none set, none between equal times, a zone that is not known', () => {
    expect(quietAt(null, 'Europe/Oslo', oslo('2026-11-20T23:00'))).toBeNull();
    expect(quietAt({ from: '08:00', to: '08:00' }, 'Europe/Oslo', oslo('2026-11-20T08:00'))).toBeNull();
    expect(quietAt(night, 'Nowhere/Land', oslo('2026-11-20T23:00'))).toBeNull();
  });
});

describe('what belongs to the page', () => {
  const nudge = (conversationId: string) =>
    ({ actions: [{ do: 'open-conversation', label: 'Open', conversationId }] }) as Pick<Nudge, 'actions'> as Nudge;

  it('is a rule of the page or the draft, and what is about the conversation that is open', () => {
    expect(belongsToPage(nudge('a'), { needs: 'draft' }, null)).toBe(true);
    expect(belongsToPage(nudge('a'), { needs: 'page' }, null)).toBe(true);
    expect(belongsToPage(nudge('a'), { needs: 'log' }, 'a')).toBe(true);
    expect(belongsToPage(nudge('a'), { needs: 'log' }, 'b')).toBe(false);
    expect(belongsToPage(nudge('a'), null, null)).toBe(false);
  });
});
