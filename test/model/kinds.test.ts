import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessKind } from '@/lib/model/kinds/guess';
import { type KindName, kindNames, kindOf } from '@/lib/model/kinds/registry';
import { DAY } from '@/lib/model/time';
import { readLine } from '@/lib/text/line';

/** Friday 2026-11-20, 10:00 in Oslo. */
const NOW = Date.UTC(2026, 10, 20, 9);
const ZONE = 'Europe/Oslo';
const helpers = ['kind', 'registry', 'guess'];
/** A line as the panel reads it. */
const guess = (line: string) => guessKind(line, readLine(line, NOW, ZONE));
const files = readdirSync('lib/model/kinds').map((name) => name.replace(/\.ts$/, ''));

/** The last millisecond of a day in Oslo, in winter. */
const endOf = (date: string) => Date.parse(`${date}T23:00:00Z`) - 1;

describe('the registry of kinds', () => {
  it('has every kind there is a file of, under its own name, and no other', () => {
    expect([...kindNames].sort()).toEqual(files.filter((name) => !helpers.includes(name)).sort());
    for (const name of kindNames) expect(kindOf(name)?.name).toBe(name);
  });

  it('knows no name that nobody registered', () => {
    expect(['gossip', '', '__proto__', 'constructor'].map(kindOf)).toEqual([null, null, null, null]);
  });
});

describe.each(kindNames)('the kind %s', (name) => {
  const kind = kindOf(name);
  const made = kind?.fromLine?.('Something, 2026-12-24', readLine('Something, 2026-12-24', NOW, ZONE));

  it('makes of a line what fits its own schema, with a title, fields and index', () => {
    if (!kind || !made) return expect(kind?.quickAdd).toBe(false);
    const body = kind.body.parse(made.body);
    expect(kind.title(body)).not.toBe('');
    expect(kind.index(body)).toMatchObject({ open: expect.any(Boolean) });
    expect(made.likeness).toBeGreaterThanOrEqual(0);
    expect(made.likeness).toBeLessThanOrEqual(1);
    for (const field of kind.fields) expect(Object.keys(Object(body))).toContain(field.name);
  });

  it('offers in each choice only what its schema takes, and all of it', () => {
    if (!kind || !made) return;
    for (const field of kind.fields) {
      if (field.input !== 'choice') continue;
      for (const { value } of field.options) {
        expect(kind.body.safeParse({ ...Object(made.body), [field.name]: value }).success).toBe(true);
      }
    }
  });
});

