import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// A newcomer on the desk: first steps, a look around with the sample and the commands, a backup and back.

let attune: Attune;
let desk: Page;
let backup = '';

beforeAll(async () => {
  attune = await launch();
  await openDesk();
});
afterAll(async () => {
  await attune?.close();
});

/** @param first runs in the page before anything of ours does */
async function openDesk(first?: () => void): Promise<void> {
  desk = await attune.context.newPage();
  if (first) await desk.addInitScript(first);
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html`);
}
const heading = (name: string) => desk.getByRole('heading', { level: 1, name });
const customers = () => desk.getByRole('list', { name: 'Customers' }).getByRole('listitem');
const backups = () => desk.getByRole('region', { name: 'Backup', exact: true });
const box = () => desk.getByRole('combobox', { name: 'What to do, or whom to see' });
const go = async (page: string) => {
  await desk.getByRole('link', { name: page, exact: true }).click();
  await heading(page).waitFor();
};

test('three screens lead to a log with invented customers, each of them marked', async () => {
  await heading('What it does, and never does').waitFor();
  expect(await picture(desk, 'desk-first-1')).toEqual([]);
  await desk.getByRole('button', { name: 'Next' }).click();
  await heading('You').waitFor();
  expect(await picture(desk, 'desk-first-2')).toEqual([]);
  await desk.getByLabel('Your own address, aliases too').fill('nina@fjordgear.example');
  await desk.getByRole('button', { name: 'Next' }).click();
  await heading('Where to begin').waitFor();
  expect(await picture(desk, 'desk-first-3')).toEqual([]);
  await desk.getByRole('button', { name: 'Start with the sample' }).click();
  await heading('Today').waitFor();
  await desk.getByText('Maren Holt').first().waitFor();
  expect(await picture(desk, 'desk-sample-today')).toEqual([]);
  await go('Customers');
  await soon(() => customers().count()).toBe(6);
  await soon(() => customers().getByText('Sample', { exact: true }).count()).toBe(6);
  expect(await picture(desk, 'desk-sample-customers')).toEqual([]);
});

test('a few letters lead to a customer, to a page, and to the list of all keys', async () => {
  await desk.keyboard.press('Control+k');
  await box().waitFor();
  expect(await picture(desk, 'desk-palette')).toEqual([]);
  await box().fill('theo');
  await desk.getByRole('option', { name: /Theo Baptiste/ }).waitFor();
  expect(await picture(desk, 'desk-palette-customer')).toEqual([]);
  await desk.keyboard.press('Enter');
  await soon(() => new URL(desk.url()).hash).toContain('#/customers/-sample-theo');
  await heading('Theo Baptiste').waitFor();

  await desk.keyboard.press('Shift+?');
  await desk.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  expect(await picture(desk, 'desk-keys')).toEqual([]);
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Control+k');
  await box().fill('desk data');
  await desk.keyboard.press('Enter');
  await heading('Data').waitFor();
});

test('a folder is chosen, a backup is written there by hand, and by itself once it is due', async () => {
  // Nobody can press the browser's own picker here: a folder of the browser's private disk stands for the chosen one.
  await desk.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const folder = await disk.getDirectoryHandle('Backups', { create: true });
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
  });
  await desk.getByRole('button', { name: 'Choose a folder' }).click();
  await desk.getByRole('button', { name: 'Back up now' }).click();
  await desk.getByText(/attune-\d{4}-\d\d-\d\d\.json/).waitFor();
  await soon(async () => (await files()).map(({ name }) => name)).toEqual([expect.stringMatching(/^attune-.*\.json$/)]);
  backup = (await files())[0]?.text ?? '';
  expect(JSON.parse(backup).customers).toHaveLength(6);

  await desk.getByLabel('Write one').selectOption('Every day');
  expect(await picture(desk, 'desk-backup')).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-backup-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.close();
  await pretendTwoDaysAgo();
  await openDesk();
  await heading('Data').waitFor();
  await desk.getByText(/attune-\d{4}-\d\d-\d\d\.json/).waitFor();
});

test('the sample leaves in one click; the backup is looked at, and brings everything back as it was', async () => {
  await desk.getByRole('button', { name: 'Remove the sample' }).click();
  await desk.getByText('The sample is gone').waitFor();
  await go('Customers');
  await soon(() => customers().count()).toBe(0);

  await go('Data');
  await desk
    .getByLabel('Restore from a file')
    .setInputFiles({ name: 'attune.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await desk.getByText('The file holds 6 customers', { exact: false }).waitFor();
  expect(await picture(desk, 'desk-restore')).toEqual([]);
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await desk.getByText('Restored.').waitFor();
  // The place and its rhythm are of this browser: they stay.
  expect(await desk.getByLabel('Write one').inputValue()).toBe('day');
  await desk.getByRole('button', { name: 'Back up now' }).click();
  await soon(async () => tables((await files())[0]?.text ?? '{}')).toEqual(tables(backup));
});

test('in place of the folder a file is chosen, and written over by hand', async () => {
  await desk.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const file = await disk.getFileHandle('my backup.json', { create: true });
    Object.assign(window, { showSaveFilePicker: () => Promise.resolve(file) });
  });
  await desk.getByRole('button', { name: 'Forget it' }).click();
  await backups().getByRole('button', { name: 'Choose a file' }).click();
  await desk.getByText('Backups go into the file my backup.json.').waitFor();
  for (const _ of ['new', 'over itself']) {
    const before = await chosenFile();
    await desk.getByRole('button', { name: 'Back up now' }).click();
    await soon(async () => (await chosenFile()).writtenAt).toBeGreaterThan(before.writtenAt);
  }
  expect(tables((await chosenFile()).text)).toEqual(tables(backup));
});

test('where the browser forgot that it may write there, it is asked at the press and no sooner', async () => {
  await desk.getByLabel('Write one').selectOption('Every day');
  const { writtenAt } = await chosenFile();
  await desk.close();
  await pretendTwoDaysAgo();
  await openDesk(() => {
    // The browser's own question cannot be answered here; what it answers is.
    const answers = { queryPermission: 'prompt', requestPermission: 'denied' };
    Object.assign(window, { answers });
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => answers.queryPermission,
      requestPermission: async () => answers.requestPermission,
    });
  });
  const word = backups().getByRole('region', { name: 'Last backup' });
  await word.getByText('A backup is due. The browser asks you first', { exact: false }).waitFor();
  expect(await word.innerText()).toContain('whether Attune may write to “my backup.json”');
  expect(await picture(desk, 'desk-backup-ask')).toEqual([]);
  expect((await chosenFile()).writtenAt).toBe(writtenAt);

  await word.getByRole('button', { name: 'Allow and back up' }).click();
  await desk.getByText('The browser was not allowed to write there. Nothing was changed.').waitFor();
  expect(await picture(desk, 'desk-backup-refused')).toEqual([]);
  expect((await chosenFile()).writtenAt).toBe(writtenAt);

  await desk.evaluate(() => {
    const { answers } = window as unknown as { answers: Record<string, string> };
    answers['requestPermission'] = 'granted';
  });
  await word.getByRole('button', { name: 'Allow and back up' }).click();
  await word.waitFor({ state: 'detached' });
  expect(tables((await chosenFile()).text)).toEqual(tables(backup));
});

test('where the disk takes no more, it says so, and what was there stays', async () => {
  const { text } = await chosenFile();
  await desk.close();
  await pretendTwoDaysAgo();
  await openDesk(() => {
    const full = () => Promise.reject(new DOMException('No room is left.', 'QuotaExceededError'));
    Object.assign(FileSystemFileHandle.prototype, { createWritable: full });
  });
  const word = backups().getByRole('region', { name: 'Last backup' });
  await word.getByText('The backup to “my backup.json” could not be written. No room is left.').waitFor();
  expect(await picture(desk, 'desk-backup-failed')).toEqual([]);
  expect((await chosenFile()).text).toBe(text);
});

test('where the browser lets nobody choose a place, backups are downloads', async () => {
  await desk.close();
  await openDesk(() => {
    for (const name of ['showSaveFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(window, name);
  });
  await heading('Data').waitFor();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    backups().getByRole('button', { name: 'Download a backup' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^attune-\d{4}-\d\d-\d\d\.json$/);
  expect(await backups().getByRole('button', { name: 'Choose a folder' }).count()).toBe(0);
});

test('the panel has the same: the sample, the commands, the backups', async () => {
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await panel.setViewportSize({ width: 360, height: 740 });
  await panel.getByText('6 customers in your log are a sample', { exact: false }).waitFor();
  await panel.getByText('Maren Holt').first().waitFor();
  expect(await picture(panel, 'panel-sample')).toEqual([]);
  await panel.keyboard.press('Control+k');
  await panel.getByRole('combobox', { name: 'What to do, or whom to see' }).waitFor();
  expect(await picture(panel, 'panel-palette')).toEqual([]);
  await panel.getByRole('combobox', { name: 'What to do, or whom to see' }).fill('settings');
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await panel.getByRole('heading', { level: 2, name: 'Backup' }).scrollIntoViewIfNeeded();
  expect(await picture(panel, 'panel-backup')).toEqual([]);
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

/** What lies in the folder that was chosen. */
function files(): Promise<{ name: string; text: string }[]> {
  return desk.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const found: { name: string; text: string }[] = [];
    const folder = await disk.getDirectoryHandle('Backups');
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemFileHandle) found.push({ name, text: await (await handle.getFile()).text() });
    }
    return found;
  });
}

/** As if the last backup had been made two days ago. Told while no desk is open: an open one would write at once. */
async function pretendTwoDaysAgo(): Promise<void> {
  const quiet = await attune.extension.page();
  await quiet.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('attune');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('settings', 'readwrite');
          const at = Date.now() - 2 * 24 * 60 * 60 * 1000;
          change.objectStore('settings').put({ key: 'backups-made', value: [{ name: 'attune-old.json', at }] });
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

/** The file that was chosen: what is in it, and when it was written. */
function chosenFile(): Promise<{ text: string; writtenAt: number }> {
  return desk.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const file = await (await disk.getFileHandle('my backup.json')).getFile();
    return { text: await file.text(), writtenAt: file.lastModified };
  });
}

/** What of a backup a restore brings back to the letter; what is due is worked out anew meanwhile. */
function tables(text: string): object {
  const { customers, identities, entries, sightings, conversations } = JSON.parse(text);
  return { customers, identities, entries, sightings, conversations };
}
