import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { touchOfferActions } from '@/lib/app/actions/touch-offers';
import { readNotes } from '@/lib/app/touch-notes';
import { worker } from '@/lib/app/worker';
import { openConversations } from '@/lib/log/conversations';
import { deleteCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { linkIdentity } from '@/lib/log/identities';
import type { NumberDialled } from '@/lib/messages';
import { ownTouch } from '@/lib/model/own-touch';
import type { PagePerson, PageReading } from '@/lib/model/reading';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { addAda, touches } from './log';
import { first, hear, log, named, offers, pass, setUpOffers } from './offers';
import { ADA, message, READ_AT, reading } from './readings';

const mobile = '+46 8 555 010 22';
const other = '+47 22 00 02 20';

beforeEach(setUpOffers);
afterEach(() => {
  vi.useRealTimers();
});

const dial = (number: string, change: Partial<NumberDialled> = {}) =>
  hear({ type: 'dialled', number, sure: true, stands: true, reading: reading(), ...change });

async function adaWithMobile(): Promise<string> {
  const customerId = await addAda();
  await linkIdentity({ customerId, type: 'phone', value: mobile, now: READ_AT });
  return customerId;
}

const record = (person: Partial<PagePerson>): PageReading =>
  reading({
    site: 'hubspot',
    url: 'https://app.hubspot.com/contacts/1/record/0-1/7',
    view: 'record',
    account: { is: 'absent' },
    people: [{ name: 'Ada Lindqvist', address: ADA, role: 'record', phones: [], company: '', rank: 0.95, ...person }],
  });

describe('a number that was dialled', () => {
  it.each([
    mobile,
    '+46%208%20555%20010%2022',
    '//+46855501022',
    '08-555 010 22',
    '0046855501022',
    `${mobile}@pbx.example`,
  ])('is offered as a call to the customer who has it: %s', async (number) => {
    await adaWithMobile();
    await dial(number);
    expect(await offers()).toMatchObject([{ what: 'called', name: 'Ada Lindqvist', at: READ_AT, times: 1 }]);
    expect(await touches()).toEqual([]);
  });

  it('of nobody in the log is one to whom the page is about', async () => {
    const id = await addAda();
    await dial(other, { reading: record({}) });
    expect(await offers()).toMatchObject([{ customerId: id, number: other }]);
  });

  it('that the page ties to somebody else is not to whom the page is about', async () => {
    await addAda();
    const page = record({});
    const colleague = { ...page.people[0], name: 'Bo Ek', address: 'bo.ek@ekbatar.example', phones: [other] };
    await dial(other, { reading: { ...page, people: [...page.people, colleague as PagePerson] } });
    expect(await offers()).toMatchObject([{ customerId: null, name: '' }]);
  });

  it('on a page that shows another record by now, or is about nobody, is asked about', async () => {
    await addAda();
    await dial(other, { reading: record({}), stands: false });
    expect(await offers()).toMatchObject([{ customerId: null, number: other }]);
  });

  it('that several customers have is asked about', async () => {
    await adaWithMobile();
    const customerId = await addAda({ name: 'Tom Okafor', address: 'tom@trailmix.example' });
    await linkIdentity({ customerId, type: 'phone', value: '08-555 010 22', now: READ_AT });
    await dial('555 010 22');
    expect(await offers()).toMatchObject([{ customerId: null }]);
  });

  it('is the customer’s who is given that number later', async () => {
    const id = await addAda();
    await dial(other);
    await linkIdentity({ customerId: id, type: 'phone', value: other, now: READ_AT });
    expect(await offers()).toMatchObject([{ customerId: id }]);
  });

  it.each(['112', '*100#', 'echo', 'javascript:alert(1)', '%'])(
    'is nothing where it leads nowhere: %s',
    async (number) => {
      await dial(number.padEnd(3));
      expect(await offers()).toEqual([]);
    },
  );

  it('by what only looks like calling counts where it is a customer’s', async () => {
    await dial(other, { sure: false, reading: record({}) });
    expect(await offers()).toEqual([]);
    const id = await addAda();
    await dial(other, { sure: false, reading: record({ phones: ['22 00 02 20'] }) });
    expect(await offers()).toMatchObject([{ customerId: id }]);
  });

  it('leaves no trace on a page that may not be read, nor from elsewhere', async () => {
    await adaWithMobile();
    await dial(mobile, { reading: reading({ account: { is: 'found', value: 'somebody@home.example', rung: 1 } }) });
    await worker.messageReceived(
      { type: 'dialled', number: mobile, sure: true, stands: true, reading: reading() },
      { id: 'attune', frameId: 0, url: 'https://elsewhere.example/', tab: { id: 1 } as chrome.tabs.Tab },
    );
    expect(await readNotes()).toEqual(new Map());
  });

  it.each([
    ['a long number', { number: '1'.repeat(61) }],
    ['no number', { number: 7 }],
    ['more than the protocol', { html: '<b>' }],
  ])('is refused with %s', async (_, change) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await dial(mobile, change as Partial<NumberDialled>);
    expect(await readNotes()).toEqual(new Map());
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  it('several times in a row is one call, at the last time', async () => {
    await adaWithMobile();
    await dial(mobile);
    pass(4 * MINUTE);
    await dial('08 555 010 22');
    pass(9 * MINUTE);
    await dial(mobile);
    expect(await offers()).toMatchObject([{ at: READ_AT + 13 * MINUTE, times: 3 }]);
    pass(11 * MINUTE);
    await dial(mobile);
    expect(await named()).toEqual([`called Ada Lindqvist ${24 * MINUTE}`, `called Ada Lindqvist ${13 * MINUTE}`]);
  });

  it('is offered for the rest of the day, and for an hour after midnight', async () => {
    await adaWithMobile();
    await dial(mobile);
    vi.setSystemTime(Date.parse('2026-11-20T22:59:00Z'));
    expect(await offers()).toHaveLength(1);
    await dial(other);
    vi.setSystemTime(Date.parse('2026-11-20T23:30:00Z'));
    expect(await offers()).toMatchObject([{ number: other }]);
    pass(HOUR);
    expect(await offers()).toEqual([]);
  });

  it('is let go of with the days', async () => {
    await dial(mobile);
    pass(3 * DAY);
    await dial(other);
    expect((await readNotes()).size).toBe(1);
  });

  it('of a customer who was deleted since is asked about', async () => {
    const id = await adaWithMobile();
    await dial(mobile);
    await deleteCustomer(id, Date.now());
    expect(await offers()).toMatchObject([{ customerId: null, name: '' }]);
  });
});

describe('an offered call', () => {
  beforeEach(async () => {
    await adaWithMobile();
    await dial(mobile);
    pass(5 * MINUTE);
  });

  it.each([
    ['talked', { direction: 'both', attempt: false, by: 'me' }],
    ['tried', { direction: 'out', attempt: true, by: 'me' }],
    ['called-back', { direction: 'in', attempt: false, by: 'them' }],
  ] as const)('is logged as %s, at the time it was dialled, and is offered no more', async (how, body) => {
    await log({ how, note: 'Agreed on Tuesday' });
    expect(await touches()).toMatchObject([{ channel: 'call', note: 'Agreed on Tuesday', ...body }]);
    expect(await offers()).toEqual([]);
  });

  it('is offered again once its logging was taken back', async () => {
    const done = await log();
    await done?.undo();
    expect(await touches()).toEqual([]);
    expect(await offers()).toHaveLength(1);
  });

  it('that was logged by hand is not offered a second time', async () => {
    const { customerId } = await first();
    const body = ownTouch({ direction: 'both', channel: 'call' });
    await addEntry({ customerId: customerId ?? '', kind: 'touch', at: Date.now(), body });
    expect(await offers()).toEqual([]);
  });

  it('is offered beside a mail or meeting that was logged', async () => {
    const { customerId } = await first();
    for (const channel of ['email', 'meeting'] as const) {
      const body = ownTouch({ direction: 'out', channel });
      await addEntry({ customerId: customerId ?? '', kind: 'touch', at: Date.now(), body });
    }
    expect(await offers()).toHaveLength(1);
  });

  it('dialled anew after it was logged is another call; the first is not offered again', async () => {
    await log({ how: 'tried' });
    await dial(mobile);
    expect(await named()).toEqual([`called Ada Lindqvist ${5 * MINUTE}`]);
    await log();
    expect(await offers()).toEqual([]);
    expect(await touches()).toHaveLength(2);
  });

  it('is passed over until it is dialled anew, and brought back on request', async () => {
    const passed = await touchOfferActions.passOffer(await first());
    expect(await offers()).toEqual([]);
    await passed?.undo();
    expect(await offers()).toHaveLength(1);
    await touchOfferActions.passOffer(await first());
    await dial(mobile);
    expect(await offers()).toHaveLength(1);
  });

  it('is of whom the seller says it is', async () => {
    const tom = await addAda({ name: 'Tom Okafor', address: 'tom@trailmix.example' });
    await touchOfferActions.offerIsOf(await first(), tom);
    expect(await offers()).toMatchObject([{ customerId: tom, name: 'Tom Okafor' }]);
    await log();
    expect(await touches()).toMatchObject([{ customerId: tom }]);
    expect(await offers()).toEqual([]);
  });

  it('may answer what they asked before it', async () => {
    await hear({ type: 'reading', reading: reading({ messages: [message()] }) });
    const { owed } = await first();
    expect(owed).toMatchObject({ subject: 'Order FG-20418' });
    await log({ answers: owed?.id ?? '', note: 'The paddles leave today' });
    const [customer = ''] = (await touches()).map(({ customerId }) => customerId);
    expect((await openConversations(customer)).filter(({ body }) => body.turn === 'us')).toEqual([]);
    expect((await touches()).at(-1)).toMatchObject({ channel: 'call', note: 'The paddles leave today' });
  });

  it('does not answer what they ask after it', async () => {
    const time = { at: Date.now(), precision: 'ms', zone: 'known' } as const;
    const later = message({ time: { is: 'found', value: time, rung: 1 } });
    await hear({ type: 'reading', reading: reading({ messages: [later], readAt: Date.now() }) });
    expect((await first()).owed).toBeNull();
  });
});
