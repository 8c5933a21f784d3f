import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepApart, pairsApart } from '@/lib/log/apart';
import { combine } from '@/lib/log/combine';
import { undoCombine } from '@/lib/log/combine-back';
import { openConversations } from '@/lib/log/conversations';
import { getCustomer, updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry, timelineOf } from '@/lib/log/entries';
import { linkIdentity, matchAddresses } from '@/lib/log/identities';
import type { Customer } from '@/lib/model/customer';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, touches } from './builders';
import { deeds, everything, live } from './lives';

const HOME = 'ada@brightwater.example';
const WORK = 'ada.lindqvist@harbour.example';

let ada: Customer;
let twin: Customer;

beforeEach(begin);

async function begin() {
  await emptyLog();
  ada = await customer(HOME);
  twin = await customer(WORK, 'A. Lindqvist');
}

const merge = (stays = ada, goes = twin) =>
  combine({ staysId: stays.id, goesId: goes.id, body: ada.body, stage: 'customer', internal: false, now: NOW });

const at = (days: number) => ({ at: NOW + days * DAY, precision: 'ms', zone: 'known' }) as const;

describe('two customers who become one', () => {
  it('have everything of both, and both addresses', async () => {
    await read([message(ada.id), message(twin.id, { time: at(1), subject: 'Kayaks' })]);
    await addEntry({
      customerId: twin.id,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Has a dog', source: 'told' },
    });
    await merge();
    expect(await getCustomer(twin.id)).toBeNull();
    expect(await timelineOf(ada.id, 10)).toHaveLength(3);
    expect((await matchAddresses([HOME, WORK], NOW)).get(WORK)?.customerId).toBe(ada.id);
    expect((await openConversations(ada.id)).map(({ body }) => body.subject)).toEqual(['Kayaks', 'Order 12']);
  });

  it('have one touch of a message that went to both', async () => {
    const one = { aliases: [{ id: 'mail/nina/7', strong: true }] };
    await read([message(ada.id, one), message(twin.id, one)]);
    expect(await touches()).toHaveLength(2);
    await merge();
    expect(await touches()).toHaveLength(1);
    expect(await log.conversations.count()).toBe(1);
  });

  it('owe nothing that the other one answered', async () => {
    await read([message(ada.id), message(twin.id, { time: at(1), direction: 'out', text: 'On Monday.' })]);
    expect(await openConversations(ada.id)).toHaveLength(1);
    await merge();
    expect(await openConversations(ada.id)).toEqual([]);
  });

  it('know their messages again when the pages are read once more', async () => {
    const mails = [message(ada.id), message(twin.id, { time: at(1), subject: 'Kayaks', thread: 'k' })];
    await read(mails);
    await merge();
    const again = mails.map((mail) => ({ ...mail, customerId: ada.id }));
    expect(await read(again)).toMatchObject({ added: 0, known: 2 });
  });

  it('are other people than those whom either was another than, and are told of nothing twice', async () => {
    const bea = await customer('bea@trailmix.example', 'Bea');
    await keepApart(twin.id, bea.id, NOW);
    await log.notices.bulkAdd([
      { id: `${twin.id} c`, at: NOW },
      { id: `${ada.id} c`, at: NOW },
      { id: `${twin.id} d`, at: NOW },
    ]);
    const body = { ruleId: 'insight', cause: twin.id, verdict: 'retired', until: null } as const;
    await log.answers.add({ id: `retired insight ${twin.id}`, customerId: '*', at: NOW, body });
    const before = await everything();
    const token = await merge();
    expect((await log.notices.toArray()).map(({ id }) => id)).toEqual([`${ada.id} c`, `${ada.id} d`]);
    expect((await log.answers.toArray()).map(({ id }) => id)).toEqual([`retired insight ${ada.id}`]);
    expect([...(await pairsApart())]).toEqual([[ada.id, bea.id].sort().join(' ')]);
    await undoCombine(token);
    expect(await everything()).toEqual(before);
  });
});

