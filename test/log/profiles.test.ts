import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acquainted, acquaintedBySign } from '@/lib/log/acquainted';
import { addCustomer, deleteCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { holdersOf, identitiesOf, leadingTo, linkIdentity, matchAddresses } from '@/lib/log/identities';
import { moveAddress, undoMove } from '@/lib/log/move';
import { takeLinkBack } from '@/lib/log/unlink';
import { canonical, customer, emptyLog, message, NOW, read, touches } from './builders';

const NAME = 'outlook nina@fjordgear.example name ada lindqvist';
const RECORD = 'hubspot app.hubspot.com record 7/0-1/12';

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer('ada@brightwater.example')).id;
});

const whose = async (given: string, at = NOW) => (await matchAddresses([given], at)).get(given)?.customerId ?? null;

const link = (customerId: string, value: string) =>
  linkIdentity({ customerId, type: 'profile', value, name: 'Ada Lindqvist', now: NOW });

describe('a name on a site', () => {
  it('leads to whom it was linked, there and nowhere else', async () => {
    expect(await whose(NAME)).toBeNull();
    await link(ada, NAME);
    expect(await whose(NAME)).toBe(ada);
    expect(await whose(NAME.replace('nina@', 'ola@'))).toBeNull();
    expect(await whose(NAME.replace('outlook', 'zendesk'))).toBeNull();
  });

  it('leads to nobody while two customers go by it, and again to one when the other is gone', async () => {
    const other = await customer('ada@other.example', 'Ada Lindqvist');
    await link(ada, NAME);
    await link(other.id, NAME);
    expect(await whose(NAME)).toBeNull();
    expect((await holdersOf(NAME)).toSorted()).toEqual([ada, other.id].toSorted());
    expect(await leadingTo(await identitiesOf(ada))).toMatchObject([{ type: 'email' }]);
    await deleteCustomer(other.id, NOW);
    expect(await whose(NAME)).toBe(ada);
    expect(await leadingTo(await identitiesOf(ada))).toHaveLength(2);
  });

  it('led to nobody in the time when two customers went by it, also after it was taken from one', async () => {
    const other = await customer('ada@other.example', 'Ada Lindqvist');
    const { id } = await link(ada, NAME);
    await link(other.id, NAME);
    await moveAddress({ identityId: id, from: NOW, to: null, now: NOW });
    expect(await whose(NAME, NOW - 1)).toBeNull();
    expect(await whose(NAME, NOW)).toBe(other.id);
  });

  it('stands in no index', async () => {
    await link(ada, NAME);
    const rows = (await log.identities.toArray()).map(({ body: _, ...indexed }) => indexed);
    expect(JSON.stringify(rows)).not.toMatch(/lindqvist/i);
  });

  it('is no longer theirs once the seller said so, and is again when that is taken back', async () => {
    const { id } = await link(ada, NAME);
    await read([message(ada, { address: NAME })]);
    const before = await canonical();
    const token = await moveAddress({ identityId: id, from: 0, to: { name: 'Ada L.', account: '' }, now: NOW });
    const moved = await whose(NAME);
    expect(moved).not.toBe(ada);
    expect((await touches()).map(({ customerId }) => customerId)).toEqual([moved]);
    await undoMove(token, NOW);
    expect(await whose(NAME)).toBe(ada);
    expect(await canonical()).toBe(before);
  });
});

describe('a link that is taken back', () => {
  it('leaves nothing of what came by it, and all that came by others', async () => {
    await read([message(ada, { address: 'ada@brightwater.example' })]);
    const before = await canonical();
    const { id } = await link(ada, NAME);
    const late = { at: NOW + 3_600_000, precision: 'minute', zone: 'assumed' } as const;
    const outlook = { mailbox: 'outlook', aliases: [], address: NAME, thread: 'th', text: 'One more thing.' };
    await read([
      message(ada, { ...outlook, time: late, subject: 'Another' }),
      message(ada, { ...outlook, time: { ...late, at: late.at + 60_000 }, subject: 'Another', direction: 'out' }),
    ]);
    expect(await touches()).toHaveLength(3);
    await takeLinkBack(id);
    expect(await canonical()).toBe(before);
    expect(await whose(NAME)).toBeNull();
    expect(await identitiesOf(ada)).toHaveLength(1);
  });
});

describe('a record of a site', () => {
  it('is one customer’s alone', async () => {
    const other = await customer('ada@other.example', 'Ada Lindqvist');
    await link(ada, RECORD);
    expect(await whose(RECORD)).toBe(ada);
    await expect(link(other.id, RECORD)).rejects.toMatchObject({ code: 'taken' });
  });
});

