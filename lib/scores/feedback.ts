import { type FeedbackMeasure, feedbackMood } from '@/lib/model/kinds/feedback';
import type { Instant } from '@/lib/model/time';
import { feedbackOf } from './bodies';
import { type CustomerLog, type Window, within } from './input';

/** What is kept of one piece of feedback. */
export interface Said {
  entryId: string;
  customerId: string;
  at: Instant;
  measure: FeedbackMeasure;
  score: number | null;
  verbatim: string;
  mood: ReturnType<typeof feedbackMood>;
  isFollowedUp: boolean;
}

/** What customers said in the window; what was asked and not answered yet is nothing said. */
export function saidBy({ customer, entries }: CustomerLog, window: Window): Said[] {
  return entries.flatMap((entry) => {
    const body = feedbackOf(entry);
    if (!body || !within(entry.at, window) || (body.score === null && body.verbatim === '')) return [];
    const { measure, score, verbatim, followedUpAt } = body;
    const mood = feedbackMood(body);
    const isFollowedUp = followedUpAt !== null;
    return [{ entryId: entry.id, customerId: customer.id, at: entry.at, measure, score, verbatim, mood, isFollowedUp }];
  });
}

/** The scales, and under how many scores each says nothing: an NPS of few jumps by tens of points with one answer. */
export const scales = {
  recommend: { from: 0, to: 10, least: 30 },
  satisfaction: { from: 1, to: 5, least: 10 },
  effort: { from: 1, to: 7, least: 10 },
} as const;
export type Scale = keyof typeof scales;

/** The scores of one scale. */
export interface ScaleSum {
  n: number;
  /** How often each score was given, from the lowest. */
  counts: number[];
  /** The mean; of `recommend` the NPS: the share of 9 and 10 minus that of 0 to 6, in points. Null under the least. */
  value: number | null;
}

export function scaleOf(all: readonly Said[], scale: Scale): ScaleSum {
  const { from, to, least } = scales[scale];
  const given = all.filter((one) => one.measure === scale && one.score !== null);
  const n = given.length;
  const counts = Array.from({ length: to - from + 1 }, (_, index) => count(given, from + index));
  return { n, counts, value: n < least ? null : scale === 'recommend' ? npsOf(given) : meanOf(given) };
}

function npsOf(given: readonly Said[]): number {
  const share = (mood: Said['mood']) => given.filter((one) => one.mood === mood).length / given.length;
  return (share('good') - share('bad')) * 100;
}

const meanOf = (given: readonly Said[]) => given.reduce((sum, { score }) => sum + (score ?? 0), 0) / given.length;
const count = (given: readonly Said[], score: number) => given.filter((one) => one.score === score).length;
