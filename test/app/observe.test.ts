import { beforeEach, describe, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import { log } from '@/lib/log/database';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

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

  it('makes no touch of the rows of a list', async () => {
    await addAda();
    await observe(reading({ view: 'list', messages: [message()] }), settings());
    expect(await touches()).toEqual([]);
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
