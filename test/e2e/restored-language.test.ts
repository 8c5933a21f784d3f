import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { fullLog } from '@/test/e2e/pages/full-log';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { newDesk } from '@/test/e2e/pages/new-desk';

// A backup of somebody who speaks German to Attune, put back where it speaks English still.

let attune: Attune;

beforeAll(async () => {
  attune = await launch();
});
afterAll(async () => {
  await attune?.close();
});

test('restored, the desk begins anew in German without asking, and what is kept for Today is in German', async () => {
  const desk = await newDesk(attune, nina.address);
  const asked: string[] = [];
  desk.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await desk.getByRole('link', { name: 'Data', exact: true }).click();
  await desk.getByLabel('Choose a file').setInputFiles({
    name: 'german.json',
    mimeType: 'application/json',
    buffer: Buffer.from(inGerman(await fullLog(Date.now()))),
  });
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await desk.getByRole('link', { name: 'Heute' }).click({ timeout: 60_000 });
  await desk
    .getByText(/Wartet seit/)
    .first()
    .waitFor({ timeout: 60_000 });
  const titles = async () =>
    (await attune.extension.rows('agenda')).flatMap((row) => JSON.stringify(row).match(/"title":"[^"]+"/g) ?? []);
  await expect.poll(async () => (await titles()).length, { timeout: 60_000 }).toBeGreaterThan(20);
  const english = async () => (await titles()).filter((title) => /has waited since|is late/.test(title));
  await expect.poll(english, { timeout: 60_000 }).toEqual([]);
  expect(asked).toEqual([]);
  expect(await attune.errors()).toEqual([]);
});

function inGerman(text: string): string {
  const document = JSON.parse(text) as { settings: { key: string; value: object }[] };
  const settings = document.settings.map((row) =>
    row.key === 'settings' ? { ...row, value: { ...row.value, language: 'de' } } : row,
  );
  return JSON.stringify({ ...document, settings });
}
