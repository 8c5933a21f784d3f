import type { Reading, Source } from '@/lib/exchange/source';
import type { FoundParty } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { headOf } from './head';
import { splitMbox } from './split';

/** Somebody whom mails of the file are from or to, for the seller to choose from. */
export interface Correspondent extends FoundParty {
  /** Mails from them. */
  received: number;
  /** Mails of ours to them. */
  sent: number;
  first: Instant;
  last: Instant;
}

export interface Correspondents {
  /** Those with most mails both ways first. */
  people: Correspondent[];
  mails: number;
  /** Mails without a sender or a date. */
  unread: number;
}

/** Who is in an mbox, and how often: the first of two readings. Heads alone are read, and counts alone are kept. */
export async function correspondentsOf(
  source: Source,
  isOurs: (address: string) => boolean,
  reading: Reading = {},
): Promise<Correspondents> {
  const people = new Map<string, Correspondent>();
  let mails = 0;
  let unread = 0;
  for await (const mail of splitMbox(source, { ...reading, keep: headBytes })) {
    mails += 1;
    const { from, to, at } = headOf(mail);
    if (!from || at === null) {
      unread += 1;
      continue;
    }
    const sent = isOurs(from.address);
    for (const party of sent ? to : [from]) if (!isOurs(party.address)) count(people, party, at, sent);
  }
  const both = ({ received, sent }: Correspondent) => Math.min(received, sent) * 1000 + received + sent;
  return { people: [...people.values()].sort((a, b) => both(b) - both(a)), mails, unread };
}

const headBytes = 65_536;
const mostPeople = 100_000;

function count(people: Map<string, Correspondent>, { name, address }: FoundParty, at: Instant, sent: boolean): void {
  const key = address.toLowerCase();
  const known = people.get(key);
  if (!known && people.size >= mostPeople) return;
  const one = known ?? { name, address: key, received: 0, sent: 0, first: at, last: at };
  if (sent) one.sent += 1;
  else one.received += 1;
  // What somebody calls themselves comes before what others call them.
  if (name !== '' && (one.name === '' || !sent)) one.name = name;
  one.first = Math.min(one.first, at);
  one.last = Math.max(one.last, at);
  people.set(key, one);
}
