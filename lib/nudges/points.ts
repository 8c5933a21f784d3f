import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import type { TalkingPointBody } from '@/lib/model/kinds/talking-point';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { avoiding } from './avoid';
import { factOf, goalOf, milestoneOf, pointOf } from './entries';
import { nearDay } from './near-day';
import { day } from './words';

/** How near a goal's day must be for the goal to be something to talk about. */
const nearGoal = 30 * DAY;

/** Something to bring up now. */
export interface Point {
  /** The talking point, or the interest, milestone or goal that makes one. */
  entryId: string;
  text: string;
  /** Why it fits now, in words. */
  why: string;
}

type Ranked = Point & {
  /** Lower comes first. */
  rank: number;
  /** Among equals, the higher comes first. */
  order: number;
};

/**
 * What could be brought up, best first: a milestone that is near or just past, what the seller wrote down and has not
 * used, a goal whose day is near, an interest, and at last what went well long ago. Nothing that touches what must not
 * be mentioned, that was passed over, or that is resting.
 */
export function pointsFor(situation: Situation, now: Instant): Point[] {
  const isAvoided = avoiding(situation);
  const history = historyOf(situation.known);
  return situation.known
    .flatMap((entry) => rankedOf(entry, situation, now, history.get(entry.id) ?? []))
    .filter(({ text }) => !isAvoided(text))
    .sort((a, b) => a.rank - b.rank || b.order - a.order)
    .map(({ entryId, text, why }) => ({ entryId, text, why }));
}

/** When anything was last brought up, by what was logged; null for never. */
export function lastUse({ known }: Pick<Situation, 'known'>): Instant | null {
  return latest(known.flatMap((entry) => pointOf(entry) ?? []));
}

/** When each entry was last brought up, as a point of its own or through one made from it; null or absent for never. */
export function lastUses({ known }: Pick<Situation, 'known'>): ReadonlyMap<string, Instant | null> {
  return new Map([...historyOf(known)].map(([entryId, points]) => [entryId, latest(points)]));
}

/** The talking points that tell of an entry: itself, and those made from it. */
function historyOf(known: readonly Entry[]): Map<string, TalkingPointBody[]> {
  const history = new Map<string, TalkingPointBody[]>();
  for (const entry of known) {
    const point = pointOf(entry);
    if (!point) continue;
    const of = point.from ?? entry.id;
    history.set(of, [...(history.get(of) ?? []), point]);
  }
  return history;
}

function latest(points: readonly TalkingPointBody[]): Instant | null {
  const times = points.flatMap(({ uses }) => uses.map(({ at }) => at));
  return times.length === 0 ? null : Math.max(...times);
}

function rankedOf(entry: Entry, situation: Situation, now: Instant, history: TalkingPointBody[]): Ranked[] {
  const used = latest(history);
  // A point that was used rests; one that did not land is never offered again.
  if (used !== null && used > now - situation.standards.pointRestDays * DAY) return [];
  if (history.some(({ notBefore }) => notBefore !== null && notBefore > now)) return [];
  if (history.some(({ uses }) => uses.some(({ went }) => went === 'flat'))) return [];
  const { zone } = situation.standards;
  const make = (text: string, why: string, rank: number, order: number): Ranked[] => [
    { entryId: entry.id, text, why, rank, order },
  ];

  const point = pointOf(entry);
  // One made from another entry stands for that entry, which is offered itself.
  if (point?.from) return [];
  if (point && used !== null) return make(point.text, t`Last brought up ${{ date: day(used, zone) }}`, 4, -used);
  if (point) return make(point.text, t`Noted ${{ date: day(entry.at, zone) }}, not used yet`, 1, entry.at);

  const milestone = milestoneOf(entry);
  const near = milestone && nearDay(milestone, zone, now);
  if (milestone && near) return make(milestone.what, near.words, 0, -Math.abs(near.days));

  const goal = goalOf(entry);
  if (goal?.status === 'open' && goal.by !== null && goal.by > now && goal.by - now <= nearGoal) {
    return make(goal.text, t`A goal of theirs, by ${{ date: day(goal.by, zone) }}`, 2, -goal.by);
  }

  const fact = factOf(entry);
  const stale = fact !== null && fact.askAgainBy !== null && fact.askAgainBy < now;
  if (fact?.category === 'interest' && fact.source !== 'guess' && !stale) {
    return make(fact.text, t`An interest of theirs, noted ${{ date: day(entry.at, zone) }}`, 3, entry.at);
  }
  return [];
}
