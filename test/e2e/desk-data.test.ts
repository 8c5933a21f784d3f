import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '@/lib/model/time';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { restoreFullLog } from '@/test/e2e/pages/full-log';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';

// Files of other applications, taken in on the desk as a seller does it, looked at there, and taken back.

let attune: Attune;
let desk: Page;

const wren = 'wren@saltmarsh.example';
const now = Date.now();

/** Four mails between the seller and Wren, and one of somebody who is not picked. */
const mbox = [
  mail(1, wren, nina.address, 40, 'Sails', 'Could you send me the price of the blue sail?'),
  mail(2, nina.address, wren, 39, 'Re: Sails', 'It is 400, and I can hold it until Friday.', '<1@saltmarsh.example>'),
  mail(3, wren, nina.address, 38, 'Re: Sails', 'Thank you, please hold it.', '<1@saltmarsh.example>'),
  mail(4, 'post@elsewhere.example', nina.address, 37, 'Offers of the week', 'Everything must go.'),
  mail(5, nina.address, wren, 30, 'Your sail', 'It went out this morning.'),
].join('');

const csv = [
  'Name,Company,Email',
  'Odd Brekke,Brekke Bygg,odd@brekke.example',
  '=1+1,Formula Ltd,sum@formula.example',
  ',Nobody Ltd,',
  '"Never closed,Quote Ltd,quote@quote.example',
  'Last One,Last Ltd,last@last.example',
  '',
].join('\r\n');

beforeAll(async () => {
  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await restoreFullLog(panel, now);
  desk = await attune.context.newPage();
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html#/data`);
  await wide();
  await desk.getByRole('heading', { level: 1, name: 'Data' }).waitFor();
});
afterAll(async () => {
  await attune?.close();
});

const wide = () => desk.setViewportSize({ width: 1280, height: 900 });
const inFile = () => desk.getByRole('region', { name: 'What is in the file' });
const report = () => desk.getByRole('region', { name: 'Report' });
const choose = (name: string, content: string) =>
  desk.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
const takeMail = async () => {
  await choose('old mail.mbox', mbox);
  const person = inFile().getByRole('checkbox', { name: /wren@saltmarsh.example/ });
  await person.check();
  await inFile().getByRole('button', { name: 'Take in' }).click();
  await report().waitFor();
};
const narrowToo = async (name: string) => {
  expect(await picture(desk, name)).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, `${name}-narrow`)).toEqual([]);
  await wide();
};

test('the mails of one person who was picked become touches of a customer; taken back, they can be taken in anew', async () => {
  await choose('old mail.mbox', mbox);
  await inFile().getByText('5 mails, 2 people', { exact: false }).waitFor();
  await narrowToo('desk-data-mails');
  await takeMail();
  expect(await report().innerText()).toContain('Taken in: 1 customer, 4 entries.');
  await narrowToo('desk-data-report');
  await report().getByRole('button', { name: 'Undo' }).click();
  await report().getByText('Taken back.').waitFor();
  await takeMail();
  await soon(() => report().innerText()).toContain('Taken in: 1 customer, 4 entries.');

  await desk.getByRole('link', { name: 'Customers', exact: true }).click();
  await desk.getByLabel('Name, account or address').fill('saltmarsh');
  await desk.getByRole('list', { name: 'Customers' }).getByRole('link').first().click();
  await desk.getByRole('heading', { level: 1, name: 'Wren Saltmarsh' }).waitFor();
  await desk.getByText('Your sail').first().waitFor();
  expect(await desk.getByText('400').count()).toBe(0);
});

test('taken in again they add nothing', async () => {
  await desk.getByRole('link', { name: 'Data', exact: true }).click();
  await takeMail();
  expect(await report().innerText()).toContain('Nothing of it was new.');
  expect(await report().innerText()).toContain('In your log already: 1 customer, 4 entries.');
});

test('a table reports the lines it had to leave out, and can be taken back', async () => {
  await choose('customers.csv', csv);
  await inFile().getByText('Each row becomes a customer', { exact: false }).waitFor();
  expect(await inFile().getByLabel('Company').inputValue()).toBe('account');
  await narrowToo('desk-data-table');
  await inFile().getByRole('button', { name: 'Take in' }).click();
  const left = report().getByRole('list', { name: 'Left out' }).getByRole('listitem');
  await soon(() => left.allInnerTexts()).toEqual([
    'line 4: It has neither a name nor an email address.',
    'line 5: A quotation mark was opened in it and never closed.',
  ]);
  expect(await report().innerText()).toContain('Taken in: 3 customers.');
});

test('what a spreadsheet would run leaves as text', async () => {
  // What is handed over is looked at in the page: the file itself is on the browser's side.
  const written = desk.evaluate(
    () =>
      new Promise<string>((found) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) void blob.text().then(found);
          return make.call(URL, blob);
        };
      }),
  );
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Customers as a table (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^attune-customers-\d{4}-\d\d-\d\d\.csv$/);
  const rows = (await written).split('\r\n');
  const formula = rows.find((row) => row.includes('sum@formula.example'));
  expect(formula).toContain(",'=1+1,");
  expect(rows.some((row) => row.includes('last@last.example'))).toBe(true);

  await report().getByRole('button', { name: 'Undo' }).click();
  await report().getByText('Taken back.').waitFor();
  await desk.getByRole('link', { name: 'Customers', exact: true }).click();
  await desk.getByLabel('Name, account or address').fill('brekke');
  await desk.getByText('Nobody in your log goes by that.').waitFor();
});

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

function mail(
  number: number,
  from: string,
  to: string,
  daysAgo: number,
  subject: string,
  text: string,
  answers = '',
): string {
  const at = new Date(now - daysAgo * DAY).toUTCString();
  const named = (address: string) => (address === wren ? `Wren Saltmarsh <${address}>` : address);
  return [
    `From ${from} ${at}`,
    `From: ${named(from)}`,
    `To: ${named(to)}`,
    `Date: ${at.replace('GMT', '+0000')}`,
    `Message-ID: <${number}@saltmarsh.example>`,
    ...(answers ? [`In-Reply-To: ${answers}`] : []),
    `Subject: ${subject}`,
    '',
    text,
    '',
    '',
  ].join('\r\n');
}
