import { modelOf, type PackedModel } from '@/lib/text/intent/model';
import { fitIntent, type Seen } from './fit-intent';
import { type Judged, shiftTo, usualShare } from './measures';
import { randomOf, shuffled } from './random';

export const folds = 10;

/** A sentence with the fold it was left out with. The log-odds are those of a model that never saw it. */
export interface LeftOut {
  yes: boolean;
  text: string;
  fold: number;
  odds: number;
}

/**
 * Ten folds with as many Yes in each; each is judged, packed weights and all, by what was learnt from the others.
 * `beside`: learnt from in each, and never judged.
 */
export function crossValidate(examples: readonly Seen[], seed: number, beside: readonly Seen[] = []): LeftOut[] {
  const random = randomOf(seed);
  const placed = [true, false].flatMap((yes) =>
    shuffled(
      examples.filter((example) => example.yes === yes),
      random,
    ).map((example, at) => ({ example, fold: at % folds })),
  );
  return Array.from({ length: folds }, (_, fold) => {
    const others = placed.filter((one) => one.fold !== fold).map(({ example }) => example);
    const model = modelOf(fitIntent([...others, ...beside]));
    return placed
      .filter((one) => one.fold === fold)
      .map(({ example: { yes, text } }) => ({ yes, text, fold, odds: model(text) }));
  }).flat();
}

/** How a model's log-odds become those of the world: `slope` and `shift` fitted so that they are as often right as they say. */
export interface Calibration {
  slope: number;
  shift: number;
}

/** Platt's scaling, by Newton's method. */
export function calibrate(judged: readonly { yes: boolean; odds: number }[]): Calibration {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 30; round++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { yes, odds } of judged) {
      const probability = sigmoid(slope * odds + shift);
      const miss = probability - (yes ? 1 : 0);
      const weight = probability * (1 - probability);
      a += miss * odds;
      b += miss;
      aa += weight * odds * odds;
      ab += weight * odds;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    shift -= (aa * b - ab * a) / determinant;
  }
  return { slope, shift };
}

/** What is left out, as it would be judged where this share are Yes. */
export function judgedBy({ slope, shift }: Calibration, leftOut: readonly LeftOut[], share: number): Judged[] {
  const further = shift + shiftTo(share, leftOut);
  return leftOut.map(({ yes, odds }) => ({ yes, probability: sigmoid(slope * odds + further) }));
}

/** The same model with log-odds that are calibrated, for the usual share of Yes. */
export function calibrated(model: PackedModel, { slope, shift }: Calibration, examples: readonly Seen[]): PackedModel {
  return {
    bias: slope * model.bias + shift + shiftTo(usualShare, examples),
    step: slope * model.step,
    weights: model.weights,
  };
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
