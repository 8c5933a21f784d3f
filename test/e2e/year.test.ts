import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesInWords } from '@/components/desk/scoreboard/words';
import type { Attune } from '@/test/e2e/harness/launch';
import { examine, picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';
import { cardsOn, columnsOf, fileFrom, freshDesk, textFrom, yearOnDisk } from '@/test/e2e/pages/year-desk';
import * as counted from '@/test/year/counted';
import { TWICE } from '@/test/year/people';
import { RARE_WORD } from '@/test/year/words';
import { CUSTOMERS, ENTRIES, NOW, type Year } from '@/test/year/year';

// A seller's year on the desk, 300 customers and 40,000 entries: restored from its file, worked with, and taken out again.

let attune: Attune;
let desk: Page;
let year: Year;
let file: string;

beforeAll(async () => {
  ({ year, file } = await yearOnDisk());
  ({ attune, desk } = await freshDesk());
});
afterAll(async () => {
  await attune?.close();
});

const heading = (name: string) => desk.getByRole('heading', { level: 1, name });
const page = async (name: string) => {
  await desk.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name }).first().click();
};
const rows = (list: string) => desk.getByRole('list', { name: list }).getByRole('link');
const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
const go = (hash: string) => desk.evaluate((to) => location.assign(to), `#/${hash}`);
const tab = (title: string) =>
  desk.getByRole('navigation', { name: 'Scoreboard' }).getByRole('link', { name: title }).click();
const inEnglish = (value: number) => value.toLocaleString('en-GB');
const percent = (share: number) => `${Math.round(share * 100)}%`;
/** Pictures in both themes, what axe finds wrong, and what stands out at the side at 200 % zoom. */
const looked = async (name: string) => {
  const wrong = await picture(desk, `year-${name}`);
  await desk.setViewportSize({ width: 640, height: 450 });
  wrong.push(...(await examine(desk, `year-${name} at 200 %`)));
  await desk.setViewportSize({ width: 1280, height: 900 });
  return wrong;
};
const group = (name: string) => desk.getByRole('region', { name, exact: true });
const person = (index: number) => {
  const one = year.lives[index]?.person;
  if (!one) throw new Error(`Nobody is number ${index}.`);
  return one;
};

test('its backup is looked at, and restored', async () => {
  await page('Data');
  await desk.getByLabel('Restore from a file').setInputFiles(file);
  await desk
    .getByText(`The file holds ${CUSTOMERS} customers and ${ENTRIES.toLocaleString('en-GB')} entries`, { exact: false })
    .waitFor();
  expect(await looked('restore')).toEqual([]);
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await desk.getByText('Restored.').waitFor();
});

test('Today has everybody in their group, and a row is settled by the keyboard alone, and brought back', async () => {
  await page('Today');
  await group('Owed').waitFor();
  await soon(async () => ((await attune.extension.rows('dirty')) as unknown[]).length).toBe(0);
  const waits = year.lives.flatMap(({ person, talks }) => (talks[0]?.messages.length === 1 ? person.name : []));
  expect(waits.length).toBeGreaterThan(8);
  expect(await looked('today')).toEqual([]);
  const first = group('Owed').getByRole('listitem').first();
  const name = (await first.getByRole('link').innerText()).trim();
  await first.getByRole('button', { name: 'No answer needed' }).focus();
  await desk.keyboard.press('Enter');
  await soon(async () => (await first.getByRole('link').innerText()).trim()).not.toBe(name);
  await desk.getByRole('button', { name: 'Undo' }).first().focus();
  await desk.keyboard.press('Enter');
  await soon(async () => (await first.getByRole('link').innerText()).trim()).toBe(name);
});

test('customers scroll, are filtered and found, and one stands whole on one page', async () => {
  await page('Customers');
  const outside = year.lives.filter(({ person }) => !person.internal).length;
  await desk.getByText(`${outside} people`, { exact: true }).waitFor();
  expect(await looked('customers')).toEqual([]);
  await rows('Customers').first().focus();
  await desk.keyboard.press('End');
  const place = () => desk.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
  await soon(place).toBe(String(outside));
  const left = year.lives.filter(({ person }) => person.stage === 'left' && !person.internal).length;
  await desk.getByLabel('Show').selectOption('left');
  await desk.getByText(`${left} people`, { exact: true }).waitFor();
  await desk.getByLabel('Show').selectOption('all');
  const { name, account } = person(17);
  await desk.getByLabel('Name, account or address').fill(name);
  await rows('Customers').filter({ hasText: name }).first().click();
  await heading(name).waitFor();
  await desk.getByRole('list', { name: 'Marks' }).waitFor();
  expect(await looked('customer')).toEqual([]);
  await desk.getByRole('button', { name: `${account}: who else is there` }).click();
  await desk.getByRole('link', { name: 'The account’s page' }).click();
  await heading(account).waitFor();
  expect(await rows('People').count()).toBe(year.lives.filter(({ person }) => person.account === account).length);
  expect(await looked('account')).toEqual([]);
});

