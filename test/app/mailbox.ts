import type { KindName } from '@/lib/model/kinds/registry';
import type { Wishes } from '@/test/webmail/expectations.mjs';

// The shape of a mailbox that is read thread by thread, to see what the rules say of it.

export type By = 'them' | 'us' | 'colleague';
/** When, who, what; and whether something came along. */
export type Mail = readonly [at: string, by: By, text: string, attachments?: boolean];

export interface Party {
  name: string;
  address: string;
}

export interface Thread {
  id: string;
  subject: string;
  /** A key of the desk's people. */
  with: string;
  mails: readonly Mail[];
}

/** One seller with their customers; times are those of the wall clock in `zone`. */
export interface Desk {
  zone: string;
  /** When the page is read, where a moment says nothing else. */
  now: string;
  /** When the customers were added to the log. */
  added: string;
  seller: Party;
  colleague: Party;
  people: Readonly<Record<string, Party>>;
  threads: readonly Thread[];
}

export interface Moment extends Wishes {
  /** The thread that is open. */
  open: string;
  /** When it is looked at; mails after it were not written yet. */
  at?: string;
  /** An opening mail has a subject of its own; an answer has none here. */
  subject?: string;
  /** A file hangs on the draft. */
  attached?: true;
  /** What the seller wrote into the log before, a week before the look where nothing else is said. */
  logged?: readonly { kind: KindName; body: Record<string, unknown>; at?: string }[];
}

/** A text as it stands in a mail: without the indentation that it has in a source file. */
export function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .join('\n')
    .trim();
}

/** Epoch milliseconds of a time of the wall clock. */
export function instant(time: string, zone: string): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
}
