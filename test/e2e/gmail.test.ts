import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { arabic, chinese, gmailPage } from '@/test/e2e/pages/gmail';
import { nina, omar, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import {
  addShown,
  expectLog,
  expectState,
  expectWho,
  logOf,
  newTab,
  type Row,
  soon,
  start,
} from '@/test/e2e/pages/panel-view';

const origin = 'https://mail.google.com';
const inbox = `${origin}/mail/u/0/#inbox`;
const { refund, sand } = sampleThreads(Date.now());
const threads = [refund, sand];
const second = { name: 'Nina Solberg', address: 'nina.solberg@kajakk.example' };

let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, `${origin}/**`, {
    '/mail/u/0/': gmailPage({ own: nina, threads }),
    '/mail/u/1/': gmailPage({ own: second, threads: [sand] }),
    '/mail/u/2/': gmailPage({ own: nina, threads, words: chinese }),
    '/mail/u/3/': gmailPage({ own: nina, threads, words: arabic }),
  });
  page = attune.page;
  await page.goto(inbox);
  panel = await attune.openPanel(page);
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

const touch = (customer: string, at: number, direction: 'in' | 'out', state = 'confirmed'): Row => ({
  customer,
  kind: 'touch',
  at,
  direction,
  state,
});
const [first, answer, last] = refund.mails.map(({ at }) => at);
const [asked] = sand.mails.map(({ at }) => at);
const refundOpened = [touch(priya.name, answer ?? 0, 'out'), touch(priya.name, last ?? 0, 'in')];
const refundWhole = [touch(priya.name, first ?? 0, 'in'), ...refundOpened];
const everything = [...refundWhole, touch(omar.name, asked ?? 0, 'in')].sort((a, b) => a.at - b.at);

const row = (subject: string) => page.locator('.bog', { hasText: subject });
const chips = () => panel.getByRole('list', { name: 'Also on this page' }).getByRole('button').allTextContents();

test('a mailbox is not read before the seller spoke for it', async () => {
  await start(panel, 'nina@elsewhere.example', nina.address);
  await expectState(panel, 'Gmail · not read yet');
  expect(await panel.locator('main').innerText()).toContain(`signed in as ${nina.address}`);
  expect(await chips()).toEqual([]);

  await panel.getByRole('button', { name: 'Read', exact: true }).click();
  await expectState(panel, 'Gmail · read well');
});

test('a list is about nobody, and everybody on it is one press away', async () => {
  await expectWho(panel, '');
  await soon(chips).toEqual(['Omar Haddad · not in the log', 'Priya Raman · not in the log']);
  expect(await attune.extension.rows('sightings')).toEqual([]);
});

test('an added customer gets the messages that are open, at the millisecond their ids hold', async () => {
  await row(refund.subject).click();
  await expectWho(panel, priya.name);
  await addShown(panel);
  await expectLog(attune, refundOpened);

  // The oldest is collapsed: it has no id yet, so it is no touch.
  await page.locator('[role=listitem]:has(> template) .adf').click();
  await expectLog(attune, refundWhole);
});

test('the panel changes customer with the address, and never shows the old one beside the new page', async () => {
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const who = document.querySelector('main h1:not(.sr-only)')?.textContent ?? 'nobody';
      const now = `${who}: ${document.querySelector('header p')?.textContent}`;
      if (now !== seen.at(-1)) seen.push(now);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    chrome.runtime.onMessage.addListener(({ reading }) => {
      seen.push(`reading ${reading.url.split('/').at(-1)}`);
    });
  });
  await page.evaluate((token) => {
    location.hash = `#inbox/${token}`;
  }, sand.token);
  await expectWho(panel, omar.name);
  // The view that was left stays in the page, hidden.
  expect(await page.locator('[role=main]').count()).toBeGreaterThan(1);
  const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // Nobody is shown from before the new page is read until it is matched.
  const read = seen.indexOf(`reading ${sand.token}`);
  expect(seen.slice(0, read).at(-1)).toBe('nobody: Reading');
  expect(seen.slice(read).join()).not.toContain(priya.name);
  await addShown(panel);
  await expectLog(attune, everything);
});

test('a view that comes after its address is taken for nobody else’s', async () => {
  await page.goto(`${origin}/mail/u/0/?slow=700#inbox/${refund.token}`);
  await expectWho(panel, priya.name);
  await page.evaluate((token) => {
    location.hash = `#inbox/${token}`;
  }, sand.token);
  await expectWho(panel, omar.name);
  const conversations = (await attune.extension.rows('conversations')) as { body: { subject: string; url: string } }[];
  const urls = conversations.map(({ body }) => [body.subject, body.url.split('#')[1]]);
  expect(urls.sort()).toEqual([
    [refund.subject, `inbox/${refund.token}`],
    [sand.subject, `inbox/${sand.token}`],
  ]);
});