test('a word of one note, an account and a name are found as they are typed', async () => {
  await desk.evaluate(() => location.assign('#/search'));
  const field = desk.getByRole('searchbox', { name: /everything in your log/ });
  const inLog = desk.getByRole('region', { name: 'In the log' }).getByRole('link');
  await field.pressSequentially(RARE_WORD.slice(0, 6));
  await soon(() => inLog.count()).toBe(1);
  expect(await inLog.first().innerText()).toContain(RARE_WORD);
  expect(await looked('search')).toEqual([]);
  await field.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await soon(() => desk.getByRole('region', { name: 'What you searched for' }).innerText()).toContain(RARE_WORD);
  await heading(person(17).name).waitFor();
});

test('two who are one are looked at, merged, and made two again', async () => {
  const { name } = person(TWICE[0]);
  await go('customers/duplicates');
  await press('Look for duplicates');
  const pairs = desk.getByRole('article');
  await soon(() => pairs.count()).toBe(TWICE.length);
  const pair = desk.getByRole('article', { name });
  await pair.getByText(/would move to/).waitFor();
  expect(await looked('duplicates')).toEqual([]);
  const ofThem = async () => ((await attune.extension.rows('customers')) as object[]).length;
  await pair.getByRole('button', { name: 'Merge' }).click();
  await soon(() => pairs.count()).toBe(TWICE.length - 1);
  expect(await ofThem()).toBe(CUSTOMERS - 1);
  await desk.getByRole('button', { name: 'Make them two again' }).click();
  await soon(ofThem).toBe(CUSTOMERS);
});

test('the data of one person leaves as a file; erased for good, nothing finds them', async () => {
  const { id, name, address } = person(17);
  await go(`customers/${id}`);
  await heading(name).waitFor();
  await press('Their data');
  const data = await textFrom(desk, () => press('Data that Attune can take in again (JSON)'));
  const { customers, entries } = JSON.parse(data) as Record<string, object[]>;
  const all = (await attune.extension.rows('entries')) as { customerId: string }[];
  expect(customers).toHaveLength(1);
  expect(entries).toHaveLength(all.filter(({ customerId }) => customerId === id).length);
  expect(data).toContain(RARE_WORD);

  await press('Their data');
  await press('Erase for good…');
  const dialog = desk.getByRole('dialog', { name: /^Erase .* for good$/ });
  await dialog.getByLabel('To erase, write their name').fill(name);
  expect(await looked('erase')).toEqual([]);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await desk.getByText('Erased for good.').waitFor();
  await go('search');
  const field = desk.getByRole('searchbox', { name: /everything in your log/ });
  for (const words of [RARE_WORD, address]) {
    await field.fill(words);
    await desk.getByText(`Nothing in your log has “${words}”.`).waitFor();
  }
  // What was theirs is not counted any more, here either.
  year.lives.splice(17, 1);
});

test('how soon was answered agrees with a count of our own', async () => {
  await go('scoreboard/answers');
  await desk.getByRole('figure', { name: 'How soon you answered' }).waitFor({ timeout: 60_000 });
  const answers = counted.answersIn(year, NOW);
  const inTime = answers.filter((one) => one.inTime).length;
  const minutes = answers.flatMap((one) => one.minutes ?? []);
  const { half, nine } = counted.middleOf(minutes);
  expect(await cardsOn(desk)).toEqual({
    'Within your standard': `${percent(inTime / answers.length)} | ${inEnglish(inTime)} of ${inEnglish(answers.length)} questions, last 90 days`,
    'Half are answered within': `${minutesInWords(half)} | in your hours`,
    'Nine in ten within': `${minutesInWords(nine)} | in your hours`,
    'Fell due unanswered': `${answers.length - minutes.length} | as far as your pages were read`,
  });
  const groups = [15, 60, 120, 240, 480, 960, 2400, Number.POSITIVE_INFINITY];
  const spread = (is: boolean) =>
    groups.map((end, index) => {
      const from = groups[index - 1] ?? -1;
      return answers.filter(
        (one) => one.inTime === is && one.minutes !== null && one.minutes > from && one.minutes <= end,
      ).length;
    });
  expect(await columnsOf(desk, 'How soon you answered')).toEqual({
    'Within the standard': spread(true),
    'After it': spread(false),
  });
  expect(await looked('answers')).toEqual([]);
});

