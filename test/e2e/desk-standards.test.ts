import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { patient, restoreFullLog } from '@/test/e2e/pages/full-log';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// The standards on the desk, as a seller sets them: looked at before they are saved, gone back to, handed out.

let attune: Attune;
let desk: Page;

const year = new Date().getFullYear();
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...holiday('Labour Day', '19700501', 'RRULE:FREQ=YEARLY'),
  ...holiday('Founding day', `${year + 1}0612`),
  'END:VCALENDAR',
  '',
].join('\r\n');

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, Date.now());
  desk = await attune.context.newPage();
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/standards`);
  await wide();
  await desk.getByRole('heading', { level: 1, name: 'Standards' }).waitFor();
});
afterAll(async () => {
  await attune?.close();
});

const wide = () => desk.setViewportSize({ width: 1280, height: 900 });
const part = (name: string) =>
  desk.getByRole('navigation', { name: 'Parts of the standards' }).getByRole('link', { name }).click();
const dialog = (name: string) => desk.getByRole('dialog', { name });
const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
const narrowToo = async (name: string) => {
  expect(await picture(desk, name)).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, `${name}-narrow`)).toEqual([]);
  await wide();
};

test('a change is saved once what it would do was seen, and only then', async () => {
  const line = desk.getByRole('form', { name: 'How soon you answer' });
  await line.getByText('Usual targets, and what stands behind them').click();
  await line.getByRole('button', { name: 'Use 1 business day', exact: true }).click();
  await narrowToo('desk-standards-answers');
  await line.getByRole('button', { name: 'Save' }).click();
  const asked = dialog('What would change');
  await asked.getByText('4 business hours').waitFor();
  await asked.getByText(/^Of all \d+ customers\.$/).waitFor();
  expect(await asked.getByRole('list', { name: 'What it would change now' }).innerText()).toMatch(/Reply owed/);
  await narrowToo('desk-standards-preview');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  expect(await line.getByRole('status').innerText()).toBe('');

  await line.getByRole('button', { name: 'Save' }).click();
  await asked.getByLabel('Why, in a line').fill('Nobody could keep four hours');
  await asked.getByRole('button', { name: 'Save' }).click();
  await line.getByText('Saved').waitFor();
});

test('days off come from a calendar file, those that were picked', async () => {
  await part('Hours');
  const file = desk.getByLabel('Days off from a calendar file (.ics)');
  await file.setInputFiles({ name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.from('no calendar') });
  await desk.getByText('No calendar is in this file. Nothing was changed.').waitFor();
  await file.setInputFiles({ name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
  const days = desk.getByRole('region', { name: 'Days in the file' });
  await days.getByText('4 of 4 new days picked').waitFor();
  await days.getByRole('checkbox', { name: new RegExp(`${year}-05-01`) }).uncheck();
  await narrowToo('desk-standards-hours');
  await days.getByRole('button', { name: 'Add 3 days' }).click();
  await dialog('What would change').getByRole('button', { name: 'Save' }).click();
  await soon(() => desk.getByLabel('Days off', { exact: true }).inputValue()).toBe(
    [`${year + 1}-05-01`, `${year + 1}-06-12`, `${year + 2}-05-01`].join('\n'),
  );
});

test('a rule is found by what is said of it, read about, and switched off', async () => {
  await part('Nudges and rules');
  await narrowToo('desk-standards-rules');
  await desk.getByLabel('Find a rule').fill('gone quiet');
  await desk.getByText(/^\d+ of \d+ rules\.$/).waitFor();
  await desk.getByText('What it does: Gone quiet').click();
  await desk.getByText('Is silent').first().waitFor();
  await desk.getByRole('checkbox', { name: 'Gone quiet' }).click();
  await desk.getByText('Switched off for everybody').waitFor();
  await soon(() => desk.getByRole('checkbox', { name: 'Gone quiet' }).isChecked()).toBe(false);
});

test('every version stays, says what it changed, and can be gone back to', async () => {
  await part('Versions and file');
  const versions = desk.getByRole('list', { name: 'Versions' });
  await versions.getByText('Nobody could keep four hours').waitFor();
  await narrowToo('desk-standards-versions');
  await versions.getByRole('button', { name: 'Go back to: As it was at first' }).click();
  const asked = dialog('Go back to this version');
  await asked.getByText('Days off taken out').waitFor();
  await asked.getByRole('button', { name: 'Go back' }).click();
  await desk.getByRole('button', { name: 'Undo', description: 'Gone back' }).click();
  await versions.getByText('Taken back').waitFor();
  await versions.getByText('Back to the version as it was at first').waitFor();
});

test('what to expect is made from it, copied, printed, and noted for who got it', async () => {
  await part('What to expect of you');
  const sheet = desk.getByRole('region', { name: 'As it looks' });
  await sheet
    .getByText(/within 1 business day/)
    .first()
    .waitFor();
  await press('For one customer…');
  await dialog('Made for whom?').getByRole('combobox').fill(patient);
  await dialog('Made for whom?').getByRole('option', { name: patient }).click();
  await desk.getByText(`Made for ${patient}`).waitFor();
  const text = desk.getByLabel('The text');
  await text.fill(`${await text.inputValue()}\n\nYou reach me at the harbour too.`);
  await narrowToo('desk-standards-expect');

  await attune.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await press('Copy');
  await desk.getByText('Copied', { exact: true }).waitFor();
  const copied = await desk.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { types: item?.types, plain: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.plain).toContain('You reach me at the harbour too.');
  expect(copied.html).toContain('<p>You reach me at the harbour too.</p>');

  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await desk.screenshot({ path: 'test/results/pictures/desk-standards-print.png' });
  expect(await desk.getByRole('navigation', { name: 'Desk' }).isVisible()).toBe(false);
  expect(await desk.locator('.printed').getByText('You reach me at the harbour too.').isVisible()).toBe(true);
  await desk.pdf({ path: 'test/results/pictures/desk-standards-print.pdf' });
  await desk.emulateMedia({ media: 'screen' });

  await press('Note that they got it');
  const got = desk.getByRole('list', { name: 'Who got it' });
  await got.getByText(patient).waitFor();
  await got.getByRole('link', { name: patient }).click();
  await desk.getByText(/Got what they can expect of you, version of/).waitFor();
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

function holiday(name: string, date: string, ...more: string[]): string[] {
  return ['BEGIN:VEVENT', `UID:${name}`, `SUMMARY:${name}`, `DTSTART;VALUE=DATE:${date}`, ...more, 'END:VEVENT'];
}
