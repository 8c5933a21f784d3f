import { beforeEach, describe, expect, it } from 'vitest';
import { customerActions } from '@/lib/app/actions/customers';
import { observe } from '@/lib/app/observe';
import { sidesOf } from '@/lib/app/sides';
import { subjectOf, watchPeople } from '@/lib/app/who';
import { log } from '@/lib/log/database';
import { type Settings, updateSettings } from '@/lib/log/settings';
import type { PagePerson, PageReading } from '@/lib/model/reading';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings } from './log';
import { ADA, from, ME, message, reading } from './readings';

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

const own = 'nina.solberg@fjordgear.example';
const mine = settings({ own: [own, 'nina@gmail.com'] });
const zone = 'Europe/Oslo';

/** A record of a CRM that does not say who is signed in. */
const record = (person: Partial<PagePerson>, part: Partial<PageReading> = {}) =>
  reading({
    site: 'taught',
    url: 'https://crm.example/party/7',
    view: 'record',
    account: { is: 'absent' },
    conversation: { is: 'absent' },
    people: [{ name: '', address: '', role: 'record', phones: [], company: '', rank: 0.95, ...person }],
    ...part,
  });

async function subject(page: PageReading, set: Settings = mine) {
  const people = await new Promise<Parameters<typeof subjectOf>[1]>((next, error) => {
    watchPeople(page, set).subscribe({ next, error });
  });
  return subjectOf(page, people);
}

describe('the seller’s own record', () => {
  it.each([own, 'Nina.Solberg@FjordGear.example', 'nina.solberg+crm@fjordgear.example', 'ni.na+crm@googlemail.com'])(
    'is about nobody by its address: %s',
    async (address) => {
      expect(await subject(record({ name: 'Nina Solberg', address }))).toEqual({ is: 'nobody' });
    },
  );

  it.each(['Nina Solberg', 'Solberg, Nina', 'NINA SOLBERG'])(
    'is about nobody by a name that the address spells: %s',
    async (name) => {
      expect(await subject(record({ name }))).toEqual({ is: 'nobody' });
    },
  );

  it('is about nobody by a name that the seller said is them, on whatever site', async () => {
    const profile = 'outlook nina@fjordgear.example name nina maria solberg';
    const said = settings({ profiles: [{ profile, name: 'Nina Maria Solberg', mine: true }] });
    expect(await subject(record({ name: 'Nina Maria Solberg' }), said)).toEqual({ is: 'nobody' });
  });

  it('names nobody else who merely stands on it', async () => {
    const others = { name: '', role: 'mention' as const, phones: [], company: '', rank: 0.35 };
    const page = record({ address: `${own.replace('@', '+x@')}` });
    page.people.push({ ...others, address: ADA });
    expect(await subject(page)).toEqual({ is: 'nobody' });
  });
});

describe('somebody else', () => {
  it.each([
    ['of the same first name', { name: 'Nina Berg' }],
    ['of the same last name', { name: 'Olav Solberg' }],
    ['of one name alone', { name: 'Nina' }],
    ['of a longer name', { name: 'Nina Solberg Moe' }],
    ['whose mailbox begins alike', { address: 'nina.solbergmoe@fjordgear.example' }],
    ['with the dots elsewhere, where they count', { address: 'ninasolberg@fjordgear.example' }],
    ['of the same name, with an address of theirs', { name: 'Nina Solberg', address: 'nina.solberg@other.example' }],
  ])('%s is shown', async (_, person) => {
    expect(await subject(record(person))).toMatchObject({ is: 'unknown', person });
  });

  it('on a site of names, whom the seller said is a colleague of theirs, is not the seller', () => {
    const profile = 'taught crm.example name nina solberg';
    const set = settings({ own: [own], profiles: [{ profile, name: 'Nina Solberg', mine: false }] });
    const sides = sidesOf(set, null);
    expect([sides.isMine(profile), sides.isOurs(profile)]).toEqual([false, true]);
  });

  it('of the mailbox that is shared is our side, and not known to be the seller', () => {
    const sides = sidesOf(settings({ own: ['team+nina@fjordgear.example'], shared: ['team@fjordgear.example'] }), null);
    expect(sides.isOurs('team+per@fjordgear.example')).toBe(true);
    expect(sides.isMine('team+per@fjordgear.example')).toBe(false);
  });
});

describe('what the seller wrote', () => {
  it('is ours under a plus-address and under the name alone, and goes to the customer', async () => {
    await addAda();
    const to = [{ name: '', address: ADA }];
    const messages = [
      message({ from: from('nina.solberg+crm@fjordgear.example'), to, text: { is: 'found', value: 'One.', rung: 1 } }),
      message({ from: from('', 'Nina Solberg'), to, text: { is: 'found', value: 'Two.', rung: 1 } }),
    ];
    await observe(reading({ account: { is: 'absent' }, messages }), mine);
    const bodies = (await log.entries.toArray()).map(({ body }) => body);
    expect(bodies).toMatchObject([
      { direction: 'out', by: 'me' },
      { direction: 'out', by: 'me' },
    ]);
  });
});

describe('an address of the seller’s', () => {
  const { addCustomer, linkAddress, addIdentity, changeJob } = customerActions(zone, async () => undefined);
  const nina = { name: 'Nina', account: '', phones: [], internal: false };
  beforeEach(() => updateSettings(zone, { own: [ME] }));

  it.each([ME, ME.toUpperCase(), 'nina+orders@fjordgear.example'])(
    '%s leads to nobody, whoever links it',
    async (address) => {
      const customerId = await addAda();
      const before = await log.identities.toArray();
      await expect(addCustomer({ ...nina, address })).rejects.toThrow('This is you');
      await expect(linkAddress(customerId, address, 'Nina')).rejects.toThrow('This is you');
      await expect(addIdentity(customerId, { type: 'email', value: address })).rejects.toThrow('This is you');
      const job = { identityId: before[0]?.id ?? '', from: 0, to: null, address, account: '', role: '' };
      await expect(changeJob(customerId, job)).rejects.toThrow('This is you');
      expect(await log.identities.toArray()).toEqual(before);
      expect(await log.customers.count()).toBe(1);
    },
  );

  it('keeps nobody else out', async () => {
    await addCustomer({ ...nina, address: 'nina@lund.example' });
    expect(await log.customers.count()).toBe(1);
  });
});
