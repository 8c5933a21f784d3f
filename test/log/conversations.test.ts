import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerNeeded,
  getConversation,
  markAcknowledged,
  markAnsweredElsewhere,
  noAnswerNeeded,
  openConversations,
} from '@/lib/log/conversations';
import { log } from '@/lib/log/database';
import { deleteEntry } from '@/lib/log/entries';
import { undo } from '@/lib/log/trash';
import { DAY, HOUR } from '@/lib/model/time';
import { canonical, customer, emptyLog, message, NOW, read, touches } from './builders';

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer()).id;
});

const on = (day: number) => ({ at: NOW + day * DAY, precision: 'ms' as const, zone: 'known' as const });
const subjects = async () => (await log.conversations.toArray()).map(({ body }) => body.subject).sort();

async function asked(): Promise<string> {
  await read([message(ada)]);
  return (await openConversations(ada))[0]?.id ?? '';
}

describe('which touches are one conversation', () => {
  it('joins a subject whatever marks of replies stand before it', async () => {
    await read(
      ['Order 12', 'Re: Order 12', 'AW: WG: order 12', 'SV:  Order 12', '回复：Order 12', 'Fwd: Re[2]: Order 12'].map(
        (subject, day) => message(ada, { subject, time: on(day) }),
      ),
    );
    expect(await log.conversations.count()).toBe(1);
  });

  it('begins anew after a gap of more than 30 days', async () => {
    await read([message(ada, { time: on(0) }), message(ada, { time: on(31) })]);
    expect(await log.conversations.count()).toBe(2);
  });

  it('becomes one when a message closes the gap, and keeps what the seller logged there', async () => {
    await read([message(ada, { time: on(0) })]);
    const [first] = await openConversations(ada);
    await markAnsweredElsewhere(first?.id ?? '', 'call', NOW + HOUR);
    await read([message(ada, { time: on(40) })]);
    expect(await log.conversations.count()).toBe(2);
    await read([message(ada, { time: on(20), direction: 'out' })]);
    const [only, ...others] = await log.conversations.toArray();
    expect(others).toEqual([]);
    expect((await touches()).map(({ conversationId }) => conversationId)).toEqual(Array(4).fill(only?.id));
  });

  it('keeps two threads of a site apart though their subjects are one', async () => {
    await read([message(ada, { thread: 'a', time: on(0) }), message(ada, { thread: 'b', time: on(1) })]);
    expect(await log.conversations.count()).toBe(2);
  });

  it('joins a thread whose subject changed', async () => {
    await read([message(ada, { thread: 'a' }), message(ada, { thread: 'a', subject: 'Refund', time: on(1) })]);
    expect(await subjects()).toEqual(['Refund']);
  });

  it('puts an answer that was seen without its thread to the thread of that subject', async () => {
    await read([message(ada, { thread: 'a' })]);
    await read([message(ada, { direction: 'out', time: on(1), text: 'It is on its way.' })]);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'nobody' } }]);
  });

  it('keeps customers apart', async () => {
    const jonas = (await customer('jonas@alpenhaus.example', 'Jonas')).id;
    await read([message(ada), message(jonas)]);
    expect(await log.conversations.count()).toBe(2);
  });
});

describe('the seller’s word on a conversation', () => {
  it('no answer needed settles it until they ask again, and can be taken back', async () => {
    const id = await asked();
    const before = await canonical();
    const token = await noAnswerNeeded(id, NOW);
    expect(await getConversation(id)).toMatchObject({ body: { turn: 'nobody' } });
    await undo(token);
    expect(await canonical()).toBe(before);
    await noAnswerNeeded(id, NOW);
    await read([message(ada, { time: on(1) })]);
    expect(await getConversation(id)).toMatchObject({ body: { turn: 'us', owedSince: NOW + DAY } });
  });

  it('settles what they said to come back to by a day', async () => {
    const plain = message(ada, { text: 'I will get back to you on Friday' });
    await read([{ ...plain, found: { ...plain.found, waitUntil: NOW + 3 * DAY } }]);
    const [waits] = await openConversations(ada);
    expect(waits?.body).toMatchObject({ turn: 'them', waitingSince: NOW, waitUntil: NOW + 3 * DAY });
    await noAnswerNeeded(waits?.id ?? '', NOW);
    expect(await getConversation(waits?.id ?? '')).toMatchObject({ body: { turn: 'nobody', waitUntil: null } });
  });

  it('answer needed starts the clock of a message it could not be told of', async () => {
    await read([message(ada, { text: '' })]);
    const [unsure] = await openConversations(ada);
    expect(unsure?.body.turn).toBe('unsure');
    await answerNeeded(unsure?.id ?? '', NOW);
    expect(await getConversation(unsure?.id ?? '')).toMatchObject({ body: { turn: 'us', owedSince: NOW } });
  });

  it('answer needed after all starts it again', async () => {
    const id = await asked();
    await noAnswerNeeded(id, NOW);
    await answerNeeded(id, NOW);
    expect(await getConversation(id)).toMatchObject({ body: { turn: 'us' } });
  });

  it('answered elsewhere makes a touch and clears; deleting the touch brings the clock back', async () => {
    const id = await asked();
    const entry = await markAnsweredElsewhere(id, 'call', NOW + HOUR);
    expect(entry).toMatchObject({ at: NOW + HOUR, conversationId: id, body: { channel: 'call', direction: 'both' } });
    expect(await openConversations(ada)).toEqual([]);
    await deleteEntry(entry.id, NOW);
    expect(await openConversations(ada)).toMatchObject([{ id, body: { turn: 'us' } }]);
  });

  it('acknowledged meets the first response and leaves the question owed', async () => {
    const id = await asked();
    await markAcknowledged(id, 'email', NOW + HOUR);
    expect(await getConversation(id)).toMatchObject({ body: { turn: 'us', acknowledgedAt: NOW + HOUR } });
  });

  it('says when there is no such conversation', async () => {
    await expect(noAnswerNeeded('gone', NOW)).rejects.toMatchObject({ code: 'missing' });
  });
});
