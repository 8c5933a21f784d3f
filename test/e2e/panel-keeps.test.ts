import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Attune, type LaunchOptions, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import {
  addShown,
  badgeOf,
  expectState,
  expectWho,
  logOf,
  newTab,
  passTime,
  soon,
  start,
} from '@/test/e2e/pages/panel-view';
import { isDebianAsRoot } from '@/test/tools/browser.mjs';

const origin = 'https://mail.google.com';
const canSetClock = await isDebianAsRoot();

let attune: Attune | undefined;
const folders: string[] = [];
afterEach(async () => {
  await attune?.close();
  for (const folder of folders.splice(0))
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const folder = async () => {
  folders.push(await mkdtemp(join(tmpdir(), 'attune-kept-')));
  return folders.at(-1) ?? '';
};

const today = Date.now();

/** A browser beside Priya's conversation, the same one each time. */
async function begin(
  options: LaunchOptions = {},
  now = today,
): Promise<{ attune: Attune; page: Page; panel: Page; url: string }> {
  const started = await launch(options);
  attune = started;
  const { refund } = sampleThreads(now);
  await routeOrigin(started.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
  const url = `${origin}/mail/u/0/#inbox/${refund.token}`;
  const { page } = started;
  await page.goto(url);
  return { attune: started, page, panel: await started.openPanel(page), url };
}

const choose = async (panel: Page, item: string) => {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: item }).click();
};

test('settings, customers and the site that is always read outlive the browser', async () => {
  const profile = await folder();
  const first = await begin({ profile });
  await start(first.panel, nina.address);
  await addShown(first.panel);
  await first.attune.grant(origin);
  await first.panel.getByRole('button', { name: 'Always on this site' }).click();
  await soon(() => first.panel.getByRole('button', { name: 'Always on this site' }).count()).toBe(0);
  await choose(first.panel, 'Settings');
  const line = first.panel.getByLabel('Red line, in calendar days');
  await line.fill('5');
  const form = first.panel.getByRole('form', { name: 'How soon you answer' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Saved').waitFor();
  const log = await logOf(first.attune);
  await first.attune.close();

  const second = await begin({ profile });
  await expectWho(second.panel, priya.name);
  expect(await logOf(second.attune)).toEqual(log);
  await choose(second.panel, 'Settings');
  expect(await second.panel.getByLabel('Red line, in calendar days').inputValue()).toBe('5');
  expect(await second.panel.getByRole('button', { name: 'Stop on mail.google.com' }).count()).toBe(1);
  await second.panel.getByRole('button', { name: 'Back', exact: true }).click();
  // Nobody presses the button in this tab.
  await newTab(second.attune, second.panel, second.url);
  await second.page.close();
  await expectState(second.panel, 'Gmail · read well');
});

const tables = [
  'customers',
  'identities',
  'entries',
  'sightings',
  'sendings',
  'conversations',
  'answers',
  'settings',
  'trash',
  'reflections',
  'models',
  'forgotten',
  'apart',
];
/** Of each browser, and in no backup: when the seller was last here, the files that it wrote. */
const ofThisBrowser = ['last-here', 'backups-made'];
const everything = (from: Attune) =>
  Promise.all(
    tables.map(async (table) =>
      (await from.extension.rows(table)).filter((row) => !ofThisBrowser.includes((row as { key?: string }).key ?? '')),
    ),
  );

test('a backup, restored into an empty profile, gives the same rows', async () => {
  const first = await begin();
  await start(first.panel, nina.address);
  await addShown(first.panel);
  const add = first.panel.getByRole('textbox', { name: 'Add to the log' });
  await add.fill('Prefers calls after 14');
  await add.press('Enter');
  await soon(() => logOf(first.attune)).toHaveLength(3);
  await first.panel.getByRole('button', { name: 'Voicemail' }).click();
  await soon(() => logOf(first.attune)).toHaveLength(4);

  const downloads = await folder();
  const session = await first.panel.context().newCDPSession(first.panel);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await choose(first.panel, 'Download a backup');
  await soon(() => readdir(downloads)).toEqual([expect.stringMatching(/^attune-\d{4}-\d\d-\d\d\.json$/)]);
  const [file = ''] = await readdir(downloads);
  const before = await everything(first.attune);
  await first.attune.close();

  attune = await launch();
  await attune.page.goto('about:blank');
  const panel = await attune.openPanel(attune.page);
  await start(panel, 'somebody@elsewhere.example', '');
  await choose(panel, 'Settings');
  await panel.getByLabel('Restore from a file').setInputFiles(join(downloads, file));
  expect(await panel.getByRole('region', { name: 'What the file would do' }).innerText()).toContain(
    '1 customer and 4 entries',
  );
  await panel.getByRole('button', { name: 'Restore', exact: true }).click();
  await panel.getByText('Restored.').waitFor();
  expect(await everything(attune)).toEqual(before);

  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.locator('body').press('/');
  await panel.keyboard.type('priya');
  await panel.getByRole('option', { name: priya.name }).click();
  await expectWho(panel, priya.name);
  expect(await attune.errors()).toEqual([]);
});

test.runIf(canSetClock)(
  'an answer falls due while the panel is closed and the worker dead: the badge says so',
  async () => {
    const at = '2026-11-20T09:00:00Z';
    const { attune: open, panel } = await begin({ at, timezoneId: 'Europe/Oslo' }, Date.parse(at));
    await start(panel, nina.address);
    await addShown(panel);
    await soon(() => panel.getByRole('article', { name: 'waits for an answer' }).count()).toBe(1);
    expect(await badgeOf(open)).toBe('');

    const quiet = await open.extension.page();
    const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
    await quiet.evaluate(
      (id) => chrome.sidePanel.close(id === undefined ? { windowId: 0 } : { windowId: id }),
      windowId,
    );
    await soon(() => panel.isClosed()).toBe(true);
    await open.killWorker();
    await passTime(open, '2026-11-20T15:00:00Z');
    await soon(() => badgeOf(open)).toBe('1');

    // Read since it fell due, it is overdue and no longer "may be owed".
    await open.page.reload();
    const again = await open.openPanel(open.page);
    await again.getByRole('article', { name: 'overdue' }).waitFor();
  },
);

test.runIf(!canSetClock)(
  'setting the clock needs Debian, and root: the badge of an overdue answer was skipped',
  () => undefined,
);
