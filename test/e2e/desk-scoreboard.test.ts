import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { boardLog } from '@/test/e2e/pages/board-log';
import { restoreLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// The scoreboard over a seller's year: each of its pages, a chart as a table and as a picture, and what the seller thinks.

let attune: Attune;
let desk: Page;

const now = Date.now();

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  const { backup } = await boardLog(now, 80);
  await restoreLog(panel, backup);
  desk = await attune.context.newPage();
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/scoreboard/answers`);
  await wide();
  await figure('How soon you answered').waitFor();
});
afterAll(async () => {
  await attune?.close();
});

const wide = () => desk.setViewportSize({ width: 1280, height: 900 });
const figure = (name: string) => desk.getByRole('figure', { name, exact: true });
const go = (title: string) =>
  desk.getByRole('navigation', { name: 'Scoreboard' }).getByRole('link', { name: title }).click();

/** Pictures of the whole page in both themes, wide and narrow, and what axe finds wrong in them. */
async function looked(name: string): Promise<string[]> {
  const height = await desk.evaluate(() => document.documentElement.scrollHeight);
  await desk.setViewportSize({ width: 1280, height: Math.min(2400, Math.max(900, height)) });
  const wrong = await picture(desk, `desk-scoreboard-${name}`);
  await desk.setViewportSize({ width: 360, height: 740 });
  wrong.push(...(await picture(desk, `desk-scoreboard-${name}-narrow`)));
  await wide();
  return wrong;
}

/** What is handed over as the next file is looked at in the page: the file itself is on the browser's side. */
const nextFile = () =>
  desk.evaluate(
    () =>
      new Promise<{ text: string; wide: number; high: number; colours: number }>((found) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          if (blob instanceof Blob) void lookInto(blob).then(found);
          return make.call(URL, blob);
        };
        async function lookInto(blob: Blob) {
          if (blob.type !== 'image/png') return { text: await blob.text(), wide: 0, high: 0, colours: 0 };
          const image = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
          return { text: '', wide: image.width, high: image.height, colours: new Set(pixels).size };
        }
      }),
  );

async function fileOf(name: string, kind: 'CSV' | 'PNG') {
  const handed = nextFile();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    figure(name).getByRole('button', { name: kind }).click(),
  ]);
  return { ...(await handed), name: file.suggestedFilename() };
}

test('a link leads to one page of it, whose chart leaves as a table and as a picture', async () => {
  const name = 'How soon you answered';
  const table = await fileOf(name, 'CSV');
  expect(table.name).toMatch(/^attune-how-soon-you-answered-\d{4}-\d\d-\d\d\.csv$/);
  await figure(name).getByText('Table').click();
  const rows = await figure(name).getByRole('row').allInnerTexts();
  const cells = (row: string) => row.split(/[\t\n]+/).map((cell) => cell.trim());
  const lines = table.text.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(lines.map((line) => line.split(','))).toEqual(rows.map(cells));
  expect(lines).toHaveLength(9);

  const drawn = await fileOf(name, 'PNG');
  expect(drawn.name).toMatch(/\.png$/);
  expect(drawn).toMatchObject({ wide: 2 * (760 + 32) });
  // Ground, words, lines and two fillings, with all that lies between them at their edges.
  expect(drawn.colours).toBeGreaterThan(20);
  expect(await looked('answers')).toEqual([]);
});

test.each([
  ['Overview', 'overview'],
  ['Over time', 'over-time'],
  ['Promises and issues', 'kept'],
  ['Feedback and sales', 'feedback'],
  ['Nudges', 'nudges'],
])('%s is whole in both themes, wide and narrow, without counting again', async (title, name) => {
  await go(title);
  await soon(() => desk.getByRole('link', { name: title, exact: true }).getAttribute('aria-current')).toBe('page');
  await desk.getByRole('figure').or(desk.getByRole('table')).first().waitFor();
  expect(await desk.getByText('Reading the logs').count()).toBe(0);
  expect(await looked(name)).toEqual([]);
});

test('a heat table leaves as a picture in dark as in light', async () => {
  await go('Over time');
  await desk.emulateMedia({ colorScheme: 'dark' });
  const dark = await fileOf('The ten over time', 'PNG');
  await desk.emulateMedia({ colorScheme: 'light' });
  const light = await fileOf('The ten over time', 'PNG');
  expect(dark.wide).toBe(light.wide);
  expect(Math.min(dark.colours, light.colours)).toBeGreaterThan(20);
});

test('the seller marks the ten, and sees the largest gap first', async () => {
  await go('Yourself');
  const form = desk.getByRole('form', { name: 'Mark the ten' });
  for (const [title, mark] of [
    ['Promises kept', '10'],
    ['Answered in time', '1'],
    ['Personal', '7'],
  ] as const) {
    await form.getByRole('combobox', { name: title }).selectOption(mark);
  }
  await form.getByRole('button', { name: 'Keep these marks' }).click();
  const table = desk.getByRole('table', { name: /^The ten expectations as you mark them/ });
  await table.waitFor();
  const rows = await table.getByRole('row').allInnerTexts();
  expect(rows[1]).toMatch(/you say [\d.]+ (more|less)/);
  const sizes = rows
    .slice(1)
    .flatMap((row) => /you say ([\d.]+)/.exec(row)?.[1] ?? [])
    .map(Number);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(rows.at(-1)).toMatch(/not marked|not enough observed/);

  const ranking = desk.getByRole('form', { name: 'Rank against a competitor' });
  await ranking.getByLabel('Competitor').fill('Harbour Supplies');
  await ranking.getByRole('combobox', { name: 'Product, you' }).selectOption('7');
  await ranking.getByRole('combobox', { name: 'Product, they' }).selectOption('9');
  await ranking.getByRole('button', { name: 'Keep this ranking' }).click();
  await soon(() => desk.getByRole('table', { name: /^Your rankings/ }).innerText()).toMatch(/Harbour Supplies/);
  expect(await looked('yourself')).toEqual([]);
});

test('what was answered to the eight questions stands under them the next time', async () => {
  await go('Eight questions');
  const first = desk.getByRole('textbox').first();
  await first.fill('The builders on the west coast.');
  await desk.getByRole('button', { name: 'Keep these answers' }).click();
  await desk.getByText('Answered before').click();
  await desk.getByText('The builders on the west coast.').waitFor();
  await soon(() => first.inputValue()).toBe('');
  expect(await looked('questions')).toEqual([]);
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
