import { feedbackMood } from '@/lib/model/kinds/feedback';
import { DAY, type Instant } from '@/lib/model/time';
import { delightOf, feedbackOf, touchesOf } from './bodies';
import { openComplaints } from './complaints';
import { type CustomerLog, within } from './input';
import type { Held } from './measure';

const span = 90 * DAY;
const year = 365 * DAY;
/** Under this many messages of theirs in the earlier 90 days nothing can be said to have fallen. */
const least = 4;

/** Satisfied is not loyal. */
export interface Loyalty {
  /** steady: enough is known, and neither shows. Null: little is known, and that is neither. */
  is: 'in-trouble' | 'at-risk' | 'steady' | null;
  /** The complaints, or the newest sign that they were satisfied. */
  entryIds: string[];
  /** Their messages, calls and meetings of the last 90 days and of the 90 before, as far as they were read. */
  engaged: { now: number; before: number };
}

/**
 * In trouble: a complaint is open, as an issue or an unanswered message. At risk: they were satisfied within a year, and
 * their engagement fell to half or less.
 */
export function loyaltyOf(log: CustomerLog, { standards, now }: Held): Loyalty {
  const engaged = { now: engagement(log, now), before: engagement(log, now - span) };
  const complaints = openComplaints(log, standards, now);
  if (complaints.length > 0) return { is: 'in-trouble', entryIds: complaints, engaged };
  if (engaged.before < least) return { is: null, entryIds: [], engaged };
  const satisfied = newestSatisfied(log, now);
  const isFalling = engaged.now * 2 <= engaged.before;
  return isFalling && satisfied !== null
    ? { is: 'at-risk', entryIds: [satisfied], engaged }
    : { is: 'steady', entryIds: [], engaged };
}

function engagement({ entries }: CustomerLog, to: Instant): number {
  return touchesOf(entries).filter(
    ({ at, body }) =>
      within(at, { from: to - span, to }) && body.direction !== 'out' && !body.automatic && !body.attempt,
  ).length;
}

/** A good score, a reaction to a delight, or thanks. */
function newestSatisfied({ entries }: CustomerLog, now: Instant): string | null {
  const thanks = touchesOf(entries).filter(
    ({ body }) => body.direction === 'in' && body.thanks === 'yes' && body.complains !== 'yes',
  );
  const said = entries.flatMap((entry) => {
    const feedback = feedbackOf(entry);
    if (feedback && feedbackMood(feedback) === 'good') return [{ id: entry.id, at: entry.at }];
    const delight = delightOf(entry);
    return delight && delight.reaction !== 'none' ? [{ id: entry.id, at: delight.reactionAt ?? entry.at }] : [];
  });
  const [newest] = [...thanks, ...said]
    .filter(({ at }) => within(at, { from: now - year, to: now }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return newest?.id ?? null;
}
