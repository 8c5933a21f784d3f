import { beforeEach, describe, expect, it } from 'vitest';
import { isNoReply, isRoleAddress, normaliseAddress } from '@/lib/log/addresses';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { identitiesOf, linkIdentity, matchAddresses } from '@/lib/log/identities';
import { moveAddress } from '@/lib/log/move';
import { undo } from '@/lib/log/trash';
import { DAY } from '@/lib/model/time';
import { canonical, customer, emptyLog, message, NOW, read, touches } from './builders';

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer('ada@brightwater.example')).id;
});

const whose = async (address: string, at = NOW) =>
  (await matchAddresses([address], at)).get(address)?.customerId ?? null;

describe('addresses', () => {
  it.each([
    ['Ada <ADA@Brightwater.example>', 'ada@brightwater.example'],
    ['mailto:ada@brightwater.example', 'ada@brightwater.example'],
    ['jonas@bücher.example', 'jonas@xn--bcher-kva.example'],
    ['Jonas@BÜCHER.Example', 'jonas@xn--bcher-kva.example'],
    ['"Lund, Anna" <Anna.Lund@Lund.example>', 'anna.lund@lund.example'],
    ['陳小明 <ming@例え.example>', 'ming@xn--r8jz45g.example'],
    ['李雷@例え.example', '李雷@xn--r8jz45g.example'],
    ['ada', ''],
    ['a b@c.example', ''],
    ['ada@', ''],
    ['ada@evil.example/x', ''],
  ])('%s is compared as "%s"', (raw, address) => {
    expect(normaliseAddress(raw)).toBe(address);
  });

  it.each(['info@a.example', 'Sales@a.example', 'customer-service@a.example', 'support+12@a.example'])(
    '%s is of a post',
    (address) => {
      expect(isRoleAddress(address)).toBe(true);
    },
  );

  it.each(['paddlers@lists.quay.example', 'quay@List.paddlers.example', 'paddlers@googlegroups.com'])(
    '%s is of a list',
    (address) => {
      expect(isRoleAddress(address)).toBe(true);
    },
  );

  it.each([
    'no-reply@shop.example',
    'noreply@shop.example',
    'order-noreply@shop.example',
    'donotreply@a.example',
    'MAILER-DAEMON@a.example',
  ])('%s is read by nobody', (address) => {
    expect(isNoReply(address)).toBe(true);
  });

  it.each([
    'noreen@a.example',
    'ingo@a.example',
    'marina.info.lee@a.example',
    'liszt@lists.example',
    'ann@listshop.a.example',
  ])('%s is of a person', (address) => {
    expect([isRoleAddress(address), isNoReply(address)]).toEqual([false, false]);
  });
});

