import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { addShown, expectWho, logOf, soon, start } from '@/test/e2e/pages/panel-view';

/** A call that is begun on a record, and a meeting of the calendar, with the same customer: offered, logged on request. */

const hubspot = 'https://app.hubspot.com';
const calendar = 'https://calendar.google.com';
const anna = 'Anna Lund';
const day = 86_400_000;

let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  const record = await readFile('test/fixtures/hubspot/record-2026-11.html', 'utf8');
  const link = '<p><a href="tel:+47%2022%2000%2002%2020">Call</a> <a href="tel:+4755500099">Her office</a></p>';
  // The browser would look for a telephone: the page keeps it from that, as pages with one of their own do.
  const keeps = `<script>addEventListener('click', (event) => event.preventDefault())</script>`;
  const event = await readFile('test/fixtures/googlecalendar/event-2026-11.html', 'utf8');
  await routeOrigin(attune.context, `${hubspot}/**`, {
    '/contacts/7/record/0-1/12': record.replace('</main>', `${link}${keeps}</main>`),
  });
  await routeOrigin(attune.context, `${calendar}/**`, {
    '/calendar/u/0/r/day/1': withAnna(event, Date.now() + day),
    '/calendar/u/0/r/day/2': withAnna(event, Date.now() - day),
  });
  page = attune.page;
  await page.goto(`${hubspot}/contacts/7/record/0-1/12`);
  panel = await attune.openPanel(page);
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

/** The event as one with Anna, from 14:00 to 14:30 on the day of that instant. */
function withAnna(html: string, at: number): string {
  const date = new Date(at);
  const words = date.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const packed = ((date.getFullYear() - 1970) << 9) + ((date.getMonth() + 1) << 5) + date.getDate();
  return html
    .replaceAll('Thursday, November 19', words)
    .replaceAll('"29043"', `"${packed}"`)
    .replaceAll('ZTEy_20261119T130000Z', `ZTEy_${packed}`)
    .replaceAll('priya@trailmix.example', 'anna.lund@lundkajakk.example')
    .replaceAll('Priya Raman', anna);
}

const offered = () => panel.getByRole('region', { name: 'Calls and meetings to log' }).getByRole('listitem');
const words = async () => (await offered().locator('p').allInnerTexts()).join(' | ').replace(/\d\d:\d\d/g, 'hh:mm');
const touches = async () =>
  (await logOf(attune)).filter(({ kind }) => kind === 'touch').map(({ direction }) => direction);

test('a number that is pressed on a page is offered as a call, once for several presses, and logged on request', async () => {
  await start(panel, 'nina@fjordgear.example', '');
  await attune.grant(hubspot);
  await attune.grant(calendar);
  await expectWho(panel, anna);
  await addShown(panel);
  await page.getByRole('link', { name: 'Call' }).click();
  await soon(words).toContain('Called Anna Lund? hh:mm');
  await page.getByRole('link', { name: 'Call' }).click();
  await soon(words).toContain('dialled 2 times');
  expect(await offered().count()).toBe(1);
  expect(await touches()).toEqual([]);

  await panel.getByRole('button', { name: /^Log: Called Anna Lund/ }).click();
  await panel.getByLabel('What was said, if you like').fill('The paddles come on Tuesday');
  await panel.getByRole('button', { name: 'Log it' }).click();
  await soon(touches).toEqual(['both']);
  await soon(() => offered().count()).toBe(0);
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await soon(touches).toEqual([]);
  await soon(words).toContain('Called Anna Lund? hh:mm');
  await panel.getByRole('button', { name: /^Not now/ }).click();
  await soon(() => offered().count()).toBe(0);
});

test('a number pressed while the panel is closed waits for it; of nobody’s known it is taken for whom the page is about', async () => {
  await panel.close();
  await page.getByRole('link', { name: 'Her office' }).click();
  panel = await attune.openPanel(page);
  await soon(words).toContain('Called Anna Lund? hh:mm');
  await soon(words).toContain('+4755500099');
  await panel.getByRole('button', { name: /^Not now/ }).click();
  await soon(() => offered().count()).toBe(0);
});

test('a meeting in Google Calendar is offered once it is over, and logged on request', async () => {
  await page.goto(`${calendar}/calendar/u/0/r/day/1`);
  await expectWho(panel, anna);
  expect(await offered().count()).toBe(0);

  await page.goto(`${calendar}/calendar/u/0/r/day/2`);
  await soon(words).toMatch(/^Met Anna Lund\? \w{3} hh:mm–hh:mm$/);
  expect(await touches()).toEqual([]);
  await panel.getByRole('button', { name: /^Log: Met Anna Lund/ }).click();
  await panel.getByRole('button', { name: 'Log it' }).click();
  await soon(touches).toEqual(['both']);
  await soon(() => offered().count()).toBe(0);
  await page.reload();
  await expectWho(panel, anna);
  expect(await offered().count()).toBe(0);
  // Nothing of its heading is anywhere in the log.
  expect(JSON.stringify(await attune.extension.rows('entries'))).not.toContain('Refund');
});
