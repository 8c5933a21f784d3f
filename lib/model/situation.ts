import type { Conversation } from './conversation';
import type { Customer } from './customer';
import type { Entry } from './entry';
import type { Standards } from './standards';
import type { Instant } from './time';

/** How many of the newest entries a situation holds at most. */
export const NEWEST = 50;

/** All that a rule may look at for one customer: never the whole log, never the page itself. */
export interface Situation {
  customer: Customer;
  /** Conversations that are not settled, newest first. */
  conversations: Conversation[];
  /** Entries still to be dealt with: promises, issues, sendings not seen yet, absences; and what must not be mentioned. */
  open: Entry[];
  /** The newest entries, at most `NEWEST`, newest first. */
  newest: Entry[];
  /** What is known of the customer however old: facts, goals, milestones, talking points; at most 100 of each kind, newest first. */
  known: Entry[];
  standards: Standards;
  /** The page beside the panel, when it shows this customer; null when the agenda is evaluated. */
  page: { site: string; view: string; conversationId: string | null; readAt: Instant } | null;
  /** A draft to this customer that is open in the page beside the panel; null when none is, and for the agenda. */
  draft: DraftSeen | null;
}

/** What the log alone says: a situation without the page beside the panel. */
export type LoggedSituation = Omit<Situation, 'page' | 'draft'>;

/** What may be known of an open draft: its words are read in memory and never kept. */
export interface DraftSeen {
  handle: string;
  /** Opens a conversation rather than answers one. */
  opens: boolean;
  /** The seller's own words so far. */
  text: string;
}
