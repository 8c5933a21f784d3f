import '@/test/setup';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { exportBackup } from '@/lib/exchange/backup';
import { addCustomer } from '@/lib/log/customers';
import { updateSettings } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { people, seller } from '@/test/webmail/mailbox.mjs';
import { leaveSettings, openSettings } from './panel';

/** When the customers of the backup were added: before the first of their mails. */
const ADDED = Date.parse('2026-11-01T08:00:00Z');
const ZONE = 'Europe/Oslo';

/** Everybody in the mailbox who is a customer. */
export const customersInMailbox = Object.values(people).filter(({ address }) => !address.startsWith('no-reply@'));

/**
 * A backup as Attune itself writes it: customers of the mailbox, all unless said, and the seller's settings. `linked`: more
 * addresses of a customer, by the first.
 */
export async function backupOfCustomers({
  own = seller.address,
  whom = customersInMailbox,
  linked = {} as Readonly<Record<string, readonly string[]>>,
} = {}): Promise<string> {
  const standards = defaultStandards(ZONE);
  await updateSettings(ZONE, { own: [own], standards, firstRunDone: true });
  for (const { name, address } of whom) {
    const all = [address, ...(linked[address] ?? [])];
    const identities = all.map((value) => ({ type: 'email' as const, value, name }));
    await addCustomer({ body: { name }, stage: 'customer', identities, now: ADDED });
  }
  // Files that run at the same time write one each.
  const file = resolve(`test/results/customers-${process.env['VITEST_POOL_ID'] ?? 1}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await exportBackup(ADDED));
  return file;
}

/** Restores a backup as the seller does, in the settings. */
export async function restore(panel: Page, file: string): Promise<void> {
  await openSettings(panel);
  await panel.getByLabel('Restore from a file').setInputFiles(file);
  await panel.getByRole('button', { name: 'Restore', exact: true }).click();
  await panel.getByText('Restored.').waitFor();
  await leaveSettings(panel);
}
