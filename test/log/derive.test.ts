import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveConversation } from '@/lib/log/derive';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { HOUR } from '@/lib/model/time';
import type { Touch } from './builders';

const ADDED = 1000 * HOUR;

const plain: TouchBody = {
  direction: 'in',
  channel: 'email',
  precision: 'ms',
  zoneKnown: true,
  subject: 'Order 12',
  textDigest: '',
  words: 5,
  language: 'en',
  asks: 'no',
  complains: 'no',
  thanks: 'no',
  closes: 'no',
  automatic: false,
  by: 'them',
  state: 'confirmed',
  answered: false,
  confirmedOwed: null,
  attempt: false,
  note: '',
};

/** A touch so many hours after the customer was added. */
function at(hours: number, body: Partial<TouchBody>): Touch {
  return { id: `t${hours}`, customerId: 'ada', kind: 'touch', at: ADDED + hours * HOUR, body: { ...plain, ...body } };
}

const asked = (hours: number, more: Partial<TouchBody> = {}) => at(hours, { asks: 'yes', ...more });
const sent = (hours: number, more: Partial<TouchBody> = {}) => at(hours, { direction: 'out', by: 'me', ...more });
const derive = (...touches: Touch[]) => deriveConversation(touches, ADDED);

describe('whose turn it is', () => {
  it('is ours from the oldest unanswered message that asks', () => {
    expect(derive(asked(1), asked(2))).toMatchObject({ turn: 'us', owedSince: ADDED + HOUR, owedTouchId: 't1' });
  });

  it('is ours when they complain, and says so', () => {
    expect(derive(at(1, { complains: 'yes' }))).toMatchObject({ turn: 'us', complains: true });
  });

  it.each([
    ['thanks', { thanks: 'yes', asks: 'unsure' }],
    ['closes', { closes: 'yes', asks: 'unsure', complains: 'unsure' }],
    ['is automatic', { automatic: true, asks: 'yes' }],
    ['was answered, as the page shows', { asks: 'yes', answered: true }],
    ['needs no answer, as the seller says', { asks: 'yes', confirmedOwed: false }],
  ] as const)('is nobody’s after a message that %s', (_, body) => {
    expect(derive(at(1, body))).toMatchObject({ turn: 'nobody', owedSince: null });
  });

  it('is unsure when it cannot be told whether they ask', () => {
    expect(derive(at(1, { asks: 'unsure', complains: 'unsure', words: null }))).toMatchObject({
      turn: 'unsure',
      owedSince: null,
    });
  });

  it('thanks with a question still asks', () => {
    expect(derive(asked(1, { thanks: 'yes' })).turn).toBe('us');
  });

  it.each([
    ['me', { by: 'me' }],
    ['a colleague', { by: 'colleague' }],
    ['me, not seen yet', { by: 'me', state: 'pending' }],
  ] as const)('is cleared by what %s sent', (_, body) => {
    expect(derive(asked(1), sent(2, body))).toMatchObject({ turn: 'nobody', owedSince: null });
  });

  it('is cleared by a talk, not by an attempt, nor by an automatic reply of ours', () => {
    expect(derive(asked(1), at(2, { direction: 'both', channel: 'call' })).turn).toBe('nobody');
    expect(derive(asked(1), sent(2, { channel: 'call', attempt: true })).turn).toBe('us');
    expect(derive(asked(1), sent(2, { automatic: true })).turn).toBe('us');
  });

  it('stays ours after a holding answer, which meets the first response', () => {
    const found = derive(asked(1), sent(2, { acknowledges: true }), sent(3, { acknowledges: true }));
    expect(found).toMatchObject({ turn: 'us', owedSince: ADDED + HOUR, acknowledgedAt: ADDED + 2 * HOUR });
  });

  it('waits to be confirmed for a message older than the day the customer was added', () => {
    expect(derive(asked(-30))).toMatchObject({ turn: 'unsure', owedSince: null });
    expect(derive(asked(-30, { confirmedOwed: true }))).toMatchObject({ turn: 'us', owedSince: ADDED - 30 * HOUR });
  });

  it('is theirs when we asked last, until they write', () => {
    expect(derive(sent(1, { asks: 'yes' }), sent(2, { asks: 'yes' }))).toMatchObject({
      turn: 'them',
      waitingSince: ADDED + 2 * HOUR,
      followUps: 2,
    });
    expect(derive(sent(1, { asks: 'yes' }), at(2, { thanks: 'yes' }))).toMatchObject({ turn: 'nobody', followUps: 0 });
    expect(derive(sent(1, { asks: 'yes' }), at(2, { automatic: true })).turn).toBe('them');
  });

  it('is theirs until the day that they named, whatever we write before it that asks nothing', () => {
    const waitUntil = ADDED + 90 * HOUR;
    const named = at(2, { waitUntil, closes: 'yes' });
    const waits = { turn: 'them', waitingSince: ADDED + 2 * HOUR, waitUntil };
    expect(derive(sent(1, { asks: 'yes' }), named)).toMatchObject(waits);
    expect(derive(at(2, { waitUntil, asks: 'unsure' }))).toMatchObject(waits);
    expect(derive(named, sent(3))).toMatchObject(waits);
    expect(derive(named, sent(91))).toMatchObject({ turn: 'nobody', waitUntil: null });
    expect(derive(named, at(4, {}))).toMatchObject({ turn: 'nobody', waitUntil: null });
    expect(derive(asked(2, { waitUntil }))).toMatchObject({ turn: 'us', waitUntil: null });
    expect(derive(at(2, { waitUntil, confirmedOwed: false })).turn).toBe('nobody');
  });

  it('is theirs until the end of their time away, as their mail program tells', () => {
    const waitUntil = ADDED + 90 * HOUR;
    const found = derive(sent(1, { asks: 'yes' }), at(2, { automatic: true, waitUntil }));
    expect(found).toMatchObject({ turn: 'them', waitingSince: ADDED + HOUR, waitUntil });
    expect(derive(at(2, { automatic: true, waitUntil }))).toMatchObject({ turn: 'nobody', waitUntil: null });
  });

  it('is no longer unsure once they wrote something that settles', () => {
    expect(derive(at(1, { asks: 'unsure' }), at(2, { closes: 'yes' })).turn).toBe('nobody');
    expect(derive(asked(1), at(2, { closes: 'yes' })).turn).toBe('us');
  });

  it('is nobody’s when there is nothing', () => {
    expect(derive()).toMatchObject({ turn: 'nobody', followUps: 0, waitingSince: null });
  });
});

