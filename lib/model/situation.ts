import type { Conversation } from './conversation';
import type { Customer, Identity } from './customer';
import type { Entry } from './entry';
import type { PageAddress } from './reading';
import type { Standards } from './standards';
import type { Instant } from './time';
import type { Answered, DraftRead, PromiseSeen, TheirWords } from './understood';

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
  /**
   * What is known of the customer however old, closed or not: facts, goals, milestones, talking points, delights,
   * insights, feedback, sales, issues, hand-offs; at most 100 of each kind, newest first.
   */
  known: Entry[];
  standards: Standards;
  /** Addresses, numbers and names that lead to the customer; absent where nobody looked them up. */
  identities?: readonly Identity[];
  /** The page beside the panel, when it shows this customer; null when the agenda is evaluated. */
  page: { site: string; view: string; conversationId: string | null; readAt: Instant } | null;
  /** What they wrote and nobody answered yet, as that page shows it, oldest first; null when it shows no words of theirs. */
  said: readonly TheirWords[] | null;
  /** What our last words on that page promised, and nobody logged; absent where it does not show them for certain. */
  promised?: readonly PromiseSeen[];
  /** A draft to this customer that is open in the page beside the panel; null when none is, and for the agenda. */
  draft: DraftSeen | null;
}

/** What the log alone says: a situation without the page beside the panel. */
export type LoggedSituation = Omit<Situation, 'identities' | 'page' | 'said' | 'promised' | 'draft'>;

/** What may be known of an open draft: its words are read in memory and never kept. */
export interface DraftSeen {
  handle: string;
  /** Opens a conversation rather than answers one. */
  opens: boolean;
  subject: string;
  /** Names and addresses it goes to. */
  to: readonly PageAddress[];
  /** The seller's own words so far. */
  text: string;
  /** Whether something is attached; null where the page does not say. */
  attachments: boolean | null;
  /** The words as they were understood; null until there was time to read them. */
  read: DraftRead | null;
  /** Which of their asks (`Situation.said`) it answers, in their order; empty until it was read. */
  answers: readonly Answered[];
}
