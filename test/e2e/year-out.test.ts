import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attune } from '@/test/e2e/harness/launch';
import { soon } from '@/test/e2e/pages/panel-view';
import { digestsOf, fileFrom, freshDesk, textFrom, yearOnDisk } from '@/test/e2e/pages/year-desk';
import { heapWhile } from '@/test/tools/page-heap.mjs';
import { CUSTOMERS, ENTRIES, type Year } from '@/test/year/year';

// All of a seller's year into an empty profile and out of it, in every format, by real files on the disk.

let attune: Attune;
let desk: Page;
let year: Year;
let file: string;

beforeAll(async () => {
  ({ year, file } = await yearOnDisk());
  ({ attune, desk } = await freshDesk());
  await desk.getByRole('link', { name: 'Data', exact: true }).click();
});
afterAll(async () => {
  await attune?.close();
});

const report = () => desk.getByRole('region', { name: 'Report' });
const restore = async (path: string, preview: RegExp) => {
  await desk.getByLabel('Restore from a file').setInputFiles(path);
  await desk.getByText(preview).waitFor({ timeout: 120_000 });
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await desk.getByText('Restored.').waitFor({ timeout: 120_000 });
};
const everything = () => desk.getByRole('button', { name: 'Everything, as a backup (JSON)' }).click();
const takeIn = async (path: string) => {
  await desk.getByLabel('Choose a file').setInputFiles(path);
  await desk.getByRole('button', { name: 'Take in', exact: true }).click();
  await report().waitFor({ timeout: 120_000 });
  return report().innerText();
};

test('a file restores exactly: what is taken out then is the same, row by row', async () => {
  const preview = new RegExp(`The file holds ${CUSTOMERS} customers and ${ENTRIES.toLocaleString('en-GB')} entries`);
  const { before, most } = await heapWhile(desk, () => restore(file, preview));
  // A piece of it and the ids of one list are held: four megabytes, where all of its rows would be forty.
  expect((most - before) / 1e6).toBeLessThan(12);
  const made = digestsOf(await readFile(file, 'utf8'));
  expect(Object.keys(made)).toContain('conversations');
  expect(made['entries']).toMatch(new RegExp(`^${ENTRIES} `));
  // Customers are counted up as the agenda is worked out; nothing else moves.
  await soon(async () => (await attune.extension.rows('dirty')).length).toBe(0);
  expect(digestsOf(await textFrom(desk, everything))).toEqual(made);
}, 400_000);

test('contacts (vCard), tables (CSV) and a calendar (ICS) leave, and taken in again add nobody', async () => {
  const outside = year.lives.length;
  const cards = await fileFrom(desk, () =>
    desk.getByRole('button', { name: 'Customers as contacts (vCard 4)' }).click(),
  );
  expect((await readFile(cards.path, 'utf8')).match(/^BEGIN:VCARD/gm)).toHaveLength(outside);
  expect(await takeIn(cards.path)).toContain('Nothing of it was new.');
  const table = await fileFrom(desk, () => desk.getByRole('button', { name: 'Customers as a table (CSV)' }).click());
  expect((await readFile(table.path, 'utf8')).trimEnd().split('\r\n')).toHaveLength(outside + 1);
  expect(await takeIn(table.path)).toContain('Nothing of it was new.');
  const entries = await textFrom(desk, () =>
    desk.getByRole('button', { name: 'All entries as a table (CSV)' }).click(),
  );
  expect(entries.trimEnd().split('\r\n')).toHaveLength(ENTRIES + 1);
  const calendar = await textFrom(desk, () =>
    desk.getByRole('button', { name: 'Milestones and promises as a calendar (ICS)' }).click(),
  );
  const notes = year.lives.flatMap(({ notes }) => notes);
  const dated = notes.filter(
    ({ kind, body }) => kind === 'milestone' || (kind === 'promise' && 'state' in body && body.state === 'open'),
  );
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(dated.length);
  expect(((await attune.extension.rows('customers')) as object[]).length).toBe(CUSTOMERS);
}, 400_000);

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
