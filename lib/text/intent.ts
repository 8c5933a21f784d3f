import { type Model, modelOf } from './intent/model';
import packed from './intent/weights.json';

export interface Intent {
  /** The sentence asks for something, proposes something or commits somebody to something. */
  yes: boolean;
  /** From 0 to 1, in letters where three sentences in ten do so. */
  probability: number;
}

/**
 * Whether an English sentence asks, proposes or commits, as people judge it. Of other languages it knows nothing. Takes
 * about a tenth of a millisecond; the first call unpacks the model.
 *
 * Where the weights are from, and how often they are right: `intent/README.md`.
 */
export function intentOf(sentence: string): Intent {
  model ??= modelOf(packed);
  const probability = 1 / (1 + Math.exp(-model(sentence)));
  return { yes: probability >= packed.cutoff, probability };
}

let model: Model | undefined;
