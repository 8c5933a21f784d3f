import { beforeEach, describe, expect, it } from 'vitest';
import type { LookedInto } from '@/lib/app/data-contract';
import { lookInto } from '@/lib/app/look-into';
import { takeIn } from '@/lib/app/take-in';
import { log } from '@/lib/log/database';
import { undoImport } from '@/lib/log/import';
import { settingsSchema } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { customer, emptyLog, NOW, touches, ZONE } from '@/test/log/builders';

beforeEach(emptyLog);

const settings = settingsSchema.parse({
  standards: defaultStandards(ZONE),
  own: ['nina@oarlock.example'],
  neverRead: { addresses: ['doctor@clinic.example'], domains: [], accounts: [], threads: [] },
});
const options = { now: NOW, settings };

const mail = (id: number, from: string, to: string) =>
  `From x Fri Nov 20 09:00:00 2025\nFrom: ${from}\nTo: ${to}\nDate: Mon, ${id} Nov 2025 09:00:00 +0000\n` +
  `Message-ID: <${id}@b.example>\nSubject: Order ${id}\n\nThe secret is plum.\n\n`;
const mbox = new File(
  [
    mail(1, 'Ada <Ada@b.example>', 'nina@oarlock.example'),
    mail(2, 'nina@oarlock.example', 'ada@b.example'),
    mail(3, 'bo@b.example', 'nina@oarlock.example'),
    mail(4, 'doctor@clinic.example', 'nina@oarlock.example'),
  ],
  'old.mbox',
  { lastModified: NOW },
);

async function looked<Is extends LookedInto['is']>(file: File, is: Is): Promise<Extract<LookedInto, { is: Is }>> {
  const into = await lookInto(file, options);
  expect(into.is).toBe(is);
  return into as Extract<LookedInto, { is: Is }>;
}

describe('mails of a file', () => {
  it('make a customer of whom the seller picks, once, keep nothing of others, and can be taken back', async () => {
    const { people } = await looked(mbox, 'mails');
    expect(people.map(({ address }) => address)).toEqual(['ada@b.example', 'bo@b.example']);
    const choice = { is: 'mails', picked: people.slice(0, 1), readsWords: true } as const;
    const report = await takeIn(mbox, choice, options);
    expect(report).toMatchObject({ customersAdded: 1, entriesAdded: 2, skippedCount: 0 });
    expect((await log.customers.toArray()).map(({ body }) => body.name)).toEqual(['Ada']);
    expect(JSON.stringify(await Promise.all(log.tables.map((table) => table.toArray())))).not.toMatch(/plum|bo@b/);
    expect(await takeIn(mbox, choice, options)).toMatchObject({ customersKnown: 1, entriesKnown: 2, undo: null });
    await undoImport(report.undo ?? '');
    expect([await log.customers.count(), await log.entries.count(), await log.identities.count()]).toEqual([0, 0, 0]);
  });
});

describe('meetings of a file', () => {
  it('are taken from the chosen day on', async () => {
    await customer('ada@b.example', 'Ada');
    const event = (uid: string, day: string) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${day}T090000Z\r\nSUMMARY:Plans\r\nATTENDEE:mailto:ada@b.example\r\nEND:VEVENT\r\n`;
    const ics = new File(
      [`BEGIN:VCALENDAR\r\n${event('a', '20240110')}${event('b', '20250110')}END:VCALENDAR\r\n`],
      'calendar.ics',
    );
    expect(await looked(ics, 'calendar')).toMatchObject({ meetings: 2 });
    expect(await takeIn(ics, { is: 'calendar', from: '2025-01-01' }, options)).toMatchObject({ entriesAdded: 1 });
    expect(await touches()).toHaveLength(1);
  });
});

describe('a file that cannot be taken', () => {
  it.each([
    ['empty.csv', '', 'The file is empty.'],
    ['letter.pdf', '%PDF-1.7', /cannot tell what this file is/],
    ['old.mbox', 'no mail at all', 'There is no mail in this file.'],
    ['people.vcf', 'nobody', /nothing in this file to take in. the file: There is no vCard in it./],
    ['attune.json', '{"format":"attune","version":1', /cut off/],
    ['monica.json', '{"account":{', /not an export of Monica, or it was cut off/],
  ])('says what is wrong with it: %s', async (name, content, says) => {
    await expect(lookInto(new File([content], name), options)).rejects.toThrow(says);
  });

  it('can be stopped while it is looked into', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(lookInto(mbox, { ...options, signal: stop.signal })).rejects.toThrow(/abort/i);
  });
});
