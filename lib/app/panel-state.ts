import type { Conversation } from '@/lib/model/conversation';
import type { Customer, Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Health, PagePerson } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import type { Nudge } from '@/lib/nudges/engine';
import type { TurnView } from '@/lib/nudges/turn';
import type { OpenDraft } from './open-drafts';

export type { TurnView };

/** The page beside the panel, as far as the panel may know it. */
export type PageState =
  /** The toolbar button was not pressed on this page, or it is one the browser keeps to itself. */
  | { is: 'not-granted'; protected: boolean }
  | { is: 'waiting' }
  /** Signed in with an address the seller has not spoken for yet: nothing is read until they do. */
  | { is: 'whose'; account: string; siteName: string }
  /** Reading was declined for this address, or the page is on the never-read list. */
  | { is: 'not-read'; account: string; why: 'declined' | 'never-read'; siteName: string }
  | { is: 'read'; siteName: string; health: Health; readAt: Instant; view: string; origin: string; alwaysOn: boolean };

export interface PersonOnPage extends PagePerson {
  /** The customer this address leads to; null for somebody who is not in the log. */
  customerId: string | null;
  customerName: string;
  /** A role or shared address: shown, never matched by itself. */
  shared: boolean;
  /** Cannot be a customer by itself: no-reply, list, "via". The Reply-To stands in `offer` if the page has one. */
  unreachable: boolean;
  offer: string;
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
  /** Nudges that fire but are over the budget of three. */
  waiting: number;
  timeline: Entry[];
  more: boolean;
  turn: TurnView;
  /** Open in the page, where words can be put. */
  drafts: OpenDraft[];
}

/** A row of Today: one customer, the nudge that weighs most. */
export interface TodayRow {
  customerId: string;
  name: string;
  account: string;
  nudge: Pick<Nudge, 'ruleId' | 'level' | 'title' | 'says' | 'due' | 'may'>;
}
