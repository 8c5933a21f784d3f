import type { Answer } from './answers';
import { median, nineInTen } from './median';

/** What is kept of an answer to tell how soon answers come. */
export type AnswerTime = Pick<Answer, 'channel' | 'inTime' | 'minutes'>;

/** Under this many there is no share, median or p90. */
export const LEAST_ANSWERS = 10;

/** Upper ends of the distribution, in business minutes; the last group is open. */
export const ends = [15, 60, 120, 240, 480, 960, 2400];

/** How soon, against the standard. */
export interface AnswerTimes {
  /** Questions that were answered, or fell due unanswered. */
  n: number;
  inTime: number;
  unanswered: number;
  /** Null under the least. */
  share: number | null;
  /** Business minutes, of those answered; null under the least. */
  median: number | null;
  nineInTen: number | null;
  /** By `ends` and the open group after them: how many in each were within the standard, and how many were not. */
  groups: { within: number; after: number }[];
}

export function answerTimesOf(answers: readonly AnswerTime[]): AnswerTimes {
  const minutes = answers.flatMap((one) => one.minutes ?? []);
  const groups = [...ends, Number.POSITIVE_INFINITY].map(() => ({ within: 0, after: 0 }));
  for (const answer of answers) {
    if (answer.minutes === null) continue;
    const group = groups[groupOf(answer.minutes)];
    if (group) group[answer.inTime ? 'within' : 'after'] += 1;
  }
  const inTime = answers.filter((one) => one.inTime).length;
  const isEnough = minutes.length >= LEAST_ANSWERS;
  return {
    n: answers.length,
    inTime,
    unanswered: answers.length - minutes.length,
    share: answers.length >= LEAST_ANSWERS ? inTime / answers.length : null,
    median: isEnough ? median(minutes) : null,
    nineInTen: isEnough ? nineInTen(minutes) : null,
    groups,
  };
}

function groupOf(minutes: number): number {
  const found = ends.findIndex((end) => minutes <= end);
  return found < 0 ? ends.length : found;
}
