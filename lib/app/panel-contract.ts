import type { ServiceModelFile } from '@/lib/exchange/service-model';
import type { Reading } from '@/lib/exchange/source';
import type { Acquainted } from '@/lib/log/acquainted';
import type { NewOwner } from '@/lib/log/move';
import type { NudgeSettings } from '@/lib/log/settings';
import type { Inserted } from '@/lib/messages';
import type { Channel, CustomerBody, Stage } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { Hours } from '@/lib/model/hours';
import type { SaleMark } from '@/lib/model/kinds/sale';
import type { PointUse } from '@/lib/model/kinds/talking-point';
import type { Standards } from '@/lib/model/standards';
import type { TaughtSite } from '@/lib/model/taught-site';
import type { Instant } from '@/lib/model/time';
import type { Nudge } from '@/lib/nudges/engine';
import type { Action, Rule } from '@/lib/nudges/rule';
import type { LanguageChoice } from '@/lib/words/languages';
import type { Doubtful, PersonOnPage } from './panel-state';
import type { SiteLight } from './site-lights';
import type { TeachActions } from './teach-contract';
import type { TouchOffer } from './touch-offers';

export type { Acquainted, Inserted, NewOwner, ServiceModelFile, SiteLight };

export type RuleWords = Pick<Rule, 'title' | 'family' | 'why' | 'figure' | 'retires'>;

/** An act that can be taken back: what was done, in words, and the way back. */
export interface Undo {
  says: string;
  undo(): Promise<void>;
}

/** Null: done, and there is nothing to take back. A rejection is shown to the seller with its message. */
export type Undoable = Promise<Undo | null>;

/** Every callback of the panel. Promises settle once the write is durable. */
export interface PanelActions extends TeachActions {
  start(first: FirstRun): Promise<void>;
  dismissProblem(): void;
  /** What fell due while the panel was away has been looked at. */
  caughtUp(): void;

  /** Answers "is this mailbox yours?". */
  readAs(account: string, mine: boolean): Promise<void>;
  readAgain(): Promise<void>;
  /** Asks the browser for this one site. Called first thing in the click; false when the seller declined. */
  alwaysOn(origin: string): Promise<boolean>;
  siteOff(origin: string): Undoable;
  copy(text: string): Promise<void>;
  /** Shows the full tab, at a place on it (`#/customers/abc`), or where it was left when that is empty. */
  openDesk(place: string): Promise<void>;
  /** Hides everything in every panel, or shows it again. */
  cover(covered: boolean): Promise<void>;
  /** Puts words into an open draft. Where it does not take them they are copied. */
  insert(handle: string, text: string): Promise<Inserted>;
  /** Selects words of an open draft in the page; false when they are not there any more. */
  showWords(handle: string, text: string): Promise<boolean>;

  showCustomer(customerId: string): Promise<void>;
  /** Another person of the page, customer or not. */
  showPerson(person: PersonOnPage): Promise<void>;
  /** An address typed or pasted by hand, or offered by the page: shows its customer, or the person as unknown. */
  showAddress(address: string, name?: string): Promise<void>;
  followPage(): Promise<void>;
  /** Any customer by name, account or address, best first; few when the query is empty. */
  find(query: string, signal: AbortSignal): Promise<FoundCustomer[]>;

