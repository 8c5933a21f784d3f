import { bodyReader } from './body-reader';
import { type KnownCustomer, openComplaints } from './complaints';
import { delight } from './kinds/delight';
import { feedback, feedbackMood } from './kinds/feedback';
import type { Standards } from './standards';
import { DAY, type Instant } from './time';
import { type Touch, touchesOf } from './touches';

/** The days that are compared: so many, and as many before. */
export const span = 90 * DAY;
/** How long a sign that they were satisfied counts. */
export const year = 365 * DAY;
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
export function loyaltyOf(log: KnownCustomer, { standards, now }: { standards: Standards; now: Instant }): Loyalty {
  const touches = touchesOf(log.entries);
  const engaged = { now: engagement(touches, now), before: engagement(touches, now - span) };
  const complaints = openComplaints(log, standards, now);
  if (complaints.length > 0) return { is: 'in-trouble', entryIds: complaints, engaged };
  if (engaged.before < least) return { is: null, entryIds: [], engaged };
  const isFalling = engaged.now * 2 <= engaged.before;
  const satisfied = isFalling ? newestSatisfied(log, touches, now) : null;
  return satisfied !== null
    ? { is: 'at-risk', entryIds: [satisfied], engaged }
    : { is: 'steady', entryIds: [], engaged };
}

function engagement(touches: readonly Touch[], to: Instant): number {
  return touches.filter(
    ({ at, body }) => at > to - span && at <= to && body.direction !== 'out' && !body.automatic && !body.attempt,
  ).length;
}

/** A good score, a reaction to a delight, or thanks. */
function newestSatisfied({ entries }: KnownCustomer, touches: readonly Touch[], now: Instant): string | null {
  const thanks = touches.filter(
    ({ body }) => body.direction === 'in' && body.thanks === 'yes' && body.complains !== 'yes',
  );
  const said = entries.flatMap((entry) => {
    const feedback = feedbackOf(entry);
    if (feedback && feedbackMood(feedback) === 'good') return [{ id: entry.id, at: entry.at }];
    const delight = delightOf(entry);
    return delight && delight.reaction !== 'none' ? [{ id: entry.id, at: delight.reactionAt ?? entry.at }] : [];
  });
  const [newest] = [...thanks, ...said]
    .filter(({ at }) => at > now - year && at <= now)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return newest?.id ?? null;
}

const delightOf = bodyReader(delight);
const feedbackOf = bodyReader(feedback);
