import { describe, expect, it } from 'vitest';
import { modelOf } from '@/lib/text/intent/model';
import { calibrate, crossValidate, type LeftOut } from '@/test/training/cross-validate';
import { type Example, parseExamples } from '@/test/training/examples';
import { fitIntent, see } from '@/test/training/fit-intent';
import { fitLogistic } from '@/test/training/logistic';
import { bestCutoff, countsFor, measure, shiftTo } from '@/test/training/measures';

/** Sentences that a model can learn from: requests and statements about the same things. */
const examples: Example[] = ['invoice', 'pump', 'contract', 'valve', 'report', 'sample'].flatMap((thing) => [
  { text: `Please send me the ${thing}.`, yes: true },
  { text: `Could you check the ${thing}?`, yes: true },
  { text: `I will call you about the ${thing}.`, yes: true },
  { text: `The ${thing} arrived on Monday.`, yes: false },
  { text: `Thank you for the ${thing}.`, yes: false },
  { text: `He had the ${thing} at home.`, yes: false },
]);

it('gives the same bytes for the same examples', () => {
  expect(JSON.stringify(fitIntent(see(examples)))).toBe(JSON.stringify(fitIntent(see(examples))));
});

it('learns what it is shown, and of things it was not shown', () => {
  const model = modelOf(fitIntent(see(examples)));
  expect(model('Please send me the crane.')).toBeGreaterThan(0);
  expect(model('The crane arrived on Monday.')).toBeLessThan(0);
});

it('judges every sentence once, by a model that did not see it', () => {
  const unlike = see([...examples, { text: 'Xylophone quartz.', yes: true }, { text: 'Vivid jackdaw.', yes: false }]);
  const leftOut = crossValidate(unlike, 1);
  expect(leftOut.map(({ text }) => text).sort()).toEqual(unlike.map(({ text }) => text).sort());
  const right = leftOut.filter(({ yes, odds }) => odds > 0 === yes);
  expect(right.length).toBeGreaterThanOrEqual(examples.length * 0.9);
  expect(crossValidate(unlike, 1)).toEqual(leftOut);
});

it('learns from what stands beside the folds, and judges none of it', () => {
  const judged = see([{ text: 'Kindly forward the drawing.', yes: true }, ...examples.filter(({ yes }) => !yes)]);
  const beside = see([1, 2, 3].map((at) => ({ text: `Kindly forward drawing ${at}.`, yes: true })));
  const asked = (leftOut: LeftOut[]) => leftOut.find(({ yes }) => yes)?.odds ?? 0;
  const learnt = crossValidate(judged, 1, beside);
  expect(learnt.map(({ text }) => text).sort()).toEqual(judged.map(({ text }) => text).sort());
  expect(asked(learnt)).toBeGreaterThan(0);
  expect(asked(crossValidate(judged, 1))).toBeLessThan(0);
});

it('is swayed less by an example of little trust', () => {
  const contradicted = (trust: number) =>
    modelOf(fitIntent([...see(examples), ...see([{ text: 'Please send me the crane.', yes: false }], trust)]));
  expect(contradicted(0.01)('Please send me the crane.')).toBeGreaterThan(contradicted(3)('Please send me the crane.'));
});

it('fits a regression whose slope at the minimum is nothing', () => {
  const rows = [
    { inputs: Int32Array.of(0), amounts: Float64Array.of(1), yes: true, trust: 2 },
    { inputs: Int32Array.of(0), amounts: Float64Array.of(2), yes: false, trust: 2 },
    { inputs: Int32Array.of(1), amounts: Float64Array.of(1), yes: false, trust: 0.5 },
  ];
  const { weights, bias } = fitLogistic(rows, 2);
  const misses = rows.map(({ inputs, amounts, yes, trust }) => {
    const odds = bias + (weights[inputs[0] ?? 0] ?? 0) * (amounts[0] ?? 0);
    return trust * (1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0));
  });
  const [first = 0, second = 0, third = 0] = misses;
  expect((weights[0] ?? 0) + first + 2 * second).toBeCloseTo(0, 2);
  expect((weights[1] ?? 0) + third).toBeCloseTo(0, 2);
  expect(bias + first + second + third).toBeCloseTo(0, 2);
});

describe('measures', () => {
  const judged = [
    { yes: true, probability: 0.9 },
    { yes: true, probability: 0.3 },
    { yes: false, probability: 0.6 },
    { yes: false, probability: 0.1 },
  ];

  it('counts what was found and what was right', () => {
    expect(measure(judged, 0.5)).toEqual({ f1: 0.5, accuracy: 0.5, precision: 0.5, recall: 0.5 });
    expect(measure(judged, 0.2)).toMatchObject({ recall: 1, precision: 2 / 3 });
  });

  it('counts a Yes less where fewer are Yes', () => {
    const counts = countsFor(0.25, judged);
    expect(counts).toEqual({ yes: 0.5, no: 1.5 });
    expect(measure(judged, 0.5, counts)).toMatchObject({ precision: 0.25, recall: 0.5 });
    expect(shiftTo(0.25, judged)).toBeCloseTo(Math.log(1 / 3));
  });

  it('takes the cutoff that parts best', () => {
    const parted = judged.map((one) => ({ ...one, yes: one.probability > 0.5 }));
    const cutoff = bestCutoff(parted, { yes: 1, no: 1 });
    expect(cutoff).toBeGreaterThan(0.3);
    expect(cutoff).toBeLessThanOrEqual(0.6);
  });
});

it('calibrates odds that are twice too sure', () => {
  const sure = [-4, -2, 2, 4].flatMap((odds) => {
    const share = Math.round(100 / (1 + Math.exp(-odds / 2)));
    return Array.from({ length: 100 }, (_, at) => ({ odds, yes: at < share }));
  });
  expect(calibrate(sure).slope).toBeCloseTo(0.5, 1);
});

it('reads labelled lines, and says which has no label', () => {
  expect(parseExamples('Yes\tCall me.\nNo\tIt rains.\n')).toEqual([
    { text: 'Call me.', yes: true },
    { text: 'It rains.', yes: false },
  ]);
  expect(() => parseExamples('Yes\tCall me.\nmaybe')).toThrow('Line 2');
});
