import { beforeEach, describe, expect, it } from 'vitest';
import { behind } from '@/lib/log/behind';
import { log } from '@/lib/log/database';
import { digester, INSTALL_KEY } from '@/lib/log/digest';
import { countRequests } from '../bench/page/count-requests.mjs';
import { customer, emptyLog, NOW } from './builders';

const ADA = 'ada@brightwater.example';
const NOBODY = 'nobody@brightwater.example';

let ada = '';

beforeEach(async () => {
  await emptyLog();
  ada = (await customer(ADA)).id;
});

describe('those behind addresses', () => {
  it('are told in one transaction', async () => {
    const counting = countRequests();
    const { leads, customers, owed } = await behind([ADA, NOBODY, ADA.toUpperCase()]);
    expect(counting()).toMatchObject({ transactions: 1, requests: 4 });
    expect([ADA, NOBODY, ADA.toUpperCase()].map((address) => leads(address, NOW)?.customerId)).toEqual([
      ada,
      undefined,
      ada,
    ]);
    expect([...customers.keys()]).toEqual([ada]);
    expect([...owed]).toEqual([]);
  });

  it('are nobody where none of them leads to anybody', async () => {
    const { leads, customers } = await behind([NOBODY]);
    expect(leads(NOBODY, NOW)).toBeNull();
    expect(customers.size).toBe(0);
  });

  it('are found after the key of the digests became another', async () => {
    const key = await log.settings.get(INSTALL_KEY);
    if (!key) throw new Error('No key was made.');
    await log.settings.put({ key: INSTALL_KEY, value: '0f'.repeat(32) });
    await (await digester())('address', ADA);
    await log.settings.put(key);
    const { leads } = await behind([ADA]);
    expect(leads(ADA, NOW)?.customerId).toBe(ada);
  });
});
