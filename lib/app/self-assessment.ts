import type { ReflectionOf } from '@/lib/log/reflections';
import type { OverallScore } from './scoreboard';

/** One of the ten as the seller marked it, beside what was observed. */
export interface Gap {
  score: OverallScore;
  /** 1 to 10; null where none was given. */
  rated: number | null;
  /** On the same scale, all of the seller's own standard being 10; null: not enough yet. */
  observed: number | null;
  /** Rated above what was observed; null where either is missing. */
  gap: number | null;
}

/** The largest gap first, either way; what cannot be compared comes last, in the order of the ten. Pure. */
export function gapsOf(scores: readonly OverallScore[], newest: ReflectionOf<'ten'> | null): Gap[] {
  const marks: Partial<Record<string, number | null>> = newest?.body.marks ?? {};
  return scores
    .map((score) => {
      const rated = marks[score.id] ?? null;
      const observed = onScale(score.ofStandard);
      return { score, rated, observed, gap: rated === null || observed === null ? null : rated - observed };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ gap }: Gap) => (gap === null ? -1 : Math.abs(gap));

/** A share of the standard as a mark from 1 to 10, to one digit after the point. */
function onScale(ofStandard: number | null): number | null {
  if (ofStandard === null) return null;
  return Math.round(Math.min(10, Math.max(1, ofStandard * 10)) * 10) / 10;
}
