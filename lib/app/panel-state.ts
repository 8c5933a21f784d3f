import type { Doubtful } from '@/lib/log/doubts';
import type { Conversation } from '@/lib/model/conversation';
import type { Customer, Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Health, PagePerson } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import type { Avoid } from '@/lib/nudges/avoid';
import type { Evaluation, Nudge } from '@/lib/nudges/engine';
import type { Preference } from '@/lib/nudges/preference';
import type { WhyOff } from '@/lib/nudges/retire';
import type { TurnView } from '@/lib/nudges/turn';
import type { OpenDraft } from './open-drafts';
import type { PageAbsence } from './page-absence';
import type { PagePromise } from './page-promises';
import type { SaleView } from './sale-view';
import type { CustomerScores } from './scores';

export type { Avoid, CustomerScores, Doubtful, Preference, TurnView };
export type Held = Evaluation['held'][number];

/** The page beside the panel, as far as the panel may know it. */
export type PageState =
  /** The toolbar button was not pressed on this page, or it is one the browser keeps to itself. */
  | { is: 'not-granted'; protected: boolean }
  /** A page such as a new tab, on which pressing the button does not help either. */
  | { is: 'empty' }
  | { is: 'waiting' }
  /** Signed in with an address the seller has not spoken for yet: nothing is read until they do. */
  | { is: 'whose'; account: string; siteName: string }
  /** Reading was declined for this address, or the page is on the never-read list. */
  | { is: 'not-read'; account: string; why: 'declined' | 'never-read'; siteName: string }
  | {
      is: 'read';
      siteName: string;
      health: Health;
      readAt: Instant;
      view: string;
      origin: string;
      alwaysOn: boolean;
      /** Of a page that no adapter knows: no message, no draft and nobody it would be about was found. */
      bare?: true;
      /** The seller may show where the person stands, or did so already; absent for a site that Attune knows. */
      teach?: 'new' | 'again';
    };

export interface PersonOnPage extends PagePerson {
  /** What leads to them beside an address, as one value: a record of the site, or their name where no address is shown. */
  profile?: string | undefined;
  /** The customer this address leads to; null for somebody who is not in the log. */
  customerId: string | null;
  customerName: string;
  /** A role or shared address: shown, never matched by itself. */
  shared: boolean;
  /** Cannot be a customer by itself: no-reply, list, "via". The Reply-To stands in `offer` if the page has one. */
  unreachable: boolean;
  offer: string;
  /** The name that goes with `offer`; empty when the page shows none. */
  offerName: string;
  /** A customer to whom an answer is owed. */
  yourTurn: boolean;
}

/** What tells one person of a page from another. */
export const keyOf = ({ address, profile, name }: PersonOnPage): string => address || profile || name;

/** A draft, as the seller should look at it before it goes. */
export interface Coach {
  handle: string;
  words: number;
  /** The most words for what it is; null where nobody can tell how much it answers. */
  most: number | null;
  /** Most pressing first, few. */
  findings: Nudge[];
  more: Nudge[];
  /** It says enough for nothing to mend to mean something. */
  says: boolean;
}

/** Whom the panel is about. */
export type Subject =
  | { is: 'customer'; customerId: string }
  | { is: 'unknown'; person: PersonOnPage }
  | { is: 'nobody' };

/** One customer, whole, as the panel shows them. */
export interface CustomerView {
  customer: Customer;
  identities: Identity[];
  conversations: Conversation[];
  nudges: Nudge[];
  /** Would fire, but something else comes first. */
  held: Held[];
  /** How and when they like to be reached, and where that is known from. */
  preference: Preference;
  /** What must not be mentioned to them, however long ago it was noted. */
  avoid: Avoid[];
  /** A draft to them is open in the page. */
  writing: boolean;
  /** What there is to say of that draft; null before it has begun, and until it was read. */
  coach: Coach | null;
  /** Nudges that fire but are over the budget: shown when asked for. */
  waiting: Nudge[];
  /** In quiet hours: when they end, and which nudges belong to the page in front of the seller. Null outside of them. */
  quiet: { until: Instant; onPage: Nudge[] } | null;
  /** Rules that are off for this customer and worth a word. */
  off: OffRule[];
  /** Rules that were put off again and again and do not retire: they offer another standard. */
  offers: string[];
  timeline: Entry[];
  more: boolean;
  turn: TurnView;
  /** The conversation of which the seller is asked whether it wants an answer; null without one. */
  asks: Conversation | null;
  /** Messages that may be one of several: the seller is asked which. */
  doubts: Doubtful[];
  /** Open promises, ours and theirs, that no nudge above shows already. */
  promises: Entry[];
  /** Sales that are open, or of which a key is left. */
  sales: SaleView[];
  /** Lines of the page that promise and are not in the log. */
  pagePromises: readonly PagePromise[];
  /** What an automatic reply on the page says of their time away, when it is not in the log. */
  pageAbsence: PageAbsence | null;
  /** Open in the page, where words can be put. */
  drafts: OpenDraft[];
  /** How they are served; null while that is not read yet: everything else comes first. */
  scores: CustomerScores | null;
}

export interface OffRule {
  ruleId: string;
  title: string;
  why: WhyOff;
}

/** A row of Today: one customer, the nudge that weighs most. */
export interface TodayRow {
  customerId: string;
  name: string;
  account: string;
  nudge: Pick<Nudge, 'ruleId' | 'level' | 'title' | 'says' | 'due' | 'may'>;
  /** What it is about, where that is a conversation; its page may be known. */
  conversationId: string | null;
}

export interface TodayRows {
  /** Most pressing first. */
  rows: readonly TodayRow[];
  more: More;
}

/** How many more there are than rows shown. `atLeast`: nobody counted any further. */
export interface More {
  count: number;
  atLeast: boolean;
}
