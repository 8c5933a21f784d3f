import type { Channel } from '@/lib/model/customer';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { PageTime } from '@/lib/model/reading';

/**
 * A message of a reading, told apart from the page it was on: whose it is, which way it went, what its words were found
 * to do. What the app hands to the log to be recorded.
 */
export interface ObservedMessage {
  customerId: string;
  /** The customer's address on this message, or the profile that stood for it: "not this person" finds it by this. */
  address?: string;
  /** Site and account, joined. Two different strong ids of one mailbox are two messages. */
  mailbox?: string;
  direction: 'in' | 'out';
  by: TouchBody['by'];
  channel: Channel;
  /** Site, account and the site's message id, joined; digested before they are stored. */
  aliases: { id: string; strong: boolean }[];
  /** Null when the page does not tell (a collapsed message): conversation state only, never a touch. */
  time: PageTime | null;
  subject: string;
  /** The writer's own words, digested and forgotten; empty when not read. */
  text: string;
  found: Pick<
    TouchBody,
    | 'words'
    | 'language'
    | 'asks'
    | 'complains'
    | 'thanks'
    | 'closes'
    | 'automatic'
    | 'personal'
    | 'empathizes'
    | 'questions'
    | 'alsoAnswers'
    | 'waitUntil'
  >;
  answered: boolean;
  /** A holding answer ("I will look into it and come back to you"): meets the first response only. */
  acknowledges: boolean;
  /** The site's thread id, or null where the site has none. */
  thread: string | null;
  site: string;
  url: string;
}

/** One reading, as far as it is about customers. */
export interface Observation {
  readAt: number;
  /** False for lists and partial views: what is seen may sharpen and settle, but makes no touch. */
  makesTouches: boolean;
  messages: ObservedMessage[];
}

/** What recording did, in counts. `ambiguous`: could be several touches, so none was made and the seller is asked. */
export interface Recorded {
  added: number;
  known: number;
  sharpened: number;
  ambiguous: number;
  skipped: number;
  customerIds: string[];
}
