import type { Channel } from '@/lib/model/customer';
import type { Finding, TouchBody } from '@/lib/model/kinds/touch';
import { DAY, type Instant, MINUTE, newId } from '@/lib/model/time';
import { converse } from './converse';
import { HIGHEST, log } from './database';
import { digester } from './digest';
import { deleteEntry, entryRow } from './entries';
import { missing } from './log-error';
import { inTime } from './match-sendings';
import { rederive, revise, write } from './revise';
import type { EntryRow, SendingRow } from './rows';
import { conversationKeys } from './see';
import { touchesOfSendings } from './sendings';
import { plainSubject } from './subjects';
import type { UndoToken } from './trash';

export interface Sending {
  /** Of the draft: the same sending told twice is one. */
  handle: string;
  /** Customers it went to. */
  customerIds: readonly string[];
  /** When the site confirmed it. */
  at: Instant;
  subject: string;
  /** The site's thread, written as in observations; null when it opened a conversation or the site has no threads. */
  thread: string | null;
  site: string;
  mailbox?: string;
  channel?: Channel;
  words?: number | null;
  language?: string;
  asks?: Finding;
  acknowledges?: boolean;
  /** The seller's, IANA. */
  zone?: string;
}

/** How long a sending may wait to be seen before the seller is asked. */
const DOUBT = DAY;

/**
 * A sending that the site confirmed: it hushes the nudge, and is never scored, until a page shows the message itself. A
 * message that was shown already is that sending. Returns the ids of the touches, one per customer.
 */
export async function addPendingTouch(sending: Sending): Promise<string[]> {
  const digest = await digester();
  const plain = plainSubject(sending.subject);
  const keys = new Map<string, string[]>();
  for (const id of sending.customerIds) keys.set(id, await conversationKeys(digest, id, sending.thread, plain));
  return write(async () => {
    const known = await log.sendings.where('handle').equals(sending.handle).toArray();
    const customers = await log.customers.bulkGet([...keys.keys()]);
    const touchIds: string[] = [];
    for (const customer of customers) {
      if (!customer) continue;
      const same = known.find(({ customerId }) => customerId === customer.id);
      touchIds.push(same?.touchId ?? (await addFor(customer.id, keys.get(customer.id) ?? [], sending)));
    }
    return touchIds;
  });
}

/** The site took the sending back, or will send it later. Returns the customers concerned. */
export async function undoPendingTouch(handle: string, now: Instant): Promise<string[]> {
  return write(async () => {
    const rows = (await log.sendings.where('handle').equals(handle).toArray()).filter(({ at }) => at <= now);
    const unseen = rows.filter(({ waits }) => waits !== undefined);
    const touches = await touchesOfSendings(unseen);
    await log.entries.bulkDelete(touches.map(({ id }) => id));
    await log.sendings.bulkDelete(rows.map(({ id }) => id));
    await rederive(touches.map(({ conversationId }) => conversationId));
    await revise(touches.map(({ customerId }) => customerId));
    return [...new Set(touches.map(({ customerId }) => customerId))];
  });
}

/** Sendings that no page has shown for a day become doubted: the seller is asked whether they went out. Returns how many. */
export async function markDoubted(now: Instant): Promise<number> {
  const old = await log.sendings
    .where('waits')
    .belowOrEqual(now - DOUBT)
    .count();
  if (old === 0) return 0;
  return write(async () => {
    const rows = await log.sendings
      .where('waits')
      .belowOrEqual(now - DOUBT)
      .toArray();
    const touches = await touchesOfSendings(rows);
    const pending = touches.filter(({ body }) => (body as TouchBody).state === 'pending');
    if (pending.length === 0) return 0;
    await log.entries.bulkPut(pending.map((touch) => withState(touch, 'doubted')));
    await revise(pending.map(({ customerId }) => customerId));
    return pending.length;
  });
}

/** The seller says that it went out. @throws LogError `missing` */
export async function confirmWentOut(entryId: string): Promise<void> {
  await write(async () => {
    const touch = await log.entries.get(entryId);
    if (!touch) throw missing('sending', entryId);
    await log.entries.put(withState(touch, 'confirmed'));
    await rederive([touch.conversationId]);
    await revise([touch.customerId]);
  });
}

/** The seller says that it did not: out of the log, and the clock runs again. @throws LogError `missing` */
export async function denyWentOut(entryId: string, now: Instant): Promise<UndoToken> {
  return deleteEntry(entryId, now);
}

async function addFor(customerId: string, keys: string[], sending: Sending): Promise<string> {
  const seen = await alreadySeen(customerId, keys, sending.at);
  const touch = seen ?? pendingTouch(customerId, keys, sending);
  const row: SendingRow = {
    id: newId(sending.at),
    handle: sending.handle,
    customerId,
    touchId: touch.id,
    at: sending.at,
    ...(seen ? {} : { waits: sending.at }),
  };
  await log.sendings.add(row);
  if (seen) {
    // As read, a shared mailbox did not tell who wrote it.
    await log.entries.put({ ...seen, body: { ...(seen.body as TouchBody), by: 'me' } });
    await revise([customerId]);
    return seen.id;
  }
  await log.entries.add(touch);
  const { zone } = sending;
  const shown = new Map([[touch.id, { site: sending.site, url: '' }]]);
  await converse({ customerId, touches: [touch], removed: [], shown, readAt: 0, ...(zone ? { zone } : {}) });
  await revise([customerId]);
  return touch.id;
}

/** A page may show the message before the worker reads of the sending: then there is nothing to wait for. */
async function alreadySeen(customerId: string, keys: readonly string[], at: Instant): Promise<EntryRow | undefined> {
  const around = await log.entries
    .where('[customerId+kind+at]')
    .between([customerId, 'touch', at - DAY - 15 * MINUTE], [customerId, 'touch', HIGHEST])
    .toArray();
  const fitting = around.filter(({ at: then, keys: own, body }) => {
    const { direction, state, precision } = body as TouchBody;
    if (direction !== 'out' || state !== 'confirmed') return false;
    return own?.some((key) => keys.includes(key)) && inTime(then, precision, at);
  });
  const taken = await log.sendings
    .where('touchId')
    .anyOf(fitting.map(({ id }) => id))
    .toArray();
  return fitting.find(({ id }) => !taken.some(({ touchId }) => touchId === id));
}

function pendingTouch(customerId: string, keys: string[], sending: Sending): EntryRow {
  const { at, subject } = sending;
  const body: TouchBody = {
    direction: 'out',
    channel: sending.channel ?? 'email',
    precision: 'ms',
    zoneKnown: true,
    subject: subject.slice(0, 500),
    textDigest: '',
    words: sending.words ?? null,
    language: sending.language ?? '',
    asks: sending.asks ?? 'unsure',
    complains: 'no',
    thanks: 'unsure',
    closes: 'unsure',
    automatic: false,
    by: 'me',
    state: 'pending',
    answered: false,
    confirmedOwed: null,
    attempt: false,
    note: '',
    ...(sending.acknowledges ? { acknowledges: true } : {}),
  };
  return { ...entryRow({ id: newId(at), customerId, kind: 'touch', at, body }), keys };
}

function withState(touch: EntryRow, state: TouchBody['state']): EntryRow {
  return entryRow({ ...touch, body: { ...(touch.body as TouchBody), state } });
}
