import type { Conversation } from '@/lib/model/conversation';
import type { Channel } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { opensClock } from '@/lib/model/opens-clock';
import { ownTouch } from '@/lib/model/own-touch';
import { type Instant, newId } from '@/lib/model/time';
import { log } from './database';
import { entryRow } from './entries';
import { missing } from './log-error';
import { addedDays, rederive, revise, touchesOf, write } from './revise';
import type { EntryRow } from './rows';
import { keepForUndo, type UndoToken } from './trash';

/** Conversations of a customer that are not settled, newest first. */
export async function openConversations(customerId: string): Promise<Conversation[]> {
  const rows = await log.conversations.where('[customerId+open]').equals([customerId, 1]).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

export async function getConversation(id: string): Promise<Conversation | null> {
  return (await log.conversations.get(id)) ?? null;
}

/** Of these customers, those to whom an answer is owed. One query, however many they are. */
export async function owedAmong(customerIds: readonly string[]): Promise<Set<string>> {
  const open = customerIds.map((id): [string, number] => [id, 1]);
  const rows = await log.conversations.where('[customerId+open]').anyOf(open).toArray();
  return new Set(rows.flatMap(({ customerId, body }) => (body.turn === 'us' ? customerId : [])));
}

/** The seller says that it needs an answer: the clock runs from the oldest message it could not be told of. */
export async function answerNeeded(conversationId: string, now: Instant): Promise<UndoToken> {
  return judge(conversationId, now, (waiting) => waiting.slice(0, 1), true);
}

/** The seller says that it needs none: every message that is waiting is settled. A later one opens a clock again. */
export async function noAnswerNeeded(conversationId: string, now: Instant): Promise<UndoToken> {
  return judge(conversationId, now, (waiting) => waiting, false);
}

/** It was answered in another way, at a time the seller gives: a touch that clears the clock. @throws LogError `missing` */
export async function markAnsweredElsewhere(conversationId: string, channel: Channel, at: Instant): Promise<Entry> {
  const talked = channel === 'call' || channel === 'meeting';
  return addOwnTouch(conversationId, at, { channel, direction: talked ? 'both' : 'out' });
}

/** The seller told them that an answer will come: the first response is met, the question stays owed. */
export async function markAcknowledged(conversationId: string, channel: Channel, at: Instant): Promise<Entry> {
  return addOwnTouch(conversationId, at, { channel, direction: 'out', acknowledges: true });
}

/** Writes the seller's word on the messages that wait for an answer, or that may. */
async function judge(
  conversationId: string,
  now: Instant,
  choose: (waiting: EntryRow[]) => EntryRow[],
  owed: boolean,
): Promise<UndoToken> {
  return write(async () => {
    const conversation = await log.conversations.get(conversationId);
    if (!conversation) throw missing('conversation', conversationId);
    const touches = (await touchesOf([conversationId])).get(conversationId) ?? [];
    const [addedDay = 0] = (await addedDays([conversation.customerId])).values();
    const chosen = choose(waitingOf(touches, addedDay, owed));
    const token = await keepForUndo({ entries: chosen }, now);
    await log.entries.bulkPut(
      chosen.map((touch) => ({ ...touch, body: { ...(touch.body as TouchBody), confirmedOwed: owed } })),
    );
    await rederive([conversationId]);
    await revise([conversation.customerId]);
    return token;
  });
}

/**
 * Messages that came since the last answer and wait or may wait for one, oldest first. Asked whether an answer is needed
 * after all, those that the seller or the words said need none come into question, too, when there are no others.
 */
function waitingOf(touches: readonly EntryRow[], addedDay: Instant, owed: boolean): EntryRow[] {
  const sorted = [...touches].sort((a, b) => a.at - b.at);
  const bodyOf = (touch: EntryRow) => touch.body as TouchBody;
  const answered = sorted.findLastIndex(
    (touch) => bodyOf(touch).direction !== 'in' && !bodyOf(touch).attempt && !bodyOf(touch).acknowledges,
  );
  const since = sorted.slice(answered + 1).filter((touch) => bodyOf(touch).direction === 'in');
  // Who said to come back by a day is waited for until the seller says that it is settled.
  const comesBack = ({ waitUntil, confirmedOwed }: TouchBody) => waitUntil !== undefined && confirmedOwed === null;
  const waiting = since.filter(
    (touch) => comesBack(bodyOf(touch)) || opensClock(touch as Parameters<typeof opensClock>[0], addedDay) !== 'no',
  );
  if (!owed || waiting.length > 0) return waiting;
  const refused = since.filter((touch) => bodyOf(touch).confirmedOwed === false);
  return refused.length > 0 ? refused : since.slice(-1);
}

async function addOwnTouch(
  conversationId: string,
  at: Instant,
  said: Pick<TouchBody, 'channel' | 'direction'> & { acknowledges?: true },
): Promise<Entry> {
  return write(async () => {
    const conversation = await log.conversations.get(conversationId);
    if (!conversation) throw missing('conversation', conversationId);
    const { customerId, body } = conversation;
    const touch = ownTouch({ subject: body.subject, ...said });
    const row = entryRow({ id: newId(at), customerId, kind: 'touch', at, conversationId, body: touch });
    await log.entries.add(row);
    await rederive([conversationId]);
    await revise([customerId]);
    return row;
  });
}
