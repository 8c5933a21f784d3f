import '@/test/setup';
import { log } from '@/lib/log/database';
import { tableNames } from '@/lib/log/dump';
import { addEntry } from '@/lib/log/entries';
import type { KindName } from '@/lib/model/kinds/registry';
import type { Attune } from '@/test/e2e/harness/launch';
import type { Moment } from '@/test/webmail/expectations.mjs';
import { NOW } from './stage';

/** Makes the log of this process what the browser's is, so that it can be asked here; gives the id of an address. */
export async function copyLog(attune: Attune): Promise<(address: string) => string> {
  const rows = await Promise.all(tableNames.map(async (name) => [name, await attune.extension.rows(name)] as const));
  await Promise.all(log.tables.map((table) => table.clear()));
  for (const [name, some] of rows) await log.table(name).bulkPut(some);
  const identities = await log.identities.toArray();
  return (address) => {
    const found = identities.find(({ body }) => body.value === address);
    if (!found) throw new Error(`${address} is nobody in the log`);
    return found.customerId;
  };
}

/** Writes into the copy what the seller wrote before this moment. */
export async function writeLogged(customerId: string, { logged = [] }: Moment): Promise<void> {
  for (const { kind, body } of logged) {
    await addEntry({ customerId, kind: kind as KindName, at: Date.parse(NOW), body });
  }
}
