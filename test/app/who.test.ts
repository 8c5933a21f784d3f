import { beforeEach, describe, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { subjectOf, watchPeople } from '@/lib/app/who';
import { identitiesOf } from '@/lib/log/identities';
import { moveAddress } from '@/lib/log/move';
import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings } from './log';
import { ADA, draft, from, ME, message, READ_AT, reading } from './readings';

const person = (address: string) => ({ name: '', address });
const at = (minutes: number) =>
  ({ is: 'found', value: { at: READ_AT + minutes * 60_000, precision: 'minute', zone: 'known' }, rung: 1 }) as const;

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

function peopleOf(page: PageReading, set: Settings = settings()): Promise<PersonOnPage[]> {
  return new Promise((resolve, reject) => {
    watchPeople(page, set).subscribe({ next: resolve, error: reject });
  });
}

describe('a page whose address says that it is of many', () => {
  it.each([
    ['https://crm.example/admin/import/55', 'nobody'],
    ['https://crm.example/#/compare?left=1&right=2', 'nobody'],
    ['https://crm.example/people/55', 'unknown'],
    ['https://crm.example/importers/55', 'unknown'],
    ['https://search.example/people/55', 'unknown'],
  ])('%s is about %s', async (url, is) => {
    const page = reading({
      site: 'generic',
      view: 'record',
      url,
      people: [{ ...person('tom@harbour.example'), phones: [], company: '', role: 'record', rank: 0.7 }],
    });
    expect(subjectOf(page, await peopleOf(page)).is).toBe(is);
  });
});