test('promises and issues agree with a count of our own, by month', async () => {
  await tab('Promises and issues');
  const promises = counted.promisesIn(year);
  const monthly = (is: string) =>
    counted.perMonth(
      promises.flatMap((one) => (one.is === is ? one.at : [])),
      NOW,
    );
  expect(await columnsOf(desk, 'Promises over time')).toEqual({
    Kept: monthly('kept'),
    'Kept late': monthly('late'),
    Broken: monthly('broken'),
    'Past their day, open': monthly('open'),
  });
  const issues = counted.notesOf(year.lives, 'issue').map(({ body }) => body);
  expect(await columnsOf(desk, 'Issues over time')).toEqual({
    Opened: counted.perMonth(
      issues.map(({ openedAt }) => openedAt),
      NOW,
    ),
    Resolved: counted.perMonth(
      issues.map(({ resolvedAt }) => resolvedAt),
      NOW,
    ),
  });
  const { days, open, inTime, judged } = counted.issuesIn(year, NOW);
  const { half, nine } = counted.middleOf(days);
  const told = (value: number) => `${value < 10 ? value : Math.round(value)} days | n ${days.length}`;
  const cards = await cardsOn(desk);
  expect(cards['Half are resolved within']).toBe(told(half));
  expect(cards['Nine in ten within']).toBe(told(nine));
  expect(cards['Within your standard']).toBe(
    `${percent(inTime / judged)} | 5 business days, of ${judged} resolved or past it`,
  );
  expect(cards['Open now']).toMatch(new RegExp(`^${open} `));
  expect(await looked('kept')).toEqual([]);
});

test('feedback, levels of service and sales agree with a count of our own; a chart leaves as a picture', async () => {
  await tab('Feedback and sales');
  const { recommend, satisfaction, effort } = counted.scoresIn(year, NOW);
  const share = (is: (score: number) => boolean) => recommend.filter(is).length / recommend.length;
  const mean = (scores: number[]) => (scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(1);
  const nps = Math.round((share((score) => score >= 9) - share((score) => score <= 6)) * 100);
  await desk.getByRole('figure', { name: 'Sales over time' }).waitFor();
  expect(await cardsOn(desk)).toEqual({
    NPS: `${nps} | of -100 to 100, n ${recommend.length} in twelve months`,
    Satisfied: `${mean(satisfaction)} | of 1 to 5, n ${satisfaction.length} in twelve months`,
    'Easy for them': `${mean(effort)} | of 1 to 7, n ${effort.length} in twelve months`,
  });
  const levels = Object.values(await columnsOf(desk, 'Levels of service over time')).map((column) => column.at(-1));
  expect(levels.reverse()).toEqual(counted.levelsIn(year, NOW));
  const sales = counted.salesIn(year);
  const monthly = (is: string) =>
    counted.perMonth(
      sales.flatMap((one) => (one.is === is ? one.at : [])),
      NOW,
    );
  expect(await columnsOf(desk, 'Sales over time')).toEqual({
    First: monthly('first'),
    Repeat: monthly('repeat'),
    Returned: monthly('returned'),
  });
  const losses = counted.lossesIn(year);
  expect(await columnsOf(desk, 'Customers who left, over time')).toEqual({ Left: counted.perMonth(losses, NOW) });
  const undated = losses.filter((at) => at === null).length;
  await desk
    .getByText(`Customers who left: ${losses.length}. Without a date, and so not in the chart: ${undated}.`)
    .waitFor();
  expect(await looked('feedback')).toEqual([]);
  // Of a page of several screens, the ways on stay in sight at its foot.
  await desk.getByRole('figure', { name: 'Customers who left, over time' }).scrollIntoViewIfNeeded();
  await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const today = desk.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Today' });
  await soon(async () => (await today.boundingBox())?.y).toBeGreaterThan(0);

  const figure = desk.getByRole('figure', { name: 'Sales over time' });
  const { name, path } = await fileFrom(desk, () => figure.getByRole('button', { name: 'PNG' }).click());
  expect(name).toMatch(/^attune-sales-over-time-2026-11-20\.png$/);
  const png = await readFile(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * (760 + 32));
  for (const title of ['Overview', 'Over time', 'Nudges']) {
    await tab(title);
    await desk.getByRole('figure').or(desk.getByRole('table')).first().waitFor();
    expect(await looked(`scoreboard-${title.toLowerCase().replace(' ', '-')}`)).toEqual([]);
  }
});

test('a stricter standard says first whom it makes late, is saved, and is gone back from', async () => {
  await go('standards');
  const line = desk.getByRole('form', { name: 'How soon you answer' });
  await line.getByText('Usual targets, and what stands behind them').click();
  await line.getByRole('button', { name: 'Use 1 business hour', exact: true }).click();
  await line.getByRole('button', { name: 'Save' }).click();
  const asked = desk.getByRole('dialog', { name: 'What would change' });
  const { late, mayBe } = counted.becomingLate(year, NOW, 60);
  const changes = asked.getByRole('list', { name: 'What it would change now' });
  await soon(() => changes.innerText()).toContain(`${late} conversations become overdue`);
  expect(await changes.innerText()).toContain(`${mayBe} conversations may be overdue: they were not read since`);
  await asked.getByText(`Of all ${CUSTOMERS - 1} customers.`).waitFor();
  expect(await looked('preview')).toEqual([]);
  await asked.getByRole('button', { name: 'Save' }).click();
  await line.getByText('Saved').waitFor();
  await go('standards/versions');
  await desk.getByRole('button', { name: 'Go back to: As it was at first' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await desk.getByText('Back to the version as it was at first').waitFor();
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});
