import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '@/lib/model/reading';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { soon, start } from '@/test/e2e/pages/panel-view';

/** Fragments of real pages, where a checkout of them stands beside this one. They are not ours to keep. */
const captured = resolve('..', 'shared', 'pages');
const fixtures = resolve('test', 'fixtures', 'gmail');

interface Expected {
  file: string;
  hash?: string;
  view: PageReading['view'];
  health: string;
  senders: string[];
  /** Of messages, in the page's order; null where the page gives none that may be used. */
  times?: (string | null)[];
  to?: string[];
}

const ours: Expected[] = [
  {
    file: 'conversation-2026-11.html',
    hash: '#inbox/FMfcgzQXKhVbNmRt',
    view: 'conversation',
    health: 'ok',
    senders: ['priya@trailmix.example', 'nina@fjordgear.example', 'support@paddleclub.example'],
    to: ['priya@trailmix.example'],
  },
  {
    file: 'list-2026-11.html',
    view: 'list',
    health: 'ok',
    senders: ['priya@trailmix.example', 'nina@fjordgear.example'],
  },
  { file: 'list-sent-2026-11.html', hash: '#sent', view: 'list', health: 'ok', senders: ['nina@fjordgear.example'] },
  {
    file: 'compose-2026-11.html',
    hash: '#inbox?compose=new',
    view: 'list',
    health: 'ok',
    senders: [],
    to: ['tom.okeefe@harbourlights.example'],
  },
];

/** Old, cut or without a text: what matters is that nobody is named who did not write. */
const fragments: Expected[] = [
  {
    file: 'gmail-thread-message-2025-1.html',
    hash: '#inbox/FMfcgzQXKhVbNmRt',
    view: 'conversation',
    health: 'broken or degraded',
    senders: ['sender@example.com'],
    times: ['2025-08-20T07:49'],
  },
  { file: 'gmail-inboxrow-2025-1.html', view: 'list', health: 'broken', senders: [] },
  {
    file: 'gmail-inboxlist-2014-1.html',
    view: 'list',
    health: 'broken',
    // Of a broken reading nobody is matched, whoever it names.
    senders: [
      'me@example.com',
      'news@twilio.com',
      'no-reply@accounts.google.com',
      'noreply-94292212@plus.google.com',
      'help@twilio.com',
      'notifications@mailfoogae.appspotmail.com',
      'person.one@example.com',
    ],
  },
  { file: 'gmail-compose-2020-1.html', view: 'compose', health: 'ok or degraded', senders: [] },
  { file: 'gmail-compose-recipientchip-2023-1.html', view: 'other', health: 'broken', senders: [] },
];

const origin = 'https://mail.google.com';
let attune: Attune;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  const pages = [
    ...ours.map(({ file }) => resolve(fixtures, file)),
    ...fragments.map(({ file }) => resolve(captured, file)),
  ];
  const served = pages
    .filter((path) => existsSync(path))
    .map((path) => [`/mail/u/0/?${path.split('/').at(-1)}`, titled(path)]);
  await routeOrigin(attune.context, `${origin}/**`, {
    '/mail/u/0/': '<title>Gmail</title>',
    ...Object.fromEntries(served),
  });
  await attune.page.goto(`${origin}/mail/u/0/`);
  panel = await attune.openPanel(attune.page);
  await panel.evaluate(() => {
    const heard: { search: string; reading: unknown }[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener((message, sender) => {
      heard.push({ search: new URL(sender.url ?? location.href).search, reading: message.reading });
    });
  });
});
afterAll(() => attune?.close());

test('the seller’s own addresses', () => start(panel, 'nina@fjordgear.example\nme@example.com', ''));

test.each(ours)('our own $file is read in the real browser as it is in the unit tests', check);

test.skipIf(!existsSync(captured)).each(fragments)('the captured $file names nobody who did not write', check);

test.runIf(!existsSync(captured))(
  'captured pages are not here: ../shared/pages is missing, so they were skipped',
  () => undefined,
);

async function check({ file, hash = '#inbox', view, health, senders, times, to }: Expected): Promise<void> {
  await attune.page.goto(`${origin}/mail/u/0/?${file}${hash}`);
  await soon(() => readingOf(file)).not.toBeNull();
  const reading = await readingOf(file);
  if (!reading) return;
  expect(reading.view).toBe(view);
  expect(health).toContain(reading.health.state);
  const named = reading.messages.flatMap(({ from }) => (from.is === 'found' ? [from.value.address] : []));
  expect([...new Set(named)]).toEqual([...new Set(senders)]);
  if (to) expect(reading.drafts.flatMap((draft) => draft.to.map(({ address }) => address))).toEqual(to);
  if (times)
    expect(
      reading.messages.map(({ time }) =>
        time.is === 'found' ? new Date(time.value.at).toISOString().slice(0, 16) : null,
      ),
    ).toEqual(times);
  const people = reading.people.filter(({ role }) => role === 'from').map(({ address }) => address);
  expect(people.filter((address) => !senders.includes(address))).toEqual([]);
  expect(await attune.extension.rows('entries')).toEqual([]);
}

async function readingOf(file: string): Promise<PageReading | null> {
  const heard = await panel.evaluate(
    () => (window as unknown as { heard: { search: string; reading: unknown }[] }).heard,
  );
  return (heard.findLast(({ search }) => search === `?${file}`)?.reading as PageReading | undefined) ?? null;
}

/** A fragment has no title, and Gmail's names the mailbox. */
function titled(path: string): string {
  const html = readFileSync(path, 'utf8');
  return html.includes('<title>') ? html : `<title>Inbox - me@example.com - Gmail</title>${html}`;
}
