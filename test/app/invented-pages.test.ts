import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { peopleOnPage, subjectOf } from '@/lib/app/who';
import { type InventedApp, own } from '@/test/sites/invented/app';
import { blind } from '@/test/sites/invented/blind';
import { conversations } from '@/test/sites/invented/conversations';
import { readApp } from '@/test/sites/invented/read-app';
import { records } from '@/test/sites/invented/records';
import { unseen } from '@/test/sites/invented/unseen';
import { unseenTraps } from '@/test/sites/invented/unseen-traps';
import { now } from '@/test/sites/open-page';
import { fakeStorage } from './fake-chrome';
import { emptyLog, settings } from './log';
import { reading } from './readings';

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
  'a sent message, read again in the folder of sent ones',
  'a ticket in which a carrier had the last word',
  'a preview of an order confirmation, with a supplier who ships',
];

const apps = [...records, ...conversations, ...blind, ...unseen, ...unseenTraps];

it.each(apps.map((app): [string, InventedApp] => [app.name, app]))(
  '%s: the panel names the right person, or nobody',
  async (name, app) => {
    expect(await whom(app)).toBe(silent.includes(name) ? '' : app.about);
  },
);

/** Whom the panel shows, of whom the log knows nobody. */
async function whom(app: InventedApp): Promise<string> {
  const { messages, drafts, ...page } = readApp(app);
  const known = reading({
    ...page,
    site: 'generic',
    url: app.url.replace(/\?.*/, ''),
    messages: messages.map((message) => ({ ...message, text: { is: 'absent' } })),
    drafts: drafts.map(({ root: _, ...draft }) => ({ ...draft, handle: crypto.randomUUID() })),
  });
  const subject = subjectOf(known, await peopleOnPage(known, settings({ own: [own] })));
  return subject.is === 'unknown' ? subject.person.address : '';
}
