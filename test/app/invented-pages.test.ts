import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { peopleOnPage, subjectOf } from '@/lib/app/who';
import type { InventedApp } from '@/test/sites/invented/app';
import { blind } from '@/test/sites/invented/blind';
import { conversations } from '@/test/sites/invented/conversations';
import { fifth } from '@/test/sites/invented/fifth';
import { fourth } from '@/test/sites/invented/fourth';
import { fourthThreads } from '@/test/sites/invented/fourth-threads';
import { readApp, seller } from '@/test/sites/invented/read-app';
import { records } from '@/test/sites/invented/records';
import { unseen } from '@/test/sites/invented/unseen';
import { unseenTraps } from '@/test/sites/invented/unseen-traps';
import { widespread } from '@/test/sites/invented/widespread';
import { now } from '@/test/sites/open-page';
import { fakeStorage } from './fake-chrome';
import { emptyLog } from './log';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
  fakeStorage();
  await emptyLog();
});
afterAll(() => {
  vi.useRealTimers();
});

/** What the page does not tell well enough, as it stands today: these have to be taught. */
const silent = [
  'a webmail that shows one message in a pane beside the list',
  'a record in Japanese',
  'messages in a frame of the application',
  'a work order of field service, with technician and dispatcher',
  'an invoice with the issuer on its letterhead',
  'a Japanese customer master with a contact there and a salesman here',
  'a ticket in which a carrier had the last word',
  'a preview of an order confirmation, with a supplier who ships',
  'a shared inbox, a colleague just writing to somebody else, like conversations beside',
  'a Spanish live chat, a bot at first, then the seller, the visitor’s card beside',
  'a calendar event with one guest from outside, a colleague and a room with an address',
  'an Italian reply being written, colleague in copy, the mail quoted below',
  'a Dutch appointment opened over the week, organiser, stand-in and room beside the guest',
  'a Japanese webmail, the words of the mail in a frame of their own',
  'a search for one person, a mail of another opened beside the hits',
  'a Czech invoice in two columns, supplier first, customer second',
  'an Italian marina’s berth contract, its holder between harbour office and neighbour',
  'a Korean customer card in a table of four columns, person in charge on the right',
  'a chat inbox, the contact in a pane at the right',
  'a French contact whose address has a sign for a label',
  'a thread of a webmail whose sender is a bubble, times in words',
];

/** Whoever wrote last is shown, as in any mail, though it is a workmate's ticket: they stand one press away. */
const lastWriter = new Map([
  ['a French ticket, a workmate of the requester answers too', 'luc.tessier@clubdelerdre.example'],
]);

const apps = [
  ...records,
  ...conversations,
  ...blind,
  ...unseen,
  ...unseenTraps,
  ...fourth,
  ...fourthThreads,
  ...widespread,
  ...fifth,
];

it.each(apps.map((app): [string, InventedApp] => [app.name, app]))(
  '%s: the panel names the right person, or nobody',
  async (name, app) => {
    expect(await whom(app)).toBe(silent.includes(name) ? '' : (lastWriter.get(name) ?? app.about));
  },
);

/** Whom the panel shows, of whom the log knows nobody. */
async function whom(app: InventedApp): Promise<string> {
  const page = readApp(app);
  const subject = subjectOf(page, await peopleOnPage(page, seller));
  return subject.is === 'unknown' ? subject.person.address : '';
}
