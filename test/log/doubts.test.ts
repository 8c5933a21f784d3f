import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { ambiguousOf, settleAmbiguous, unsettleAmbiguous } from '@/lib/log/doubts';
import { addEntry, deleteEntry } from '@/lib/log/entries';
import { addPendingTouch, undoPendingTouch } from '@/lib/log/pending';
import { watch } from '@/lib/log/watch';
import { ownTouch } from '@/lib/model/own-touch';
import { MINUTE } from '@/lib/model/time';
import { canonical, customer, emptyLog, message, NOW, read, touches } from './builders';

const minute = (at: number) => ({ at, precision: 'minute' as const, zone: 'known' as const });
const exact = (at: number) => ({ at, precision: 'ms' as const, zone: 'known' as const });
const strong = (id: string) => [{ id, strong: true }];

let ada = '';

/** Two messages within a minute, and the page of another mailbox that shows one of them without saying which. */
const first = () => message(ada, { aliases: strong('a'), text: 'One?' });
const second = () => message(ada, { aliases: strong('b'), text: 'Two?', time: exact(NOW + 9000) });
const either = (changes = {}) =>
  message(ada, { mailbox: 'crm', aliases: [], text: '', time: minute(NOW), url: 'https://crm.example/7', ...changes });

const asked = async () => {
  const [doubt, ...more] = await ambiguousOf(ada);
  if (!doubt || more.length > 0) throw new Error('There is not one question.');
  return doubt;
};

const settle = async (index: number | null) => {
  const { sightingIds, candidates } = await asked();
  return settleAmbiguous(ada, sightingIds, { touchId: index === null ? null : (candidates[index]?.touchId ?? '') });
};

beforeEach(async () => {
  await emptyLog();
  ada = (await customer()).id;
});

// Mailboxes are known by digests, whose order differs from install to install.
it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
  'an exact message of another mailbox (%s) casts no doubt on two that the log has already',
  async (mailbox) => {
    await read([first(), message(ada, { aliases: strong('b'), text: 'Two?', time: exact(NOW + 400) })]);
    await read([message(ada, { mailbox, aliases: strong('c'), text: 'One? And a footer.', time: exact(NOW + 200) })]);
    expect((await touches()).map(({ at }) => at)).toEqual([NOW, NOW + 400]);
    expect((await asked()).at).toBe(NOW + 200);
  },
);

