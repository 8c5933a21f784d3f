import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage, threadOf } from '@/test/e2e/pages/gmail';
import { ada, nina, omar, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { addShown, badgeOf, expectWho, logOf, passTime, soon, start } from '@/test/e2e/pages/panel-view';
import { isDebianAsRoot } from '@/test/tools/browser.mjs';

const origin = 'https://mail.google.com';
const base = '2026-11-20T09:00:00Z';
const canSetClock = await isDebianAsRoot();

const running: Attune[] = [];
afterEach(async () => {
  for (const attune of running.splice(0)) await attune.close();
});

/** When the worker dies: never, after each step once it was done, or in the middle of each. */
const ways = ['never', 'after', 'within'] as const;
type Way = (typeof ways)[number];

test.runIf(canSetClock)('killed between any two steps, the worker loses nothing and doubles nothing', async () => {
  const [undisturbed, ...disturbed] = await Promise.all(ways.map(walk));
  expect(undisturbed?.log).toMatchObject([
    { customer: priya.name, direction: 'out' },
    { customer: omar.name, direction: 'in' },
    { customer: ada.name, direction: 'in' },
    { customer: priya.name, direction: 'in' },
    { customer: priya.name, direction: 'out', state: 'confirmed' },
  ]);
  expect(undisturbed).toMatchObject({ badge: '1', letters: {}, errors: [] });
  expect(disturbed).toEqual(disturbed.map(() => undisturbed));
});

test.runIf(!canSetClock)(
  'setting the clock needs Debian, and root: the walk with a dying worker was skipped',
  () => undefined,
);

test('rubbish in the letterbox is thrown away by name of its fields, and changes nothing', async () => {
  const attune = await launch();
  running.push(attune);
  const { refund } = sampleThreads(Date.now());
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
  await attune.page.goto(`${origin}/mail/u/0/#inbox/${refund.token}`);
  const panel = await attune.openPanel(attune.page);
  await start(panel, nina.address);
  await addShown(panel);
  await soon(() => logOf(attune)).toHaveLength(2);
  const before = await everyTable(attune);

  const said: string[] = [];
  (await attune.worker()).on('console', (message) => said.push(message.text()));
  const handle = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const letter = { handle, at: 1_795_165_200_000, event: 'sent' };
  const rubbish: [key: string, value: unknown, named: string][] = [
    ['junk', 'SECRET', ''],
    ['__proto__', { event: 'SECRET' }, ''],
    ['constructor', { prototype: 'SECRET' }, ''],
    [`letter:${handle}:${letter.at}`, letter, ''],
    ['letter:', letter, 'key'],
    ['letter:1', 'SECRET', 'itself'],
    ['letter:2', null, 'itself'],
    ['letter:3', [letter], 'itself'],
    ['letter:4', { ...letter, event: 'SECRET' }, 'event'],
    ['letter:5', { ...letter, handle: 'SECRET' }, 'handle'],
    ['letter:6', { ...letter, at: -1 }, 'at'],
    ['letter:7', { ...letter, at: 1.5 }, 'at'],
    ['letter:8', { ...letter, at: 1e300 }, 'at, at'],
    ['letter:9', { ...letter, to: 'SECRET' }, 'itself'],
    ['letter:10', { ...letter, handle: 'SECRET'.repeat(200_000) }, 'handle'],
    ['letter:__proto__', { ...letter, constructor: 'SECRET' }, 'itself'],
    ['draft:1', { to: ['SECRET@elsewhere.example'] }, ''],
  ];
  for (const [key, value] of rubbish) {
    // As text, for an object written down here would lose "__proto__".
    await attune.extension
      .page()
      .then((quiet) =>
        quiet.evaluate(
          (text) => chrome.storage.local.set(JSON.parse(text)),
          `{${JSON.stringify(key)}:${JSON.stringify(value)}}`,
        ),
      );
    await soon(() => attune.extension.storage('local')).toEqual({});
  }
  // Two events at once may look into the letterbox twice, so a letter may be refused twice.
  const named = rubbish.flatMap(([, , field]) => (field ? [`Refused a letter of a page: ${field}`] : []));
  await soon(() => said.length).toBeGreaterThanOrEqual(named.length);
  expect(new Set(said.map((text) => text.replace(/ \(\w+\)/g, '')))).toEqual(new Set(named));
  expect(said.join()).not.toContain('SECRET');
  expect(await everyTable(attune)).toEqual(before);
  expect(await attune.errors()).toEqual([]);
});

async function everyTable(attune: Attune): Promise<unknown[][]> {
  const tables = ['customers', 'identities', 'entries', 'sightings', 'sendings', 'conversations', 'answers', 'trash'];
  return Promise.all(tables.map((table) => attune.extension.rows(table)));
}

/** The main path, and what the log holds at its end. */
async function walk(way: Way) {
  const attune = await launch({ at: base, timezoneId: 'Europe/Oslo' });
  running.push(attune);
  const { page } = attune;
  const { refund, sand } = sampleThreads(Date.parse(base));
  const paddles = threadOf('FMfcgzQXKhVbNmRv', 'Paddles', [
    { at: Date.parse(base) - 1_700_000, from: ada, to: [nina], text: 'Are these the long ones?' },
  ]);
  const threads = [refund, sand, paddles];
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': () => gmailPage({ own: nina, threads }) });
  let visits = 0;
  let spared = false;
  const open = ({ token }: { token: string }, query = '') => {
    // A new query, for another fragment alone would not load the page anew.
    visits += 1;
    return page.goto(`${origin}/mail/u/0/?visit=${visits}${query}#inbox/${token}`);
  };
  const rows = (count: number) => () => soon(() => logOf(attune)).toHaveLength(count);
  let panel: Page;

  const steps: Step[] = [
    {
      act: async () => {
        await open(refund);
        panel = await attune.openPanel(page);
      },
    },
    { act: () => start(panel, nina.address), done: () => expectWho(panel, priya.name) },
    { act: () => addShown(panel), kept: rows(2) },
    { act: () => open(refund), done: () => expectWho(panel, priya.name) },
    { act: () => open(sand), done: () => expectWho(panel, omar.name) },
    { act: () => addShown(panel), kept: rows(3) },
    { act: () => open(paddles), done: () => expectWho(panel, ada.name) },
    { act: () => addShown(panel), kept: rows(4) },
    {
      act: async () => {
        await open(refund, '&hold');
        await expectWho(panel, priya.name);
        await page.locator('.bkH').last().click();
        await page.locator('.M9 [contenteditable]').fill('It comes today.');
      },
      kept: () => soon(() => draftsOf(attune)).toHaveLength(1),
    },
    {
      act: async () => {
        // What the seller writes is known a moment after it was written; nobody sends sooner.
        await page.waitForTimeout(1500);
        await page.locator('.M9 .T-I-atl').click();
        await page.locator('#link_vsm').waitFor();
      },
      kept: rows(5),
    },
    {
      act: async () => {
        await page.locator('.bkH').last().click();
        await page.waitForTimeout(1500);
        await open(sand);
      },
      done: () => expectWho(panel, omar.name),
    },
    {
      act: () => panel.getByRole('button', { name: 'No answer needed' }).click(),
      done: () => soon(() => panel.getByRole('heading', { name: 'Nothing is owed' }).count()).toBe(1),
    },
    {
      // The message that was sent shows up in its thread.
      act: async () => {
        const sent = (await logOf(attune)).find(({ state }) => state === 'pending');
        refund.mails.push({ at: (sent?.at ?? 0) + 900, from: nina, to: [priya], text: 'It comes today.' });
        await open(refund);
      },
      kept: () => soon(() => logOf(attune)).not.toContainEqual(expect.objectContaining({ state: 'pending' })),
    },
    // What was on its way when the worker died is told again when its page is next looked at.
    ...[sand, paddles, refund].map((thread, index) => ({
      act: async () => {
        spared = true;
        await open(thread);
      },
      done: () => expectWho(panel, [omar, ada, priya][index]?.name ?? ''),
    })),
    {
      act: () => passTime(attune, '2026-11-23T15:00:00Z'),
      done: () => soon(() => badgeOf(attune)).toBe('1'),
    },
  ];

  for (const { act, done, kept } of steps) {
    await act();
    if (way === 'within' && !spared) await attune.killWorker();
    await done?.();
    if (way !== 'within' || spared) await kept?.();
    if (way === 'after') await attune.killWorker();
  }
  await soon(() => logOf(attune)).not.toContainEqual(expect.objectContaining({ state: 'pending' }));
  return {
    log: (await logOf(attune)).map((row) => ({ ...row, at: row.at < Date.parse(base) ? row.at : 'later' })),
    turns: ((await attune.extension.rows('conversations')) as Turn[])
      .map(({ body: { subject, turn, owedSince } }) => ({ subject, turn, owedSince }))
      .sort((a, b) => a.subject.localeCompare(b.subject)),
    waiting: ((await attune.extension.rows('sendings')) as { waits?: number }[]).map(({ waits }) => waits ?? 'seen'),
    agenda: ((await attune.extension.rows('agenda')) as Agenda[])
      .map(({ body, dirty }) => [body.top?.ruleId, body.top?.level, dirty])
      .sort(),
    identities: (await attune.extension.rows('identities')).length,
    letters: await attune.extension.storage('local'),
    badge: await badgeOf(attune),
    errors: await attune.errors(),
  };
}

interface Step {
  act(): Promise<unknown>;
  /** What the seller sees of it. */
  done?(): PromiseLike<unknown>;
  /** What the worker made of it. */
  kept?(): PromiseLike<unknown>;
}

interface Turn {
  body: { subject: string; turn: string; owedSince: number | null };
}

interface Agenda {
  dirty?: number;
  body: { top: { ruleId: string; level: string } | null };
}

async function draftsOf(attune: Attune): Promise<string[]> {
  return Object.keys(await attune.extension.storage('session')).filter((key) => key.startsWith('draft:'));
}
