import { beforeEach, describe, expect, it, vi } from 'vitest';
import { customerActions } from '@/lib/app/actions/customers';
import { watchCustomerRecord } from '@/lib/app/customer-view';
import { observe } from '@/lib/app/observe';
import { openDrafts } from '@/lib/app/open-drafts';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { promisesOnPage } from '@/lib/app/read-page';
import { subjectOf, watchPeople } from '@/lib/app/who';
import { log } from '@/lib/log/database';
import { identitiesOf, linkIdentity } from '@/lib/log/identities';
import { moveAddress } from '@/lib/log/move';
import type { Settings } from '@/lib/log/settings';
import type { PagePerson, PageReading } from '@/lib/model/reading';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { ADA, draft, from, ME, message, READ_AT, reading } from './readings';

const PRIYA = 'outlook nina@fjordgear.example name priya raman';
const RECORD = 'hubspot app.hubspot.com record 7/0-1/12';

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

/** A conversation in Outlook, where this message shows its sender's name alone. */
const outlook = (part: Partial<PageReading> = {}) =>
  reading({
    site: 'outlook',
    url: 'https://outlook.office.com/mail/inbox',
    messages: [nameless()],
    health: { state: 'degraded', missing: ['address of the sender'], report: '' },
    ...part,
  });
const nameless = (name = 'Priya Raman', minutes = -60) =>
  message({ from: from('', name), ids: [], time: at(minutes), subject: 'Order FG-20418' });
const at = (minutes: number) =>
  ({ is: 'found', value: { at: READ_AT + minutes * 60_000, precision: 'minute', zone: 'known' }, rung: 1 }) as const;
const answer = () =>
  message({ from: from(ME), to: [], ids: [], time: at(-5), text: { is: 'found', value: 'Today.', rung: 1 } });
const record = (part: Partial<PagePerson> = {}) =>
  reading({
    site: 'hubspot',
    url: 'https://app.hubspot.com/contacts/7/record/0-1/12',
    view: 'record',
    account: { is: 'absent' },
    conversation: { is: 'absent' },
    people: [
      {
        name: 'Priya Raman',
        address: '',
        role: 'record',
        phones: [],
        company: 'Trailmix',
        profile: '7/0-1/12',
        rank: 0.95,
        ...part,
      },
    ],
  });

const first = <T>(watched: { subscribe(to: { next(value: T): void; error(reason: unknown): void }): unknown }) =>
  new Promise<T>((next, error) => {
    watched.subscribe({ next, error });
  });
const peopleOf = (page: PageReading, set: Settings = settings()): Promise<PersonOnPage[]> =>
  first(watchPeople(page, set));
const subject = async (page: PageReading, set?: Settings) => subjectOf(page, await peopleOf(page, set));
const link = (customerId: string, value = PRIYA) =>
  linkIdentity({ customerId, type: 'profile', value, name: 'Priya Raman', now: READ_AT });
const addPriya = () => addAda({ address: 'priya@trailmix.example', name: 'Priya Raman' });

