import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { HOUR } from '@/lib/model/time';
import type { Attune } from '@/test/e2e/harness/launch';
import { picture } from '@/test/e2e/pages/panel-picture';
import { soon } from '@/test/e2e/pages/panel-view';
import { freshDesk } from '@/test/e2e/pages/year-desk';
import { people } from '@/test/webmail/mailbox.mjs';
import { sampleLetters } from '@/test/webmail/mime.mjs';
import { truth } from '@/test/webmail/truth.mjs';
import { NOW } from '@/test/year/year';

// The mailbox of the Roundcube tests as a file (mbox): the same mails, held to the same truth.

let attune: Attune;
let desk: Page;

const folder = resolve('test/results/year');
const customers = Object.values(people).filter(({ address }) => !address.startsWith('no-reply@'));
/** The mailbox so many times over, each time a thousand hours earlier. */
const COPIES = 120;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'mailbox.mbox'), mbox(NOW, ''));
  const many = Array.from({ length: COPIES }, (_, copy) => mbox(NOW - (copy + 1) * 1000 * HOUR, `.${copy}`));
  await writeFile(resolve(folder, 'years.mbox'), many.join(''));
  ({ attune, desk } = await freshDesk());
  await desk.getByRole('link', { name: 'Data', exact: true }).click();
});
afterAll(async () => {
  await attune?.close();
});

const inFile = () => desk.getByRole('region', { name: 'What is in the file' });
const report = () => desk.getByRole('region', { name: 'Report' });
const choose = async (name: string) => {
  await desk.getByLabel('Choose a file').setInputFiles(resolve(folder, name));
  for (const { address } of customers) await inFile().getByRole('checkbox', { name: address }).check();
};
const takeIn = () => inFile().getByRole('button', { name: 'Take in' }).click();
const rows = async <Row>(table: string) => (await attune.extension.rows(table)) as Row[];
const touches = async () => {
  const identities = await rows<Identity>('identities');
  const whose = new Map(identities.map(({ customerId, body }) => [customerId, body.value]));
  return (await rows<Entry<string, TouchBody>>('entries')).map(({ at, customerId, body }) => ({
    sent: new Date(at).toISOString(),
    customer: whose.get(customerId),
    direction: body.direction,
  }));
};
const bySent = (a: { sent: string }, b: { sent: string }) => a.sent.localeCompare(b.sent);

test('who is in it is counted, and those picked get each mail once, at its minute, in its direction', async () => {
  await choose('mailbox.mbox');
  await inFile().getByText('38 mails, 9 people', { exact: false }).waitFor();
  expect(await picture(desk, 'mailbox-people')).toEqual([]);
  await takeIn();
  await report().waitFor();
  expect(await report().innerText()).toContain('Taken in: 8 customers, 37 entries.');
  expect(await picture(desk, 'mailbox-report')).toEqual([]);
  const expected = truth.flatMap(({ customer, sent, direction }) =>
    customer === null ? [] : [{ sent: new Date(sent).toISOString(), customer, direction }],
  );
  expect((await touches()).sort(bySent)).toEqual(expected.sort(bySent));
});

test('what was read in the mails agrees with a careful reader as it does in the webmail', async () => {
  const entries = await rows<Entry<string, TouchBody>>('entries');
  const wrong = truth.filter(({ sent, ask, customer }) => {
    const asks = entries.find(({ at }) => at === Date.parse(sent))?.body.asks;
    return customer !== null && ask !== 'unsure' && asks !== 'unsure' && asks !== ask;
  });
  expect(wrong.map(({ folder: where, uid }) => `${where} ${uid}`)).toEqual(['Sent 6']);
});

test('the same file again adds nothing', async () => {
  await choose('mailbox.mbox');
  await takeIn();
  await soon(() => report().innerText()).toContain('Nothing of it was new.');
  expect(await rows('entries')).toHaveLength(37);
});

test('a long file that is stopped half-way leaves whole mails behind; once more takes the rest, each mail once', async () => {
  await choose('years.mbox');
  await takeIn();
  await soon(async () => (await rows('entries')).length).toBeGreaterThan(100);
  await desk.getByRole('button', { name: 'Cancel' }).click();
  await report().waitFor();
  const taken = await touches();
  expect(taken.length).toBeLessThan(37 * (COPIES + 1));
  expect(taken.every(({ customer }) => customers.some(({ address }) => address === customer))).toBe(true);
  expect(await picture(desk, 'mailbox-stopped')).toEqual([]);
  expect((await rows('sightings')).length).toBe(taken.length);

  await choose('years.mbox');
  await takeIn();
  await soon(async () => (await rows('entries')).length).toBe(37 * (COPIES + 1));
  await report().waitFor();
  const all = (await touches()).map(({ sent, customer }) => `${sent} ${customer}`);
  expect(new Set(all).size).toBe(all.length);
}, 400_000);

test('nothing went wrong meanwhile', async () => {
  expect(await attune.errors()).toEqual([]);
});

/** All mails of both folders, as a mail program writes them into one file; `mark` makes their ids others. */
function mbox(now: number, mark: string): string {
  return sampleLetters(now)
    .map(({ raw, sent }) => {
      const own = raw.replace(/^((?:Message-ID|In-Reply-To|References):.*(?:\r\n[ \t].*)*)/gim, (header) =>
        header.replaceAll('@', `${mark}@`),
      );
      return `From sender@mail.example ${new Date(sent).toUTCString()}\r\n${own.replace(/^(>*From )/gm, '>$1')}\r\n\r\n`;
    })
    .join('');
}
