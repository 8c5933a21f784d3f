import type { Finding } from './kinds/touch';
import type { Instant } from './time';

/**
 * What was understood of words on a page: held in memory while the page shows them, and never stored. `lib/text` makes
 * these, rules look at them.
 */

/** Words as they stand in a text; `from` and `to` are offsets in UTF-16 units, `to` being after the last. */
export interface Span {
  words: string;
  from: number;
  to: number;
}

export const feelings = ['frustration', 'urgency', 'worry', 'thanks', 'pleasure'] as const;
export type Feeling = (typeof feelings)[number];

/** One thing that the customer asks or wants done, in their own words. */
export interface Ask {
  words: string;
  /** A question wants to be told something; a request wants something done. */
  is: 'question' | 'request';
}

/** What the customer wrote since our side last answered, as the page beside the panel shows it, newest last. */
export interface TheirWords {
  at: Instant;
  conversationId: string | null;
  subject: string;
  language: string;
  /** Their own words, without quotes and signatures. */
  text: string;
  asks: Ask[];
  feelings: { is: Feeling; words: string }[];
  complains: Finding;
  /** Nothing in it says what exactly is wanted, or what it is about: research before acting. */
  unclear: Finding;
  /** A sentence that sums it up in their words and asks whether that is right; null where none can be made safely. */
  summary: string | null;
  /** Open questions for what they have not said yet, most wanted first, at most three; in their language. */
  openQuestions: string[];
  /** The words that place an order; null where none do. */
  orders: string | null;
}

/**
 * What our side's last words on the page said it would write or send by a day, and the log does not hold; nothing of ours
 * stands on the page after it.
 */
export interface PromiseSeen {
  /** When it was written. */
  at: Instant;
  conversationId: string | null;
  /** The sentence, as it was written. */
  words: string;
  due: Instant;
  /** What they wrote since leaves it open whether it came, or is still wanted by that day. */
  doubted: boolean;
}

/** What a draft asks the customer for, of the things that a log may know. */
export const wanted = ['phone', 'address', 'hours', 'channel', 'zone', 'company', 'role', 'order-number'] as const;
export type Wanted = (typeof wanted)[number];

/** A draft as it was understood, in the seller's own words alone. Every finding points at the words. */
export interface DraftRead {
  /** BCP 47, or empty while it cannot be told. */
  language: string;
  words: number;
  /** Reading grade by Flesch and Kincaid; null for anything but English and under 40 words. */
  grade: number | null;
  /** The sentences that are hardest to read, hardest first, at most three; empty where there is no grade. */
  hard: Span[];
  /** Questions and requests to the customer. */
  asks: Span[];
  /** Of the questions, those that cannot be answered by yes or no. */
  openQuestions: Span[];
  /** "Please contact our warehouse", "that is not my department"; `whom`: whom it names ("our warehouse"). */
  handsOff: (Span & { whom?: string })[];
  /** Says that the seller sees what the customer feels. */
  acknowledgesFeeling: Span | null;
  /** Not even a word that could be one of regret or understanding; false in a language whose words for it are not known. */
  hasNoRegret: boolean;
  /** Puts the customer's matter in the seller's words, before solving it ("So the valves came, but not the manifold"). */
  sumsUp: Span | null;
  /** The name in the greeting, and where. */
  greets: (Span & { name: string }) | null;
  /** Leftovers of a template: "[Name]", "{{company}}", "XXX", "Lorem ipsum". */
  placeholders: Span[];
  /** Says that something is attached. */
  attaches: Span | null;
  /** "I think maybe", "hopefully", "I'm not sure but". */
  hedges: Span[];
  /** The last thing it says is a refusal or bad news, without a way forward. */
  endsBadly: Span | null;
  /** What the seller promises in it. */
  promises: (Span & { due: Instant | null })[];
  /** Asks for what a log may know. */
  asksFor: (Span & { what: Wanted })[];
}

/** Whether a draft answers one of their asks: unclear rather than a guess. */
export interface Answered {
  ask: Ask;
  answered: 'yes' | 'no' | 'unclear';
}
