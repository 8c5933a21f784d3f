import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measureIds } from '@/lib/model/measure-ids';
import { parseServiceModel, problemWith, serviceModelDocument, serviceModelSchema } from '@/lib/model/service-model';
import { partOf, standardKeys } from '@/lib/model/standard-labels';
import { defaultStandards, type Standards } from '@/lib/model/standards';

const standards: Standards = {
  ...defaultStandards('Europe/Oslo'),
  holidays: ['2026-12-24', '2028-02-29'],
  aims: { usualShare: 0.9, shares: { brief: 0.8 }, insights: 2, delights: 1 },
  definition: 'They never have to ask twice.',
};
const { zone: _, ...model } = standards;

/** The document with one place changed; undefined takes it out. */
function changed(path: string, value: unknown): unknown {
  const document = structuredClone(serviceModelDocument(standards));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((part, key) => Reflect.get(Object(part), key), document);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return document;
}

describe('a service model as a document', () => {
  it('comes back as it was, without the seller’s own zone', () => {
    const document = JSON.parse(JSON.stringify(serviceModelDocument(standards)));
    expect(document).not.toHaveProperty('zone');
    expect(parseServiceModel(document)).toEqual({ is: 'model', model });
  });

  it('may leave out what has a default', () => {
    const { hours, targets, holidays, redLineDays, followUpDays, followUps } = model;
    const short = {
      format: 'attune-service-model',
      version: 3,
      ...{ hours, targets, holidays, redLineDays, followUpDays, followUps },
    };
    const { zone: own, ...usual } = defaultStandards('UTC');
    expect(parseServiceModel(short)).toEqual({ is: 'model', model: { ...usual, holidays } });
    expect(own).toBe('UTC');
  });

  it('of an older version is brought up to date', () => {
    const old = JSON.parse(readFileSync('test/fixtures/service-model/version-1.json', 'utf8'));
    const { format, version, zone, ...rest } = old;
    const { zone: own, ...usual } = defaultStandards('UTC');
    expect(parseServiceModel(old)).toEqual({ is: 'model', model: { ...usual, ...rest } });
    expect([format, version, zone, own]).toEqual(['attune-service-model', 1, 'Europe/Oslo', 'UTC']);
    const { complainBy: _, ...second } = model;
    expect(parseServiceModel({ format, version: 2, ...second })).toEqual({ is: 'model', model });
  });
});

describe('a document that is broken or foreign', () => {
  it.each([
    ['playbooks.afterSale.thanked.businessDays', 0, 'a whole number from 1 to 730'],
    ['playbooks.afterSale.thanked.businessDays', 2.5, 'a whole number from 1 to 730'],
    ['playbooks.afterSale.thanked.businessDays', '5', 'a whole number from 1 to 730'],
    ['playbooks.afterSale', 'soon', 'a group of keys in { }'],
    ['brevity', null, 'a group of keys in { }'],
    ['redLineDays', -1, 'a number above 0, at most 60'],
    ['redLineDays', undefined, 'this is missing'],
    ['targets', [], 'a list of 1 to 100'],
    ['targets', undefined, 'this is missing'],
    ['targets.0.channel', 'fax', 'one of email, call, chat, text, meeting'],
    ['targets.0.unit', 'hours', 'one of minutes, business-minutes, business-days'],
    ['targets.1.stage', 'lead', 'one of prospect, customer, left'],
    ['targets.0.colour', 'red', 'not a part of a service model'],
    ['hours', [null], 'a list of seven days, Monday to Sunday'],
    ['hours.0', 9, 'the times from and to, or null for closed'],
    ['hours.0.from', '9', 'a time of day such as 09:00'],
    ['hours.0.to', '08:00', 'the end must be after the start'],
    ['holidays.0', 'Christmas', 'a date such as 2026-12-24'],
    ['holidays.0', '2026-02-30', 'a date that the calendar has'],
    ['cadence.0.longestDays', 30, 'not shorter than the ideal gap'],
    ['aims.shares.brief', 90, 'a number above 0, at most 1'],
    ['aims.shares.politeness', 0.9, 'not a part of a service model'],
    ['aims.shares.__proto__', { brief: 1 }, 'not a part of a service model'],
    ['playbooks.listening.questions.0', '', 'text of 1 to 300 characters'],
    ['definition', 'x'.repeat(2001), 'text of at most 2000 characters'],
    ['zone', 'Europe/Oslo', 'not a part of a service model'],
    ['password', 'x', 'not a part of a service model'],
    ['__proto__', { redLineDays: 1 }, 'not a part of a service model'],
    ['version', 4, 'made by a newer Attune, which this one cannot read'],
    ['version', '2', 'a whole number from 1 to 3'],
    ['version', 0, 'a whole number from 1 to 3'],
    ['format', 'attune', 'has to be "attune-service-model": this is not a service model of Attune'],
  ])('is refused where %s is %j', (path, value, says) => {
    const shown = path.replaceAll(/\.(\d+)/g, '[$1]');
    expect(parseServiceModel(changed(path, value))).toEqual({ is: 'refused', path: shown, says });
  });

  it.each([null, undefined, 7, 'model', [], () => 1])('is refused when it is %j', (document) => {
    expect(parseServiceModel(document)).toMatchObject({ is: 'refused' });
  });

  it('cuts a long key of its own short', () => {
    expect(parseServiceModel(changed('x'.repeat(5000), 1))).toMatchObject({ path: 'x'.repeat(60) });
  });
});

