import { beforeEach, describe, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import { owedAmong } from '@/lib/log/conversations';
import { log } from '@/lib/log/database';
import { identitiesOf } from '@/lib/log/identities';
import { moveAddress } from '@/lib/log/move';
import { DAY } from '@/lib/model/time';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

const TOM = 'tom@harbour.example';
const STRANGER = 'someone@else.example';
const ANSWER = { is: 'found', value: 'They leave today.', rung: 1 } as const;
const LATER = { is: 'found', value: { at: READ_AT - 60_000, precision: 'ms', zone: 'known' }, rung: 1 } as const;

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

describe('a page that was read', () => {
  it('records a customer’s message as facts, without its words', async () => {
    const customerId = await addAda();
    await observe(reading({ messages: [message()] }), settings());
    expect(await touches()).toMatchObject([{ customerId, direction: 'in', by: 'them', asks: 'yes', channel: 'email' }]);
    expect(JSON.stringify(await log.entries.toArray())).not.toContain('right ones');
  });

  it('leaves no trace of people who are not customers', async () => {
    await addAda();
    await observe(reading({ messages: [message({ from: from(STRANGER) })] }), settings());
    for (const table of log.tables) expect(JSON.stringify(await table.toArray())).not.toContain('else.example');
    expect(await touches()).toEqual([]);
  });

  it('records the seller’s answer once for each customer it went to', async () => {
    await addAda();
    await addAda({ address: 'tom@harbour.example', name: 'Tom' });
    const to = [ADA, 'tom@harbour.example', ADA].map((address) => ({ name: '', address }));
    await observe(reading({ messages: [message({ from: from(ME), to })] }), settings());
    expect((await touches()).map(({ direction, by }) => [direction, by])).toEqual([
      ['out', 'me'],
      ['out', 'me'],
    ]);
  });

  it('counts a listed colleague as our side', async () => {
    await addAda();
    const answer = message({
      from: from('ola@fjordgear.example'),
      to: [{ name: '', address: ADA }],
      time: LATER,
      text: ANSWER,
    });
    await observe(reading({ messages: [message(), answer] }), settings({ colleagues: ['@fjordgear.example'] }));
    expect((await touches()).map(({ by }) => by)).toEqual(['them', 'colleague']);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'nobody', owedSince: null } }]);
  });

  it('clears the clock by an answer in the thread, whatever address it went to', async () => {
    await addAda();
    const answer = message({
      from: from(ME),
      to: [{ name: '', address: 'accounts@brightwater.example' }],
      time: LATER,
    });
    await observe(reading({ messages: [message(), answer] }), settings());
    expect(await log.conversations.toArray()).toMatchObject([{ body: { owedSince: null } }]);
  });

  it('does not take what the seller wrote to a stranger for an answer, where the site has no threads', async () => {
    await addAda();
    const other = message({ from: from(ME), to: [{ name: '', address: STRANGER }], time: LATER });
    await observe(reading({ conversation: { is: 'absent' }, messages: [message(), other] }), settings());
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'us' } }]);
  });

  it('leaves those owed who asked in a thread and did not get what went to another customer of it', async () => {
    const ada = await addAda();
    const tom = await addAda({ address: TOM, name: 'Tom' });
    const asked = [message(), message({ from: from(TOM) })];
    const answer = message({ from: from(ME), to: [{ name: '', address: ADA }], time: LATER, text: ANSWER });
    await observe(reading({ messages: [...asked, answer] }), settings());
    expect([...(await owedAmong([ada, tom]))]).toEqual([tom]);
    const toBoth = { to: [ADA, TOM].map((address) => ({ name: '', address })), time: LATER, text: ANSWER };
    await observe(reading({ messages: [...asked, message({ from: from(ME), ...toBoth })] }), settings());
    expect([...(await owedAmong([ada, tom]))]).toEqual([]);
  });

  it('gives each message to whose the address was when it was written', async () => {
    const ada = await addAda();
    const [address] = await identitiesOf(ada);
    const old = { is: 'found', value: { at: READ_AT - 3 * DAY, precision: 'ms', zone: 'known' }, rung: 1 } as const;
    const messages = [message({ time: old }), message()];
    await observe(reading({ messages }), settings());
    const move = { identityId: address?.id ?? '', from: READ_AT - DAY, now: READ_AT };
    await moveAddress({ ...move, to: { name: 'Cleo Park', account: '' } });
    const before = await touches();
    expect(before.map(({ customerId }) => customerId === ada)).toEqual([true, false]);
    expect(await observe(reading({ messages }), settings())).toMatchObject({ added: 0, known: 2 });
    expect(await touches()).toEqual(before);
  });

  it('makes no touch of the rows of a list', async () => {
    await addAda();
    await observe(reading({ view: 'list', messages: [message()] }), settings());
    expect(await touches()).toEqual([]);
  });
});

