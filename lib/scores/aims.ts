/** The seller's own standard for what is measured. */
export interface Aims {
  /** The share wanted in each measure, above 0 to 1. */
  shares: Readonly<Record<string, number>>;
  /** Insights and delights wanted for one customer in 90 days: whole numbers of 1 or more. */
  insights: number;
  delights: number;
  /** The most words of a message, and how many more for each question that it answers. */
  words: number;
  wordsPerQuestion: number;
}

/** What a measure is held to when the seller set nothing for it. */
const usual = 0.9;

/** Offered, until the seller sets their own. 125 words: over half of warm mail of 50 to 125 words was answered (Boomerang, 2016). */
export const defaultAims: Aims = { shares: {}, insights: 1, delights: 1, words: 125, wordsPerQuestion: 50 };

/** The share that the seller wants in a measure. */
export function aimOf(aims: Aims, measure: string): number {
  return aims.shares[measure] ?? usual;
}
