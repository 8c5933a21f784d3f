import type { Example } from './examples';
import { randomOf } from './random';

/** A sentence that the model has not learnt from: what people said of it, and how likely the model finds it, from 0 to 1. */
export interface Judged {
  yes: boolean;
  probability: number;
}

export interface Measures {
  f1: number;
  accuracy: number;
  precision: number;
  recall: number;
}

/** The share of Yes where the model will be used, which is not that of the training file. */
export const usualShare = 0.31;

/** What a Yes and a No count, so that the Yes are the given share of all. */
export function countsFor(share: number, examples: readonly Pick<Example, 'yes'>[]): { yes: number; no: number } {
  const yes = examples.filter((example) => example.yes).length;
  return { yes: (share * examples.length) / yes, no: ((1 - share) * examples.length) / (examples.length - yes) };
}

/** Log-odds to add to a model's so that they are right for another share of Yes. */
export function shiftTo(share: number, examples: readonly Pick<Example, 'yes'>[]): number {
  const { yes, no } = countsFor(share, examples);
  return Math.log(yes / no);
}

export function measure(judged: readonly Judged[], cutoff: number, counts = { yes: 1, no: 1 }): Measures {
  let right = 0;
  let both = 0;
  let found = 0;
  let asked = 0;
  let all = 0;
  for (const { yes, probability } of judged) {
    const count = yes ? counts.yes : counts.no;
    const says = probability >= cutoff;
    all += count;
    if (yes) asked += count;
    if (says) found += count;
    if (yes && says) both += count;
    if (yes === says) right += count;
  }
  return { f1: (2 * both) / (asked + found), accuracy: right / all, precision: both / found, recall: both / asked };
}

/** The cutoff, in hundredths, with the best F1; the middle one where several are as good to three thousandths. */
export function bestCutoff(judged: readonly Judged[], counts: { yes: number; no: number }): number {
  const cutoffs = Array.from({ length: 71 }, (_, at) => (at + 15) / 100);
  const scored = cutoffs.map((cutoff) => ({ cutoff, f1: measure(judged, cutoff, counts).f1 }));
  const best = Math.max(...scored.map(({ f1 }) => f1));
  const good = scored.filter(({ f1 }) => f1 >= best - 0.003);
  return good[Math.floor(good.length / 2)]?.cutoff ?? 0.5;
}

export interface Spread {
  mean: number;
  deviation: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(values.length - 1, 1)) };
}

/** What other sets of this size and share of Yes may show: 1,000 sets drawn from the judged sentences. */
export function drawn(judged: readonly Judged[], cutoff: number, size: number, share: number): Measures[] {
  const random = randomOf(11);
  const yes = judged.filter((one) => one.yes);
  const no = judged.filter((one) => !one.yes);
  const draw = (from: readonly Judged[], count: number) =>
    Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).filter((one) => one !== undefined);
  const wanted = Math.round(size * share);
  return Array.from({ length: 1000 }, () => measure([...draw(yes, wanted), ...draw(no, size - wanted)], cutoff));
}
