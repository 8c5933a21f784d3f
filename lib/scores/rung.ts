import type { Reaction } from '@/lib/model/kinds/delight';
import { feedbackMood } from '@/lib/model/kinds/feedback';
import { DAY, type Instant } from '@/lib/model/time';
import { delightOf, feedbackOf } from './bodies';
import { type CustomerLog, within } from './input';
import type { Held } from './measure';
import { type Owed, owedTo } from './owed';

/** The four levels of service, from the lowest. */
export const rungs = ['satisfy', 'exceed', 'delight', 'amaze'] as const;
export type Rung = (typeof rungs)[number];

/** Which rung a reaction of the customer shows. */
const shownBy: Record<Reaction, Rung | null> = {
  none: null,
  'more-than-expected': 'exceed',
  'visible-pleasure': 'delight',
  'told-others': 'amaze',
};

/** How long a reaction counts. */
const year = 365 * DAY;

export interface RungStanding {
  /** The highest that the customer's own reactions of the last twelve months show; null: none recorded. */
  rung: Rung | null;
  /** What shows it: the newest of that rung. */
  entryId: string | null;
  at: Instant | null;
  /** Late or open: stands beside the rung and holds back new delights, and never erases it. */
  beside: Owed;
}

/** The rung by recorded reactions, never by what the seller did: a good score of feedback satisfies, no more. */
export function rungOf(log: CustomerLog, { standards, now }: Held): RungStanding {
  const { rung = null, entryId = null, at = null } = highest(shownIn(log), now) ?? {};
  return { rung, entryId, at, beside: owedTo(log, standards, now) };
}

/** On which rung the customer was at each of these times; null where no reaction of the year before it is recorded. */
export function rungsAt(log: CustomerLog, times: readonly Instant[]): (Rung | null)[] {
  const shown = shownIn(log);
  return times.map((now) => highest(shown, now)?.rung ?? null);
}

interface Shown {
  rung: Rung;
  entryId: string;
  at: Instant;
}

function shownIn({ entries }: CustomerLog): Shown[] {
  return entries.flatMap((entry) => {
    const delight = delightOf(entry);
    const rung = delight ? shownBy[delight.reaction] : satisfies(feedbackOf(entry));
    return rung ? [{ rung, entryId: entry.id, at: delight?.reactionAt ?? entry.at }] : [];
  });
}

/** The newest of the highest rung. */
function highest(shown: readonly Shown[], now: Instant): Shown | undefined {
  return shown
    .filter(({ at }) => within(at, { from: now - year, to: now }))
    .sort((a, b) => rank(b.rung) - rank(a.rung) || b.at - a.at || (a.entryId < b.entryId ? -1 : 1))[0];
}

function satisfies(feedback: Parameters<typeof feedbackMood>[0] | null): Rung | null {
  return feedback && feedbackMood(feedback) === 'good' ? 'satisfy' : null;
}

const rank = (rung: Rung) => rungs.indexOf(rung);
