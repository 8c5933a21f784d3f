/**
 * What an adapter saw on a page. Plain types, no values: the page script that fills them in carries neither zod nor
 * anything else of this room. `lib/app/check-reading.ts` holds the same shape as a schema, because a reading is
 * untrusted input.
 */

/** A field is found (and says which rung of its fallback chain answered, 1 being the best), absent, or unrecognised. */
export type Field<T> = { is: 'found'; value: T; rung: number } | { is: 'absent' } | { is: 'unrecognised' };

export type View = 'list' | 'conversation' | 'compose' | 'record' | 'other';

/** ok: every field from its best rung; broken: nothing may be matched or written; unsupported: a view nobody reads. */
export type HealthState = 'ok' | 'degraded' | 'broken' | 'unsupported';

export interface Health {
  state: HealthState;
  /** Names of the fields that are missing or came from a lower rung, in words a person understands ("sender"). */
  missing: string[];
  /** Tags and counts of the part that was not recognised, to be copied into a report. Never any text of the page. */
  report: string;
}

/** A name and address as the page shows them; either may be an empty string, never both. */
export interface PageAddress {
  name: string;
  address: string;
}

export type PersonRole = 'from' | 'to' | 'cc' | 'reply-to' | 'record' | 'mention';

export interface PagePerson extends PageAddress {
  role: PersonRole;
  /** Telephone numbers that the page ties to this person, as written there. */
  phones: string[];
  company: string;
  /** The site's own lasting key of this person's record; absent where the page is no record of one. */
  profile?: string | undefined;
  /** 0 to 1: how sure the adapter is that the page is about this person. */
  rank: number;
}

/** How exact a time is. `zone`: known from the page or an id, or assumed to be the browser's. */
export interface PageTime {
  /** Epoch milliseconds. */
  at: number;
  precision: 'ms' | 'minute' | 'day';
  zone: 'known' | 'assumed';
}

/** A message id of the site. Strong ids name one message for ever; weak ones (a mailbox uid) may change when it is moved. */
export interface PageMessageId {
  id: string;
  strong: boolean;
}

export interface PageMessage {
  ids: PageMessageId[];
  from: Field<PageAddress>;
  to: PageAddress[];
  cc: PageAddress[];
  replyTo: PageAddress | null;
  /** An address rewritten by a mailing list ("X via group"): it is the list's, not the sender's. */
  via: boolean;
  subject: string;
  time: Field<PageTime>;
  /** The words for the time, where reading them is left to the extension; with when the page was loaded. */
  shown?: { text: string; loadedAt: number } | undefined;
  /** The visible text without the parts that the page itself marks as quoted or as a signature. Absent while collapsed. */
  text: Field<string>;
  /** The page shows that this message has been answered, at an unknown time. */
  answered: boolean;
  /** The page shows an attachment. */
  attachments: boolean;
  collapsed: boolean;
  /** Opens this message again, when it differs from the page's own address. */
  url: string;
}

/** A draft that is open in the page. Its text is read in memory and never stored. */
export interface PageDraft {
  /** Random, made by the page script; stays the same while this draft is open. */
  handle: string;
  to: PageAddress[];
  cc: PageAddress[];
  subject: string;
  text: string;
  reply: boolean;
  /** Whether something is attached; null where the page does not say. */
  attachments: boolean | null;
  /** What it answers, as it is quoted in the draft itself; empty where the page shows that elsewhere, or nowhere. */
  quoted: string;
}

/** A meeting of a calendar, as one occurrence. Its title is not told. */
export interface PageEvent {
  /** The calendar's own id of this occurrence. */
  id: string;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  cancelled: boolean;
  /** Who is invited, whoever invites among them; without those who have no address. */
  people: (PageAddress & { declined: boolean })[];
}

export interface PageReading {
  site: string;
  /** Origin and path, and for hash-routed sites the hash, of the page read. */
  url: string;
  view: View;
  /** The address that the page is signed in as. */
  account: Field<string>;
  /** The site's own id of the conversation or record that is open. */
  conversation: Field<string>;
  subject: Field<string>;
  people: PagePerson[];
  messages: PageMessage[];
  drafts: PageDraft[];
  /** Absent where the page shows no meeting. */
  events?: PageEvent[] | undefined;
  /** Epoch milliseconds of the read. */
  readAt: number;
  /** The page's language tag, or an empty string. */
  language: string;
  /** How many messages, people or characters were left out because of the caps; 0 as a rule. */
  cut: number;
  health: Health;
}

/** What became of a draft, as the site itself showed it. */
export type DraftEvent = 'sent' | 'undone' | 'scheduled' | 'left';

/** What a page script leaves in `storage.local` for the worker: it survives the page and wakes a sleeping worker. */
export interface Letter {
  handle: string;
  at: number;
  event: DraftEvent;
}
