import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/model/conversation';
import type { Entry } from '@/lib/model/entry';
import { reactions } from '@/lib/model/kinds/delight';
import { saleSteps } from '@/lib/model/kinds/sale';
import type { Situation } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import { DAY, HOUR } from '@/lib/model/time';
import { evaluate } from '@/lib/nudges/engine';
import { saleOf } from '@/lib/nudges/entries';
import { rules } from '@/lib/nudges/registry';
import { delight, feedback, issue, mail, sale } from './log';
import { conversation, customer, friday, neverOpen, owed, situation, standards } from './situations';

const days = (count: number) => fc.integer({ min: -count * 24, max: 10 * 24 }).map((hours) => friday + hours * HOUR);
const around = days(60);
const past = fc.integer({ min: 0, max: 90 * 24 }).map((hours) => friday - hours * HOUR);
const maybe = fc.option(past, { nil: null });

const sales = fc
  .record({
    what: fc.constantFrom('Twelve boats', 'Paddles'),
    amount: fc.option(fc.constantFrom(50, 5000), { nil: null }),
    delivery: fc.option(around, { nil: null }),
    state: fc.constantFrom('open' as const, 'fulfilled' as const, 'returned' as const),
    paperworkAt: maybe,
    informedAt: maybe,
    thankedAt: maybe,
    lastContactAt: maybe,
    deliveredAt: maybe,
    movedAt: maybe,
    movedFrom: maybe,
  })
  .chain((body) => past.map((at) => sale(body, { id: `s${at}`, at })));
const touches = fc
  .record({
    direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
    thanks: fc.constantFrom('yes' as const, 'no' as const),
    complains: fc.constantFrom('yes' as const, 'no' as const, 'no' as const),
    automatic: fc.constantFrom(true, false, false),
    attempt: fc.constantFrom(true, false, false),
  })
  .chain((body) => past.map((at) => mail(at, body, { id: `m${at}` })));
/** Six messages of theirs, then one that thanks. */
const fading = past.map((at) => [
  mail(at, { thanks: 'yes' }),
  ...Array.from({ length: 6 }, (_, index) => mail(at - (90 + 10 * index) * DAY, {}, { id: `m${index}` })),
]);
const said = fc.oneof(
  fc.integer({ min: 0, max: 10 }).chain((score) => past.map((at) => feedback({ score }, { id: `f${at}`, at }))),
  fc.constantFrom(...reactions).chain((reaction) => past.map((at) => delight({ reaction }, { id: `d${at}`, at }))),
  maybe.map((confirmedAt) => issue({ state: 'resolved', resolvedAt: friday - 40 * DAY, confirmedAt })),
);
const anyStandards: fc.Arbitrary<Standards> = fc.constantFrom(
  standards,
  neverOpen,
  { ...standards, zone: 'Middle/Earth' },
  { ...standards, decisions: { delight: 'A drawing of their boat', consistently: 'Call back the same day' } },
  { ...standards, cadence: [{ tier: '', idealDays: 10, longestDays: 20 }] },
  { ...standards, cadence: [] },
);
const newestFirst = (entries: readonly Entry[]) => entries.toSorted((a, b) => b.at - a.at);
const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    sales: fc.array(sales, { maxLength: 3 }),
    said: fc.array(said, { maxLength: 3 }),
    touches: fc.oneof(fc.array(touches, { maxLength: 6 }), fading),
    standards: anyStandards,
    conversations: fc.constantFrom<Conversation[]>(
      [],
      [],
      [owed()],
      [conversation({ turn: 'them', waitingSince: friday - 60 * DAY })],
    ),
    stage: fc.constantFrom('customer' as const, 'customer' as const, 'customer' as const, 'left' as const),
    open: fc.constantFrom<Entry[]>([], [], [], [issue()]),
  })
  .map(({ sales, said, touches, stage, ...rest }) =>
    situation({
      ...rest,
      customer: { ...customer(), stage, addedAt: friday - 300 * DAY },
      known: newestFirst([...sales, ...said]),
      newest: newestFirst(touches),
    }),
  );

const logRules = [
  'after-sale',
  'no-surprises',
  'say-thanks',
  'last-contact',
  'gone-quiet',
  'at-risk',
  'ask-feedback',
  'close-the-loop',
  'decided-delight',
];
/** Only these say when they change by themselves; the others are put to a page that is open. */
const byLog = rules.filter(({ needs }) => needs === 'log');
const nudgesOf = (given: Situation, now: number) => evaluate(byLog, given, now).nudges;
const told = (given: Situation, now: number) =>
  nudgesOf(given, now)
    .map(({ ruleId, cause, level, title, says }) => JSON.stringify([ruleId, cause, level, title, says]))
    .sort();

describe('after the sale, for any situation', () => {
  it('every rule of it has something to say', () => {
    const drawn = fc.sample(fc.tuple(anySituation, around), { numRuns: 1500, seed: 7 });
    const ids = drawn.flatMap(([given, now]) => nudgesOf(given, now).map(({ ruleId }) => ruleId));
    for (const id of logRules) {
      expect([id, ids.filter((one) => one === id).length]).toEqual([id, expect.toSatisfy((many) => many > 2)]);
    }
  });

  it('nothing changes before the time that was told, and no rule throws', () => {
    fc.assert(
      fc.property(anySituation, around, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, share) => {
        const end = evaluate(byLog, given, now).changesAt ?? now + 400 * DAY;
        expect(end).toBeGreaterThan(now);
        const first = told(given, now);
        expect(told(given, Math.floor(now + share * (end - 1 - now)))).toEqual(first);
        expect(told(given, end - 1)).toEqual(first);
      }),
      { numRuns: 800 },
    );
  });

  // But for "at risk": a contact ends a silence, and who is no longer silent may be heard from less.
  it('one more key that is done never makes more nudges', () => {
    const count = (given: Situation, now: number) =>
      nudgesOf(given, now).filter(({ ruleId }) => ruleId !== 'at-risk').length;
    const step = fc.constantFrom(...saleSteps.map(({ name }) => name));
    fc.assert(
      fc.property(anySituation, around, step, fc.nat(2), (given, now, name, index) => {
        const known = given.known.map((entry, at) => {
          const body = saleOf(entry);
          return body && at === index && body[name] === null ? sale({ ...body, [name]: now }, entry) : entry;
        });
        expect(count({ ...given, known }, now)).toBeLessThanOrEqual(count(given, now));
      }),
      { numRuns: 800 },
    );
  });

  it('who is owed an answer is not said to have gone quiet', () => {
    fc.assert(
      fc.property(anySituation, around, (given, now) => {
        const ids = new Set(nudgesOf(given, now).map(({ ruleId }) => ruleId));
        expect(ids.has('gone-quiet') && ids.has('reply-owed')).toBe(false);
        expect(ids.has('gone-quiet') && ids.has('at-risk')).toBe(false);
      }),
      { numRuns: 800 },
    );
  });
});
