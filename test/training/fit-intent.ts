import { families, featureBits, featuresOf } from '@/lib/text/intent/features';
import { type PackedModel, pack } from '@/lib/text/intent/model';
import type { Example } from './examples';
import { type Fitted, fitLogistic, type Row } from './logistic';

/** An example with its features, which are found once. */
export interface Seen extends Example {
  features: number[][];
  /** How much it counts against the penalty on large weights. */
  trust: number;
}

export function see(examples: readonly Example[], trust = usualTrust): Seen[] {
  return examples.map((example) => ({ ...example, features: featuresOf(example.text), trust }));
}

/** What each family counts before anything is learnt, and in how many examples a feature must be to be learnt at all. */
const priors: Readonly<Record<(typeof families)[number], { scale: number; least: number; rarer: boolean }>> = {
  shapes: { scale: 0.4, least: 1, rarer: false },
  words: { scale: 0.2, least: 2, rarer: true },
  'pairs of shapes': { scale: 0.2, least: 2, rarer: true },
  ends: { scale: 0.2, least: 2, rarer: true },
  classes: { scale: 0.2, least: 2, rarer: true },
  'words by shape': { scale: 0.3, least: 3, rarer: true },
  'classes by shape': { scale: 0.2, least: 3, rarer: true },
};

/** Of a sentence that somebody sent. */
const usualTrust = 3;
const size = 2 ** featureBits;

/** A weight is so many steps at most, and none at all below a few: that takes a third off the model and costs it nothing. */
const steps = { most: 127, least: 5 };

/** Trains the model. The same examples give the same bytes. */
export function fitIntent(examples: readonly Seen[]): PackedModel {
  const scales = scalesOf(examples);
  const fitted = fitLogistic(
    examples.map((example) => rowOf(example, scales)),
    size,
  );
  const weights = fitted.weights.map((weight, feature) => weight * (scales[feature] ?? 0));
  return quantise({ weights, bias: fitted.bias });
}

/** How much a feature counts: the rarer the more, as a rare word says more about its sentence. */
function scalesOf(examples: readonly Seen[]): Float64Array {
  const counts = new Uint16Array(size);
  const family = new Uint8Array(size);
  for (const { features } of examples) {
    for (const feature of new Set(features.flat())) counts[feature] = (counts[feature] ?? 0) + 1;
    features.forEach((own, at) => {
      for (const feature of own) family[feature] = at;
    });
  }
  const scales = new Float64Array(size);
  counts.forEach((count, feature) => {
    if (count === 0) return;
    const { scale, least, rarer } = priors[families[family[feature] ?? 0] ?? 'words'];
    if (count < least) return;
    scales[feature] = scale * (rarer ? 1 + Math.log((1 + examples.length) / (1 + count)) : 1);
  });
  return scales;
}

function rowOf({ features, yes, trust }: Seen, scales: Float64Array): Row {
  const amounts = new Map<number, number>();
  for (const own of features) {
    const each = 1 / Math.sqrt(own.length);
    for (const feature of own) {
      const scale = scales[feature] ?? 0;
      if (scale > 0) amounts.set(feature, (amounts.get(feature) ?? 0) + scale * each);
    }
  }
  return { inputs: Int32Array.from(amounts.keys()), amounts: Float64Array.from(amounts.values()), yes, trust };
}

/** The one weight in two thousand that is larger than the rest is cut, so that the steps are finer. */
function quantise({ weights, bias }: Fitted): PackedModel {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / steps.most;
  const whole = new Int8Array(size);
  weights.forEach((weight, feature) => {
    const count = Math.min(Math.round(Math.abs(weight) / step), steps.most);
    if (count >= steps.least) whole[feature] = Math.sign(weight) * count;
  });
  return { bias, step, weights: pack(whole) };
}
