import { beforeEach, describe, expect, it } from 'vitest';
import { openConversations } from '@/lib/log/conversations';
import { addPendingTouch, confirmWentOut, denyWentOut, markDoubted, undoPendingTouch } from '@/lib/log/pending';
import { undo } from '@/lib/log/trash';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, touches } from './builders';

let ada = '';
const SENT = NOW + HOUR;

beforeEach(async () => {
  await emptyLog();
  ada = (await customer()).id;
  await read([message(ada)]);
});

const send = (changes = {}) =>
  addPendingTouch({
    handle: 'draft-1',
    customerIds: [ada],
    at: SENT,
    subject: 'Re: Order 12',
    thread: null,
    site: 'mail',
    mailbox: 'mail/nina',
    ...changes,
  });

const shown = (minutes: number, changes = {}) =>
  message(ada, {
    direction: 'out',
    subject: 'Re: Order 12',
    text: 'It is on its way.',
    time: { at: SENT + minutes * MINUTE, precision: 'ms', zone: 'known' },
    ...changes,
  });

const states = async () =>
  (await touches()).filter(({ body }) => body.direction === 'out').map(({ body }) => body.state);
const isOwed = async () => (await openConversations(ada)).some(({ body }) => body.turn === 'us');

describe('a sending that the site confirmed', () => {
  it('hushes the nudge at once, and is told once however often the letter is read', async () => {
    const ids = await send();
    expect(await send()).toEqual(ids);
    expect(await states()).toEqual(['pending']);
    expect(await isOwed()).toBe(false);
  });

  it.each([-2, 0, 15])('is confirmed by a message %i minutes later', async (minutes) => {
    const [id] = await send();
    expect(await read([shown(minutes)])).toMatchObject({ added: 0 });
    expect(await touches()).toMatchObject([
      {},
      { id, at: SENT + minutes * MINUTE, body: { state: 'confirmed', words: 5 } },
    ]);
    expect(await read([shown(minutes)])).toMatchObject({ known: 1 });
  });

  it.each([
    ['too early', -3, {}],
    ['too late', 16, {}],
    ['of another subject', 1, { subject: 'Refund' }],
    ['of theirs', 1, { direction: 'in' }],
  ])('is not confirmed by a message %s', async (_, minutes, changes) => {
    await send();
    await read([shown(minutes, changes)]);
    expect(await states()).toContain('pending');
  });

  it('is confirmed by its thread though the subject was changed', async () => {
    await send({ thread: 'a' });
    await read([shown(1, { subject: 'Good news', thread: 'a' })]);
    expect(await states()).toEqual(['confirmed']);
  });

  it('confirms one of two messages, the nearest', async () => {
    const [id] = await send();
    await read([shown(9), shown(1, { text: 'One more thing.' })]);
    expect((await touches()).find((touch) => touch.id === id)).toMatchObject({ at: SENT + MINUTE });
    expect(await states()).toEqual(['confirmed', 'confirmed']);
  });

  it('is the message that was shown before the letter was read', async () => {
    await read([shown(0)]);
    const [id] = await send();
    expect(await touches()).toMatchObject([{}, { id, body: { state: 'confirmed' } }]);
  });

  it('is gone when the site took it back, and the clock runs again', async () => {
    await send();
    expect(await undoPendingTouch('draft-1', SENT + MINUTE)).toEqual([ada]);
    expect(await states()).toEqual([]);
    expect(await isOwed()).toBe(true);
    await send({ at: SENT + 5 * MINUTE });
    expect(await states()).toEqual(['pending']);
  });

  it('is doubted after a day, and a late look at it still confirms it', async () => {
    await send();
    expect(await markDoubted(SENT + DAY - 1)).toBe(0);
    expect(await markDoubted(SENT + DAY)).toBe(1);
    expect(await markDoubted(SENT + DAY)).toBe(0);
    expect(await states()).toEqual(['doubted']);
    await read([shown(1)]);
    expect(await states()).toEqual(['confirmed']);
  });

  it('went out, as the seller says, and stays one when the page shows it', async () => {
    const [id] = await send();
    await confirmWentOut(id ?? '');
    expect(await states()).toEqual(['confirmed']);
    expect(await markDoubted(SENT + DAY)).toBe(0);
    await read([shown(1)]);
    expect(await states()).toEqual(['confirmed']);
  });

  it('did not go out, as the seller says: the clock runs again, and it can be taken back', async () => {
    const [id] = await send();
    const token = await denyWentOut(id ?? '', NOW);
    expect(await isOwed()).toBe(true);
    await undo(token);
    expect(await isOwed()).toBe(false);
  });
});