describe('whom a page is about', () => {
  it('is the last outsider who wrote; the others follow', async () => {
    const page = reading({
      messages: [
        message({ from: from('tom@harbour.example'), time: at(-30) }),
        message({ time: at(-20) }),
        message({ from: from(ME), to: [person('elena@north.example')], time: at(-10) }),
      ],
    });
    const people = await peopleOf(page);
    expect(people.map(({ address }) => address)).toEqual([ADA, 'tom@harbour.example', 'elena@north.example']);
    expect(subjectOf(page, people)).toMatchObject({ is: 'unknown', person: { address: ADA } });
  });

  it('is the customer that the address leads to, whatever its case', async () => {
    const customerId = await addAda();
    const page = reading({ messages: [message({ from: from(ADA.toUpperCase()) })] });
    expect(subjectOf(page, await peopleOf(page))).toEqual({ is: 'customer', customerId });
  });

  it('is never our side', async () => {
    const page = reading({ messages: [message({ from: from(ME), to: [person('ola@fjordgear.example')] })] });
    const people = await peopleOf(page, settings({ colleagues: ['@fjordgear.example'] }));
    expect(people).toEqual([]);
    expect(subjectOf(page, people)).toEqual({ is: 'nobody' });
  });

  it('is nobody in a list, which shows many', async () => {
    await addAda();
    const page = reading({ view: 'list', messages: [message()] });
    expect(subjectOf(page, await peopleOf(page))).toEqual({ is: 'nobody' });
  });

  it('is whose record it is, whoever else wrote there last', async () => {
    const people = [{ ...person(ADA), role: 'record' as const, phones: [], company: '', rank: 0.95 }];
    const messages = [message({ time: at(-30) }), message({ from: from('tom@harbour.example'), time: at(-10) })];
    const page = reading({ view: 'record', people, messages });
    const everybody = await peopleOf(page);
    expect(everybody.map(({ address }) => address)).toEqual([ADA, 'tom@harbour.example']);
    expect(subjectOf(page, everybody)).toMatchObject({ is: 'unknown', person: { address: ADA } });
  });

  it('is nobody on a record of our side, where others are merely named', async () => {
    const some = { name: '', phones: [], company: '' };
    const people = [
      { ...some, address: 'ola@fjordgear.example', role: 'record' as const, rank: 0.9 },
      { ...some, address: ADA, role: 'mention' as const, rank: 0.2 },
    ];
    const page = reading({ view: 'record', messages: [], people });
    const others = await peopleOf(page, settings({ colleagues: ['@fjordgear.example'] }));
    expect(others.map(({ address }) => address)).toEqual([ADA]);
    expect(subjectOf(page, others)).toEqual({ is: 'nobody' });
  });

  it('is nobody of the seller’s own firm whom a page names in passing, and still one whom they serve', async () => {
    const named = (address: string) => ({ ...person(address), role: 'mention' as const, phones: [], company: '' });
    const about = async (address: string, other: string, own = [ME]) => {
      const people = [
        { ...named(address), rank: 0.47 },
        { ...named(other), rank: 0.25 },
      ];
      const page = reading({ account: { is: 'absent' }, view: 'other', messages: [], people });
      return subjectOf(page, await peopleOf(page, settings({ own })));
    };
    expect(await about(ADA, 'sales@fjordgear.example')).toMatchObject({ is: 'unknown', person: { address: ADA } });
    expect(await about('sales@fjordgear.example', ADA)).toEqual({ is: 'nobody' });
    // Whoever has a mailbox with the same provider is no colleague.
    const own = ['nina.solberg@gmail.com'];
    expect(await about('anna.lund@gmail.com', ADA, own)).toMatchObject({ is: 'unknown' });
    const customerId = await addAda();
    expect(await about(ADA, 'sales@fjordgear.example', ['nina@brightwater.example'])).toEqual({
      is: 'customer',
      customerId,
    });
  });

  it('is nobody of the seller’s own firm, whatever field they stand in, where no adapter or seller says so', async () => {
    const about = async (site: PageReading['site'], address = 'workshop@fjordgear.example', own = ME) => {
      const people = [{ ...person(address), role: 'record' as const, phones: [], company: '', rank: 0.6 }];
      const page = reading({ site, account: { is: 'absent' }, view: 'record', people });
      return subjectOf(page, await peopleOf(page, settings({ own: [own] })));
    };
    expect(await about('generic')).toEqual({ is: 'nobody' });
    expect(await about('generic', 'paddlers@lists.fjordgear.example')).toEqual({ is: 'nobody' });
    expect(await about('generic', 'anna@notfjordgear.example')).toMatchObject({ is: 'unknown' });
    expect(await about('taught')).toMatchObject({ is: 'unknown' });
    expect(await about('generic', ADA)).toMatchObject({ is: 'unknown' });
    const customerId = await addAda();
    expect(await about('generic', ADA, 'nina@brightwater.example')).toEqual({ is: 'customer', customerId });
  });

  it('is no option of a command in which an address stands', async () => {
    const people = [ADA, `--to=${ADA}`].map((address) => ({
      ...person(address),
      role: 'mention' as const,
      phones: [],
      company: '',
      rank: 0.3,
    }));
    const page = reading({ site: 'generic', account: { is: 'absent' }, view: 'other', messages: [], people });
    expect((await peopleOf(page)).map(({ address }) => address)).toEqual([ADA]);
  });

  it('is nobody on a form for a new record whose heading stands where names do', async () => {
    const about = async (end: string, address = '') => {
      const people = [{ name: 'New contact', address, role: 'record' as const, phones: [], company: '', rank: 0.95 }];
      const page = reading({ site: 'taught', url: `https://crm.example/contacts/${end}`, view: 'record', people });
      const found = await peopleOf(page);
      return [found.length, subjectOf(page, found).is];
    };
    for (const end of ['create', 'new', 'add/', 'Neu']) expect(await about(end)).toEqual([0, 'nobody']);
    for (const end of ['41', 'newton', 'create/41']) expect(await about(end)).toEqual([1, 'unknown']);
    expect(await about('create', ADA)).toEqual([1, 'unknown']);
  });

  it('is nobody on the seller’s own record, however much another stands out there', async () => {
    const some = { name: '', phones: [], company: '' };
    const people = [
      { ...some, address: ME, role: 'record' as const, rank: 0.95 },
      { ...some, address: 'nina.solberg@privatpost.example', role: 'mention' as const, rank: 0.7 },
    ];
    const page = reading({ site: 'generic', view: 'record', people });
    expect(subjectOf(page, await peopleOf(page))).toEqual({ is: 'nobody' });
    const writing = { ...page, drafts: [draft()] };
    expect(subjectOf(writing, await peopleOf(writing))).toMatchObject({ is: 'unknown', person: { address: ADA } });
  });

  it('is nobody on a page that was not recognised', async () => {
    await addAda();
    const page = reading({ messages: [message()], health: { state: 'broken', missing: ['sender'], report: '' } });
    expect(await peopleOf(page)).toEqual([]);
  });
});

