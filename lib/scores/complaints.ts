import { opensClock } from '@/lib/model/opens-clock';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { byConversation, issueOf, type Touch, touchesOf } from './bodies';
import type { CustomerLog } from './input';

/** Complaints that are open, as an issue or as a message without an answer, due or not: ids of the entries. */
export function openComplaints(log: CustomerLog, standards: Standards, now: Instant): string[] {
  const addedDay = startOfDay(standards.zone, log.customer.addedAt, 0);
  const issues = log.entries.filter((entry) => issueOf(entry)?.state === 'open');
  const messages = [...byConversation(touchesOf(log.entries.filter(({ at }) => at <= now))).values()]
    .flatMap((touches) => touches.slice(touches.findLastIndex(isAnswer) + 1))
    .filter((touch) => touch.body.complains === 'yes' && opensClock(touch, addedDay) === 'yes');
  return [...issues, ...messages].map(({ id }) => id).sort();
}

/** Theirs that the page showed as answered is an answer to all before it; a holding answer is none. */
function isAnswer({ body }: Touch): boolean {
  if (body.direction === 'in') return body.answered && body.confirmedOwed !== true;
  return !body.attempt && !body.automatic && !body.acknowledges;
}
