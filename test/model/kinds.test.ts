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
    ['Hat zwei Hunde', 'fact', { category: 'person' }],
    ['喜歡喝茶', 'fact', {}],
  ])('"%s" is a %s', (line, kind, body) => {
    expect(first(line)).toMatchObject({ kind, body });
  });

  it('offers every kind of the quick add, likeliest first, and touches never', () => {
    const kinds = guess('Birthday tomorrow');
    expect(kinds.map(({ likeness }) => likeness)).toEqual(kinds.map(({ likeness }) => likeness).sort((a, b) => b - a));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(kindNames.filter((name) => name !== 'touch').sort());
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
