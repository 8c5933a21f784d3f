import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessKind } from '@/lib/model/kinds/guess';
import { type KindName, kindNames, kindOf } from '@/lib/model/kinds/registry';
import { DAY } from '@/lib/model/time';

/** Friday 2026-11-20, 10:00 in Oslo. */
const NOW = Date.UTC(2026, 10, 20, 9);
const ZONE = 'Europe/Oslo';
const helpers = ['kind', 'registry', 'guess', 'line-date'];
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
  const guess = kind?.fromLine?.('Something, 2026-12-24', NOW, ZONE);

  it('makes of a line what fits its own schema, with a title, fields and index', () => {
    if (!kind || !guess) return expect(kind?.quickAdd).toBe(false);
    const body = kind.body.parse(guess.body);
    expect(kind.title(body)).not.toBe('');
    expect(kind.index(body)).toMatchObject({ open: expect.any(Boolean) });
    expect(guess.likeness).toBeGreaterThanOrEqual(0);
    expect(guess.likeness).toBeLessThanOrEqual(1);
    for (const field of kind.fields) expect(Object.keys(Object(body))).toContain(field.name);
  });

  it('offers in each choice only what its schema takes, and all of it', () => {
    if (!kind || !guess) return;
    for (const field of kind.fields) {
      if (field.input !== 'choice') continue;
      for (const { value } of field.options) {
        expect(kind.body.safeParse({ ...Object(guess.body), [field.name]: value }).success).toBe(true);
      }
    }
  });
});

describe('the kind of a typed line', () => {
  const first = (line: string) => guessKind(line, NOW, ZONE)[0];

  it.each<[string, KindName, object]>([
    ['We promised the spec sheet by Friday', 'promise', { by: 'us', due: endOf('2026-11-27') }],
    ['They will send the form by 2026-12-01', 'promise', { by: 'them', due: endOf('2026-12-01') }],
    ['Away until 4 Dec', 'absence', { until: endOf('2026-12-04') }],
    ['On holiday from tomorrow', 'absence', {}],
    ['Birthday on March 3rd', 'milestone', { on: endOf('2027-03-03'), yearly: 'yes' }],
    ['Likes strong tea', 'fact', { category: 'interest' }],
    ['Do not mention the merger', 'fact', { category: 'do-not-mention' }],
    ['Wants to open a second shop by next summer', 'goal', { status: 'open' }],
    ['Ask her about the regatta', 'talking-point', { uses: [] }],
    ['Two paddles arrived damaged', 'issue', { state: 'open', openedAt: NOW }],
    ['Hat zwei Hunde', 'fact', { category: 'person' }],
    ['喜歡喝茶', 'fact', {}],
  ])('"%s" is a %s', (line, kind, body) => {
    expect(first(line)).toMatchObject({ kind, body });
  });

  it('offers every kind of the quick add, likeliest first, and touches never', () => {
    const kinds = guessKind('Birthday tomorrow', NOW, ZONE);
    expect(kinds.map(({ likeness }) => likeness)).toEqual(kinds.map(({ likeness }) => likeness).sort((a, b) => b - a));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(kindNames.filter((name) => name !== 'touch').sort());
  });

  it('is nothing for an empty line', () => {
    expect(guessKind('  ', NOW, ZONE)).toEqual([]);
  });

  it('leaves the day open without a zone, and where there is no such day', () => {
    expect(guessKind('We promised it by Friday', NOW)[0]).toMatchObject({ body: { due: null } });
    expect(first('We promised it by 30 February')).toMatchObject({ body: { due: null } });
    expect(first('We promised it soon')).toMatchObject({ kind: 'promise', body: { due: null } });
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
