import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepApart, takeApartBack } from '@/lib/log/apart';
import { addCustomer } from '@/lib/log/customers';
import { findDuplicates } from '@/lib/log/duplicates';
import type { NewIdentity } from '@/lib/log/identities';
import { ADDED, emptyLog, NOW } from './builders';

beforeEach(emptyLog);

const email = (value: string): NewIdentity => ({ type: 'email', value });
const phone = (value: string): NewIdentity => ({ type: 'phone', value });

async function add(name: string, identities: NewIdentity[], account = ''): Promise<string> {
  const { id } = await addCustomer({ body: { name, account }, stage: 'customer', identities, now: ADDED });
  return id;
}

const offered = async () =>
  (await findDuplicates()).map(({ members, why }) => [members.map(({ customer }) => customer.body.name).sort(), why]);

describe('customers who may be one person', () => {
  it('have another form of one address', async () => {
    await add('Anna Lund', [email('anna.lund@gmail.com')]);
    await add('Privat', [email('annalund+kayak@gmail.com')]);
    expect(await offered()).toEqual([[['Anna Lund', 'Privat'], ['address']]]);
  });

  it('have one number, with and without the prefix of the country, and names that fit', async () => {
    await add('Anna Lund', [phone('+47 22 33 44 55')]);
    await add('A. Lund', [phone('22 33 44 55')]);
    expect(await offered()).toEqual([[['A. Lund', 'Anna Lund'], ['phone']]]);
  });

  it('have one name within one account, or names alike and the mail of one firm', async () => {
    await add('Anna Lund', [email('anna@one.example')], 'Lund Kajakk AS');
    await add('anna lund', [email('al@two.example')], 'Lund Kajakk');
    await add('Bo Ek', [email('bo.ek@harbour.example')]);
    await add('Ek, Bo', [email('bo@harbour.example')]);
    expect(await offered()).toEqual([
      [['Anna Lund', 'anna lund'], ['name and account']],
      [['Bo Ek', 'Ek, Bo'], ['name and domain']],
    ]);
  });

  it('come once, with all that speaks for it, the surest first', async () => {
    await add('Bo Ek', [email('bo@harbour.example')]);
    await add('Bo Ek', [email('b.ek@harbour.example')]);
    await add('Anna Lund', [email('anna@one.example'), phone('22334455')], 'Lund');
    await add('Anna Lund', [email('anna+x@one.example'), phone('+47 22334455')], 'Lund');
    expect(await offered()).toEqual([
      [
        ['Anna Lund', 'Anna Lund'],
        ['address', 'phone', 'name and account', 'name and domain'],
      ],
      [['Bo Ek', 'Bo Ek'], ['name and domain']],
    ]);
  });
});

describe('customers who are not taken for one', () => {
  it('share a mailbox provider, a first name or the number of a firm', async () => {
    await add('Anna Lund', [email('anna.lund@outlook.com'), phone('22334455')], 'Lund');
    await add('Anna Berg', [email('anna.berg@outlook.com'), phone('+47 22334455')], 'Berg');
    await add('Bo Ek', [email('bo@harbour.example'), phone('+46 22334455')]);
    await add('Bo', [email('b@outlook.com')]);
    expect(await offered()).toEqual([]);
  });

  it('are two people, as the seller said, until that is taken back', async () => {
    const one = await add('Bo Ek', [email('bo@harbour.example')]);
    const other = await add('Bo Ek', [email('b.ek@harbour.example')]);
    await keepApart(other, one, NOW);
    expect(await offered()).toEqual([]);
    await takeApartBack(one, other);
    expect(await offered()).toHaveLength(1);
  });
});

describe('looking through many', () => {
  it('says how far it is, and can be stopped', async () => {
    for (let index = 0; index < 120; index += 1) await add(`Bo Ek ${index}`, [email(`bo${index}@harbour.example`)]);
    const progress = vi.fn();
    await findDuplicates({ progress });
    expect(progress).toHaveBeenCalled();
    expect(Math.max(...progress.mock.calls.map(([share]) => share))).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    const looking = findDuplicates({ signal: stop.signal, progress: () => stop.abort() });
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  });
});
