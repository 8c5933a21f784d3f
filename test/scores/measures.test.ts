import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureIds } from '@/lib/model/measure-ids';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { measures } from '@/lib/scores/registry';
import { customerScores } from '@/lib/scores/scores';
import { ago, asked, contact, entry, held, logOf, monday, NOW, promised, scoreOf, sent } from './logs';

const tally = (id: string, entries: Parameters<typeof scoreOf>[1], body: object = {}) => {
  const { n, value } = scoreOf(id, entries, body);
  return { n, value };
};

describe('the measures', () => {
  it('are ten, one of each file, with words that say what is divided by what', () => {
    const files = readdirSync('lib/scores/measures').map((name) => name.replace(/\.ts$/, ''));
    expect(measures.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(measures.map(({ id }) => id)).toEqual(measureIds);
    for (const { formula } of measures) expect(formula).toContain('divided by');
  });
});

describe('answered in time', () => {
  /** Three questions of Monday at 9, each in its own conversation, answered so many hours later. */
  const answered = (...hours: number[]) =>
    hours.flatMap((hour, index) => [asked(monday(9), {}, `q${index}`), sent(monday(9) + hour * HOUR, {}, `q${index}`)]);

  it('counts answers within four business hours, to the minute', () => {
    expect(tally('answered-in-time', answered(1, 4, 4 + 1 / 60))).toEqual({ n: 3, value: 2 / 3 });
  });

  it('gives the median in business minutes, nights left out', () => {
    const { details } = scoreOf('answered-in-time', answered(1, 2, 24));
    expect(details).toEqual([{ label: 'Median time to answer', value: 120, unit: 'business minutes', n: 3 }]);
    expect(scoreOf('answered-in-time', answered(1, 2, 24, 24)).details[0]?.value).toBe((120 + 480) / 2);
  });

  it('is not enough under three', () => {
    expect(scoreOf('answered-in-time', answered(1, 2))).toMatchObject({
      n: 2,
      value: null,
      least: 3,
      ofStandard: null,
    });
  });

  it('holds them to what was agreed with the customer', () => {
    const agreed = [{ channel: null, amount: 60, unit: 'business-minutes' }];
    expect(tally('answered-in-time', answered(1, 2, 3), { agreed })).toEqual({ n: 3, value: 1 / 3 });
  });

  const two = answered(1, 2);
  it.each([
    ['what fell due unanswered counts', [asked(monday(9))], 3],
    ['what is not due yet does not', [asked(NOW - HOUR)], 2],
    ['the answer of a colleague does not', [asked(monday(9)), sent(monday(10), { by: 'colleague' })], 2],
    ['a sending that was not seen yet does not', [asked(monday(9)), sent(monday(10), { state: 'pending' })], 2],
    ['an automatic reply answers nothing', [asked(monday(9)), sent(monday(10), { automatic: true })], 3],
    ['an attempt answers nothing', [asked(monday(9)), sent(monday(10), { channel: 'call', attempt: true })], 3],
    ['answered at an unknown time does not', [asked(monday(9), { answered: true })], 2],
    ['thanks open no clock', [asked(monday(9), { asks: 'no', thanks: 'yes' })], 2],
    ['a day without its hour does not', [asked(monday(9), { precision: 'day' }), sent(monday(10))], 2],
    ['what colleagues alone answer is theirs', [sent(monday(8), { by: 'colleague' }), asked(monday(9))], 2],
  ])('%s', (_, entries, n) => {
    expect(scoreOf('answered-in-time', [...two, ...entries]).n).toBe(n);
  });

  it('does not call late what may have been answered since the page was read', () => {
    const log = logOf([...two, asked(monday(9))]);
    const readThen = { ...log, readAt: new Map([...log.readAt, ['refund', monday(10)] as const]) };
    expect(customerScores(readThen, held)[0]?.n).toBe(2);
  });

  it('goes by when messages came, not by when they were logged', () => {
    const rounds = [sent(monday(12)), asked(monday(11)), sent(monday(10)), asked(monday(9))];
    expect(tally('answered-in-time', [...two, ...rounds])).toEqual({ n: 4, value: 1 });
  });

  it('leaves out what is older than the customer, unless the seller said that it is owed', () => {
    const n = (confirmedOwed: true | null) => {
      const log = logOf([...two, asked(monday(9), { confirmedOwed }), sent(monday(10))]);
      const addedNow = { ...log, customer: { ...log.customer, addedAt: NOW } };
      return customerScores(addedNow, held)[0]?.n;
    };
    expect(n(null)).toBe(0);
    expect(n(true)).toBe(1);
  });

  it('takes a holding answer for the first response, and times the question once', () => {
    const held = [asked(monday(9)), sent(monday(10), { acknowledges: true }), sent(monday(10) + 3 * DAY)];
    expect(tally('answered-in-time', [...two, ...held])).toEqual({ n: 3, value: 1 });
  });

  it('counts a late answer when it fell due, so that it is missed once and stays missed', () => {
    const late = [asked(ago(95)), sent(ago(50))];
    expect(scoreOf('answered-in-time', [...two, ...late]).n).toBe(2);
  });
});

describe('their way, their hours', () => {
  const nine = { from: '09:00', to: '12:00' };
  const hours = [nine, nine, nine, nine, nine, null, null];
  const told = {
    zone: { value: 'Europe/Oslo', source: 'told' },
    preferred: [
      { channel: 'call', hours },
      { channel: 'email', hours },
    ],
  };
  const one = (touch: ReturnType<typeof sent>, body: object = told) => {
    const four = [1, 2, 3, 4].map((day) => sent(ago(day), {}, `m${day}`));
    const { n, value } = scoreOf('their-way', [...four, touch], body);
    return n < 5 ? 'unknown' : value === 1 ? 'yes' : 'no';
  };
  const call = (hour: number, over = {}) => sent(monday(hour), { channel: 'call', direction: 'both', ...over }, 'call');

  it('holds calls to their hours, and email never', () => {
    expect(one(call(11))).toBe('yes');
    expect(one(call(13))).toBe('no');
    expect(one(sent(monday(22)))).toBe('yes');
  });

  it('counts what is in no channel of theirs, unless they wrote there last', () => {
    expect(one(sent(monday(11), { channel: 'text' }, 'text'))).toBe('no');
    const log = [asked(monday(10), { channel: 'text' }, 'text'), sent(monday(11), { channel: 'text' }, 'text')];
    const four = [1, 2, 3, 4].map((day) => sent(ago(day), {}, `m${day}`));
    expect(tally('their-way', [...four, ...log], told)).toEqual({ n: 5, value: 1 });
  });

  it('knows nothing without their preference, their zone or the hour', () => {
    expect(scoreOf('their-way', [call(11)], { zone: told.zone }).n).toBe(0);
    expect(scoreOf('their-way', [call(11)], { ...told, preferredSource: 'guess' }).n).toBe(0);
    expect(one(call(11), { ...told, zone: null })).toBe('unknown');
    expect(one(call(11, { precision: 'day' }))).toBe('unknown');
    expect(one(call(13, { by: 'colleague' }))).toBe('unknown');
  });
});

describe('brief', () => {
  const four = [1, 2, 3, 4].map((day) => sent(ago(day), { words: 20 }, `m${day}`));
  const value = (...entries: ReturnType<typeof sent>[]) => scoreOf('brief', [...four, ...entries]).value;

  it('allows 125 words, and 50 more for each question since the last reply', () => {
    expect(value(sent(monday(9), { words: 125 }))).toBe(1);
    expect(value(sent(monday(9), { words: 126 }))).toBe(4 / 5);
    expect(value(asked(monday(8)), sent(monday(9), { words: 175 }))).toBe(1);
    expect(value(asked(monday(8)), sent(monday(9), { words: 176 }))).toBe(4 / 5);
    expect(value(asked(monday(8), { questions: 3 }), sent(monday(9), { words: 275 }))).toBe(1);
    expect(value(asked(monday(8)), sent(monday(9), { words: 20 }), sent(monday(10), { words: 175 }))).toBe(5 / 6);
  });

  it('leaves out what was not counted, what is automatic and what a colleague wrote', () => {
    const others = [{ words: null }, { words: 900, automatic: true }, { words: 900, by: 'colleague' }] as const;
    expect(scoreOf('brief', [...four, ...others.map((body) => sent(monday(9), body))]).n).toBe(4);
  });
});

describe('beyond the transaction', () => {
  const long = (from: number, id: string, channel: 'email' | 'call' = 'email') =>
    [0, 1, 2, 3].map((day) => sent(ago(from - day), { channel }, id));
  const use = (at: number, channel = 'email') =>
    entry('talking-point', ago(89), { text: 'The regatta', uses: [{ at, channel, went: null, note: '' }] });

  it('knows long conversations without a point, and those with one', () => {
    expect(tally('beyond', [...long(80, 'a'), ...long(10, 'b'), use(ago(9))])).toEqual({ n: 2, value: 1 / 2 });
  });

  it('does not know of short ones, and expects nothing more for thirty days', () => {
    expect(scoreOf('beyond', [sent(ago(9))]).n).toBe(0);
    expect(tally('beyond', [...long(40, 'a'), ...long(20, 'b'), use(ago(39))])).toEqual({ n: 1, value: null });
  });

  it('counts a conversation with a point once, however long it goes on', () => {
    const on = [...long(60, 'a'), ...long(10, 'a'), ...long(80, 'b')];
    expect(tally('beyond', [...on, use(ago(59)), use(ago(58))])).toEqual({ n: 2, value: 1 / 2 });
  });

  it('counts a point that no message is near as a talk of its own', () => {
    expect(tally('beyond', [use(ago(9), 'meeting'), use(ago(50), 'call')])).toEqual({ n: 2, value: 1 });
  });
});

describe('easy to do business with', () => {
  const issue = (over: object = {}) =>
    entry('issue', ago(20), { what: 'Damaged', state: 'resolved', openedAt: ago(20), resolvedAt: ago(10), ...over });
  const handOff = (days: number) => entry('hand-off', ago(days), { to: 'Erik Lund', why: 'Valves' });

  it('counts resolved issues without a hand-off while open and without asking twice', () => {
    expect(tally('easy', [issue(), issue()])).toEqual({ n: 2, value: 1 });
    expect(tally('easy', [issue(), issue({ openedAt: ago(12) }), handOff(15)])).toEqual({ n: 2, value: 1 / 2 });
    expect(tally('easy', [issue(), issue(), handOff(5)])).toEqual({ n: 2, value: 1 });
    expect(tally('easy', [issue(), issue({ askedAgain: 'Serial number' })])).toEqual({ n: 2, value: 1 / 2 });
    expect(scoreOf('easy', [issue(), issue({ state: 'open', resolvedAt: null })]).n).toBe(1);
  });
});

describe('personal', () => {
  it('counts opening messages that were read for it', () => {
    const opening = (id: string, personal?: 'yes' | 'no' | 'unsure') => sent(ago(3), personal ? { personal } : {}, id);
    const reply = [asked(ago(4)), sent(ago(3), { personal: 'no' })];
    const entries = [opening('a', 'yes'), opening('b', 'no'), opening('c', 'unsure'), opening('d'), ...reply];
    expect(tally('personal', entries)).toEqual({ n: 2, value: 1 / 2 });
  });
});

describe('acknowledges the feeling', () => {
  it('looks at the first reply to a troubled message, when it is the seller’s and was read for it', () => {
    const upset = (id: string, ...replies: Parameters<typeof sent>[1][]) => [
      asked(ago(5), { complains: 'yes' }, id),
      asked(ago(5) + MINUTE, { complains: 'yes' }, id),
      ...replies.map((body, index) => sent(ago(4) + index * HOUR, body, id)),
    ];
    const entries = [
      ...upset('a', { empathizes: 'yes' }),
      ...upset('b', { empathizes: 'no' }, { empathizes: 'yes' }),
      ...upset('c', { by: 'colleague', empathizes: 'no' }, { empathizes: 'yes' }),
      ...upset('d', {}),
      ...upset('e', { automatic: true }, { attempt: true }, { empathizes: 'yes' }),
    ];
    expect(tally('feeling', entries)).toEqual({ n: 3, value: 2 / 3 });
  });
});

describe('promises kept', () => {
  it('counts kept, late and broken, and what is past its day; nothing of theirs, changed or still ahead', () => {
    const entries = [
      promised('kept', ago(9)),
      promised('late', ago(9)),
      promised('broken', ago(9)),
      promised('open', ago(9), { closedAt: null }),
      promised('open', NOW + DAY, { closedAt: null }),
      promised('open', ago(9), { due: null, closedAt: null }),
      promised('changed', ago(9)),
      promised('changed', ago(8)),
      promised('broken', ago(9), { by: 'them' }),
    ];
    expect(tally('promises-kept', entries)).toEqual({ n: 4, value: 1 / 4 });
  });

  it('says beside it what came back and what was corrected for good', () => {
    const issue = (over: object) => entry('issue', ago(9), { what: 'Damaged', openedAt: ago(9), ...over });
    const corrected = { state: 'resolved', resolvedAt: ago(2), changed: 'Packed twice' };
    const { details } = scoreOf('promises-kept', [issue({ reopenedAt: ago(3) }), issue(corrected), issue({})]);
    expect(details.map(({ value }) => value)).toEqual([1, 1]);
  });
});

describe('insights and delights', () => {
  const insight = (days: number | null) =>
    entry('insight', ago(200), { what: 'Valves age', sharedAt: days === null ? null : ago(days) });

  it('are expected only of customers who were in contact with the seller', () => {
    expect(tally('insights', [insight(5)])).toEqual({ n: 0, value: null });
    expect(tally('insights', contact())).toEqual({ n: 1, value: 0 });
    expect(tally('insights', [...contact(), insight(5), insight(6)])).toEqual({ n: 1, value: 1 });
    expect(tally('insights', [...contact(), insight(null), insight(95)])).toEqual({ n: 1, value: 0 });
    expect(tally('delights', [...contact(), entry('delight', ago(5), { what: 'Flowers' })])).toEqual({
      n: 1,
      value: 1,
    });
  });

  it('says how deep and fresh the knowledge is, without guesses', () => {
    const fact = (over: object = {}) =>
      entry('fact', ago(5), { category: 'person', text: 'Sails', source: 'told', ...over });
    const known = [
      fact(),
      fact({ askAgainBy: ago(1) }),
      fact({ source: 'guess' }),
      fact({ category: 'do-not-mention' }),
    ];
    expect(scoreOf('delights', known).details.map(({ value, n }) => [value, n])).toEqual([
      [2, 2],
      [1 / 2, 2],
    ]);
    expect(scoreOf('delights', []).details[1]).toMatchObject({ value: null, n: 0 });
  });
});