describe('who somebody may be', () => {
  const stranger = { name: 'Ada Lindqvist', address: '', phones: [], company: '', profile: '' };
  const offered = async (who: Partial<Parameters<typeof acquainted>[0]>) =>
    (await acquainted({ ...stranger, ...who }, NOW, 4)).map(({ customerId, sign }) => [customerId, sign]);

  it('is who has the same name, first where the firm is the same', async () => {
    const firm = { body: { name: 'Lindqvist, Ada', account: 'Harbour AS' }, stage: 'customer', now: NOW } as const;
    const other = await addCustomer({ ...firm, identities: [] });
    expect(await offered({ company: 'Harbour' })).toEqual([
      [other.id, 'name and firm'],
      [ada, 'name'],
    ]);
    expect(await offered({ address: 'a.lindqvist@brightwater.example', name: 'A. Lindqvist' })).toEqual([
      [ada, 'name and firm'],
      [other.id, 'name'],
    ]);
  });

  it('is nobody by a first name or a firm alone, nor by a provider of mailboxes', async () => {
    const { id } = await customer('bea.berg@gmail.com', 'Bea Berg');
    expect(await offered({ name: 'Ada' })).toEqual([]);
    expect(await offered({ name: 'Cleo Park', address: 'cleo@brightwater.example' })).toEqual([]);
    expect(await offered({ name: 'Bea Berg', address: 'bea2@gmail.com' })).toEqual([[id, 'name']]);
  });

  it('is who goes by a first name alone where the firm is the same', async () => {
    expect(await offered({ name: 'Ada', address: 'ada.l@brightwater.example' })).toEqual([]);
    const { id } = await customer('bo@harbour.example', 'Bo');
    expect(await offered({ name: 'Bo', address: 'bo@mail.harbour.example' })).toEqual([]);
    expect(await offered({ name: 'Bo', address: 'bo.berg@harbour.example' })).toEqual([[id, 'name and firm']]);
  });

  it('is whose number the page shows, with its country’s prefix or without', async () => {
    await linkIdentity({ customerId: ada, type: 'phone', value: '+47 22 00 02 20', now: NOW });
    expect(await offered({ name: 'Reception', phones: ['22 00 02 20'] })).toEqual([[ada, 'phone']]);
    expect(await offered({ name: 'Reception', phones: ['22 00 02 21'] })).toEqual([]);
  });

  it('is known by number and record before any name was looked at', async () => {
    const { id } = await customer('bo@harbour.example', 'Bo Berg');
    await link(id, RECORD);
    await linkIdentity({ customerId: ada, type: 'phone', value: '+47 22 00 02 20', now: NOW });
    const names = vi.spyOn(log.customers, 'toArray');
    const found = await acquaintedBySign({ ...stranger, profile: RECORD, phones: ['22 00 02 20'] }, NOW, 4);
    expect(found.map(({ customerId, sign }) => [customerId, sign])).toEqual([
      [id, 'profile'],
      [ada, 'phone'],
    ]);
    expect(names).not.toHaveBeenCalled();
    names.mockRestore();
  });

  it('is first of all whose record it is', async () => {
    const { id } = await customer('bo@harbour.example', 'Bo Berg');
    await link(id, RECORD);
    expect(await offered({ profile: RECORD, address: 'ada@new.example' })).toEqual([
      [id, 'profile'],
      [ada, 'name'],
    ]);
  });
});

describe('in whatever order things are linked', () => {
  const values = [
    { type: 'email', value: 'ada+shop@brightwater.example' },
    { type: 'email', value: 'ada@brightwater.example' },
    { type: 'phone', value: '+46 8 555 010 22' },
    { type: 'profile', value: RECORD },
    { type: 'profile', value: NAME },
  ] as const;
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.nat({ max: values.length - 1 }),
    does: fc.constantFrom('link', 'link', 'link', 'part'),
  });

  it('one sign leads to one customer at most, and a name to nobody while two go by it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await emptyLog();
        const people = await Promise.all(
          ['Ada', 'Bea', 'Cleo'].map((name) =>
            addCustomer({ body: { name }, stage: 'customer', identities: [], now: NOW }),
          ),
        );
        // What the seller said, and nothing else.
        const said = new Map<string, Set<string>>(values.map(({ value }) => [value, new Set()]));
        let now = NOW;
        for (const { who, what, does } of steps) {
          now += 1000;
          const [person, one] = [people[who], values[what]];
          if (!person || !one) continue;
          const holders = said.get(one.value) ?? new Set();
          if (does === 'part') {
            const mine = await identitiesOf(person.id);
            const found = mine.find(({ body, until }) => body.value === one.value && until === null);
            if (!found) continue;
            await moveAddress({ identityId: found.id, from: now, to: null, now });
            holders.delete(person.id);
            continue;
          }
          const linking = linkIdentity({ customerId: person.id, ...one, now });
          const isTaken = one.value !== NAME && [...holders].some((id) => id !== person.id);
          if (isTaken) await expect(linking).rejects.toMatchObject({ code: 'taken' });
          else {
            await linking;
            holders.add(person.id);
          }
        }
        for (const { value } of values) {
          const holders = [...(said.get(value) ?? [])];
          const led = await whose(value, now + 1);
          if (holders.length > 1) expect(led).toBeNull();
          else if (holders.length === 1) expect(led).toBe(holders[0]);
        }
        const name = await whose(NAME, now + 1);
        expect(name === null || said.get(NAME)?.has(name)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
