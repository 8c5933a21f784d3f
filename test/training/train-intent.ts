import type { PackedModel } from '@/lib/text/intent/model';
import { calibrated, crossValidate } from './cross-validate';
import { parseExamples } from './examples';
import { fingerprint } from './fingerprint';
import { fitIntent, see } from './fit-intent';
import { usualShare } from './measures';
import { reportOf, settle } from './report';

/** The model that ships: its weights, and from which probability on it says Yes. */
export interface ShippedModel extends PackedModel {
  cutoff: number;
  /** Of the features it was trained with, see `fingerprint`. */
  features: number;
}

/**
 * Learns from labelled sentences, and tells how well it does on those it was not shown.
 *
 * @param file lines "Yes<TAB>text" or "No<TAB>text"
 * @param rounds how often all folds are gone through, each time dealt anew
 */
export function trainIntent(file: string, rounds: number): { model: ShippedModel; report: string[] } {
  const examples = see(parseExamples(file));
  const leftOut = Array.from({ length: rounds }, (_, round) => crossValidate(examples, round + 1));
  const { calibration, cutoff } = settle(leftOut, usualShare);
  const { bias, step, weights } = calibrated(fitIntent(examples), calibration, examples);
  return { model: { bias, step, cutoff, features: fingerprint(), weights }, report: reportOf(leftOut) };
}
