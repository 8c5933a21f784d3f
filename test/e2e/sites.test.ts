import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '@/lib/sites/registry';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { gmailPage, type Mail, type Party, threadOf } from '@/test/e2e/pages/gmail';
import { ada, nina } from '@/test/e2e/pages/gmail-sample';
import { outlookConversation } from '@/test/e2e/pages/outlook';
import { addShown, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';
import { htmlOf, pageOf, type SitePage, serveSites, sitePages } from '@/test/e2e/pages/site-pages';

/** Every site under its own origin, granted for good as a person does, in one browser. */

const gmail = 'https://mail.google.com';

let attune: Attune;
let page: Page;
let panel: Page;
let serve: (html: string) => void;

beforeAll(async () => {
  attune = await launch();
  serve = await serveSites(attune.context, [gmail]);
  page = attune.page;
  const [first] = sitePages;
  if (!first) throw new Error('There are no pages of sites.');
  await attune.grant(new URL(first.url).origin);
  serve(htmlOf(first));
  await page.goto(first.url);
  panel = await attune.openPanel(page);
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

/** The record of somebody else than the fixture's person. */
function recordOf({ name, address }: Party): string {
  return htmlOf(pageOf('salesforce/record'))
    .replaceAll('Anna Lund', name)
    .replaceAll('anna.lund@lundkajakk.example', address);
}

async function openMenu(item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: item, exact: true }).click();
}

const originOf = ({ url }: SitePage) => new URL(url).origin;
const draftInPanel = () => panel.getByRole('region', { name: 'Your draft' });
const granted = new Set<string>();

/** What the browser starts by itself, by its match pattern. */
const registered = async () => {
  const quiet = await attune.extension.page();
  const scripts = await quiet.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return Object.fromEntries(scripts.map(({ matches, js }) => [matches?.join(), js?.join()]));
};

/** The first page of a site is read because it was granted, all later ones because it is always on. */
async function show(one: SitePage): Promise<void> {
  const origin = originOf(one);
  serve(htmlOf(one));
  if (!granted.has(origin)) await attune.grant(origin);
  await page.goto(one.url);
  await soon(() => shownIn(panel)).toEqual({ who: one.who, state: one.state });
  if (granted.has(origin)) return;
  granted.add(origin);
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  const [site = ''] = one.file.split('/');
  await soon(async () => (await registered())[`${origin}/*`]).toBe(`page-${site}.js`);
}

test('the seller begins', () => start(panel, 'nina@fjordgear.example', ''));

test.each(sitePages.map((one): [string, SitePage] => [`${one.file} at ${originOf(one)}`, one]))(
  '%s names whom it is about, and no other',
  async (_, one) => {
    await show(one);
    if (one.draft === undefined) return;
    const add = panel.getByRole('button', { name: 'Add customer' });
    if ((await add.count()) > 0) await addShown(panel);
    await draftInPanel().waitFor();
    expect(await draftInPanel().innerText()).toMatch(new RegExp(`^Your draft\\s+${one.draft} words?\\b`));
  },
);

test('every site that is known by its host was shown', () => {
  const shown = new Set(sitePages.map(({ file }) => file.split('/')[0]));
  // Gmail is a page that behaves like it, in files of its own.
  const byHost = sites.filter(({ id, hosts }) => hosts.length > 0 && id !== 'gmail').map(({ id }) => id);
  expect([...shown].sort()).toEqual([...byHost].sort());
});

test('the settings say of every site how well it was read, and when', async () => {
  await openMenu('Settings');
  const items = panel.getByRole('region', { name: 'Sites' }).getByRole('listitem');
  await soon(() => items.count()).toBe(granted.size);
  const said = await items.allInnerTexts();
  expect(said.filter((words) => !/Read (?:well|partly)/.test(words) || !/looked at today/.test(words))).toEqual([]);
  const limited = said.filter((words) => words.includes('limited')).map((words) => words.split(/\s+/)[0]);
  expect(limited.sort()).toEqual(['Fastmail', 'Google', 'Intercom', 'Pipedrive', 'Proton', 'Yahoo', 'Zendesk', 'Zoho']);
  const health = JSON.stringify(
    (await attune.extension.rows('settings')).filter((row) => Reflect.get(Object(row), 'key') === 'site-health'),
  );
  expect(health).not.toMatch(/Anna|Priya|lund|trailmix|\/view|inbox/);
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
});

test('the same person in Gmail, in two Outlooks and in a CRM is one customer, and no message counts twice', async () => {
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  const mails = [
    { at: minute - 50 * 60_000 + 400, from: ada, to: [nina], text: 'Do you have spare hatches for the Tern?' },
    { at: minute - 20 * 60_000 + 700, from: nina, to: [ada], text: 'Yes, two of them are in the store.' },
  ];
  const threadWith = (all: Mail[]) => threadOf('FMfcgzQXKhVbNmRt', 'Spare hatches', all);
  const thread = threadWith(mails);
  const later = { at: minute - 5 * 60_000 + 300, from: ada, to: [nina], text: 'Can I fetch them on Monday?' };
  const visit = async (url: string, html: string) => {
    await attune.grant(new URL(url).origin);
    serve(html);
    await page.goto(url);
    await soon(async () => (await shownIn(panel)).who).toBe(ada.name);
  };
  const visits: [url: string, html: string][] = [
    [`${gmail}/mail/u/0/#inbox/${thread.token}`, gmailPage({ own: nina, threads: [thread] })],
    ['https://outlook.office.com/mail/inbox/id/AAQkAD', outlookConversation(nina.address, thread)],
    ['https://outlook.live.com/mail/0/inbox/id/AAQkAD', outlookConversation(nina.address, thread)],
    [pageOf('salesforce/record').url, recordOf(ada)],
  ];
  const [first, ...others] = visits;
  if (!first) throw new Error('Nothing to visit.');
  await visit(...first);
  await addShown(panel);
  const touches = async () =>
    (await logOf(attune)).filter(({ customer, kind }) => customer === ada.name && kind === 'touch').length;
  await soon(touches).toBe(2);
  for (const next of others) await visit(...next);
  const seen = async (site: string) =>
    (await attune.extension.rows('sightings')).filter((row) => JSON.stringify(row).includes(`"site":"${site}"`)).length;
  await soon(() => seen('outlook')).toBeGreaterThanOrEqual(2);
  // A message that is new is written down after all that came before it.
  await visit(
    `${gmail}/mail/u/0/?later#inbox/${thread.token}`,
    gmailPage({ own: nina, threads: [threadWith([...mails, later])] }),
  );
  await soon(touches).toBe(3);
  const customers = (await attune.extension.rows('customers')) as { body: { name: string } }[];
  expect(customers.filter(({ body }) => body.name === ada.name)).toHaveLength(1);
});
