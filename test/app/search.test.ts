import { beforeEach, describe, expect, it } from 'vitest';
import { searchEverything } from '@/lib/app/search';
import { addCustomer } from '@/lib/log/customers';
import { emptyLog, NOW } from '@/test/log/builders';

const add = (name: string, account: string) =>
  addCustomer({ body: { name, account }, stage: 'customer', identities: [], now: NOW });

beforeEach(async () => {
  await emptyLog();
  await add('Ada Strand', 'Brightwater Ærø');
  await add('Bo Lind', 'Brightwater Ærø');
  await add('Brightwater Jones', 'Cedar & Sons');
  await add('Mei Tan', 'Brightwater North');
  await add('Somebody', '');
});

describe('accounts', () => {
  const accountsFor = async (query: string) => (await searchEverything(query)).accounts;

  it('are found by the beginning of their words, those with most people first', async () => {
    expect(await accountsFor('bright')).toEqual([
      { account: 'Brightwater Ærø', people: 2 },
      { account: 'Brightwater North', people: 1 },
    ]);
  });

  it('are found in plain letters, by every word', async () => {
    expect(await accountsFor('AERO brightwater')).toEqual([{ account: 'Brightwater Ærø', people: 2 }]);
    expect(await accountsFor('north aero')).toEqual([]);
  });

  it('are not found by the name of somebody in them, nor for nothing', async () => {
    expect(await accountsFor('strand')).toEqual([]);
    expect(await accountsFor('mei brightwater')).toEqual([]);
    expect(await accountsFor('  ')).toEqual([]);
  });
});
