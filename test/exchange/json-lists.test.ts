import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPart, jsonLists } from '@/lib/exchange/json-lists';

function parts(text: string, cut: readonly number[] = []): JsonPart[] {
  const lists = jsonLists();
  const ends = [...cut.map((at) => at % (text.length + 1)), 0, text.length].sort((a, b) => a - b);
  const found = ends.slice(1).flatMap((end, index) => lists.push(text.slice(ends[index], end)));
  lists.end();
  return found;
}

/** The object that the parts are of. */
function joined(found: readonly JsonPart[]): Record<string, unknown> {
  const object = new Map<string, unknown>();
  for (const part of found) {
    if (part.is === 'field') object.set(part.key, part.value);
    if (part.is === 'list') object.set(part.key, []);
    if (part.is === 'row') (object.get(part.key) as unknown[]).splice(part.index, 0, part.value);
  }
  return Object.fromEntries(object);
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '}],[{', '\uD83D', '\uDE00', '\u2028', '{"a":[', '\\u00'),
);
const value = fc.jsonValue({ stringUnit: 'binary' });
const row = fc.oneof(value, hostile, fc.dictionary(hostile, fc.array(hostile)));

describe('an object of lists that arrives in pieces', () => {
  it('is read as a whole one would be, wherever it is broken off', () => {
    fc.assert(
      fc.property(
        fc.dictionary(hostile, fc.oneof(fc.array(row), fc.string(), fc.integer(), fc.constant(null))),
        fc.array(fc.nat()),
        fc.constantFrom(undefined, 1),
        (object, cut, indent) => {
          const text = JSON.stringify(object, null, indent);
          expect(joined(parts(text, cut))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['', '{', '{"a"', '{"a":', '{"a":[', '{"a":[1', '{"a":[1]', '{"a":["x', '{"a":[{"b":"\\'])(
    'is not whole when it was cut off: %s',
    (text) => {
      expect(() => parts(text)).toThrow(SyntaxError);
    },
  );

  it.each([
    'null',
    '[]',
    '{]',
    '{"a" 1}',
    '{"a":[1 2]}',
    '{"a":[,1]}',
    '{"a":[1,]}',
    '{,}',
    '{"a":1,}',
    '{1:2}',
    '{}{}',
    '{"a":[nul]}',
  ])('is none where something stands that must not: %s', (text) => {
    expect(() => parts(text)).toThrow(SyntaxError);
  });
});
