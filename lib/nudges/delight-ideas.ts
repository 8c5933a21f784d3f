import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { avoiding } from './avoid';
import { isAbout } from './content-words';
import { delightOf, factOf, goalOf, milestoneOf, saleOf } from './entries';
import { nearDay, wishDays } from './near-day';
import { lastUses } from './points';
import { day, short } from './words';

/** Something to delight them with, made of what is known of them. */
export interface Idea {
  /** What it rests on. */
  entryId: string;
  /** As it would be logged. */
  text: string;
  why: string;
  /** It has its day: it is not put off to another time. */
  timely: boolean;
}

/**
 * A pattern: the idea, and what it is about in the words of the log. Null: it is about that very occasion, so only the
 * same words are the same idea.
 */
type Pattern = (
  entry: Entry,
  situation: Situation,
  now: Instant,
) => (Omit<Idea, 'entryId'> & { about: string | null }) | null;

/** An idea to thank somebody for what they told others so long ago would come late. */
const thanksWithin = 60 * DAY;
/** How near the day a year after a sale must be. */
const yearAfter = { from: 358 * DAY, to: 372 * DAY };

/** What has its day comes first. */
const patterns: readonly Pattern[] = [
  (entry, { standards }, now) => {
    const milestone = milestoneOf(entry);
    const near = milestone && nearDay(milestone, standards.zone, now);
    // Later it would not arrive in time.
    if (!near || near.days <= wishDays) return null;
    return {
      about: milestone.what,
      text: t`A handwritten note: ${{ what: short(milestone.what, 120) }}`,
      why: near.words,
      timely: true,
    };
  },
  (entry, { standards }, now) => {
    const delight = delightOf(entry);
    const at = delight?.reactionAt ?? entry.at;
    if (delight?.reaction !== 'told-others' || at <= now - thanksWithin) return null;
    const text = t`Thanks by hand for telling others, after: ${{ what: short(delight.what, 120) }}`;
    return { about: null, text, why: t`They told others, ${{ date: day(at, standards.zone) }}`, timely: true };
  },
  (entry, { standards }, now) => {
    const sale = saleOf(entry);
    const age = now - entry.at;
    if (!sale || sale.state === 'returned' || age < yearAfter.from || age > yearAfter.to) return null;
    const text = t`A note one year after: ${{ what: short(sale.what, 120) }}`;
    return { about: null, text, why: t`Bought ${{ date: day(entry.at, standards.zone) }} last year`, timely: true };
  },
  (entry, { standards }) => {
    const goal = goalOf(entry);
    if (goal?.status !== 'open') return null;
    return {
      about: goal.text,
      text: t`Introduce them to somebody who can help with: ${{ goal: short(goal.text, 120) }}`,
      why: t`A goal of theirs, noted ${{ date: day(entry.at, standards.zone) }}`,
      timely: false,
    };
  },
  (entry, { standards }, now) => {
    const fact = factOf(entry);
    const isStale = fact?.askAgainBy != null && fact.askAgainBy < now;
    if (fact?.category !== 'interest' || fact.source === 'guess' || isStale) return null;
    return {
      about: fact.text,
      text: t`A small thing that fits: ${{ interest: short(fact.text, 120) }}`,
      why: t`An interest of theirs, noted ${{ date: day(entry.at, standards.zone) }}`,
      timely: false,
    };
  },
];

/**
 * Ideas to delight a customer, best first: what has its day, then goals, then interests, of each the newest. Never one
 * that was given or brought up before, and nothing that touches what must not be mentioned.
 */
export function delightIdeas(situation: Situation, now: Instant): Idea[] {
  const isAvoided = avoiding(situation);
  const given = situation.known.flatMap((entry) => delightOf(entry)?.what ?? []);
  const uses = lastUses(situation);
  const newestFirst = situation.known.toSorted((a, b) => b.at - a.at);
  return patterns.flatMap((pattern) =>
    newestFirst.flatMap((entry): Idea[] => {
      const found = pattern(entry, situation, now);
      if (!found || isAvoided(found.text) || (uses.get(entry.id) ?? null) !== null) return [];
      const { about, ...idea } = found;
      const wasGiven = given.some((what) => what.includes(idea.text) || (about !== null && isAbout(what, about)));
      return wasGiven ? [] : [{ entryId: entry.id, ...idea }];
    }),
  );
}
