// Made in Node, with stand-ins for what the browser has: the product's own code makes the digests of the file.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { newDesk } from '@/test/e2e/pages/new-desk';
import { SELLER, yearFile } from '@/test/year/file';
import { ZONE } from '@/test/year/office';
import { madeYear, NOW, type Year } from '@/test/year/year';

/** Files that run at the same time have a folder each. */
const folder = resolve('test/results/year', process.env['VITEST_POOL_ID'] ?? '1');

/** The year, and the file of its backup on this machine's disk. */
export async function yearOnDisk(): Promise<{ year: Year; file: string }> {
  const year = madeYear();
  const file = resolve(folder, 'year.json');
  await mkdir(folder, { recursive: true });
  await writeFile(file, await yearFile(year));
  return { year, file };
}

/** A browser on the day of the year, with a fresh profile and the desk open, its first steps behind it. */
export async function freshDesk(): Promise<{ attune: Attune; desk: Page }> {
  const attune = await launch({ at: new Date(NOW).toISOString(), timezoneId: ZONE });
  return { attune, desk: await newDesk(attune, SELLER) };
}

/** Presses what hands over a file, and gives the file as it lies on the disk. */
export async function fileFrom(page: Page, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const name = download.suggestedFilename();
  const path = resolve(folder, name);
  await download.saveAs(path);
  return { name, path };
}

/** The same, as text. */
export async function textFrom(page: Page, press: () => Promise<void>): Promise<string> {
  return readFile((await fileFrom(page, press)).path, 'utf8');
}

/** What stands on the cards with a number, by their titles. */
export function cardsOn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('dl dt')].map((title) => [
        title.textContent ?? '',
        [...(title.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent).join(' | '),
      ]),
    ),
  );
}

/** The columns of a chart's table as it leaves, without its labels. */
export async function columnsOf(page: Page, chart: string): Promise<Record<string, number[]>> {
  const figure = page.getByRole('figure', { name: chart, exact: true });
  const text = await textFrom(page, () => figure.getByRole('button', { name: 'CSV' }).click());
  const cells = (line: string) =>
    [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [head = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  const rows = lines.map(cells);
  return Object.fromEntries(
    cells(head).flatMap((name, place) => (place === 0 ? [] : [[name, rows.map((row) => Number(row[place]))]])),
  );
}

/** A digest of each table of a backup that says something about somebody, whatever the order of its rows. */
export function digestsOf(backup: string): Record<string, string> {
  const tables: Record<string, unknown> = JSON.parse(backup);
  const named = Object.entries(tables).filter(([name, rows]) => Array.isArray(rows) && !workedOut.has(name));
  return Object.fromEntries(
    named.map(([name, rows]) => {
      const lines = (rows as object[]).map(stable).sort();
      return [name, `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`];
    }),
  );
}

/** What is due is worked out anew by whoever holds the log. */
const workedOut = new Set(['agenda', 'dirty', 'notices']);

function stable(row: unknown): string {
  return JSON.stringify(row, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
