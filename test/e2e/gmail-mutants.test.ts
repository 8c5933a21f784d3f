import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, omar, ops, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { addShown, expectWho, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';

/** What is taken away: everything that `lib/sites/gmail-selectors.ts` asks for, and what stands beside it. */
const attributes = [
  'data-legacy-thread-id data-thread-id data-thread-perm-id data-legacy-message-id data-message-id',
  'data-legacy-last-message-id data-legacy-last-non-draft-message-id email name data-hovercard-id data-name jslog gh',
  'aria-labelledby g_editable contenteditable aria-multiline',
].flatMap((line) => line.split(' ').map((what) => ({ without: `[${what}]`, what })));
const roles = 'main list listitem row dialog option listbox textbox combobox'
  .split(' ')
  .map((role) => ({ without: `[role="${role}"]`, what: 'role' }));
const classes = 'gD a3s ii gt zA yW yP bog kv h7 hb hP g2 g3 adn adf M9 ip xW'
  .split(' ')
  .map((name) => ({ without: `.${name}`, what: `.${name}` }));
const others = [
  { without: '.g3[title]', what: 'title' },
  { without: 'a[href*="SignOutOptions"]', what: 'href' },
  { without: 'a[href*="SignOutOptions"]', what: 'aria-label' },
  { without: 'input[name="subjectbox"]', what: 'name' },
];

const views = [
  { view: 'list', hash: '#inbox', query: { open: 'window', name: omar.name, to: omar.address } },
  { view: 'thread', hash: '#inbox/FMfcgzQXKhVbNmRt', query: { open: 'reply' } },
  { view: 'thread, last', hash: '#inbox/FMfcgzQXKhVbNmRt', query: { open: 'reply', last: '' } },
] as const;

const mutants = views.flatMap((view) =>
  [...attributes, ...roles, ...classes, ...others].map((mutation) => ({ ...view, ...mutation })),
);
type Mutant = (typeof mutants)[number];

interface Result extends Mutant {
  state: string;
  who: string;
  wrong: string[];
}

const origin = 'https://mail.google.com';
const WINDOWS = 4;
const { refund, sand } = sampleThreads(Date.now());

let attune: Attune;
const windows: { page: Page; panel: Page }[] = [];

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund, sand] }) });
});
afterAll(() => attune?.close());

test('whatever Gmail takes away, nobody is taken for somebody else', async () => {
  await openWindows();
  await soon(() => logOf(attune)).toHaveLength(3);
  const truth = (await logOf(attune)).map((row) => JSON.stringify(row));
  const results: Result[] = [];
  const waiting = [...mutants];
  await Promise.all(
    windows.map(async ({ page, panel }) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const result = await tryOn(mutant, page, panel);
        if (result) results.push(result);
      }
    }),
  );
  const rows = (await logOf(attune)).map((row) => JSON.stringify(row));
  report(results);
  expect(results.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect(rows.filter((row) => !truth.includes(row))).toEqual([]);
  expect(rows).toEqual(truth);
  expect(await attune.extension.rows('identities')).toHaveLength(2);
  expect(await attune.errors()).toEqual([]);
  // Most of what is taken away is noticed, and what is not noticed has another that says the same.
  expect(results.length).toBeGreaterThan(80);
  expect(results.filter(({ state }) => state !== 'read well').length).toBeGreaterThan(results.length / 3);
});

/** Several side by side, for most of a try is waiting; two customers are in the log then. */
async function openWindows(): Promise<void> {
  for (let index = 0; index < WINDOWS; index++) {
    const { token } = index === 0 ? refund : sand;
    const page = index === 0 ? attune.page : await newWindow();
    await page.goto(`${origin}/mail/u/0/#inbox/${token}`);
    const panel = await attune.openPanel(page);
    if (index === 0) await start(panel, nina.address);
    if (index < 2) {
      await expectWho(panel, index === 0 ? priya.name : omar.name);
      await addShown(panel);
    }
    await watchReadings(panel);
    windows.push({ page, panel });
  }
}

/** Null where the page has nothing of that kind. */
async function tryOn(mutant: Mutant, page: Page, panel: Page): Promise<Result | null> {
  const { hash, view, query, without, what } = mutant;
  const search = new URLSearchParams({ ...query, without, what });
  await page.goto(`${origin}/mail/u/0/?${search}${hash}`);
  const taken = await page.evaluate(() => document.documentElement.dataset['taken']);
  if (!taken) return null;
  await soon(() => panel.evaluate((at) => (window as unknown as Seen).readings.includes(at), `?${search}`)).toBe(true);
  await soon(async () => (await shownIn(panel)).state).not.toBe('Reading');
  const { who, state } = await shownIn(panel);
  const chips = await panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents();
  const drafts = Object.entries(await attune.extension.storage('session')).flatMap(([key, value]) =>
    key.startsWith('draft:') ? (value as { to: string[] }).to : [],
  );
  const known = view === 'list' ? [priya, omar] : [priya, ops];
  const names = known.flatMap(({ name, address }) => [name, address]);
  const wrong = [
    ...(who === '' || (view !== 'list' && who === priya.name) ? [] : [`shown: ${who}`]),
    ...chips.filter((chip) => !names.includes(chip.replace(' · not in the log', ''))).map((chip) => `chip: ${chip}`),
    ...drafts.filter((to) => to !== omar.address && to !== priya.address).map((to) => `draft: ${to}`),
  ];
  return { ...mutant, who, state: state.replace('Gmail · ', ''), wrong };
}

interface Seen {
  readings: string[];
}

/** The query of every page whose reading this panel was sent. */
async function watchReadings(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const seen: Seen = { readings: [] };
    Object.assign(window, seen);
    chrome.runtime.onMessage.addListener((_, sender) => {
      seen.readings.push(new URL(sender.url ?? location.href).search);
    });
  });
}

async function newWindow(): Promise<Page> {
  const quiet = await attune.extension.page();
  const opening = attune.context.waitForEvent('page');
  await quiet.evaluate(() => chrome.windows.create({ url: 'about:blank' }));
  return opening;
}

function report(results: Result[]): void {
  const states = ['read well', 'partly read', 'not recognised', 'nothing to read here'];
  const lines = views.map(({ view }) => {
    const of = results.filter((result) => result.view === view);
    const counts = states.map((state) => `${String(of.filter((one) => one.state === state).length).padStart(3)} ${state}`);
    const wrong = of.filter((one) => one.wrong.length > 0).length;
    return `${view.padEnd(13)} ${String(of.length).padStart(3)} mutants: ${counts.join(', ')}; ${wrong} with a wrong person`;
  });
  if (process.env['ATTUNE_MUTANTS']) for (const { view, without, what, state, who, wrong } of results) process.stdout.write(`${view.padEnd(13)} ${`${what} of ${without}`.padEnd(60)} ${state.padEnd(16)} ${who} ${wrong.join()}\n`);
  const broken = results.filter(({ state }) => state === 'not recognised').map(({ view, without, what }) => `${view}: ${what} of ${without}`);
  process.stdout.write(`${lines.join('\n')}\nnot recognised without: ${broken.join('; ')}\n`);
}