describe('whom an address leads to', () => {
  it('finds the customer whatever the case, and nobody else', async () => {
    expect(await whose('ADA@brightwater.EXAMPLE')).toBe(ada);
    expect(await whose('bea@brightwater.example')).toBeNull();
    expect(await whose('Ada')).toBeNull();
  });

  it('knows a plus for the same mailbox, and dots where the provider ignores them', async () => {
    const { id } = await customer('sam.carter@gmail.com', 'Sam');
    expect(await whose('ada+orders@brightwater.example')).toBe(ada);
    expect(await whose('samcarter+x@googlemail.com')).toBe(id);
    await customer('j.doe@harbour.example', 'Jo');
    expect(await whose('jdoe@harbour.example')).toBeNull();
  });

  it('knows an international domain in either way of writing it', async () => {
    const { id } = await customer('jonas@bücher.example', 'Jonas');
    expect(await whose('JONAS@xn--bcher-kva.example')).toBe(id);
    expect(await whose('jonas+shop@BÜCHER.example')).toBe(id);
    expect(await whose('jonas@bucher.example')).toBeNull();
  });

  it('knows all spellings of one Gmail mailbox, and no other mailbox by them', async () => {
    const { id } = await customer('Sam.Carter+news@googlemail.com', 'Sam');
    for (const one of ['samcarter@gmail.com', 's.a.m.carter@gmail.com', 'SAMCARTER+x@googlemail.com'])
      expect(await whose(one)).toBe(id);
    for (const one of ['samcarter2@gmail.com', 'samcarter@gmail.example', 'sam@gmail.com'])
      expect(await whose(one)).toBeNull();
  });

  it('finds nobody when other forms lead to two customers', async () => {
    await customer('tom+a@harbour.example', 'Tom A');
    await customer('tom+b@harbour.example', 'Tom B');
    expect(await whose('tom@harbour.example')).toBeNull();
  });

  it('never follows a role address by itself, only one that was linked', async () => {
    const { id } = await customer('info@trailmix.example', 'Priya');
    expect(await whose('info@trailmix.example')).toBeNull();
    await linkIdentity({ customerId: id, type: 'email', value: 'info@trailmix.example', now: NOW });
    expect(await whose('info@trailmix.example')).toBe(id);
    expect(await identitiesOf(id)).toHaveLength(1);
  });

  it('knows a number with and without the prefix of its country', async () => {
    await linkIdentity({ customerId: ada, type: 'phone', value: '+46 8 555 010 22', now: NOW });
    expect(await whose('08-555 010 22')).toBe(ada);
    expect(await whose('0046 8 55501022')).toBe(ada);
    expect(await whose('08-555 010 23')).toBeNull();
    await linkIdentity({ customerId: ada, type: 'phone', value: '22 00 02 20', now: NOW });
    expect(await whose('+47 22 00 02 20')).toBe(ada);
  });

  it('refuses an address that leads to somebody else, and writes nothing', async () => {
    const twice = addCustomer({
      body: { name: 'Bea' },
      stage: 'customer',
      identities: [{ type: 'email', value: 'Ada@brightwater.example' }],
      now: NOW,
    });
    await expect(twice).rejects.toMatchObject({ code: 'taken' });
    expect(await log.customers.count()).toBe(1);
  });

  it('names the field of what is no address', async () => {
    const link = linkIdentity({ customerId: ada, type: 'email', value: 'not an address', now: NOW });
    await expect(link).rejects.toMatchObject({ code: 'invalid', path: 'identities.0.value' });
  });

  it('keeps addresses out of every index', async () => {
    const rows = await log.identities.toArray();
    const indexed = rows.map(({ id, customerId, digests }) => ({ id, customerId, digests }));
    expect(JSON.stringify(indexed)).not.toContain('brightwater');
  });
});

describe('not this person', () => {
  const mail = (day: number, address: string) =>
    message(ada, { address, time: { at: NOW + day * DAY, precision: 'ms', zone: 'known' } });

  it('takes the messages of that address out from the day on, and puts them back exactly', async () => {
    const work = await linkIdentity({ customerId: ada, type: 'email', value: 'ada@work.example', now: NOW });
    await read([mail(0, 'ada@work.example'), mail(1, 'ada@brightwater.example'), mail(2, 'ada@work.example')]);
    const before = await canonical();
    const token = await moveAddress({ identityId: work.id, from: NOW + DAY, to: null, now: NOW });
    expect((await touches()).map(({ at }) => (at - NOW) / DAY)).toEqual([0, 1]);
    expect(await whose('ada@work.example', NOW)).toBe(ada);
    expect(await whose('ada@work.example', NOW + DAY)).toBeNull();
    await undo(token);
    expect(await canonical()).toBe(before);
    expect(await whose('ada@work.example', NOW + DAY)).toBe(ada);
  });

  it('takes those without a known address when there is only one it can have been', async () => {
    await read([message(ada)]);
    const [only] = await identitiesOf(ada);
    await moveAddress({ identityId: only?.id ?? '', from: NOW, to: null, now: NOW });
    expect(await touches()).toEqual([]);
  });

  it('lets the address be somebody else’s afterwards', async () => {
    const [only] = await identitiesOf(ada);
    await moveAddress({ identityId: only?.id ?? '', from: NOW, to: null, now: NOW });
    const { id } = await customer('ada@brightwater.example', 'Bea');
    expect(await whose('ada@brightwater.example')).toBe(id);
  });
});