describe('a message that could be one of several', () => {
  beforeEach(async () => {
    await read([first(), second()]);
    await read([either()]);
  });

  it('is asked about, with what it may be', async () => {
    const ids = (await touches()).map(({ id }) => id);
    expect(await asked()).toMatchObject({
      at: NOW,
      direction: 'in',
      subject: 'Order 12',
      asks: false,
      candidates: [
        { touchId: ids[0], at: NOW, direction: 'in', channel: 'email', subject: 'Order 12', words: 1, deleted: false },
        { touchId: ids[1], at: NOW + 9000, deleted: false },
      ],
    });
  });

  it('is asked about once, however often and in whatever detail it is read', async () => {
    await read([either()]);
    await read([either({ aliases: [{ id: 'crm/7', strong: false }] })]);
    expect((await asked()).sightingIds).toHaveLength(2);
  });

  it('says of a candidate that the seller deleted it', async () => {
    const [one] = await touches();
    await deleteEntry(one?.id ?? '', NOW);
    expect((await asked()).candidates.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  it('is the touch that the seller says, for good', async () => {
    await settle(1);
    expect(await ambiguousOf(ada)).toEqual([]);
    expect(await touches()).toHaveLength(2);
    expect(await read([either()])).toMatchObject({ known: 1, ambiguous: 0 });
    await read([either({ text: 'Two?' })]);
    expect(await ambiguousOf(ada)).toEqual([]);
    expect(await touches()).toHaveLength(2);
  });

  it('is a message of its own, when the seller says so, for good', async () => {
    await settle(null);
    expect(await ambiguousOf(ada)).toEqual([]);
    expect(await touches()).toHaveLength(3);
    expect(await read([either()])).toMatchObject({ known: 1, ambiguous: 0, added: 0 });
    await read([second(), first()]);
    expect(await touches()).toHaveLength(3);
  });

  it('is in doubt again when the word is taken back, and the log as before', async () => {
    const before = await canonical();
    const question = await asked();
    for (const word of [0, null]) {
      const back = await settle(word);
      await unsettleAmbiguous(ada, back);
      expect(await canonical()).toBe(before);
      expect(await asked()).toEqual(question);
    }
  });

  it('counts up the revision, so that what is shown is evaluated again', async () => {
    const revision = async () => (await log.customers.get(ada))?.revision ?? 0;
    const before = await revision();
    await settle(null);
    expect(await revision()).toBeGreaterThan(before);
  });

  it('cannot be settled twice', async () => {
    const { sightingIds } = await asked();
    await settle(0);
    await expect(settleAmbiguous(ada, sightingIds, { touchId: null })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is told of as it comes and goes', async () => {
    const counts: number[] = [];
    const following = watch(() => ambiguousOf(ada)).subscribe((doubts) => counts.push(doubts.length));
    await expect.poll(() => counts).toEqual([1]);
    await settle(0);
    await expect.poll(() => counts.at(-1)).toBe(0);
    following.unsubscribe();
  });
});

describe('the seller’s word on one message', () => {
  it('settles the other that was in doubt because of it', async () => {
    await read([first()]);
    await read(['crm/7', 'crm/8'].map((id) => either({ aliases: [{ id, strong: false }] })));
    const [doubt, ...more] = await ambiguousOf(ada);
    expect(more).toHaveLength(1);
    await settleAmbiguous(ada, doubt?.sightingIds ?? [], { touchId: doubt?.candidates[0]?.touchId ?? '' });
    expect(await ambiguousOf(ada)).toEqual([]);
    expect(await touches()).toHaveLength(2);
  });

  it('may be that it is one they logged by hand, which keeps what they wrote', async () => {
    for (const text of ['Rang about it', 'Rang again']) {
      const body = ownTouch({ channel: 'email', direction: 'in', by: 'them', subject: 'Order 12', note: text });
      await addEntry({ customerId: ada, kind: 'touch', at: NOW, body });
    }
    await read([either()]);
    await settle(0);
    await read([either({ text: 'One?' })]);
    expect(await ambiguousOf(ada)).toEqual([]);
    const notes = (await touches()).map(({ body }) => [body.note, body.asks]);
    expect(notes.sort()).toEqual([
      ['Rang about it', 'yes'],
      ['Rang again', 'no'],
    ]);
  });

  it('says that an unanswered question is in doubt, and opens the clock once it is one', async () => {
    await read([first(), message(ada, { aliases: strong('b'), text: '', time: exact(NOW + 9000) })]);
    await read([message(ada, { direction: 'out', aliases: strong('o'), time: exact(NOW + 30_000), text: 'Yes.' })]);
    await read([either({ text: 'And the invoice?', time: minute(NOW) })]);
    expect((await asked()).asks).toBe(true);
    await settle(null);
    expect((await touches()).filter(({ body }) => body.asks === 'yes')).toHaveLength(2);
  });

  it('gives a sending that it confirmed its wait back when it is taken back', async () => {
    const out = { direction: 'out' as const, text: '' };
    await read([
      message(ada, { ...out, aliases: strong('a'), text: 'One.' }),
      message(ada, { ...out, aliases: strong('b'), text: 'Two.', time: exact(NOW + 9000) }),
    ]);
    await read([either(out)]);
    const sending = { handle: 'd', customerIds: [ada], subject: 'Order 12', thread: null, site: 'crm' };
    await addPendingTouch({ ...sending, at: NOW - 20_000 });
    await addPendingTouch({ ...sending, handle: 'e', at: NOW - 20_000 });
    await addPendingTouch({ ...sending, handle: 'f', at: NOW - 20_000 });
    const pending = async () => (await touches()).filter(({ body }) => body.state === 'pending').length;
    expect(await pending()).toBe(1);
    const back = await settle(null);
    expect(await pending()).toBe(0);
    await unsettleAmbiguous(ada, back);
    expect(await pending()).toBe(1);
    await undoPendingTouch('f', NOW + MINUTE);
    expect(await touches()).toHaveLength(2);
  });
});

it('is never asked about what lists alone showed', async () => {
  await read([first(), second()]);
  await read([either({ aliases: [{ id: 'crm/7', strong: false }] })], { makesTouches: false });
  expect(await ambiguousOf(ada)).toEqual([]);
});
