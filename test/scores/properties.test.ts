import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { finding } from '@/lib/model/kinds/touch';
import { loyaltyOf } from '@/lib/model/loyalty';
import { DAY, MINUTE } from '@/lib/model/time';
import { businessOf } from '@/lib/scores/business';
import type { CustomerLog } from '@/lib/scores/input';
import { rungOf } from '@/lib/scores/rung';
import { customerScores, overallScores } from '@/lib/scores/scores';
import { ago, asked, contact, entry, held, inputOf, logOf, NOW, promised, sent, tallies } from './logs';

const found = fc.constantFrom(...finding.options);
const at = fc.integer({ min: 0, max: 200 * 24 * 12 }).map((fives) => NOW - fives * 5 * MINUTE);
const channel = fc.constantFrom('email' as const, 'call' as const, 'text' as const);
const conversation = fc.constantFrom(...'abcdefghijklmnop');
const words = fc.option(fc.integer({ min: 1, max: 300 }));

const touch: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(
      at,
      conversation,
      fc.record({ channel, asks: found, complains: found, thanks: found, automatic: fc.boolean() }),
    )
    .map(([when, id, body]) => asked(when, body, id)),
  fc
    .tuple(
      at,
      conversation,
      fc.record({
        channel,
        words,
        personal: found,
        empathizes: found,
        acknowledges: fc.boolean(),
        by: fc.constantFrom('me' as const, 'me' as const, 'colleague' as const),
        state: fc.constantFrom('confirmed' as const, 'confirmed' as const, 'pending' as const),
      }),
    )
    .map(([when, id, body]) => sent(when, body, id)),
);
const aPromise = fc
  .tuple(fc.constantFrom('open', 'kept', 'late', 'broken', 'changed'), at)
  .map(([state, when]) => promised(state, when));
const other: fc.Arbitrary<Entry> = fc.oneof(
  at.map((when) => entry('delight', when, { what: 'Flowers', reaction: 'visible-pleasure' })),
  at.map((when) => entry('insight', when, { what: 'Valves age', sharedAt: when })),
  at.map((when) => entry('sale', when, { what: 'Twelve boats' })),
  at.map((when) => entry('hand-off', when, { why: 'Valves' })),
  at.map((when) => entry('feedback', when, { measure: 'satisfaction', score: 5 })),
  fc
    .tuple(at, fc.constantFrom('open', 'resolved'))
    .map(([when, state]) =>
      entry('issue', when, { what: 'Damaged', openedAt: when - 9 * DAY, resolvedAt: when, state }),
    ),
  fc
    .tuple(at, channel)
    .map(([when, by]) =>
      entry('talking-point', when, { text: 'The regatta', uses: [{ at: when, channel: by, went: null, note: '' }] }),
    ),
  at.map((when) => entry('fact', when, { category: 'interest', text: 'Sails', source: 'told' })),
);
const anEntry = fc.oneof(
  { weight: 6, arbitrary: touch },
  { weight: 2, arbitrary: aPromise },
  { weight: 3, arbitrary: other },
);
const entries = fc.array(anEntry, { maxLength: 40, size: 'max' });

/** Enough of everything for a score of each measure, half of it good. */
const enough = (): Entry[] => [
  ...contact(),
  ...[1, 2, 3, 4].flatMap((index) => {
    const half = index % 2 === 0 ? ('yes' as const) : ('no' as const);
    const day = ago(10 * index);
    return [
      sent(ago(2 + index), { words: 20 }, 'long'),
      promised(index % 2 === 0 ? 'kept' : 'late', day),
      sent(day, { personal: half, words: index * 60 }, `opening-${index}`),
      asked(day - index * 9 * 3_600_000, { complains: 'yes' }, `trouble-${index}`),
      sent(day, { empathizes: half, words: 20 }, `trouble-${index}`),
      entry('issue', day, { what: 'Damaged', state: 'resolved', openedAt: day - DAY, resolvedAt: day }),
    ];
  }),
  entry('hand-off', ago(10) - 60_000, { why: 'Valves' }),
  entry('talking-point', ago(89), {
    text: 'The regatta',
    uses: [{ at: ago(45), channel: 'call', went: null, note: '' }],
  }),
];
const told = { preferred: [{ channel: 'email', hours: null }], preferredSource: 'told' };
const scoreOf = (of: readonly Entry[], id: string) =>
  customerScores(logOf(of, told), held).find((score) => score.id === id)?.value ?? null;

/** Compares a score with and without some entries more, where there was one: often enough to say something. */
function compare(id: string, added: fc.Arbitrary<Entry[]>, holds: (was: number, is: number | null) => void): void {
  let compared = 0;
  fc.assert(
    fc.property(entries, added, (log, more) => {
      const before = [...enough(), ...log];
      const was = scoreOf(before, id);
      if (was === null) return;
      compared += 1;
      holds(was, scoreOf([...before, ...more], id));
    }),
    { numRuns: 80 },
  );
  expect(compared).toBeGreaterThan(60);
}