describe('the kind of a typed line', () => {
  const first = (line: string) => guess(line)[0];

  it.each<[string, KindName, object]>([
    ['We promised the spec sheet by Friday', 'promise', { by: 'us', due: endOf('2026-11-27') }],
    ['They will send the form by 2026-12-01', 'promise', { by: 'them', due: endOf('2026-12-01') }],
    ['Ich schicke Ihnen das Angebot bis Montag', 'promise', { by: 'us', due: endOf('2026-11-23') }],
    ['Je vous enverrai la facture le 24', 'promise', { by: 'us', due: endOf('2026-11-24') }],
    ['I will call by 3 pm on Monday', 'promise', { by: 'us', due: Date.UTC(2026, 10, 23, 14) }],
    ['Away until 4 Dec', 'absence', { until: endOf('2026-12-04') }],
    ['On holiday from tomorrow', 'absence', {}],
    ['Birthday on March 3rd', 'milestone', { on: endOf('2027-03-03'), yearly: 'yes' }],
    ['Likes strong tea', 'fact', { category: 'interest' }],
    ['Do not mention the merger', 'fact', { category: 'do-not-mention' }],
    ['Wants to open a second shop by next summer', 'goal', { status: 'open' }],
    ['Ask her about the regatta', 'talking-point', { uses: [] }],
    ['Two paddles arrived damaged', 'issue', { state: 'open', openedAt: NOW }],
    ['Ordered twelve folding boats again', 'sale', { repeat: 'yes', state: 'open', lastContactAt: null }],
    ['Hat zwölf Boote bestellt', 'sale', { repeat: 'no', delivery: null }],
    ['Bought a boat in 2019', 'fact', { category: 'history' }],
    ['Passed her on to Erik Lund in service', 'hand-off', { to: 'Erik Lund', brief: 'no', introduced: 'no' }],
    ['Übergeben an Erik, wegen der Ventile', 'hand-off', { to: 'Erik' }],
    ['Sent her flowers for the opening day', 'delight', { reaction: 'none', reactionAt: null }],
    ['Überrascht mit einer Karte', 'delight', {}],
    ['Explained how the valves age', 'insight', { way: 'educates', sharedAt: NOW }],
    ['Challenged their plan to buy everything in spring', 'insight', { way: 'challenges' }],
    ['She would recommend us, 9/10', 'feedback', { measure: 'recommend', score: 9 }],
    ['Bewertung nach der Lieferung: 2 von 5', 'feedback', { measure: 'satisfaction', score: 2 }],
    ['Rated the repair 12/10', 'feedback', { measure: 'words', score: null }],
    ['2 out of 5 paddles arrived damaged', 'issue', {}],
    ['Hat zwei Hunde', 'fact', { category: 'person' }],
    ['喜歡喝茶', 'fact', {}],
  ])('"%s" is a %s', (line, kind, body) => {
    expect(first(line)).toMatchObject({ kind, body });
  });

  it('offers every kind of the quick add, likeliest first, and touches never', () => {
    const kinds = guess('Birthday tomorrow');
    expect(kinds.map(({ likeness }) => likeness)).toEqual(kinds.map(({ likeness }) => likeness).sort((a, b) => b - a));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(kindNames.filter((name) => kindOf(name)?.quickAdd).sort());
  });

  it('is nothing for an empty line', () => {
    expect(guess('  ')).toEqual([]);
  });

  it('leaves the day open where there is no such day', () => {
    expect(first('We promised it by 30 February')).toMatchObject({ body: { due: null } });
    expect(first('We promised it soon')).toMatchObject({ kind: 'promise', body: { due: null } });
  });
});

describe('words of the page', () => {
  it('are read by who wrote them, and from when', () => {
    const line = 'I will send the photos tomorrow.';
    const said = { by: 'them', at: NOW - 7 * DAY, language: 'en' } as const;
    expect(guessKind(line, readLine(line, NOW, ZONE, said))[0]).toMatchObject({
      kind: 'promise',
      body: { by: 'them', due: endOf('2026-11-14'), what: line },
    });
  });
});

describe('the standing of a promise', () => {
  const body = { by: 'us', what: 'Call', due: NOW, state: 'open', closedAt: null };
  const word = (changes: object, now: number) => kindOf('promise')?.standing?.({ ...body, ...changes }, now)?.text;

  it('is late once it is due, unless it was closed', () => {
    expect(word({}, NOW)).toBe('open');
    expect(word({}, NOW + DAY)).toBe('late');
    expect(word({ state: 'kept' }, NOW + DAY)).toBe('kept');
  });
});

describe('an issue', () => {
  const issue = kindOf('issue');
  const old = {
    what: 'Two paddles arrived damaged',
    state: 'resolved',
    openedAt: NOW,
    resolvedAt: NOW,
    repair: 'Sent new ones',
  };
  const word = (changes: object) => issue?.standing?.(issue.body.parse({ ...old, ...changes }), NOW)?.text;

  it('that an older log holds gains its later stages as not said', () => {
    expect(issue?.body.parse(old)).toMatchObject({ ...old, acknowledgedAt: null, changed: '', confirmedAt: null });
  });

  it('says how far its repair is', () => {
    expect(word({ state: 'open' })).toBe('open');
    expect(word({ state: 'open', acknowledgedAt: NOW })).toBe('acknowledged');
    expect(word({ state: 'open', acknowledgedAt: NOW, reopenedAt: NOW })).toBe('open again');
    expect(word({})).toBe('resolved');
    expect(word({ confirmedAt: NOW })).toBe('confirmed by them');
  });
});

