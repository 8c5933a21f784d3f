// @ts-check
import { importSource } from '../tools/import-source.mjs';
import { seller } from './customers.mjs';

/**
 * Puts the sample customers into the log as a person would: through the panel's first screen and its restore.
 *
 * @param {import('playwright-core').Page} panel freshly opened, with an empty log
 * @param {number} now epoch milliseconds
 */
export async function loadSample(panel, now) {
  await panel.getByLabel('Your own address, aliases too').fill(seller.address);
  await panel.getByRole('button', { name: 'Start' }).click();
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByLabel('Restore from a file').setInputFiles({
    name: 'sample.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await makeBackup(now)),
  });
  await panel.getByRole('button', { name: 'Restore', exact: true }).click();
  await panel.getByText('Restored.').waitFor();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}

/**
 * The backup is made by the product's own code, which Vite makes runnable here.
 *
 * @param {number} now
 * @returns {Promise<string>}
 */
async function makeBackup(now) {
  /** @type {typeof import('./backup')} */
  const module = await importSource('test/sample/backup.ts');
  return module.sampleBackup(now);
}
