// Runs in Node, with stand-ins for what the browser has: the product's own code makes the file that its restore reads.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { exportBackup } from '@/lib/exchange/backup';
import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { updateSettings } from '@/lib/log/settings';
import { sampleCustomers, seller } from '@/test/sample/customers.mjs';

/**
 * A backup with the sample customers in it, set up for the sample seller.
 *
 * @param now epoch milliseconds
 */
export async function sampleBackup(now: number): Promise<string> {
  await updateSettings(Temporal.Now.timeZoneId(), {
    own: [seller.address],
    accounts: { [seller.address]: 'yes' },
    firstRunDone: true,
  });
  for (const { address, stage, addedAt, body, entries } of sampleCustomers(now)) {
    const identities = [{ type: 'email' as const, value: address }];
    const customer = await addCustomer({ body, stage, identities, now: addedAt });
    for (const { kind, at, body: content } of entries) {
      await addEntry({ customerId: customer.id, kind, at, body: content });
    }
  }
  return exportBackup(now);
}
