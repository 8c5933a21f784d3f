import { openConversations } from '@/lib/log/conversations';
import { getCustomers } from '@/lib/log/customers';
import { newestOfKind } from '@/lib/log/entries';
import { whereTheyLead } from '@/lib/log/identities';
import { type Watch, watch } from '@/lib/log/watch';
import type { Conversation } from '@/lib/model/conversation';
import { HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { type Touch, touchesOf } from '@/lib/model/touches';
import { localOf } from '@/lib/model/zoned';
import { type CallNote, type MeetingNote, sinceOf, type TouchNotes } from './touch-notes';

/** A call or meeting that may have been: offered for the log, never recorded by itself. */
export interface TouchOffer {
  what: 'called' | 'met';
  /** The notes it stands for. */
  keys: readonly string[];
  /** Null while it is not known who it was. */
  customerId: string | null;
  name: string;
  /** When it was dialled last; when the meeting began. */
  at: Instant;
  /** When the meeting was over; null for a call. */
  end: Instant | null;
  /** How often it was dialled in a row. */
  times: number;
  /** What was dialled; empty for a meeting. */
  number: string;
  /** Their conversation to which an answer is owed: it may have been that. */
  owed: { id: string; subject: string } | null;
}

/** What the log knows of the customers whom notes may be about. */
export interface OffersKnown {
  notes: TouchNotes;
  /** Whom a number leads to, by the number as noted. */
  leads: ReadonlyMap<string, string>;
  customers: ReadonlyMap<string, { name: string; touches: readonly Touch[]; open: readonly Conversation[] }>;
}

/** Dialled again within this, it is one call that was tried several times. */
const inARow = 10 * MINUTE;

/** Logged by hand so long before or after, it was this one. */
const covered = { called: { before: 2 * MINUTE, after: 2 * HOUR }, met: { before: 30 * MINUTE, after: 2 * HOUR } };

const TOUCHES = 50;

/** Follows what the log knows of whoever was dialled or met. */
export function watchOffersKnown(notes: TouchNotes): Watch<OffersKnown> {
  return watch(async () => {
    const all = [...notes.values()];
    const numbers = new Set(all.flatMap((note) => (note.is === 'called' ? note.number : [])));
    const lead = await whereTheyLead([...numbers]);
    const found = [...numbers].map((number) => [number, lead(number, Date.now())?.customerId] as const);
    const leads = new Map(found.flatMap(([number, id]) => (id ? [[number, id]] : [])));
    const ids = new Set([...leads.values(), ...all.flatMap(({ customerId }) => customerId ?? [])]);
    const customers = (await getCustomers([...ids])).map(async ({ id, body }) => {
      const [touches, open] = await Promise.all([newestOfKind(id, 'touch', TOUCHES), openConversations(id)]);
      return [id, { name: body.name, touches: touchesOf(touches), open }] as const;
    });
    return { notes, leads, customers: new Map(await Promise.all(customers)) };
  });
}

/**
 * The calls and meetings to offer now, the latest first. A meeting is one only once it is over; what was passed over or
 * logged is none, and neither is what another day is about. Pure.
 */
export function touchOffers(known: OffersKnown, now: Instant, zone: string): TouchOffer[] {
  const standing = [...known.notes].filter(([, note]) => isOfToday(sinceOf(note), now, zone));
  const calls = standing.flatMap(([key, note]) => (note.is === 'called' ? [{ key, ...note }] : []));
  const meetings = standing.flatMap(([key, note]) => (note.is === 'met' && note.end <= now ? [{ key, ...note }] : []));
  const offers = [...callsIn(calls, known), ...meetings.map(meetingOf)].flatMap(({ passed, ...offer }) => {
    const customer = known.customers.get(offer.customerId ?? '');
    // Somebody who was deleted since is asked for anew; whom one met is gone with them.
    if (!customer && offer.what === 'met') return [];
    if (!customer) return [{ ...offer, passed, customerId: null, name: '', owed: null }];
    return [{ ...offer, passed, name: customer.name, owed: owedTo(customer.open, offer.at) }];
  });
  return offers
    .filter((offer) => !offer.passed && !isLogged(offer, offers, known))
    .map(({ passed: _, ...offer }) => offer)
    .sort((a, b) => (b.end ?? b.at) - (a.end ?? a.at));
}

type Found = Omit<TouchOffer, 'name' | 'owed'> & { passed: boolean };

/** Calls in a row to one person, or to one number while it is nobody's, are one. */
function callsIn(calls: (CallNote & { key: string })[], { leads }: OffersKnown): Found[] {
  const offers = new Map<string, Found[]>();
  for (const { key, number, at, customerId, chosen, passed } of calls.toSorted((a, b) => a.at - b.at)) {
    const who = chosen ? customerId : (leads.get(number) ?? customerId);
    const group = offers.get(who ?? number) ?? [];
    offers.set(who ?? number, group);
    const last = group.at(-1);
    if (last && at - last.at <= inARow) {
      group.splice(-1, 1, { ...last, keys: [...last.keys, key], at, number, times: last.times + 1, passed });
    } else {
      group.push({ what: 'called', keys: [key], customerId: who, at, end: null, times: 1, number, passed });
    }
  }
  return [...offers.values()].flat();
}

function meetingOf({ key, customerId, start, end, passed }: MeetingNote & { key: string }): Found {
  return { what: 'met', keys: [key], customerId, at: start, end, times: 1, number: '', passed };
}

/** A touch that was logged at the very time of another offer is that one, and says nothing of this one. */
function isLogged({ what, customerId, at, end }: Found, all: readonly Found[], { customers }: OffersKnown): boolean {
  const { before, after } = covered[what];
  const others = all.filter((other) => other.what === what && other.customerId === customerId && other.at !== at);
  const touches = customers.get(customerId ?? '')?.touches ?? [];
  return touches.some(
    (touch) =>
      touch.body.channel === (what === 'met' ? 'meeting' : 'call') &&
      touch.at >= at - before &&
      touch.at <= (end ?? at) + after &&
      !others.some((other) => other.at === touch.at),
  );
}

/** What they last asked before it, if that is not answered yet. */
function owedTo(open: readonly Conversation[], at: Instant): TouchOffer['owed'] {
  const owed = open.find(
    ({ at: last, body }) => (body.turn === 'us' || body.turn === 'unsure') && (body.owedSince ?? last) <= at,
  );
  return owed ? { id: owed.id, subject: owed.body.subject } : null;
}

/** The same day of the seller's; what was just before midnight is not gone right after it. */
function isOfToday(at: Instant, now: Instant, zone: string): boolean {
  return now - at < HOUR || localOf(zone, at).date === localOf(zone, now).date;
}
