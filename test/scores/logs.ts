import { customerBodySchema } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { type KindName, kindOf } from '@/lib/model/kinds/registry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { ownTouch } from '@/lib/model/own-touch';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import type { CustomerLog, ScoreInput } from '@/lib/scores/input';
import { customerScores, overallScores, type Score, tallied } from '@/lib/scores/scores';

/** Friday 2026-11-20, 18:00 in Oslo: after the office hours. */
export const NOW = Date.UTC(2026, 10, 20, 17);
/** Defaults: Monday to Friday 9 to 17 in Oslo, 4 business hours. */
export const held = { standards: defaultStandards('Europe/Oslo'), now: NOW };

/** Monday 2026-11-16, at this hour in Oslo. */
export const monday = (hour: number) => Date.UTC(2026, 10, 16, hour - 1);
export const ago = (days: number) => NOW - days * DAY;

let count = 0;

/** An entry with what its schema needs; its id is its own. */
export function entry(kind: KindName, at: number, body: object, over: Partial<Entry> = {}): Entry {
  count += 1;
  const read = kindOf(kind)?.body.parse(body);
  return { id: `${kind}-${count}`, customerId: 'priya', kind, at, body: read, ...over };
}

export function asked(at: number, body: Partial<TouchBody> = {}, conversationId = 'refund'): Entry {
  const said = { channel: 'email', direction: 'in', by: 'them', asks: 'yes', words: 30, ...body } as const;
  return entry('touch', at, ownTouch(said), { conversationId });
}

export function sent(at: number, body: Partial<TouchBody> = {}, conversationId = 'refund'): Entry {
  return entry('touch', at, ownTouch({ channel: 'email', direction: 'out', ...body }), { conversationId });
}

export function promised(state: string, at: number, over: object = {}): Entry {
  return entry('promise', at - DAY, { by: 'us', what: 'Send the sizes', due: at, state, closedAt: at, ...over });
}

/** Three messages that open a conversation each: enough to say that there was contact. */
export const contact = (): Entry[] => [40, 41, 42].map((days) => sent(ago(days), {}, `contact-${days}`));

/** A customer, added a year ago; every conversation was read just now. */
export function logOf(entries: readonly Entry[], body: object = {}, id = 'priya'): CustomerLog {
  const ids = entries.flatMap(({ conversationId }) => conversationId ?? []);
  return {
    customer: {
      id,
      internal: false,
      stage: 'customer',
      addedAt: ago(365),
      revision: 1,
      body: customerBodySchema.parse({ name: 'Priya Raman', ...body }),
    },
    entries,
    readAt: new Map(ids.map((conversationId) => [conversationId, NOW])),
  };
}

export const inputOf = (customers: readonly CustomerLog[]): ScoreInput => ({ customers, ...held });

/** One measure of one customer. */
export function scoreOf(id: string, entries: readonly Entry[], body: object = {}): Score {
  const score = customerScores(logOf(entries, body), held).find((one) => one.id === id);
  if (!score) throw new Error(`no measure ${id}`);
  return score;
}

export const tallies = (customers: readonly CustomerLog[]) => customers.map((log) => tallied(log, held));

export function overallOf(id: string, customers: readonly CustomerLog[]) {
  const score = overallScores(tallies(customers), held).find((one) => one.id === id);
  if (!score) throw new Error(`no measure ${id}`);
  return score;
}
