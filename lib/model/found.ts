import type { CustomerBody, Identity } from './customer';
import type { BodyOf, KindName } from './kinds/registry';
import type { Instant } from './time';

/** An entry that a file tells of. */
export type FoundEntry = {
  [Name in KindName]: {
    kind: Name;
    /** What names it in its file for ever: the same file read again gives the same. Digested before it is kept. */
    key: string;
    /** Null where the file does not tell: it counts from the import on. */
    at: Instant | null;
    body: BodyOf<Name>;
  };
}[KindName];

/** Somebody a file tells of, with what it tells of them. */
export interface FoundCustomer {
  is: 'customer';
  /** Where in the file it stands: "card 4", "line 12". Never the words themselves. */
  where: string;
  /** What names the person in their file for ever, for those whom no address leads to. */
  key: string;
  body: Partial<CustomerBody> & { name: string };
  identities: { type: Identity['type']; value: string }[];
  entries: FoundEntry[];
}

/** Something that happened with whoever these addresses lead to, such as a meeting. */
export interface FoundEvent {
  is: 'event';
  where: string;
  addresses: string[];
  entry: FoundEntry;
}

export interface FoundParty {
  name: string;
  address: string;
}

/** A mail. Its words are for reading in memory, and never kept. */
export interface FoundMessage {
  is: 'message';
  where: string;
  /** The Message-ID; where there is none, what tells the message from others. */
  id: string;
  /** The Message-ID that its conversation began with. */
  thread: string;
  from: FoundParty;
  to: FoundParty[];
  at: Instant;
  zoneKnown: boolean;
  subject: string;
  /** Says of itself that a machine sent it. */
  automatic: boolean;
  /** Null where it was not to be read. */
  words: { text: string; html: string } | null;
}

/** A part of a file that was left out, and why, in plain words. What comes after it is read all the same. */
export interface Skipped {
  is: 'skipped';
  where: string;
  why: string;
}

/** Whatever reading a file comes upon, piece by piece. */
export type Found = FoundCustomer | FoundEvent | FoundMessage | Skipped;

export function skipped(where: string, why: string): Skipped {
  return { is: 'skipped', where, why };
}