describe('somebody whom the page names without an address', () => {
  it('is shown by name, with what the log would know them by, and nothing is kept of them', async () => {
    await addAda();
    expect(await subject(outlook())).toMatchObject({
      is: 'unknown',
      person: { name: 'Priya Raman', address: '', profile: PRIYA, customerId: null },
    });
    expect(await observe(outlook(), settings())).toBeNull();
    for (const table of log.tables) expect(JSON.stringify(await table.toArray())).not.toMatch(/priya/i);
  });

  it('comes after customers and who wrote with an address, and before who was only written to', async () => {
    const ops = { name: 'Ops', address: 'ops@else.example' };
    const tom = { name: 'Tom', address: 'tom@harbour.example' };
    const page = outlook({ messages: [message({ to: [ops, tom] }), nameless('Kim Berg', -1)] });
    const names = async () => (await peopleOf(page)).map(({ name }) => name);
    expect(await names()).toEqual(['Ada Lindqvist', 'Kim Berg', 'Ops', 'Tom']);
    await addAda({ address: 'tom@harbour.example', name: 'Tom' });
    expect(await names()).toEqual(['Ada Lindqvist', 'Tom', 'Kim Berg', 'Ops']);
  });

  it('is the customer once linked, in every conversation of this site and account, and their messages count', async () => {
    const customerId = await addPriya();
    await link(customerId);
    expect(await subject(outlook())).toEqual({ is: 'customer', customerId });
    expect(await subject(outlook({ messages: [nameless('Raman, Priya')] }))).toEqual({ is: 'customer', customerId });
    const other = outlook({ account: { is: 'found', value: 'ola@fjordgear.example', rung: 1 } });
    expect(await subject(other, settings({ own: [ME, 'ola@fjordgear.example'] }))).toMatchObject({ is: 'unknown' });
    await observe(outlook(), settings());
    expect(await touches()).toMatchObject([{ customerId, direction: 'in', by: 'them', asks: 'yes' }]);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { turn: 'us' } }]);
  });

  it('has one timeline with the same messages of another mailbox', async () => {
    const customerId = await addPriya();
    await link(customerId);
    const mail = message({ from: from('priya@trailmix.example'), time: at(-60) });
    await observe(reading({ messages: [mail] }), settings());
    await observe(outlook(), settings());
    expect(await touches()).toHaveLength(1);
  });

  it('is answered by what our side wrote in the thread, and both go when it was another’s', async () => {
    const customerId = await addPriya();
    const { id } = await link(customerId);
    const before = await touches();
    await observe(outlook({ messages: [nameless(), answer()] }), settings());
    expect((await touches()).map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(await log.conversations.toArray()).toMatchObject([{ body: { owedSince: null } }]);
    await moveAddress({ identityId: id, from: 0, to: null, now: READ_AT });
    expect(await touches()).toEqual(before);
    expect(await subject(outlook())).toMatchObject({ is: 'unknown' });
  });
});

it('a link made in the panel is taken back with all that came by it', async () => {
  vi.stubGlobal('chrome', { ...globalThis.chrome, runtime: { sendMessage: async () => undefined } });
  const customerId = await addPriya();
  const { linkAddress } = customerActions('Europe/Oslo', async () => undefined);
  const done = await linkAddress(customerId, PRIYA, 'Priya Raman');
  expect(done?.says).toBe('Linked Priya Raman');
  await observe(outlook({ messages: [nameless(), answer()] }), settings());
  expect(await touches()).toHaveLength(2);
  await done?.undo();
  expect(await touches()).toEqual([]);
  expect(await identitiesOf(customerId)).toHaveLength(1);
  expect(await subject(outlook())).toMatchObject({ is: 'unknown' });
});

it('a link to an address that led to them all along takes nothing when it is taken back', async () => {
  vi.stubGlobal('chrome', { ...globalThis.chrome, runtime: { sendMessage: async () => undefined } });
  const customerId = await addPriya();
  const { linkAddress } = customerActions('Europe/Oslo', async () => undefined);
  const done = await linkAddress(customerId, 'priya@trailmix.example', 'Priya Raman');
  await done?.undo();
  expect(await identitiesOf(customerId)).toMatchObject([{ until: null }]);
});

describe('a name that two people have', () => {
  it('leads to neither, and records nothing of either', async () => {
    const [one, two] = [await addPriya(), await addAda()];
    await link(one);
    await link(two);
    expect(await subject(outlook())).toMatchObject({ is: 'unknown', person: { name: 'Priya Raman' } });
    expect(await observe(outlook(), settings())).toBeNull();
    const shown = await first(watchCustomerRecord(one, settings(), 10));
    const promise = { is: 'found', value: 'We will send the list by Friday.', rung: 1 } as const;
    const page = outlook({ messages: [message({ ...nameless(), text: promise })] });
    expect(shown && promisesOnPage(shown, page, READ_AT)).toEqual([]);
  });

  it('leads to one where it is one’s, also to what they promise', async () => {
    const customerId = await addPriya();
    await link(customerId);
    const shown = await first(watchCustomerRecord(customerId, settings(), 10));
    const promise = { is: 'found', value: 'We will send the list by Friday.', rung: 1 } as const;
    const page = outlook({ messages: [message({ ...nameless(), text: promise })] });
    expect(shown && promisesOnPage(shown, page, READ_AT)).toMatchObject([{ by: 'them' }]);
  });

  it('is not theirs where the page shows it with the address of somebody else', async () => {
    const customerId = await addPriya();
    await link(customerId);
    const other = message({ from: from('priya.raman@else.example', 'Priya Raman'), time: at(-2) });
    const page = outlook({ messages: [nameless(), other] });
    expect((await peopleOf(page)).map(({ customerId: id }) => id)).toEqual([null, null]);
    expect(await observe(page, settings())).toBeNull();
    const own = message({ from: from('PRIYA@trailmix.example', 'Priya Raman'), time: at(-2) });
    expect(await subject(outlook({ messages: [nameless(), own] }))).toEqual({ is: 'customer', customerId });
  });

  it('is nobody’s where our side goes by it on the page', async () => {
    await link(await addPriya());
    const mine = message({ from: from(ME, 'Priya Raman'), time: at(-2) });
    expect(await peopleOf(outlook({ messages: [nameless(), mine] }))).toEqual([]);
    expect(await observe(outlook({ messages: [nameless(), mine] }), settings())).toBeNull();
  });
});

