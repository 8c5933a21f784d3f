import type { Conversation } from './conversation';
import type { Customer } from './customer';
import type { Entry } from './entry';
import type { Standards } from './standards';
import type { Instant } from './time';

/** All that a rule may look at for one customer: never the whole log, never the page itself. */
export interface Situation {
  customer: Customer;
  /** Conversations that are not settled, newest first. */
  conversations: Conversation[];
  /** Entries still to be dealt with: promises, issues, sendings not seen yet, absences. */
  open: Entry[];
  /** The newest entries, at most 50, newest first. */
  newest: Entry[];
  standards: Standards;
  /** The page beside the panel, when it shows this customer; null when the agenda is evaluated. */
  page: { site: string; view: string; conversationId: string | null; readAt: Instant } | null;
}