describe('a thread on a page that no adapter knows', () => {
  const about = async (addresses: string[], part: Partial<PageReading> = {}) => {
    const messages = addresses.map((address, index) => message({ from: from(address), time: at(index - 60) }));
    const page = reading({ site: 'generic', messages, ...part });
    return subjectOf(page, await peopleOf(page));
  };
  const carrier = 'dispo@kurier.example';

  it('is about nobody where people of two firms wrote: the last may be a carrier', async () => {
    expect(await about([ADA, ME, carrier])).toEqual({ is: 'nobody' });
    expect(await about(['ada@gmail.com', 'tom@gmail.com'])).toEqual({ is: 'nobody' });
  });

  it('is about the one of them who is a customer, and of two customers about neither', async () => {
    const customerId = await addAda();
    expect(await about([ADA, ME, carrier])).toEqual({ is: 'customer', customerId });
    await addAda({ address: carrier, name: 'Tom' });
    expect(await about([ADA, ME, carrier])).toEqual({ is: 'nobody' });
  });

  it('is about the last who wrote where they are of one firm, on a known site, or beside the record', async () => {
    const other = ADA.replace('ada', 'tom');
    const is = (address: string) => ({ is: 'unknown', person: { address } });
    expect(await about([ADA, ME])).toMatchObject(is(ADA));
    expect(await about([ADA, ME, other])).toMatchObject(is(other));
    expect(await about([ADA, ME, 'per@fjordgear.example', 'no-reply@kurier.example', ADA])).toMatchObject(is(ADA));
    expect(await about([ADA, ME, carrier], { site: 'gmail' })).toMatchObject(is(carrier));
    const people = [{ ...person(ADA), role: 'record' as const, phones: [], company: '', rank: 0.95 }];
    await addAda({ address: carrier, name: 'Tom' });
    const part = { view: 'record' as const, people };
    expect(await about([ADA, 'tom@harbour.example', ME, carrier], part)).toMatchObject(is(ADA));
  });
});

describe('several customers on a page', () => {
  it('each say whether an answer to them is owed', async () => {
    await addAda();
    await addAda({ address: 'tom@harbour.example', name: 'Tom' });
    const answered = { from: from(ME), to: [person('tom@harbour.example')], time: at(-10) };
    const page = reading({
      messages: [
        message({ from: from('tom@harbour.example'), time: at(-30) }),
        message({ time: at(-20) }),
        message(answered),
      ],
    });
    await observe(page, settings());
    const turns = (await peopleOf(page)).map(({ customerName, yourTurn }) => [customerName, yourTurn]);
    expect(turns).toEqual([
      ['Ada Lindqvist', true],
      ['Tom', false],
    ]);
  });

  it('are whose the address was when they last wrote', async () => {
    const customerId = await addAda();
    const [address] = await identitiesOf(customerId);
    const to = { name: 'Cleo Park', account: '' };
    await moveAddress({ identityId: address?.id ?? '', from: READ_AT - 3_600_000, to, now: READ_AT });
    const names = async (minutes: number) =>
      (await peopleOf(reading({ messages: [message({ time: at(minutes) })] }))).map(({ customerName }) => customerName);
    expect([await names(-120), await names(-10)]).toEqual([['Ada Lindqvist'], ['Cleo Park']]);
  });
});

describe('an address that is nobody’s own', () => {
  it('does not match by itself when it is shared', async () => {
    const page = reading({ messages: [message({ from: from('info@harbour.example') })] });
    expect(await peopleOf(page)).toMatchObject([{ shared: true, customerId: null }]);
  });

  it('offers the Reply-To of a machine', async () => {
    const form = message({ from: from('no-reply@forms.example'), replyTo: person('tom@harbour.example') });
    expect(await peopleOf(reading({ messages: [form] }))).toMatchObject([
      { address: 'no-reply@forms.example', unreachable: true, offer: 'tom@harbour.example' },
    ]);
  });

  it('offers the name that goes with the Reply-To, never the machine’s', async () => {
    const replyTo = { name: 'Tom Berg', address: 'tom@harbour.example' };
    const form = message({ from: from('no-reply@forms.example', 'Contact form'), replyTo });
    expect(await peopleOf(reading({ messages: [form] }))).toMatchObject([{ offerName: 'Tom Berg' }]);
  });

  it.each(['no-reply@forms.example', 'no-reply@fjordgear.example'])(
    'is the customer that a form of %s says to answer to',
    async (address) => {
      const customerId = await addAda();
      const form = message({ from: from(address, 'Contact form'), replyTo: person(ADA) });
      const page = reading({ messages: [form] });
      const people = await peopleOf(page, settings({ colleagues: ['@fjordgear.example'] }));
      expect(people[0]).toMatchObject({ customerId, customerName: 'Ada Lindqvist' });
      expect(subjectOf(page, people)).toEqual({ is: 'customer', customerId });
    },
  );

  it('only offers a person’s own Reply-To, whoever it leads to', async () => {
    await addAda();
    const other = message({ from: from('tom@harbour.example'), replyTo: person(ADA) });
    expect((await peopleOf(reading({ messages: [other] })))[0]).toMatchObject({ customerId: null, offer: ADA });
  });

  it('offers no Reply-To that is our own', async () => {
    const form = message({ from: from('no-reply@forms.example'), replyTo: person(ME) });
    expect(await peopleOf(reading({ messages: [form] }))).toMatchObject([{ unreachable: true, offer: '' }]);
  });

  it('is marked when a mailing list rewrote it', async () => {
    expect(await peopleOf(reading({ messages: [message({ via: true })] }))).toMatchObject([{ unreachable: true }]);
  });
});