describe('a sale', () => {
  const sale = kindOf('sale');
  const done = { paperworkAt: NOW, informedAt: NOW, thankedAt: NOW, lastContactAt: NOW };
  const read = (body: object) => sale?.body.parse({ what: 'Twelve boats', ...body });
  const index = (body: object) => sale?.index(read(body));
  const word = (body: object) => sale?.standing?.(read(body), NOW)?.text;

  it('stays open until it is fulfilled and every key was turned, or it came back', () => {
    expect(index({ delivery: NOW })).toEqual({ open: true, due: NOW });
    expect(index({ ...done })).toMatchObject({ open: true });
    expect(index({ ...done, state: 'fulfilled', lastContactAt: null, delivery: NOW })).toEqual({
      open: true,
      due: null,
    });
    expect(index({ ...done, state: 'fulfilled' })).toMatchObject({ open: false });
    expect(index({ state: 'returned' })).toMatchObject({ open: false });
  });

  it('says what is left, and when the delivery is late', () => {
    expect(word({ delivery: NOW })).toBe('open');
    expect(word({ delivery: NOW - DAY })).toBe('delivery late');
    expect(word({ ...done, state: 'fulfilled', thankedAt: null })).toBe('fulfilled, 1 step left');
    expect(word({ ...done, state: 'fulfilled', delivery: NOW - DAY })).toBe('fulfilled');
    expect(word({ state: 'returned' })).toBe('returned');
  });
});

describe('feedback', () => {
  const feedback = kindOf('feedback');
  const read = (body: object) => feedback?.body.safeParse({ verbatim: 'Well', ...body });

  it.each([
    ['recommend', [0, 10], [-1, 11, 9.5]],
    ['satisfaction', [1, 5], [0, 6]],
    ['effort', [1, 7], [0, 8]],
  ])('of %s takes the scores of its scale alone', (measure, good, wrong) => {
    for (const score of good) expect(read({ measure, score })?.success).toBe(true);
    for (const score of wrong) expect(read({ measure, score })?.error?.issues[0]?.path).toEqual(['score']);
  });

  it('that is bad stays open until somebody followed it up; words alone are not guessed at', () => {
    const open = (body: object) => feedback?.index(read(body)?.data).open;
    expect(open({ measure: 'recommend', score: 6 })).toBe(true);
    expect(open({ measure: 'recommend', score: 7 })).toBe(false);
    expect(open({ measure: 'recommend', score: 6, followedUpAt: NOW })).toBe(false);
    expect(open({ verbatim: 'Terrible' })).toBe(false);
  });
});

describe('a hand-off, a delight, an insight', () => {
  const standing = (name: KindName, body: object) => {
    const kind = kindOf(name);
    return kind?.standing?.(kind.body.parse(body), NOW)?.text;
  };

  it('says what the hand-off lacks', () => {
    const said = { to: 'Erik', why: 'Valves' };
    expect(standing('hand-off', said)).toBe('brief not passed on');
    expect(standing('hand-off', { ...said, brief: 'yes' })).toBe('not introduced');
    expect(standing('hand-off', { ...said, brief: 'yes', introduced: 'yes' })).toBe('introduced');
    expect(standing('hand-off', { ...said, askedAgain: 'Serial number' })).toBe('asked twice');
  });

  it('says how they took the delight, and whether the insight was shared', () => {
    expect(standing('delight', { what: 'Flowers' })).toBe('no reaction yet');
    expect(standing('delight', { what: 'Flowers', reaction: 'told-others' })).toBe('told others');
    expect(standing('insight', { what: 'Valves age' })).toBe('not shared yet');
    expect(standing('insight', { what: 'Valves age', sharedAt: NOW })).toBe('shared');
  });
});
