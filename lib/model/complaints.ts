import { bodyReader } from './body-reader';
import type { Customer } from './customer';
import type { Entry } from './entry';
import { issue } from './kinds/issue';
import { opensClock } from './opens-clock';
import type { Standards } from './standards';
import type { Instant } from './time';
import { byConversation, type Touch, touchesOf } from './touches';
import { startOfDay } from './zoned';

/** What is known of one customer: their entries, in any order, each once. */
export interface KnownCustomer {
  customer: Customer;
  entries: readonly Entry[];
}

/** Complaints that are open, as an issue or as a message without an answer, due or not: ids of the entries. */
export function openComplaints(log: KnownCustomer, standards: Standards, now: Instant): string[] {
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

const issueOf = bodyReader(issue);