test('reading it all again, in another order, language and tab, adds nothing', async () => {
  const sightings = async () => (await attune.extension.rows('sightings')).length;
  const before = await sightings();
  for (const [mailbox, { token }, who] of [
    [0, sand, omar],
    [2, refund, priya],
    [3, sand, omar],
    [0, refund, priya],
  ] as const) {
    await page.goto(`${origin}/mail/u/${mailbox}/#inbox/${token}`);
    await expectWho(panel, who.name);
    await expectState(panel, 'Gmail · read well');
  }
  const other = await newTab(attune, panel, `${origin}/mail/u/0/#inbox/${sand.token}`);
  await attune.openPanel(other);
  await expectWho(panel, omar.name);
  await other.close();
  await expectWho(panel, priya.name);
  expect(await logOf(attune)).toEqual(everything);
  expect(await sightings()).toBe(before);
});

test('a reply in the thread is pending on Gmail’s word, and confirmed by the message itself', async () => {
  await page.goto(`${origin}/mail/u/0/#inbox/${refund.token}`);
  await page.locator('.ams').last().click();
  await page.locator('.M9 [contenteditable]').fill('It comes today.');
  await soon(async () => JSON.stringify(await drafts())).toContain(priya.address);
  expect(JSON.stringify(await drafts())).not.toContain('comes today');

  await page.locator('.M9 .T-I-atl').click();
  await soon(async () => (await logOf(attune)).filter(({ at }) => at > (last ?? 0) + 60_000)).toEqual([
    touch(priya.name, expect.any(Number) as unknown as number, 'out'),
  ]);
  expect(await logOf(attune)).toHaveLength(everything.length + 1);
  expect(await attune.extension.storage('local')).toEqual({});
});

test('a message from the window waits to be seen; undo takes it back; a scheduled one makes none', async () => {
  const sentTo = (who: string) => async () =>
    (await logOf(attune)).filter(({ customer, state }) => customer === who && state === 'pending');
  for (const mailbox of [0, 2, 3]) {
    await page.goto(`${origin}/mail/u/${mailbox}/#inbox`);
    const before = (await sentTo(omar.name)()).length;
    await compose(`New ones ${mailbox}`, `${omar.name} <${omar.address}>`);
    await page.locator('[role=dialog] .later').click();
    await page.locator('#link_vsm').waitFor();
    await compose(`Valves ${mailbox}`, `${omar.name} <${omar.address}>`);
    await page.locator('[role=dialog] .T-I-atl').click();
    await soon(sentTo(omar.name)).toHaveLength(before + 1);
    await page.locator('#link_undo').click();
    await soon(sentTo(omar.name)).toHaveLength(before);
  }
  // Taken back, changed and sent after all.
  await page.locator('[role=dialog] [name=subjectbox]').fill('Valves after all');
  await soon(async () => JSON.stringify(await drafts())).toContain('Valves after all');
  await page.locator('[role=dialog] .T-I-atl').click();
  await soon(sentTo(omar.name)).toHaveLength(1);
});

test('another mailbox of the same browser is asked for on its own, and can be declined', async () => {
  const before = await logOf(attune);
  await page.goto(`${origin}/mail/u/1/#inbox/${sand.token}`);
  await expectState(panel, 'Gmail · not read yet');
  await expectWho(panel, '');
  await panel.getByRole('button', { name: 'Not this one' }).click();
  await expectState(panel, 'Gmail · not read');
  expect(await logOf(attune)).toEqual(before);
  expect(JSON.stringify(await drafts())).not.toContain(second.address);

  await page.goto(inbox);
  await expectState(panel, 'Gmail · read well');
});

test('always on this site: from the panel’s own offer, until it is stopped', async () => {
  await attune.grant(origin);
  await page.goto(`${origin}/mail/u/0/#inbox/${refund.token}`);
  await expectWho(panel, priya.name);
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  await soon(() => panel.getByRole('button', { name: 'Always on this site' }).count()).toBe(0);

  const other = await newTab(attune, panel, `${origin}/mail/u/0/#inbox/${sand.token}`);
  await expectWho(panel, omar.name);

  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Stop on mail.google.com' }).click();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await other.reload();
  await expectState(panel, 'This page is not read');
  await expectWho(panel, '');
  await other.close();
});

async function drafts(): Promise<unknown[]> {
  const session = await attune.extension.storage('session');
  return Object.entries(session).flatMap(([key, value]) => (key.startsWith('draft:') ? [value] : []));
}

async function compose(subject: string, to: string): Promise<void> {
  await page.locator('#compose').click();
  const draft = page.locator('[role=dialog]').last();
  await draft.locator('[role=combobox]').fill(to);
  await draft.locator('[role=combobox]').blur();
  await draft.locator('[name=subjectbox]').fill(subject);
  await draft.locator('[contenteditable]').fill('Hello.');
  await soon(async () => JSON.stringify(await drafts())).toContain(subject);
}