const body = fc.record({
  direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
  asks: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
  complains: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
  thanks: fc.constantFrom('yes' as const, 'no' as const),
  automatic: fc.boolean(),
  answered: fc.boolean(),
  attempt: fc.boolean(),
  acknowledges: fc.boolean(),
  confirmedOwed: fc.constantFrom(true, false, null),
});
const thread = fc.array(body, { maxLength: 8 }).map((bodies) => bodies.map((one, index) => at(index - 2, one)));

describe('whatever the messages', () => {
  it('their order in the list does not matter', () => {
    fc.assert(
      fc.property(
        thread.chain((touches) =>
          fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
        ),
        ([touches, shuffled]) => {
          expect(deriveConversation(shuffled, ADDED)).toEqual(deriveConversation(touches, ADDED));
        },
      ),
    );
  });

  it('an answer of ours at the end settles all of it', () => {
    fc.assert(
      fc.property(thread, (touches) => {
        expect(derive(...touches, sent(100))).toMatchObject({ turn: 'nobody', owedSince: null, complains: false });
      }),
    );
  });

  it('what is owed is an incoming message that asks, complains or was confirmed', () => {
    fc.assert(
      fc.property(thread, (touches) => {
        const found = derive(...touches);
        const owed = touches.find(({ id }) => id === found.owedTouchId);
        expect(found.turn === 'us').toBe(owed !== undefined);
        if (!owed) return;
        expect(owed).toMatchObject({ at: found.owedSince, body: { direction: 'in' } });
        const { asks, complains, confirmedOwed } = owed.body;
        expect(asks === 'yes' || complains === 'yes' || confirmedOwed === true).toBe(true);
        expect(owed.at >= ADDED || confirmedOwed === true).toBe(true);
      }),
    );
  });
});
