import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage, threadOf } from '@/test/e2e/pages/gmail';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { escaped, flood, markup, trace, turned } from '@/test/e2e/pages/hostile';
import { addShown, expectWho, logOf, soon, start } from '@/test/e2e/pages/panel-view';

const origin = 'https://mail.google.com';
const now = Date.now();
const mail = (minutes: number, name: string, address: string) => ({
  at: now - minutes * 60_000,
  from: { name: escaped(name), address },
  to: [nina],
  text: escaped(`${markup} Can you help?`),
});
const marked = threadOf('FMfcgzQXKhVbNmRt', escaped(`Refund ${markup}`), [mail(30, markup, 'markup@evil.example')]);
const reversed = threadOf('FMfcgzQXKhVbNmRu', escaped(`Refund ${turned}`), [mail(20, turned, 'turned@evil.example')]);

let attune: Attune;
let panel: Page;
/** The folder of a second extension. */
let other: string;

beforeAll(async () => {
  other = await anotherExtension();
  const both = `${resolve('.output/chrome-mv3')},${other}`;
  attune = await launch({ args: [`--disable-extensions-except=${both}`] });
  await routeOrigin(attune.context, `${origin}/**`, {
    '/mail/u/0/': gmailPage({ own: nina, threads: [marked, reversed] }),
  });
  await routeOrigin(attune.context, 'https://flood.example/**', { '/': flood() });
});
afterAll(async () => {
  await attune?.close();
  await rm(other, { recursive: true, force: true });
});

const open = (token: string) => attune.page.goto(`${origin}/mail/u/0/?${token}#inbox/${token}`);
/** All that is known. That a conversation was read again in a later minute is noted, too, and is not the page’s doing. */
const everyTable = async () => {
  const names = ['customers', 'identities', 'entries', 'sightings', 'conversations', 'settings'];
  const tables = await Promise.all(names.map((table) => attune.extension.rows(table)));
  const isWhen = (key: string) => key === 'readAt' || key === 'revision';
  return JSON.parse(JSON.stringify(tables, (key, value: unknown) => (isWhen(key) ? undefined : value))) as unknown;
};

/** Whether anything of the page ran, or stands as markup, in the panel. */
const inPanel = () =>
  panel.evaluate(
    (name) => ({
      ran: name in globalThis,
      markup: document.querySelectorAll('#root script, #root img, #root [onerror], #root [onload]').length,
    }),
    trace,
  );

test('markup in names, subjects and messages is text, in the panel and in the log', async () => {
  await open(marked.token);
  panel = await attune.openPanel(attune.page);
  await start(panel, nina.address);
  await soon(() => panel.locator('main').innerText()).toContain('onerror=');
  await addShown(panel);
  await soon(() => logOf(attune)).toHaveLength(1);
  await soon(() => panel.getByRole('region', { name: 'Whose turn' }).innerText()).toContain('<script>');
  expect(await inPanel()).toEqual({ ran: false, markup: 0 });
  expect(await attune.page.evaluate((name) => name in globalThis, trace)).toBe(false);
});

test('marks that turn the reading direction are left out of names and subjects', async () => {
  await open(reversed.token);
  await expectWho(panel, 'gpj.eciovni Priya');
  await addShown(panel);
  await soon(() => logOf(attune)).toHaveLength(2);
  await soon(() => panel.getByRole('region', { name: 'Whose turn' }).innerText()).toContain('eciovni');
  const marks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
  expect(await panel.locator('body').innerText()).not.toMatch(marks);
  expect(JSON.stringify(await everyTable())).not.toMatch(marks);
});