  addCustomer(draft: NewCustomer): Undoable;
  /** Whether somebody of these addresses, numbers or profiles was erased for good: to be asked before adding them. */
  erasedBefore(values: readonly string[]): Promise<boolean>;
  saveCustomer(customerId: string, edit: CustomerEdit): Undoable;
  /** Asked for before it is called. */
  deleteCustomer(customerId: string): Undoable;
  /**
   * Customers who may be this person of the page, the likeliest first. Only the seller says who it is. `by`: what is
   * found at once, or all names too, which takes a while the first time.
   */
  mayBe(person: PersonOnPage, by: 'signs' | 'all'): Promise<Acquainted[]>;
  /** This person of a page without addresses is the seller, or a colleague. */
  ourSide(person: PersonOnPage, mine: boolean): Undoable;
  /** Links an address, or a profile of the page, that the seller vouches for, role addresses included. */
  linkAddress(customerId: string, address: string, name: string): Undoable;
  addIdentity(customerId: string, identity: NewIdentity): Undoable;
  /** "Not this person": from that instant on it leads to whom it is said to be, and its touches move there. */
  notThisPerson(customerId: string, identityId: string, from: Instant, to: NewOwner): Undoable;
  /** They went to another firm. */
  changeJob(customerId: string, change: JobChange): Undoable;
  /** Says which touch a message is that may be one of several; null when it is another message. */
  settleDoubt(customerId: string, doubt: Doubtful, touchId: string | null): Undoable;
  neverRead(item: Omit<NeverRead, 'id'>): Undoable;
  readAfterAll(neverReadId: string): Undoable;

  /** One entry, wherever in the log; null when it is gone. */
  entry(entryId: string): Promise<Entry | null>;
  /** `id` null: a new one. */
  saveEntry(customerId: string, entry: EntryDraft): Undoable;
  deleteEntry(entryId: string): Undoable;
  /** A talking point was brought up, or an interest, milestone or goal that makes one. */
  usedPoint(entryId: string, use: PointUse): Undoable;
  /** More of the timeline. */
  showMore(): Promise<void>;
  /** Called, voicemail, met. `answers`: the conversation it answered, null for none. */
  logTouch(customerId: string, touch: QuickTouch): Undoable;
  /** A call or meeting that was offered took place, or was tried. */
  logOffer(customerId: string, offer: TouchOffer, said: OfferSaid): Undoable;
  /** It is not offered any more. */
  passOffer(offer: TouchOffer): Undoable;
  /** Says who was dialled. */
  offerIsOf(offer: TouchOffer, customerId: string): Promise<void>;

  /** `kept-in-time`: it was, though it is logged after the date. */
  settlePromise(entryId: string, how: PromiseEnd): Undoable;
  /** The promise goes on under another date; null leaves the date open. */
  changePromise(entryId: string, due: Instant | null): Undoable;

  /** A key of the after-sale playbook, or the delivery: done now, or not done after all. */
  saleStep(entryId: string, step: SaleMark, done: boolean): Undoable;

  /** A nudge's action that one click does. */
  act(customerId: string, action: OneClickAction): Undoable;
  answeredElsewhere(customerId: string, answer: AnsweredElsewhere): Undoable;
  snooze(nudge: Nudge, choice: SnoozeChoice): Undoable;
  /** An action of a nudge was done: its rule was not put off in vain. */
  took(nudge: Nudge, action: Action): Promise<void>;
  /** A rule that is off runs again, from nought; `customerId` null: for everybody. */
  bringBack(ruleId: string, customerId: string | null): Undoable;
  /** For everybody. */
  switchOff(ruleId: string): Undoable;

  /** Notifications on or off. Called first thing in the click: the browser asks the seller; false when they declined. */
  notify(on: boolean): Promise<boolean>;

  saveSettings(change: SettingsChange): Promise<void>;
  /** Hands the service model to the seller as a file for a team: no customer, no zone. */
  downloadServiceModel(): Promise<void>;
  /** What such a file would change. Writes nothing. Rejects, naming the place, when it is broken or foreign. */
  readServiceModel(file: File): Promise<ServiceModelFile>;
  takeServiceModel(file: File): Undoable;
  /** Hands the whole log to the seller as one file. */
  downloadBackup(reading?: Reading): Promise<void>;
  /** What a restore would do. Writes nothing. Rejects when the file is no backup. */
  readBackup(file: File, reading?: Reading): Promise<RestoreSummary>;
  /** All of it or, when it fails or is stopped, nothing. */
  restore(file: File, reading?: Reading): Promise<void>;
}

