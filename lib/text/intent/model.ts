import { featureBits, featuresOf } from './features';

/** A trained model as it is stored. */
export interface PackedModel {
  /** Log-odds of a sentence without features. */
  bias: number;
  /** Log-odds of one step of a weight. */
  step: number;
  /** Features and their weights, see `pack`; base64. */
  weights: string;
}

/** A model ready for use: the log-odds that a sentence asks, proposes or commits. */
export type Model = (sentence: string) => number;

/** Weights in whole steps from -127 to 127, by the number of their feature. */
export type Steps = Int8Array;

export function modelOf({ bias, step, weights }: PackedModel): Model {
  const steps = unpack(weights);
  return (sentence) => bias + step * sumOf(featuresOf(sentence), steps);
}

/**
 * The weights of all features. Each family counts by the root of its size, so that a long sentence is not surer than a
 * short one.
 */
function sumOf(families: readonly (readonly number[])[], steps: Steps): number {
  let sum = 0;
  for (const features of families) {
    let own = 0;
    for (const feature of features) own += steps[feature] ?? 0;
    if (own !== 0) sum += own / Math.sqrt(features.length);
  }
  return sum;
}

/** For each feature with a weight: how far it is from the last one (seven bits a byte, lowest first), then the weight. */
export function pack(steps: Steps): string {
  const bytes: number[] = [];
  let last = 0;
  steps.forEach((weight, feature) => {
    if (weight === 0) return;
    let gap = feature - last;
    last = feature;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, weight & 255);
  });
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

export function unpack(weights: string): Steps {
  const steps = new Int8Array(2 ** featureBits);
  const bytes = atob(weights);
  let feature = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      feature += (byte & 127) << shift;
      if (byte < 128) break;
    }
    steps[feature] = bytes.charCodeAt(at);
  }
  return steps;
}
