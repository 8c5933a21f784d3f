import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { wentOut } from '@/lib/nudges/rules/went-out';
import { answersOf, firing, oslo, promised, situation, touched } from '@/test/nudges/situations';

const sentAt = oslo('2026-11-19T10:00');
const given = situation({ open: [touched()] });

describe('did this go out? fires', () => {
  it('names the message and offers both answers', () => {
    const nudge = firing(wentOut, given, sentAt + DAY);
    expect(nudge.title).toBe('Did this go out?');
    expect(nudge.says).toBe('Sent Thu 19 Nov, 10:00 to Priya Raman, “Your refund”, and not seen since.');
    expect(nudge.actions.map(({ do: act }) => act)).toEqual(['went-out', 'did-not-go-out']);
  });

  it('at once for one that is already in doubt', () => {
    expect(answersOf(wentOut, situation({ open: [touched({ state: 'doubted' })] }), sentAt)).toEqual(['fires']);
  });
});

describe('did this go out? at its boundary', () => {
  it('leaves a sending a day to be seen', () => {
    expect(wentOut.evaluate(given, sentAt + DAY - 1)).toEqual([{ is: 'clear', changesAt: sentAt + DAY }]);
    expect(answersOf(wentOut, given, sentAt + DAY)).toEqual(['fires']);
  });
});

describe('did this go out? is clear', () => {
  it('once the message was seen, and for other entries', () => {
    const open = [touched({ state: 'confirmed' }), promised()];
    expect(answersOf(wentOut, situation({ open }), sentAt + 2 * DAY)).toEqual(['clear']);
  });
});

describe('did this go out? is unknown', () => {
  it('when the touch cannot be read', () => {
    expect(answersOf(wentOut, situation({ open: [{ ...touched(), body: null }] }), sentAt + 2 * DAY)).toEqual([
      'unknown',
    ]);
  });
});
