// Made in Node, with stand-ins for what the browser has: the product's own code writes the file that its restore reads.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import type { Page } from 'playwright-core';
import { exportBackup } from '@/lib/exchange/backup';
import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { updateSettings } from '@/lib/log/settings';
import { DAY, HOUR } from '@/lib/model/time';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { emptyLog, message, read } from '@/test/log/builders';
import { addScored } from './scored-customer';

export const longName = `Wolfeschlegelsteinhausenbergerdorff${'welchevoralternwarengewissenhaft'.repeat(5)}`.slice(
  0,
  200,
);
export const arabicName = 'عبد الرحمن بن محمد';
export const turningName = 'Ann\u202Egnp.elif';
export const patient = 'Patience Twenty';

/** How many customers have something due: more than Today shows at once. */
export const DUE = 130;

/** A backup with a full log: many who wait, names that are hard to show, one customer with twenty late promises. */
export async function fullLog(now: number): Promise<string> {
  await emptyLog();
  const accounts = { [nina.address]: 'yes' } as const;
  await updateSettings(Temporal.Now.timeZoneId(), { own: [nina.address], accounts, firstRunDone: true });
  await hardToShow(now);
  await addScored(now);
  const busy = await customer(patient, 'Alltime Ltd', now);
  for (let late = 1; late <= 20; late += 1) await promise(busy, `Send part ${late}`, now - late * DAY, now);
  for (let number = 5; number <= DUE; number += 1) {
    const id = await customer(`Customer ${number}`, number % 3 === 0 ? `Account ${number}` : '', now);
    if (number % 4 === 0) await promise(id, `Call about order ${number}`, now + ((number % 12) - 6) * DAY, now);
    else await asked(id, number, now);
  }
  return exportBackup(now);
}

async function hardToShow(now: number): Promise<void> {
  const long = await customer(longName, longName.slice(0, 120), now, { role: longName, tier: longName.slice(0, 60) });
  const arabic = await customer(arabicName, 'שלום ושות׳', now);
  const turning = await customer(turningName, 'Turn \u2067Ltd', now);
  await promise(long, longName, now - DAY, now);
  await promise(arabic, 'إرسال العرض', now - DAY, now);
  await promise(turning, 'Send the \u202Eprice list', now - DAY, now);
}

async function customer(name: string, account: string, now: number, more: { role?: string; tier?: string } = {}) {
  const value = `${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 40)}@many.example`;
  const body = { name, account, ...more };
  const added = await addCustomer({
    body,
    stage: 'customer',
    identities: [{ type: 'email', value }],
    now: now - 90 * DAY,
  });
  return added.id;
}

const promise = (customerId: string, what: string, due: number, now: number) =>
  addEntry({ customerId, kind: 'promise', at: now - 30 * DAY, body: { by: 'us', what, due } });

/** Asked some days ago; half of it was read again since it fell due. */
async function asked(customerId: string, number: number, now: number): Promise<void> {
  const at = now - (number % 9) * DAY - HOUR - number * 1000;
  const readAt = number % 2 === 0 ? now - HOUR : at + 1000;
  const url = `https://mail.google.com/mail/u/0/#inbox/thread${number}`;
  await read(
    [
      message(customerId, {
        time: { at, precision: 'ms', zone: 'known' },
        subject: `Order ${number}`,
        url,
        text: 'When?',
      }),
    ],
    { readAt },
  );
}

/** Sets a fresh panel up for Nina, with the full log restored as a person would. */
export async function restoreFullLog(panel: Page, now: number): Promise<void> {
  await restoreLog(panel, await fullLog(now));
}

/** Sets a fresh panel up for Nina, with a backup restored as a person would. */
export async function restoreLog(panel: Page, backup: string): Promise<void> {
  await panel.getByLabel('Your own address, aliases too').fill(nina.address);
  await panel.getByRole('button', { name: 'Start' }).click();
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByLabel('Restore from a file').setInputFiles({
    name: 'full.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await panel.getByRole('button', { name: 'Restore', exact: true }).click();
  await panel.getByText('Restored.').waitFor();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}
