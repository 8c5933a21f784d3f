import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import type { Observation, ObservedMessage } from '@/lib/log/observation';
import { recordObservation } from '@/lib/log/record';
import type { Customer } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { DAY } from '@/lib/model/time';

/** Friday 2026-11-20, 09:00 UTC. */
export const NOW = Date.UTC(2026, 10, 20, 9);
export const ZONE = 'Europe/Oslo';
export const ADDED = NOW - 400 * DAY;

/** An empty log, before each test. */
export async function emptyLog(): Promise<void> {
  if (!log.isOpen()) await log.open();
  await log.transaction('rw', log.tables, () => Promise.all(log.tables.map((table) => table.clear())));
}

export function customer(address = 'ada@brightwater.example', name = 'Ada Lindqvist', now = ADDED): Promise<Customer> {
  return addCustomer({ body: { name }, stage: 'customer', identities: [{ type: 'email', value: address }], now });
}

/** A message as a conversation page shows it: exact, with a strong id, its text read, asking for something. */
export function message(customerId: string, changes: Partial<ObservedMessage> = {}): ObservedMessage {
  const text = changes.text ?? 'When will it arrive?';
  return {
    customerId,
    direction: 'in',
    by: changes.direction === 'out' ? 'me' : 'them',
    channel: 'email',
    aliases: [{ id: `mail/nina/${changes.time?.at ?? NOW}`, strong: true }],
    time: { at: NOW, precision: 'ms', zone: 'known' },
    subject: 'Order 12',
    text,
    found: {
      words: text === '' ? null : text.split(' ').length,
      language: 'en',
      asks: text === '' ? 'unsure' : text.includes('?') ? 'yes' : 'no',
      complains: text === '' ? 'unsure' : 'no',
      thanks: 'no',
      closes: 'no',
      automatic: false,
    },
    answered: false,
    acknowledges: false,
    thread: null,
    site: 'mail',
    mailbox: 'mail/nina',
    url: 'https://mail.example/',
    ...changes,
  };
}

export function reading(messages: ObservedMessage[], changes: Partial<Observation> = {}): Observation {
  return { readAt: NOW, makesTouches: true, messages, ...changes };
}

export function read(messages: ObservedMessage[], changes: Partial<Observation> = {}) {
  return recordObservation(reading(messages, changes), { zone: ZONE });
}

export type Touch = Entry<'touch', TouchBody>;

/** The touches of the log, oldest first. */
export async function touches(): Promise<Touch[]> {
  const all = await log.entries.toArray();
  return (all.filter(({ kind }) => kind === 'touch') as Touch[]).sort((a, b) => a.at - b.at);
}

/** The log as it is, but for ids, revisions and the order of rows: equal for logs that say the same. */
export async function canonical(): Promise<string> {
  const [entries, conversations] = await Promise.all([log.entries.toArray(), log.conversations.toArray()]);
  const lines = conversations.map(({ id, keys, at, open, body }) => {
    const owed = entries.find((entry) => entry.id === body.owedTouchId);
    const members = entries.filter((entry) => entry.conversationId === id).map(plain);
    return sorted({
      keys,
      at,
      open,
      members: members.sort(),
      body: { ...body, owedTouchId: owed ? plain(owed) : null },
    });
  });
  const loose = entries.filter(({ conversationId }) => !conversations.some(({ id }) => id === conversationId));
  return [...lines, ...loose.map(plain)].sort().join('\n');
}

function plain({ at, kind, open, due, body }: Entry): string {
  return sorted({ at, kind, open, due, body });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