describe('our own side on a site without addresses', () => {
  const zendesk = (messages: PageReading['messages']) =>
    reading({ site: 'zendesk', url: 'https://fjord.zendesk.com/agent/tickets/7', account: { is: 'absent' }, messages });
  const nina = 'zendesk fjord.zendesk.com name nina solberg';
  const said = settings({ profiles: [{ profile: nina, name: 'Nina Solberg', mine: true }] });

  it('is nobody’s customer, and what it wrote is an answer', async () => {
    const customerId = await addPriya();
    await link(customerId, 'zendesk fjord.zendesk.com name priya raman');
    const page = zendesk([nameless('Priya Raman', -60), nameless('Nina Solberg', -5)]);
    expect((await peopleOf(page, said)).map(({ name }) => name)).toEqual(['Priya Raman']);
    await observe(page, said);
    expect((await touches()).map(({ direction, by }) => [direction, by])).toEqual([
      ['in', 'them'],
      ['out', 'me'],
    ]);
  });
});

describe('a record of a CRM', () => {
  it('without an address leads to the customer it was linked to, whatever name it shows', async () => {
    const customerId = await addPriya();
    expect(await subject(record())).toMatchObject({ is: 'unknown', person: { profile: RECORD, address: '' } });
    await link(customerId, RECORD);
    expect(await subject(record({ name: 'P. Raman' }))).toEqual({ is: 'customer', customerId });
    expect(await subject(record({ profile: '7/0-1/13' }))).toMatchObject({ is: 'unknown' });
  });

  it('with an address leads to whose address that is', async () => {
    const [priya, ada] = [await addPriya(), await addAda()];
    await link(priya, RECORD);
    expect(await subject(record({ address: ADA }))).toEqual({ is: 'customer', customerId: ada });
    expect(await subject(record({ address: 'new@trailmix.example' }))).toMatchObject({
      is: 'unknown',
      person: { address: 'new@trailmix.example', profile: RECORD },
    });
  });
});

