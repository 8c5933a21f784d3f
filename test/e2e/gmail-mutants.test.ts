import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, omar, ops, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { addShown, expectWho, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';

type Mutation = readonly [selector: string, what: string];
const attributes = (names: string): Mutation[] => names.split(' ').map((name) => [`[${name}]`, name]);
const roles = (names: string): Mutation[] => names.split(' ').map((role) => [`[role="${role}"]`, 'role']);
const classes = (names: string): Mutation[] => names.split(' ').map((name) => [`.${name}`, `.${name}`]);

/** What is taken away: everything that `lib/sites/gmail-selectors.ts` asks for, and what stands beside it. */
const everywhere: Mutation[] = [
  ...attributes('email name data-hovercard-id jslog data-legacy-thread-id'),
  ...roles('main'),
  ['a[href*="SignOutOptions"]', 'href'],
  ['a[href*="SignOutOptions"]', 'aria-label'],
];
const ofLists: Mutation[] = [
  ...attributes('data-thread-id data-legacy-last-message-id data-legacy-last-non-draft-message-id gh aria-labelledby'),
  ...roles('row'),
  ...classes('zA yW yP bog'),
];
const ofThreads: Mutation[] = [
  ...attributes('data-thread-perm-id data-legacy-message-id data-message-id'),
  ...roles('list listitem'),
  ...classes('gD a3s ii gt kv h7 hb hP g2 g3 adn adf'),
  ['.g3[title]', 'title'],
];
const ofDrafts: Mutation[] = [
  ...attributes('name data-hovercard-id data-name g_editable contenteditable'),
  ...roles('dialog option listbox textbox'),
  ...classes('M9 ip'),
  ['input[name="subjectbox"]', 'name'],
];

const thread = '#inbox/FMfcgzQXKhVbNmRt';
const views = [
  { view: 'list', hash: '#inbox', query: {}, mutations: [...everywhere, ...ofLists] },
  { view: 'thread', hash: thread, query: {}, mutations: [...everywhere, ...ofThreads] },
  // Of the newest message alone, so that it differs from the others.
  { view: 'thread, last', hash: thread, query: { last: '' }, mutations: [...everywhere.slice(0, 4), ...ofThreads] },
  { view: 'reply', hash: thread, query: { open: 'reply' }, mutations: ofDrafts },
  {
    view: 'window',
    hash: '#inbox',
    query: { open: 'window', name: omar.name, to: omar.address },
    mutations: ofDrafts,
  },
] as const;

interface Mutant {
  view: string;
  hash: string;
  query: Record<string, string>;
  without: string;
  what: string;
}

const mutants: Mutant[] = views.flatMap(({ mutations, ...view }) =>
  mutations.map(([without, what]) => ({ ...view, query: { ...view.query }, without, what })),
);

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
  await routeOrigin(attune.context, `${origin}/**`, {
    '/mail/u/0/': gmailPage({ own: nina, threads: [refund, sand] }),
  });
});
afterAll(() => attune?.close());

test('whatever Gmail takes away, nobody is taken for somebody else', async () => {
  await openWindows();
  await soon(() => logOf(attune)).toHaveLength(3);
  const truth = await rowsBeside([]);
  const results: Result[] = [];
  const waiting = [...mutants];
  await Promise.all(
    windows.map(async ({ page, panel }) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const result = await tryOn(mutant, page, panel, truth);
        if (result) results.push(result);
      }
    }),
  );
  report(results);
  expect(results.flatMap(({ view, without, what, wrong }) => wrong.map((one) => [view, without, what, one]))).toEqual(
    [],
  );
  expect(await rowsBeside([])).toEqual(truth);
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
async function tryOn(mutant: Mutant, page: Page, panel: Page, truth: string[]): Promise<Result | null> {
  const { hash, view, query, without, what } = mutant;
  const search = new URLSearchParams({ ...query, without, what });
  await page.goto(`${origin}/mail/u/0/?${search}${hash}`);
  const taken = await page.evaluate(() => document.documentElement.dataset['taken']);
  if (!taken) return null;
  await soon(() => panel.evaluate((at) => (window as unknown as Seen).readings.includes(at), `?${search}`)).toBe(true);
  const { who, state } = await settled(panel);
  const chips = await panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents();
  const drafts = Object.entries(await attune.extension.storage('session')).flatMap(([key, value]) =>
    key.startsWith('draft:') ? (value as { to: string[] }).to : [],
  );
  const isList = view === 'list' || view === 'window';
  const known = isList ? [priya, omar] : [priya, ops];
  const names = known.flatMap(({ name, address }) => [name, address]);
  const wrong = [
    ...(who === '' || (!isList && who === priya.name) ? [] : [`shown: ${who}`]),
    ...chips
      .filter((chip) => !names.includes(chip.replace(/ · not in the log$|, ● your turn$/, '')))
      .map((chip) => `chip: ${chip}`),
    ...(await rowsBeside(truth)).map((row) => `row: ${row}`),
    ...drafts.filter((to) => to !== omar.address && to !== priya.address).map((to) => `draft: ${to}`),
  ];
  return { ...mutant, who, state: state.replace('Gmail · ', ''), wrong };
}

/** Rows of the log, as text, that are none of these. */
async function rowsBeside(known: string[]): Promise<string[]> {
  return (await logOf(attune)).map((row) => JSON.stringify(row)).filter((row) => !known.includes(row));
}

/** Matching a reading takes the panel a moment. */
async function settled(panel: Page): Promise<{ who: string; state: string }> {
  for (let before = ''; ; ) {
    const shown = await shownIn(panel);
    const now = JSON.stringify(shown);
    if (shown.state !== 'Reading' && now === before) return shown;
    before = now;
    await panel.waitForTimeout(150);
  }
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
    const counts = states.map(
      (state) => `${String(of.filter((one) => one.state === state).length).padStart(3)} ${state}`,
    );
    const wrong = of.filter((one) => one.wrong.length > 0).length;
    return `${view.padEnd(12)} ${String(of.length).padStart(3)} mutants: ${counts.join(', ')}; ${wrong} with a wrong person`;
  });
  const table = views.map(({ view }) => {
    const of = results.filter((one) => one.view === view && one.state !== 'read well');
    return `${view}: ${of.map(({ without, what, state }) => `${without}${without.includes(what) ? '' : ` ${what}`} ${state === 'not recognised' ? '✗' : '~'}`).join(', ')}`;
  });
  process.stdout.write(`${lines.join('\n')}\nnoticed (✗ not recognised, ~ partly read):\n${table.join('\n')}\n`);
}
