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

/** Of a sentence that was written for this: labelled by whoever wrote it, it is worth a fraction of one that was sent. */
const ownTrust = 0.15;

/**
 * Learns from labelled sentences, and tells how well it does on those it was not shown.
 *
 * @param file sentences of real mail, lines "Yes<TAB>text" or "No<TAB>text"; judged are these alone
 * @param own more of them, written for this, in the same form
 * @param rounds how often all folds are gone through, each time dealt anew
 */
export function trainIntent(file: string, own: string, rounds: number): { model: ShippedModel; report: string[] } {
  const examples = see(parseExamples(file));
  const beside = see(parseExamples(own), ownTrust);
  const leftOut = Array.from({ length: rounds }, (_, round) => crossValidate(examples, round + 1, beside));
  const { calibration, cutoff } = settle(leftOut, usualShare);
  const { bias, step, weights } = calibrated(fitIntent([...examples, ...beside]), calibration, examples);
  return { model: { bias, step, cutoff, features: fingerprint(), weights }, report: reportOf(leftOut) };
}