describe('a taught record that shows its person by name alone', () => {
  const HERE = 'taught desk.example name priya raman';
  const ticket = (name: string, messages: PageReading['messages'] = [], number = 812) =>
    reading({
      site: 'taught',
      url: `https://desk.example/tickets/${number}`,
      view: 'record',
      account: { is: 'absent' },
      conversation: { is: 'absent' },
      people: [{ name, address: '', role: 'record', phones: [], company: '', rank: 0.95 }],
      messages,
    });
  const toPriya = (name: string, minutes: number) =>
    message({
      from: from('', name),
      to: [{ name: 'Priya Raman', address: '' }],
      ids: [],
      time: at(minutes),
      text: { is: 'found', value: 'It leaves today.', rung: 1 },
    });
  const nina = settings({ own: ['nina.solberg@fjordgear.example'], colleagues: ['per.moe@fjordgear.example'] });

  it('names them and leads to nobody, until the seller links the name once', async () => {
    const customerId = await addPriya();
    expect(await subject(ticket('Priya Raman'), nina)).toMatchObject({
      is: 'unknown',
      person: { name: 'Priya Raman', address: '', profile: HERE, customerId: null, shared: false },
    });
    await link(customerId, HERE);
    expect(await subject(ticket('Raman, Priya', [], 813), nina)).toEqual({ is: 'customer', customerId });
    expect(await subject(ticket('Priya Ramanujan'), nina)).toMatchObject({ is: 'unknown' });
    const elsewhere = { ...ticket('Priya Raman'), url: 'https://other.example/tickets/812' };
    expect(await subject(elsewhere, nina)).toMatchObject({ is: 'unknown' });
  });

  it('of which two customers have one is asked about', async () => {
    await link(await addPriya(), HERE);
    await link(await addAda(), HERE);
    expect(await subject(ticket('Priya Raman'), nina)).toMatchObject({ is: 'unknown', person: { customerId: null } });
  });

  it('has the messages of both sides, and what our side wrote there is an answer to them', async () => {
    const customerId = await addPriya();
    await link(customerId, HERE);
    const page = ticket('Priya Raman', [nameless('Priya Raman', -60), toPriya('Nina Solberg', -5)]);
    await observe(page, nina);
    await observe(page, nina);
    expect(await touches()).toMatchObject([
      { customerId, direction: 'in', by: 'them' },
      { customerId, direction: 'out', by: 'me' },
    ]);
    expect((await log.conversations.toArray()).map(({ body }) => body.owedSince)).toEqual([null]);
  });

  it('records nothing while the name leads to nobody, nor what went to somebody else by name', async () => {
    await observe(ticket('Priya Raman', [nameless(), toPriya('Nina Solberg', -5)]), nina);
    await link(await addPriya(), HERE);
    await observe(ticket('Kim Berg', [nameless('Kim Berg'), toPriya('Nina Solberg', -5)]), nina);
    expect(await touches()).toEqual([]);
  });

  it.each(['Nina Solberg', 'Per Moe', 'Moe, Per'])('is about nobody where that is one of us: %s', async (name) => {
    expect(await subject(ticket(name), nina)).toEqual({ is: 'nobody' });
  });

  it('is about a customer of a colleague’s name whom the seller linked', async () => {
    expect((await peopleOf(ticket('Per Moe'), nina)).map(({ name, role }) => [name, role])).toEqual([
      ['Per Moe', 'mention'],
    ]);
    const customerId = await addAda({ address: 'per@moe.example', name: 'Per Moe' });
    await link(customerId, 'taught desk.example name per moe');
    expect(await subject(ticket('Per Moe'), nina)).toEqual({ is: 'customer', customerId });
  });

  it.each(['Support', 'Customer Service', 'Sales-Team', 'Anonym', 'Unknown user', 'Das Büro – Verkauf'])(
    'says of %s whether it reads like anybody’s',
    async (name) => {
      const found = await subject(ticket(name), nina);
      expect(found).toMatchObject({ is: 'unknown', person: { shared: name !== 'Das Büro – Verkauf' } });
    },
  );

  it('has a draft that is written there', async () => {
    const customerId = await addPriya();
    await link(customerId, HERE);
    const page = { ...ticket('Priya Raman'), drafts: [draft({ to: [{ name: 'Priya Raman', address: '' }], cc: [] })] };
    const open = async () => openDrafts(await identitiesOf(customerId), page).map(({ to }) => to);
    expect(await open()).toEqual(['them']);
    page.drafts = [draft({ to: [{ name: 'Kim Berg', address: '' }], cc: [] })];
    expect(await open()).toEqual(['others']);
  });
});

describe('a name that a page made up', () => {
  it.each([`Kim <${ADA}>`, `${ADA}`, `x name priya raman <${ME}>`, `Kim\n<${ADA}>`])(
    '%s never passes for an address',
    async (name) => {
      await addAda();
      await observe(outlook({ messages: [nameless(name)] }), settings());
      expect(await touches()).toEqual([]);
      expect((await peopleOf(outlook({ messages: [nameless(name)] }))).map(({ customerId }) => customerId)).toEqual([
        null,
      ]);
    },
  );

  it('that says nothing is shown as nobody', async () => {
    expect(await peopleOf(outlook({ messages: [nameless('<>')] }))).toEqual([]);
  });
});

it('what was linked on one page stays in the log as a value of its own', async () => {
  const customerId = await addPriya();
  await link(customerId);
  expect((await identitiesOf(customerId)).map(({ type, body }) => [type, body.value])).toEqual([
    ['email', 'priya@trailmix.example'],
    ['profile', PRIYA],
  ]);
});
