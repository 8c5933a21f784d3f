import { beforeEach, describe, expect, it } from 'vitest';
import { emptyLetterbox, noteDrafts } from '@/lib/app/letterbox';
import { observe } from '@/lib/app/observe';
import { owedAmong } from '@/lib/log/conversations';
import { log } from '@/lib/log/database';
import type { DraftEvent } from '@/lib/model/reading';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { ADA, draft, from, message, READ_AT, reading } from './readings';

let storage: ReturnType<typeof fakeStorage>;

beforeEach(async () => {
  storage = fakeStorage();
  await emptyLog();
});

const post = (handle: string, event: DraftEvent, at = READ_AT + 60_000) =>
  storage.local.set(`letter:${handle}:${at}`, { handle, at, event });

describe('the letterbox', () => {
  it('makes a pending touch of a sending that the site confirmed, which hushes the clock', async () => {
    const customerId = await addAda();
    const mine = draft();
    await observe(reading({ messages: [message()] }), settings());
    await noteDrafts(reading({ messages: [message()], drafts: [mine] }), 1, settings());
    post(mine.handle, 'sent');
    expect(await emptyLetterbox(settings())).toEqual({ customerIds: [customerId], refused: [] });
    expect(await touches()).toMatchObject([{ direction: 'in' }, { direction: 'out', state: 'pending', by: 'me' }]);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { owedSince: null } }]);
    expect(storage.local.size).toBe(0);
  });

  it('keeps nothing of the draft’s words', async () => {
    await addAda();
    const mine = draft({ text: 'a sentence of the draft' });
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    post(mine.handle, 'sent');
    const stored = () => JSON.stringify([...storage.session.entries(), ...storage.local.entries()]);
    expect(stored()).not.toContain('a sentence');
    await emptyLetterbox(settings());
    expect(JSON.stringify(await log.entries.toArray())).not.toContain('a sentence');
  });

  it('makes one touch of a letter that is read twice, as after a death of the worker', async () => {
    await addAda();
    const mine = draft();
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    const notes = new Map(storage.session);
    post(mine.handle, 'sent');
    await emptyLetterbox(settings());
    for (const [key, value] of notes) storage.session.set(key, value);
    post(mine.handle, 'sent');
    await emptyLetterbox(settings());
    expect(await touches()).toHaveLength(1);
  });

  it('takes the touch back when the sending is undone', async () => {
    await addAda();
    const mine = draft();
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    post(mine.handle, 'sent');
    await emptyLetterbox(settings());
    post(mine.handle, 'undone', READ_AT + 65_000);
    await emptyLetterbox(settings());
    expect(await touches()).toEqual([]);
  });

  it('takes letters of one draft in their order when they wait together', async () => {
    await addAda();
    const mine = draft();
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    post(mine.handle, 'undone', READ_AT + 65_000);
    post(mine.handle, 'sent', READ_AT + 60_000);
    await emptyLetterbox(settings());
    expect(await touches()).toEqual([]);
  });

  it('keeps the note of a draft that is open again while the letter of its first sending is still being taken', async () => {
    await addAda();
    const mine = draft();
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    post(mine.handle, 'sent');
    const late = emptyLetterbox(settings());
    await noteDrafts(reading({ drafts: [{ ...mine, subject: 'Said anew' }] }), 1, settings());
    await late;
    expect([...storage.session.values()]).toMatchObject([{ subject: 'Said anew' }]);
  });

  it.each(['scheduled', 'left'] as const)('makes no touch of a draft that was %s', async (event) => {
    await addAda();
    const mine = draft();
    await noteDrafts(reading({ drafts: [mine] }), 1, settings());
    post(mine.handle, event);
    await emptyLetterbox(settings());
    expect(await touches()).toEqual([]);
  });

  it('clears the clock of the thread that a draft to another address answers', async () => {
    const customerId = await addAda();
    const mine = draft({ to: [{ name: '', address: 'accounts@brightwater.example' }] });
    await noteDrafts(reading({ messages: [message()], drafts: [mine] }), 1, settings());
    post(mine.handle, 'sent');
    expect((await emptyLetterbox(settings())).customerIds).toEqual([customerId]);
  });

  it('stays the seller’s own when a shared mailbox sent it, whichever was read first', async () => {
    const shared = { shared: ['support@fjordgear.example'] };
    const time = { is: 'found', value: { at: READ_AT + 60_000, precision: 'ms', zone: 'known' }, rung: 1 } as const;
    const shown = message({ from: from('support@fjordgear.example'), to: [{ name: '', address: ADA }], time });
    for (const pageFirst of [true, false]) {
      await emptyLog();
      await addAda();
      const mine = draft();
      await noteDrafts(reading({ drafts: [mine] }), 1, settings(shared));
      post(mine.handle, 'sent');
      if (pageFirst) await observe(reading({ messages: [shown] }), settings(shared));
      await emptyLetterbox(settings(shared));
      await observe(reading({ messages: [shown] }), settings(shared));
      expect(await touches()).toMatchObject([{ direction: 'out', by: 'me', state: 'confirmed' }]);
    }
  });

  it('leaves the clock of those running who did not get it', async () => {
    const ada = await addAda();
    const tom = await addAda({ address: 'tom@harbour.example', name: 'Tom' });
    const mine = draft();
    const page = reading({ messages: [message(), message({ from: from('tom@harbour.example') })], drafts: [mine] });
    await observe(page, settings());
    await noteDrafts(page, 1, settings());
    post(mine.handle, 'sent');
    expect((await emptyLetterbox(settings())).customerIds).toEqual([ada]);
    expect([...(await owedAmong([ada, tom]))]).toEqual([tom]);
  });

  it('throws rubbish away, names what was wrong, and leaves the log alone', async () => {
    await addAda();
    const before = JSON.stringify(await log.customers.toArray());
    storage.local.set('letter:x', 'rubbish');
    storage.local.set('letter:y', { handle: 'y', at: 'now', event: 'sent' });
    storage.local.set('letter:z', JSON.parse('{"__proto__": {"event": "sent"}, "at": 1}'));
    storage.local.set('something', 'x'.repeat(1_000_000));
    const { customerIds, refused } = await emptyLetterbox(settings());
    expect(customerIds).toEqual([]);
    expect(refused).toHaveLength(3);
    expect(refused[1]).toMatch(/handle.*at/);
    expect(storage.local.size).toBe(0);
    expect(JSON.stringify(await log.customers.toArray())).toBe(before);
  });
});