describe('a merge that is taken back', () => {
  it('lets what came by their addresses since go with them, and keeps what was written since', async () => {
    await read([message(ada.id), message(twin.id, { time: at(1), subject: 'Kayaks', address: WORK })]);
    const token = await merge();
    await read([message(ada.id, { time: at(2), subject: 'Kayaks', address: WORK, text: 'Any news?' })]);
    await addEntry({
      customerId: ada.id,
      kind: 'fact',
      at: NOW,
      body: { category: 'person', text: 'Has a dog', source: 'told' },
    });
    await undoCombine(token);
    expect((await timelineOf(twin.id, 10)).map((entry) => Object(entry.body).subject)).toEqual(['Kayaks', 'Kayaks']);
    expect((await timelineOf(ada.id, 10)).map(({ kind }) => kind).sort()).toEqual(['fact', 'touch']);
    expect(await openConversations(twin.id)).toHaveLength(1);
  });

  it('leaves an address with whoever was given it since', async () => {
    const token = await merge();
    const [work] = await log.identities
      .where('customerId')
      .equals(ada.id)
      .filter(({ body }) => body.value === WORK)
      .toArray();
    if (work) await log.identities.put({ ...work, until: NOW });
    const bea = await customer('bea@trailmix.example', 'Bea');
    await linkIdentity({ customerId: bea.id, type: 'email', value: WORK, now: NOW });
    await undoCombine(token);
    expect((await matchAddresses([WORK], NOW + DAY)).get(WORK)?.customerId).toBe(bea.id);
  });

  it('cannot be taken back twice, nor once who stayed is gone', async () => {
    const token = await merge();
    await undoCombine(token);
    await expect(undoCombine(token)).rejects.toMatchObject({ code: 'missing' });
    const again = await merge();
    await log.customers.delete(ada.id);
    await expect(undoCombine(again)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is exactly as before, whatever was in the log', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.boolean(), async (done, turned) => {
        await begin();
        await live(done, [ada.id, twin.id]);
        const before = await everything();
        await undoCombine(await (turned ? merge(twin, ada) : merge()));
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('loses nothing either when something was written meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        await begin();
        await live(done, [ada.id, twin.id]);
        const before = [(await everything()).entries, await turns()];
        const token = await merge();
        await updateCustomer(ada.id, { body: { note: 'Prefers kayaks' } });
        await undoCombine(token);
        expect([(await everything()).entries, await turns()]).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});

describe('whatever was in two logs', () => {
  it('keeps every entry but the second of a message that both had', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        await begin();
        await live(done, [ada.id, twin.id]);
        const before = await log.entries.toArray();
        const owed = await log.conversations.where('id').notEqual('').count();
        await merge();
        const after = await log.entries.toArray();
        const isTouch = ({ kind }: { kind: string }) => kind === 'touch';
        const rest = (rows: typeof before) => rows.filter((row) => !isTouch(row)).map(({ id, body }) => ({ id, body }));
        expect(rest(after)).toEqual(rest(before));
        expect(after.filter(isTouch).length).toBe(distinct(before.filter(isTouch)));
        expect(await log.conversations.count()).toBeLessThanOrEqual(owed);
        expect(after.every(({ customerId }) => customerId === ada.id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('says what is owed as if all had been read of one from the start, whoever stays', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const read = done.filter((one) => one.do === 'read');
        await begin();
        await live(read, [ada.id, twin.id]);
        const token = await merge();
        const merged = await turns();
        await undoCombine(token);
        await merge(twin, ada);
        expect(await turns()).toEqual(merged);
        await begin();
        await live(read, [ada.id, ada.id]);
        expect(await turns()).toEqual(merged);
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});

/** Whose turn it is in each conversation, and since when. One whose messages were all deleted says nothing. */
async function turns(): Promise<string[]> {
  const messages = (await log.entries.toArray()).filter(({ kind }) => kind === 'touch');
  const told = new Set(messages.map(({ conversationId }) => conversationId));
  const rows = (await log.conversations.toArray()).filter(({ id }) => told.has(id));
  return rows.map(({ at, body }) => [at, body.turn, body.owedSince, body.waitingSince, body.followUps].join()).sort();
}

/** Messages of one text are one, for each says which it is; what no page showed is told apart by its id. */
function distinct(rows: readonly { id: string; body: unknown }[]): number {
  return new Set(rows.map(({ id, body }) => Object(body).textDigest || id)).size;
}