describe('a form', () => {
  const form = (part: Parameters<typeof message>[0] = {}) =>
    message({ from: from('no-reply@forms.example', 'Contact form'), replyTo: { name: 'Ada', address: ADA }, ...part });

  it('is the message of the customer it says to answer to, and opens the clock', async () => {
    const customerId = await addAda();
    await observe(reading({ messages: [form()] }), settings());
    expect(await touches()).toMatchObject([{ customerId, direction: 'in', by: 'them', asks: 'yes' }]);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'us' } }]);
  });

  it('may be our own site’s', async () => {
    const customerId = await addAda();
    const own = form({ from: from('no-reply@fjordgear.example') });
    await observe(reading({ messages: [own] }), settings({ colleagues: ['@fjordgear.example'] }));
    expect(await touches()).toMatchObject([{ customerId, direction: 'in', by: 'them' }]);
  });

  it('is answered by what goes to its Reply-To', async () => {
    await addAda();
    const answer = message({ from: from(ME), to: [{ name: '', address: ADA }], time: LATER, text: ANSWER });
    await observe(reading({ messages: [form(), answer] }), settings());
    expect(await log.conversations.toArray()).toMatchObject([{ body: { owedSince: null } }]);
  });

  it.each([
    ['answers to nobody in the log', { replyTo: { name: '', address: STRANGER } }],
    ['answers to us', { replyTo: { name: '', address: ME }, to: [{ name: '', address: ADA }] }],
    ['answers to a machine', { replyTo: { name: '', address: 'noreply@brightwater.example' } }],
    ['is a copy for who filled it in', { to: [{ name: '', address: ADA }] }],
    ['is a person’s own message', { from: from(STRANGER) }],
  ])('is nobody’s when it %s', async (_, part) => {
    await addAda();
    await observe(reading({ messages: [form(part)] }), settings());
    expect(await touches()).toEqual([]);
  });
});

describe('a shared mailbox', () => {
  const SHARED = 'support@fjordgear.example';
  const answer = message({ from: from(SHARED), to: [{ name: '', address: ADA }], time: LATER, text: ANSWER });

  it('is our side: it clears the clock, and nobody knows that it was the seller', async () => {
    await addAda();
    await observe(reading({ messages: [message(), answer] }), settings({ shared: [SHARED] }));
    expect((await touches()).map(({ by }) => by)).toEqual(['them', 'colleague']);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { owedSince: null } }]);
  });

  it.each([
    ['signed in to', { own: [ME] }, SHARED],
    ['one of the seller’s addresses', { own: [ME, SHARED] }, ME],
  ])('is still shared when it is %s', async (_, set, value) => {
    await addAda();
    const page = reading({ account: { is: 'found', value, rung: 1 }, messages: [answer] });
    await observe(page, settings({ ...set, shared: [SHARED] }));
    expect((await touches()).map(({ by }) => by)).toEqual(['colleague']);
  });
});

describe('a page that may not be used', () => {
  it.each([
    [
      'is signed in as somebody the seller did not speak for',
      { account: { is: 'found', value: 'x@y.example', rung: 1 } },
      {},
    ],
    ['was not recognised', { health: { state: 'broken', missing: ['sender'], report: '' } }, {}],
    ['shows a view nobody reads', { health: { state: 'unsupported', missing: [], report: '' } }, {}],
    [
      'is of a mailbox never to be read',
      {},
      { neverRead: { addresses: [], domains: [], accounts: [ME], threads: [] } },
    ],
    [
      'is a thread never to be read',
      {},
      { neverRead: { addresses: [], domains: [], accounts: [], threads: ['Order FG-20418'] } },
    ],
    [
      'names somebody never to be read',
      {},
      { neverRead: { addresses: [ADA], domains: [], accounts: [], threads: [] } },
    ],
    [
      'names a domain never to be read',
      {},
      { neverRead: { addresses: [], domains: ['brightwater.example'], accounts: [], threads: [] } },
    ],
  ] as const)('records nothing when it %s', async (_what, page, set) => {
    await addAda();
    const recorded = await observe(
      reading({ ...structuredClone(page), messages: [message()] } as never),
      settings(structuredClone(set) as never),
    );
    expect(recorded).toBeNull();
    expect(await touches()).toEqual([]);
  });

  it('skips what a mailing list rewrote', async () => {
    await addAda();
    await observe(reading({ messages: [message({ via: true })] }), settings());
    expect(await touches()).toEqual([]);
  });
});
