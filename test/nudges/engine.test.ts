import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turns } from '@/lib/model/conversation';
import { channels } from '@/lib/model/customer';
import { promiseStates } from '@/lib/model/kinds/promise';
import { touchStates } from '@/lib/model/kinds/touch';
import type { Situation } from '@/lib/model/situation';
import { DAY, HOUR } from '@/lib/model/time';
import { evaluate } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { levels } from '@/lib/nudges/rule';
import {
  conversation,
  customer,
  friday,
  neverOpen,
  oslo,
  owed,
  promised,
  situation,
  standards,
  touched,
} from './situations';

describe('the engine', () => {
  it('puts the most pressing first, and among equals what falls due first', () => {
    const given = situation({
      conversations: [
        conversation({ turn: 'unsure' }, { id: 'unsure' }),
        owed({ owedSince: oslo('2026-11-19T16:00') }, { id: 'older' }),
        owed({}, { id: 'newer' }),
        owed({ owedSince: oslo('2026-11-18T09:00') }, { id: 'late' }),
      ],
    });
    const told = evaluate(rules, given, friday);
    expect(told.nudges.map(({ ruleId, level, cause }) => `${level} ${ruleId} ${cause.replace(/:[^:]*$/, '')}`)).toEqual(
      ['overdue reply-owed late', 'owed reply-owed older', 'owed reply-owed newer', 'hint reply-needed unsure'],
    );
    expect(told.changesAt).toBe(oslo('2026-11-20T11:00'));
  });

  it('names what is missing', () => {
    const given = situation({ conversations: [owed()], standards: neverOpen });
    expect(evaluate(rules, given, friday).unknown).toContainEqual({
      ruleId: 'reply-owed',
      missing: 'Your week has no open hours.',
    });
  });
});

describe('for any situation', () => {
  const around = fc.integer({ min: -20 * 24 * 4, max: 20 * 24 * 4 }).map((quarters) => friday + (quarters * HOUR) / 4);
  const maybe = fc.option(around, { nil: null });
  const id = fc.constantFrom('a', 'b', 'c');
  const conversations = fc.array(
    fc
      .record({
        turn: fc.constantFrom(...turns),
        owedSince: maybe,
        owedTouchId: fc.option(id, { nil: null }),
        acknowledgedAt: maybe,
        complains: fc.boolean(),
        waitingSince: maybe,
        followUps: fc.integer({ min: 0, max: 4 }),
        readAt: around,
        channel: fc.constantFrom(...channels),
        subject: fc.string({ maxLength: 120 }),
      })
      .chain((body) => around.map((at) => conversation(body, { id: `c${at}`, at }))),
    { maxLength: 4 },
  );
  const promises = fc
    .record({
      by: fc.constantFrom('us' as const, 'them' as const),
      due: maybe,
      state: fc.constantFrom(...promiseStates),
    })
    .chain((body) => around.map((at) => promised(body, { id: `p${at}`, at })));
  const touches = fc
    .record({ state: fc.constantFrom(...touchStates) })
    .chain((body) => around.map((at) => touched(body, { id: `t${at}`, at })));
  const odd = fc
    .anything()
    .chain((body) => fc.constantFrom('promise', 'touch', 'fact').map((kind) => ({ ...touched(), kind, body })));
  const anyStandards = fc.constantFrom(
    standards,
    neverOpen,
    { ...standards, zone: 'America/St_Johns' },
    { ...standards, zone: 'Middle/Earth' },
    {
      ...standards,
      targets: [{ tier: '', channel: null, amount: 2, unit: 'business-days' as const }],
      redLineDays: 1.5,
    },
    {
      ...standards,
      targets: [{ tier: 'gold', channel: null, amount: 90, unit: 'minutes' as const }],
      followUpDays: 0.5,
    },
  );
  const anySituation: fc.Arbitrary<Situation> = fc.record({
    customer: fc.constantFrom(customer(), customer({ name: '', tier: 'Gold' })),
    conversations,
    open: fc.array(fc.oneof(promises, touches, odd), { maxLength: 4 }),
    newest: fc.constant([]),
    known: fc.constant([]),
    draft: fc.constant(null),
    standards: anyStandards,
    page: fc.constant(null),
    said: fc.constant(null),
  });

  const firingSet = (given: Situation, now: number) =>
    evaluate(rules, given, now)
      .nudges.map(({ ruleId, cause, level, may, title, says }) =>
        JSON.stringify([ruleId, cause, level, may, title, says]),
      )
      .sort();

  it('nothing changes before the time that was told, and no rule throws', () => {
    fc.assert(
      fc.property(anySituation, around, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, share) => {
        const { changesAt } = evaluate(rules, given, now);
        const end = changesAt ?? now + 400 * DAY;
        expect(end).toBeGreaterThan(now);
        const before = firingSet(given, now);
        expect(firingSet(given, Math.floor(now + share * (end - 1 - now)))).toEqual(before);
        expect(firingSet(given, end - 1)).toEqual(before);
      }),
      { numRuns: 1500 },
    );
  });

  it('every nudge has words, a cause and a level that is known', () => {
    fc.assert(
      fc.property(anySituation, around, (given, now) => {
        for (const nudge of evaluate(rules, given, now).nudges) {
          expect(nudge.title.length).toBeGreaterThan(8);
          expect(nudge.says.length).toBeGreaterThan(8);
          expect(nudge.cause).not.toBe('');
          expect(levels).toContain(nudge.level);
          expect(nudge.evidence.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
