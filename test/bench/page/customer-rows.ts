import { entryRow } from '@/lib/log/entries';
import { derived } from '@/lib/log/revise';
import type { ConversationRow, CustomerRow, EntryRow, SightingRow } from '@/lib/log/rows';
import { customerBodySchema } from '@/lib/model/customer';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { otherEntries } from './other-entries';
import { addedAt, customerIdOf, entriesOf, idAt, type Plan } from './plan';
import { letters, oneOf, type Random, randomOf, whole } from './random';
import { accounts, firstNames, lastNames, subjects } from './words';

export interface CustomerRows {
  customer: CustomerRow;
  entries: EntryRow[];
  sightings: SightingRow[];
  conversations: ConversationRow[];
}

const THREAD = 12;

/**
 * One customer with all that the log would hold had it read their mail for years: conversations of twelve messages, each
 * message with the sighting it was known by. The newest one asks and waits, so that the agenda is as long as it can be.
 */
export function customerRows(plan: Plan, index: number): CustomerRows {
  const random = randomOf(plan.seed, index, 1);
  const customer = customerOf(plan, index, random);
  const count = entriesOf(plan, index);
  const others = otherEntries(plan, customer.id, count, random);
  const rows: CustomerRows = { customer, entries: others, sightings: [], conversations: [] };
  let left = count - others.length;
  let newest = plan.now - whole(random, 2, 8 * 24) * HOUR;
  for (let thread = 0; left > 0; thread++) {
    const size = Math.min(left, THREAD);
    newest = addThread(rows, { size, newest, waits: thread === 0, random }) - whole(random, 3, 40) * DAY;
    left -= size;
  }
  return rows;
}

interface Thread {
  size: number;
  /** When its last message came. */
  newest: Instant;
  /** The last message is theirs, and asks. */
  waits: boolean;
  random: Random;
}

/** Returns when the thread began. */
function addThread(rows: CustomerRows, { size, newest, waits, random }: Thread): Instant {
  const customerId = rows.customer.id;
  const subject = `${oneOf(random, subjects)} ${letters(random, 4)}`;
  const keys = [`t:${digest(random)}`, `s:${digest(random)}`];
  const url = `https://mail.google.com/mail/u/0/#inbox/${letters(random, 16)}`;
  const conversationId = idAt(newest, 0, letters(random, 8));
  const touches: EntryRow[] = [];
  let at = newest;
  for (let back = 0; back < size; back++) {
    const direction = (back % 2 === 0) === waits ? 'in' : 'out';
    const body = touchBody(random, direction, subject, direction === 'in');
    const id = idAt(at, back, letters(random, 8));
    touches.push(entryRow({ id, customerId, kind: 'touch', at, conversationId, keys, body }));
    rows.sightings.push(sightingRow({ customerId, touchId: id, at, keys, url, random, body }));
    at -= whole(random, 20, 48 * 60) * MINUTE;
  }
  rows.entries.push(...touches);
  rows.conversations.push(derived(conversationRow(conversationId, customerId, keys, newest, url, subject), touches, 0));
  return at;
}

function customerOf(plan: Plan, index: number, random: Random): CustomerRow {
  return {
    id: customerIdOf(plan, index),
    internal: false,
    stage: 'customer',
    addedAt: addedAt(plan),
    revision: 1,
    body: customerBodySchema.parse({
      name: `${oneOf(random, firstNames)} ${oneOf(random, lastNames)} ${index}`,
      account: oneOf(random, accounts),
      role: 'Purchasing',
      note: 'Met at the fair; likes to be called before noon and never on a Monday.',
    }),
  };
}

function touchBody(random: Random, direction: 'in' | 'out', subject: string, asks: boolean): TouchBody {
  return {
    direction,
    channel: 'email',
    precision: 'ms',
    zoneKnown: true,
    subject,
    textDigest: digest(random),
    words: whole(random, 20, 300),
    language: 'en',
    asks: asks ? 'yes' : 'no',
    complains: 'no',
    thanks: 'no',
    closes: 'no',
    automatic: false,
    by: direction === 'in' ? 'them' : 'me',
    state: 'confirmed',
    answered: false,
    confirmedOwed: null,
    attempt: false,
    note: '',
  };
}

interface SightingParts {
  customerId: string;
  touchId: string;
  at: Instant;
  keys: string[];
  url: string;
  random: Random;
  body: TouchBody;
}

function sightingRow({ customerId, touchId, at, keys, url, random, body }: SightingParts): SightingRow {
  const { by, channel, precision, zoneKnown, subject, textDigest } = body;
  const { words, language, asks, complains, thanks, closes, automatic } = body;
  const alias = digest(random);
  return {
    id: idAt(at, 0, letters(random, 8)),
    customerId,
    at,
    touchId,
    body: {
      direction: body.direction === 'in' ? 'in' : 'out',
      by,
      channel,
      precision,
      zoneKnown,
      subject,
      textDigest,
      found: { words, language, asks, complains, thanks, closes, automatic },
      acknowledges: false,
      answered: false,
      aliases: [alias],
      strong: [alias],
      mailbox: 'AAAAAAAAAAAAAAAAAAAAAA',
      address: '',
      keys,
      site: 'gmail',
      url,
      makes: true,
      twin: 0,
      apart: [],
    },
  };
}

function conversationRow(
  id: string,
  customerId: string,
  keys: string[],
  at: Instant,
  url: string,
  subject: string,
): ConversationRow {
  return {
    id,
    customerId,
    keys,
    at,
    body: {
      subject,
      site: 'gmail',
      url,
      channel: 'email',
      turn: 'nobody',
      owedSince: null,
      owedTouchId: null,
      acknowledgedAt: null,
      complains: false,
      waitingSince: null,
      followUps: 0,
      readAt: at + MINUTE,
    },
  };
}

/** As long as a real one; what it is of does not matter, for nothing measured is looked up by it. */
function digest(random: Random): string {
  return letters(random, 22);
}