test('a name of a million letters, ten thousand addresses and keys of prototypes change nothing and hang nothing', async () => {
  const before = await everyTable();
  await attune.page.goto('https://flood.example/');
  await attune.openPanel(attune.page);
  // A busy machine takes its time to lay such a page out beside the panel, and only then lets a script in.
  await expect
    .poll(() => panel.getByRole('banner').innerText(), { timeout: 100_000 })
    .toContain('flood.example · read well');

  // The panel and the page still answer.
  await panel.getByRole('button', { name: 'Find a customer' }).click();
  await panel.getByRole('dialog').waitFor();
  await panel.keyboard.press('Escape');
  expect(await attune.page.evaluate(() => document.title)).toBe('Flood');
  expect((await panel.locator('main').innerText()).length).toBeLessThan(30_000);
  const polluted = (name: string) => name in {};
  expect(await panel.evaluate(polluted, trace)).toBe(false);
  const quiet = await attune.extension.page();
  const inPageScript = await quiet.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ url: 'https://flood.example/*' });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: (key) => key in {},
      args: [name],
    });
    return result?.result;
  }, trace);
  expect(inPageScript).toBe(false);
  expect(await everyTable()).toEqual(before);
});

/** What a page script would send of a page; a forger knows the protocol. */
function forged() {
  const found = <T>(value: T) => ({ is: 'found', value, rung: 1 });
  return {
    type: 'reading',
    reading: {
      site: 'gmail',
      url: `${origin}/mail/u/0/#inbox/forged`,
      view: 'conversation',
      account: found(nina.address),
      conversation: found('forged'),
      subject: found('Forged'),
      people: [],
      messages: [
        {
          ids: [{ id: 'forged', strong: true }],
          from: found({ name: 'Markup', address: 'markup@evil.example' }),
          to: [nina],
          cc: [],
          replyTo: null,
          via: false,
          subject: 'Forged',
          time: found({ at: now, precision: 'ms', zone: 'known' }),
          text: found('Where is my money?'),
          answered: false,
          attachments: false,
          collapsed: false,
          url: '',
        },
      ],
      drafts: [],
      readAt: now,
      language: 'en',
      cut: 0,
      health: { state: 'ok', missing: [], report: '' },
    },
  };
}

test('messages that the page forges reach nobody', async () => {
  await open(marked.token);
  await attune.openPanel(attune.page);
  await expectWho(panel, markup);
  const before = await everyTable();
  await attune.page.evaluate(
    ([id, message]) => {
      const forge = message as { type: string };
      window.postMessage(forge, '*');
      document.dispatchEvent(new CustomEvent('attune.page', { detail: forge }));
      (globalThis as Record<symbol, unknown>)[Symbol.for('attune.page')] = {
        site: 'gmail',
        alive: () => true,
        readNow() {},
        stop() {},
      };
      const { runtime } =
        (globalThis as { chrome?: { runtime?: { sendMessage?(id: unknown, message: unknown): void } } }).chrome ?? {};
      runtime?.sendMessage?.(id, forge);
    },
    [attune.extensionId, forged()] as const,
  );
  // A true message of the page arrives after them: by then they would have, too.
  await open(reversed.token);
  await expectWho(panel, 'gpj.eciovni Priya');
  expect(await everyTable()).toEqual(before);
});

test('another extension has no say', async () => {
  const before = await everyTable();
  const stranger = await pageOf(other);
  const answer = await stranger.evaluate(
    async ([id, message]) => {
      const say = (what: unknown) =>
        chrome.runtime.sendMessage(id as string, what).then(
          (said: unknown) => `answered ${JSON.stringify(said)}`,
          (error: Error) => error.message,
        );
      const port = chrome.runtime.connect(id as string);
      const closed = new Promise((resolve) => port.onDisconnect.addListener(() => resolve('closed')));
      return [await say(message), await say({ type: 'agenda-changed' }), await closed];
    },
    [attune.extensionId, forged()] as const,
  );
  const nobody = 'Could not establish connection. Receiving end does not exist.';
  expect(answer).toEqual([nobody, nobody, 'closed']);
  expect(await everyTable()).toEqual(before);
});

/** The smallest extension there is. */
async function anotherExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'another-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Another', version: '1' }),
  );
  await writeFile(join(folder, 'page.html'), '<title>Another</title>');
  return folder;
}

async function pageOf(folder: string): Promise<Page> {
  const client = await chromium.connectOverCDP(attune.endpoint);
  const session = await client.newBrowserCDPSession();
  const send = session.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path: folder });
  const page = await attune.context.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}
