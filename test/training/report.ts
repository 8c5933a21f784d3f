import { type Calibration, calibrate, folds, judgedBy, type LeftOut } from './cross-validate';
import { bestCutoff, countsFor, drawn, type Judged, type Measures, measure, spreadOf, usualShare } from './measures';

/** The size of the unseen set that the model is meant for. */
const setSize = 992;

/** What the left-out sentences of each round tell: how often the model is right, in lines to read. */
export function reportOf(rounds: readonly (readonly LeftOut[])[]): string[] {
  const [first = []] = rounds;
  const { calibration, cutoff } = settle(rounds, usualShare);
  const judged = judgedBy(calibration, first, usualShare);
  return [
    `${first.length} sentences, ${folds} folds, ${rounds.length} rounds; mean and standard deviation over the ${folds * rounds.length} folds`,
    `Yes as in the file (${percent(shareOf(first))}): ${line(overFolds(rounds, shareOf(first)))}`,
    `Yes counted as ${percent(usualShare)}: ${line(overFolds(rounds, usualShare))}`,
    `sets of ${setSize} drawn from it, with ${percent(usualShare)} Yes: ${line(drawn(judged, cutoff, setSize, usualShare))}`,
    `cutoff ${cutoff}; the slope of calibration ${calibration.slope.toFixed(2)}`,
    ...reliability(judged, countsFor(usualShare, first)),
  ];
}

/** Calibration and cutoff from all that was left out, for the model that ships. */
export function settle(rounds: readonly (readonly LeftOut[])[], share: number): Settled {
  const all = rounds.flat();
  const calibration = calibrate(all);
  return { calibration, cutoff: bestCutoff(judgedBy(calibration, all, share), countsFor(share, all)) };
}

interface Settled {
  calibration: Calibration;
  cutoff: number;
}

/** Each fold by the calibration and the cutoff of the other nine: nothing of it has been looked at. */
function overFolds(rounds: readonly (readonly LeftOut[])[], share: number): Measures[] {
  return rounds.flatMap((round) =>
    Array.from({ length: folds }, (_, fold) => {
      const others = round.filter((one) => one.fold !== fold);
      const { calibration, cutoff } = settle([others], share);
      const judged = judgedBy(
        calibration,
        round.filter((one) => one.fold === fold),
        share,
      );
      return measure(judged, cutoff, countsFor(share, round));
    }),
  );
}

function shareOf(leftOut: readonly LeftOut[]): number {
  return leftOut.filter(({ yes }) => yes).length / leftOut.length;
}

function line(measures: readonly Measures[]): string {
  const keys = ['f1', 'accuracy', 'precision', 'recall'] as const;
  return keys
    .map((key) => {
      const { mean, deviation } = spreadOf(measures.map((one) => one[key]));
      return `${key} ${mean.toFixed(3)} ± ${deviation.toFixed(3)}`;
    })
    .join(', ');
}

/** Where the model says so many in a hundred: how many it is. */
function reliability(judged: readonly Judged[], counts: { yes: number; no: number }): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = judged.filter(({ probability }) => Math.min(Math.floor(probability * 10), 9) === tenth);
    const weighed = bin.map(({ yes, probability }) => ({ yes, probability, count: yes ? counts.yes : counts.no }));
    const total = weighed.reduce((sum, { count }) => sum + count, 0);
    const said = weighed.reduce((sum, { probability, count }) => sum + probability * count, 0) / total;
    const are = weighed.reduce((sum, { yes, count }) => sum + (yes ? count : 0), 0) / total;
    return `  says ${said.toFixed(2)}: is ${are.toFixed(2)} (n ${bin.length})`;
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