describe('whatever happened to a document', () => {
  const junk = fc.oneof(
    fc.constantFrom(null, true, '', 'soon', 0, -1, 1.5, 1e9, '2026-12-24', [], {}, [null], { from: '09:00' }),
    fc.integer({ min: 1, max: 800 }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const mutation = fc.record({
    at: fc.nat(1000),
    do: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    value: junk,
    key: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', 'zone', 'tier', 'length')),
  });

  it('it is either taken and comes back the same, or refused with a path that is there', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const document: unknown = JSON.parse(JSON.stringify(serviceModelDocument(standards)));
        for (const one of mutations) mutate(document, structuredClone(one));
        const before = JSON.stringify(document);
        const read = parseServiceModel(document);
        expect(JSON.stringify(document)).toBe(before);
        if (read.is === 'refused') {
          expect(read.says).not.toMatch(/invalid|expected|too (small|big)|unrecogni[sz]ed/i);
          expect(parentIsThere(document, read.path)).toBe(true);
          return;
        }
        taken += 1;
        const again = serviceModelDocument({ ...read.model, zone: 'UTC' });
        expect(parseServiceModel(JSON.parse(JSON.stringify(again)))).toEqual(read);
        expect(problemWith({ ...read.model, zone: 'UTC' })).toBeNull();
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  /** The group that the path leads into is in the document; the last step may be what is missing. */
  function parentIsThere(document: unknown, path: string): boolean {
    const steps = [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w-]+)/g)];
    let part = document;
    for (const [, index, quoted, word] of steps.slice(0, -1)) {
      const key = index ?? (quoted === undefined ? (word ?? '') : JSON.parse(quoted));
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return false;
      part = Reflect.get(part, key);
    }
    return typeof part === 'object' && part !== null;
  }
});

function mutate(document: unknown, { at, do: what, value, key }: Record<'at' | 'do' | 'value' | 'key', unknown>) {
  const places = [...placesIn(document)];
  const [parent, name] = places[Number(at) % places.length] ?? [document, 'format'];
  const put = (field: string, to: unknown) =>
    Object.defineProperty(parent, field, { value: to, enumerable: true, configurable: true, writable: true });
  if (Array.isArray(parent)) {
    const index = Number(name);
    if (what === 'remove') parent.splice(index, 1);
    else if (what === 'repeat') parent.splice(index, 0, structuredClone(parent[index]));
    else if (what === 'add') parent.push(value);
    else parent[index] = value;
  } else if (what === 'remove') Reflect.deleteProperty(Object(parent), name);
  else put(what === 'add' ? String(key) : name, value);
}

function* placesIn(group: unknown): Generator<[object, string]> {
  if (typeof group !== 'object' || group === null) return;
  for (const [key, value] of Object.entries(group)) {
    yield [group, key];
    yield* placesIn(value);
  }
}

describe('the names of its parts', () => {
  interface Node {
    properties?: Record<string, Node>;
  }
  const leaves = (node: Node, path = ''): string[] =>
    node.properties && path !== 'aims.shares'
      ? Object.entries(node.properties).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
      : [path];
  const keys = leaves(z.toJSONSchema(serviceModelSchema, { io: 'input', unrepresentable: 'any' }) as Node);

  it('are all there', () => {
    expect([...standardKeys].sort()).toEqual([...keys].sort());
  });

  const docs = readFileSync('docs/service-model.md', 'utf8');
  const rows = docs.split('\n').flatMap((line) => {
    const [, key, , , first] = /^\| `([^`]+)` \|/.test(line) ? line.split(' | ').join('|').split('|') : [];
    return key
      ? [{ key: key.trim().replaceAll('`', ''), first: /^`(.*)`$/.exec(first?.trim() ?? '')?.[1] ?? null }]
      : [];
  });

  it('stand in the documentation, each with what it is at first', () => {
    expect(rows.map(({ key }) => key).sort()).toEqual([...keys].sort());
    const usual = defaultStandards('UTC');
    for (const { key, first } of rows) {
      const known = standardKeys.find((one) => one === key);
      if (known && first !== null) expect(`${key} ${first}`).toBe(`${key} ${JSON.stringify(partOf(usual, known))}`);
    }
    expect(rows.filter(({ first }) => first === null).map(({ key }) => key)).toEqual(['hours', 'targets']);
    for (const id of measureIds) expect(docs).toContain(`\`${id}\``);
  });

  it('and its example is one that is taken', () => {
    const [, example] = /```json\n([\s\S]*?)```/.exec(docs) ?? [];
    expect(parseServiceModel(JSON.parse(example ?? ''))).toMatchObject({ is: 'model' });
  });
});