/** Actions that need no further word from the seller. The others open an editor. */
export type OneClickAction = Exclude<
  Action,
  {
    do:
      | 'answered-elsewhere'
      | 'change-promise'
      | 'edit-entry'
      | 'insert'
      | 'show-words'
      | 'copy'
      | 'used-point'
      | 'add-entry'
      | 'edit-customer';
  }
>;

export type PromiseEnd = 'kept' | 'kept-in-time' | 'broken';

export type SnoozeChoice = 'hour' | 'tomorrow' | 'not-for-customer' | 'never';

export interface AnsweredElsewhere {
  conversationId: string;
  channel: Channel;
  at: Instant;
}

export interface QuickTouch {
  what: 'called' | 'voicemail' | 'met';
  answers: string | null;
}

export interface OfferSaid {
  /** tried: nobody was reached. called-back: they called. */
  how: 'talked' | 'tried' | 'called-back';
  /** What was said, in the seller's words. */
  note: string;
  /** The conversation it answered, null for none. */
  answers: string | null;
}

export interface FirstRun {
  addresses: string[];
  hours: Hours;
  zone: string;
}

export interface FoundCustomer {
  id: string;
  name: string;
  account: string;
  address: string;
}

export interface NewCustomer {
  name: string;
  address: string;
  account: string;
  phones: string[];
  /** What leads to them on the page beside the address. */
  profile?: string | undefined;
  internal: boolean;
}

export interface CustomerEdit {
  internal: boolean;
  stage: Stage;
  body: CustomerBody;
}

export interface NewIdentity {
  type: 'email' | 'phone' | 'profile';
  value: string;
}

export interface JobChange {
  /** The address that is no longer theirs. */
  identityId: string;
  from: Instant;
  /** Whose it is now. */
  to: NewOwner;
  /** Empty when it is not known yet. */
  address: string;
  account: string;
  role: string;
}

export interface EntryDraft {
  id: string | null;
  kind: string;
  at: Instant;
  body: unknown;
  /** The conversation it hangs on, for a new one. */
  conversationId?: string;
}

export interface NeverRead {
  id: string;
  what: 'address' | 'domain' | 'account' | 'thread';
  /** As the seller gave it; for a thread, its subject. */
  value: string;
}

export interface PanelSettings {
  /** The seller's addresses and aliases. */
  own: string[];
  /** Our side's, whoever writes from them. */
  shared: string[];
  colleagues: string[];
  /** Our side on sites that show no addresses. */
  profiles?: NamedSide[] | undefined;
  standards: Standards;
  /** Origins that are always read. */
  sites: { origin: string; name: string }[];
  /** How well each site that is always read, and each page that was taught, was read last. */
  lights: SiteLight[];
  /** Mailboxes the seller was asked about. */
  accounts: { account: string; read: boolean }[];
  neverRead: NeverRead[];
  /** Newest first. */
  taught: TaughtSite[];
  nudges: NudgeSettings;
  rules: RuleSwitch[];
  language: LanguageChoice;
}

/** A rule, and where it stands for all customers. */
export interface RuleSwitch {
  ruleId: string;
  title: string;
  family: string;
  /** Null while it is on. */
  off: 'never' | 'retired-everywhere' | null;
  /** Customers for whom it retired itself. */
  retiredFor: { customerId: string; name: string }[];
}

export interface NamedSide {
  profile: string;
  name: string;
  mine: boolean;
}

export type SettingsChange = Partial<
  Pick<PanelSettings, 'own' | 'shared' | 'colleagues' | 'profiles' | 'standards' | 'nudges' | 'language'>
>;

export interface RestoreSummary {
  customers: number;
  entries: number;
  /** Of those, how many are not in the log yet. */
  added: number;
  /** Rows that are in both and differ. */
  conflicts: { id: string; label: string; here: string; inFile: string }[];
  /** People who were erased here for good, and are left out. */
  erased?: number;
}
