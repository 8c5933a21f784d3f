import { beforeEach, describe, expect, it } from 'vitest';
import { type CustomerFilter, filterCustomers, type ListedCustomer, watchCustomerList } from '@/lib/app/customer-list';
import { addCustomer, updateCustomer } from '@/lib/log/customers';
import { emptyLog } from './log';

const now = Date.UTC(2026, 10, 20, 11);
const add = (name: string, address: string, internal = false) =>
  addCustomer({
    body: { name },
    stage: 'customer',
    internal,
    identities: address ? [{ type: 'email', value: address, name }] : [],
    now,
  });

/** What the watch told, each time. */
function told() {
  const seen: string[][] = [];
  const { unsubscribe } = watchCustomerList().subscribe((all) => seen.push(all.map(({ name }) => name)));
  return { seen, unsubscribe };
}

const listed = (name: string, change: Partial<ListedCustomer> = {}): ListedCustomer => ({
  id: name,
  name,
  account: '',
  address: '',
  internal: false,
  stage: 'customer',
  tier: '',
  text: name.toLowerCase(),
  ...change,
});
const namesOf = (all: readonly ListedCustomer[]) => all.map(({ name }) => name);

describe('the list of all customers', () => {
  beforeEach(emptyLog);

  it('is by name, with an address for those who have none, and told anew when somebody is added or renamed', async () => {
    await add('Tom Berg', 'tom@berg.example');
    const { seen, unsubscribe } = told();
    await expect.poll(() => seen.at(-1)).toEqual(['Tom Berg']);
    const { id } = await add('Åse Lund', 'ase@lund.example');
    await add('', 'info@quiet.example');
    await expect.poll(() => seen.at(-1)).toEqual(['Åse Lund', 'info@quiet.example', 'Tom Berg']);
    await updateCustomer(id, { body: { name: 'Zoe Lund' } });
    await expect.poll(() => seen.at(-1)).toEqual(['info@quiet.example', 'Tom Berg', 'Zoe Lund']);
    unsubscribe();
  });
});

describe('looking for customers', () => {
  const all = [
    listed('Anna', { stage: 'prospect' }),
    listed('Bo', { text: 'bo lund kajakk bo@lund.example' }),
    listed('Cleo', { stage: 'left' }),
    listed('Dag', { internal: true }),
  ];

  it.each<[CustomerFilter, string[]]>([
    ['all', ['Anna', 'Bo', 'Cleo']],
    ['prospect', ['Anna']],
    ['customer', ['Bo']],
    ['left', ['Cleo']],
    ['internal', ['Dag']],
  ])('shows of the filter %s', (filter, names) => {
    expect(namesOf(filterCustomers(all, '', filter))).toEqual(names);
  });

  it('finds by every word, in any order, accents and case aside', () => {
    expect(namesOf(filterCustomers(all, 'KAJÁKK  bo', 'all'))).toEqual(['Bo']);
    expect(filterCustomers(all, 'kajakk anna', 'all')).toEqual([]);
  });
});
