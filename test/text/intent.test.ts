import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentOf } from '@/lib/text/intent';
import { families, featureBits, featuresOf } from '@/lib/text/intent/features';
import { modelOf, pack, unpack } from '@/lib/text/intent/model';
import { shapesOf } from '@/lib/text/intent/shapes';
import { tokensOf } from '@/lib/text/intent/tokens';
import packed from '@/lib/text/intent/weights.json';
import { classesOf } from '@/lib/text/intent/word-classes';
import { commands } from '@/test/text/commands';
import { fingerprint } from '@/test/training/fingerprint';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what asks, proposes or commits', () => {
  it.each([
    'Could you send me the signed copy by Friday?',
    'Please call me when you get a chance.',
    'Let me know if Tuesday works for you.',
    'Can we talk about the valves tomorrow?',
    "Let's meet for lunch next week.",
    'I would like to discuss the pump order with you.',
  ])('%s', (sentence) => {
    expect(intentOf(sentence).yes).toBe(true);
  });
});

describe('what does not', () => {
  it.each([
    'The shipment arrived on Monday.',
    'Thank you for the quick reply.',
    'He was on vacation when the order came in.',
    'Attached is the report we discussed.',
    'It was great to see everyone at the fair.',
    '',
  ])('%s', (sentence) => {
    expect(intentOf(sentence).yes).toBe(false);
  });
});

it('is surer of a plain request than of a wish', () => {
  const plain = intentOf('Please send me the invoice.').probability;
  expect(plain).toBeGreaterThan(intentOf('It would be nice to have the invoice.').probability);
  expect(plain).toBeGreaterThan(0.9);
});

it('has a probability for any text, and the same one every time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (sentence) => {
      const { probability } = intentOf(sentence);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      expect(intentOf(sentence).probability).toBe(probability);
    }),
  );
});

it.each([
  ['one word without an end', 'a'.repeat(1_000_000)],
  ['please', 'please '.repeat(140_000)],
  ['at signs', '@'.repeat(1_000_000)],
  ['numbers', '1.'.repeat(500_000)],
])('takes no longer over hostile text: %s', (_what, text) => {
  const start = performance.now();
  intentOf(text);
  expect(performance.now() - start).toBeLessThan(200);
});

describe('what the model sees', () => {
  it('takes links, addresses, times and numbers for one word each', () => {
    expect(tokensOf('Call 5 of us at 10:30, see https://a.example/x or mail ann@b.example in 2026.')).toEqual(
      'call zznum of us at zztime , see zzlink or mail zzmail in zzyear .'.split(' '),
    );
  });

  it('puts words that do the same into one class', () => {
    const of = (sentence: string) => classesOf(tokensOf(sentence), sentence);
    expect(of('Lunch on Tuesday with Ola')).toEqual(of('dinner on Friday with Kari'));
    expect(of('please send it')).not.toEqual(of('it was sent'));
  });

  it('knows a sentence by its shape', () => {
    expect(shapesOf('Kari, could you call me today?')).toEqual(
      expect.arrayContaining(['ends in a question mark', 'speaks to a name', 'can you first', 'me', 'soon', 'stops 0']),
    );
    expect(shapesOf('The parts are here.')).not.toContain('question mark');
  });

  it('gives each family its features, each a number that the weights have room for', () => {
    const found = featuresOf('Please send it on Friday.');
    expect(found).toHaveLength(families.length);
    for (const features of found) {
      expect(features.length).toBeGreaterThan(0);
      for (const feature of features) {
        expect(feature).toBeGreaterThanOrEqual(0);
        expect(feature).toBeLessThan(2 ** featureBits);
      }
    }
  });
});

describe('the packed weights', () => {
  it('were trained with the features that there are: `npm run train:intent` after a change', () => {
    expect(packed.features).toBe(fingerprint());
  });

  it('come out as they went in', () => {
    const weight = fc.record({
      feature: fc.integer({ min: 0, max: 2 ** featureBits - 1 }),
      step: fc.integer({ min: -127, max: 127 }),
    });
    fc.assert(
      fc.property(fc.array(weight), (weights) => {
        const steps = new Int8Array(2 ** featureBits);
        for (const { feature, step } of weights) steps[feature] = step;
        expect(Buffer.from(unpack(pack(steps))).equals(Buffer.from(steps))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('say how likely a sentence is: bias, and the mean of each family by the root of its size', () => {
    const [shapes = []] = featuresOf('Yes.');
    const [feature = 0] = shapes;
    const steps = new Int8Array(2 ** featureBits);
    steps[feature] = 40;
    const odds = modelOf({ bias: -1, step: 0.5, weights: pack(steps) })('Yes.');
    expect(odds).toBeCloseTo(-1 + (0.5 * 40) / Math.sqrt(shapes.length));
  });
});

it('answers on the command line, a line for a line', () => {
  expect(commands['intent']?.(bytes('Please call me today.\r\nThe parts are here.\n\n'), [])).toEqual([
    'Yes',
    'No',
    'No',
  ]);
  expect(commands['intent']?.(bytes(''), [])).toEqual([]);
});

/** Labelled sentences, if there are any: lines "Yes<TAB>text" or "No<TAB>text". */
const labelled = process.env['ATTUNE_EMAIL_INTENT'] ?? '';

it.skipIf(!existsSync(labelled))('still knows what it was taught, after packing', () => {
  const rows = readFileSync(labelled, 'utf8').trim().split('\n');
  const right = rows.filter((row) => {
    const [label, sentence = ''] = row.split('\t');
    return intentOf(sentence).yes === (label === 'Yes');
  });
  expect(right.length / rows.length).toBeGreaterThan(0.9);
});