const everything = (log: CustomerLog) => ({
  scores: customerScores(log, held),
  overall: overallScores(tallies([log]), held),
  rung: rungOf(log, held),
  loyalty: loyaltyOf(log, held),
  business: businessOf(inputOf([log])),
});

describe('scores', () => {
  it('make nothing out of nothing', () => {
    for (const customers of [[], [logOf([])], [logOf([], told), logOf([], { tier: 'gold' })]]) {
      for (const score of overallScores(tallies(customers), held)) {
        expect(score).toMatchObject({
          value: null,
          n: 0,
          ofStandard: null,
          before: null,
          trend: null,
          worstTenth: null,
        });
        for (const { value } of score.spread) expect(value).toBeNull();
      }
    }
    expect(everything(logOf([]))).toMatchObject({
      rung: { rung: null },
      loyalty: { is: null },
      business: { sales: null },
    });
  });

  it('stay between 0 and 1, and are null under their least', () => {
    let scored = 0;
    fc.assert(
      fc.property(entries, fc.boolean(), (log, isFull) => {
        const all = isFull ? [...enough(), ...log] : log;
        for (const { value, n, least } of customerScores(logOf(all, told), held)) {
          expect(value === null).toBe(n < least);
          if (value === null) continue;
          scored += 1;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
    expect(scored).toBeGreaterThan(100);
  });

  it('do not depend on the order of the entries', () => {
    fc.assert(
      fc.property(
        entries.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(everything(logOf(shuffled, told))).toEqual(everything(logOf(log, told)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave out what colleagues wrote', () => {
    const theirs = fc
      .tuple(at, words)
      .map(([when, count]) =>
        sent(when, { by: 'colleague', words: count, personal: 'no', empathizes: 'no' }, `colleague-${when}`),
      );
    fc.assert(
      fc.property(entries, fc.array(theirs, { maxLength: 5 }), (log, more) => {
        expect(customerScores(logOf([...log, ...more], told), held)).toEqual(customerScores(logOf(log, told), held));
      }),
      { numRuns: 80 },
    );
  });
});

describe('one more that went well never lowers', () => {
  const more: [string, fc.Arbitrary<Entry[]>][] = [
    ['promises-kept', at.map((when) => [promised('kept', when)])],
    ['answered-in-time', at.map((when) => [asked(when - MINUTE, {}, 'new'), sent(when, {}, 'new')])],
    ['brief', at.map((when) => [sent(when, { words: 20 }, 'new')])],
    ['their-way', at.map((when) => [sent(when, {}, 'new')])],
    ['personal', at.map((when) => [sent(when, { personal: 'yes' }, 'new')])],
    ['insights', at.map((when) => [entry('insight', when, { what: 'Valves age', sharedAt: when })])],
    ['delights', at.map((when) => [entry('delight', when, { what: 'Flowers' })])],
    [
      'beyond',
      fc.tuple(at, channel).map(([when, by]) => [
        entry('talking-point', when, {
          text: 'The regatta',
          uses: [{ at: when, channel: by, went: null, note: '' }],
        }),
      ]),
    ],
    [
      'feeling',
      at.map((when) => [asked(when - MINUTE, { complains: 'yes' }, 'new'), sent(when, { empathizes: 'yes' }, 'new')]),
    ],
  ];

  it.each(more)('%s', (id, added) => {
    compare(id, added, (was, is) => expect(is).toBeGreaterThanOrEqual(was));
  });

  it('promises kept, over all customers together', () => {
    const overall = (log: CustomerLog[]) =>
      overallScores(tallies(log), held).find(({ id }) => id === 'promises-kept')?.value ?? null;
    const promises = fc.array(
      fc.tuple(fc.constantFrom('kept', 'late', 'broken'), at).map(([is, when]) => promised(is, when)),
      {
        minLength: 5,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(promises, promises, (a, b) => {
        const was = overall([logOf(a), logOf(b, {}, 'b')]);
        const is = overall([logOf(a), logOf([...b, promised('kept', ago(1))], {}, 'b')]);
        if (was !== null) expect(is).toBeGreaterThanOrEqual(was);
      }),
      { numRuns: 60 },
    );
  });
});

describe('one more that went badly never raises', () => {
  it.each<[string, (when: number) => Entry[]]>([
    ['promises-kept', (when) => [promised('broken', when)]],
    ['brief', (when) => [sent(when, { words: 900 }, 'new')]],
    ['answered-in-time', (when) => [asked(when, {}, 'new')]],
    ['easy', (when) => [entry('hand-off', when, { why: 'Valves' })]],
  ])('%s', (id, worse) => {
    compare(id, at.map(worse), (was, is) => expect(is).toBeLessThanOrEqual(was));
  });
});
