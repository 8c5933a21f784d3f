import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { addShown, expectState, expectWho, newTab, soon, start } from '@/test/e2e/pages/panel-view';

const origin = 'https://mail.google.com';
const { refund } = sampleThreads(Date.now());
const url = `${origin}/mail/u/0/#inbox/${refund.token}`;

let attune: Attune;

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
});
afterAll(() => attune?.close());

interface SitesOn {
  key: string;
  value: { sitesOn?: unknown[] };
}
const sitesOn = async () => {
  const rows = (await attune.extension.rows('settings')) as SitesOn[];
  return rows.find(({ key }) => key === 'settings')?.value.sitesOn;
};

/** What the browser's own page of extensions does when the seller takes a site away there. */
async function takeBackInTheBrowser(): Promise<void> {
  const own = await attune.context.newPage();
  await own.goto('chrome://extensions/');
  await own.evaluate(
    async ([id, site]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { removeHostPermission(id: string, site: string): Promise<void> };
      };
      await developerPrivate.removeHostPermission(id ?? '', site ?? '');
    },
    [attune.extensionId, `${origin}/*`],
  );
  await own.close();
}

/** How many scripts the browser would start by itself. */
async function registered(): Promise<number> {
  const worker = await attune.worker();
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
}

test('a site that is taken back in the browser’s settings is read no more, in no tab, and is off in the settings', async () => {
  const { page } = attune;
  await page.goto(url);
  const panel = await attune.openPanel(page);
  await start(panel, nina.address);
  await addShown(panel);
  await attune.grant(origin);
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  await soon(sitesOn).toEqual([{ origin, site: 'gmail' }]);
  const second = await newTab(attune, panel, url);
  await expectWho(panel, priya.name);
  expect(await registered()).toBe(1);
  await watchMessages();
  await changePage(second);
  expect(await messages()).toBeGreaterThan(0);

  await takeBackInTheBrowser();

  await soon(sitesOn).toEqual([]);
  await soon(registered).toBe(0);
  await second.bringToFront();
  await expectState(panel, 'This page is not read');
  await expectWho(panel, '');
  await page.bringToFront();
  await expectState(panel, 'This page is not read');
  const before = await messages();
  for (const tab of [page, second]) await changePage(tab);
  expect(await messages()).toBe(before);

  // Pressing the button is a new word: the page is read again.
  await attune.openPanel(page);
  await expectWho(panel, priya.name);
  expect(await messages()).toBeGreaterThan(before);
  expect(await attune.errors()).toEqual([]);
});

/** Counts what page scripts send, in a page of the extension's own. */
async function watchMessages(): Promise<void> {
  const quiet = await attune.extension.page();
  await quiet.evaluate(() => {
    const counted = globalThis as { heard?: number };
    counted.heard = 0;
    chrome.runtime.onMessage.addListener((_message, sender) => {
      if (sender.tab?.url?.startsWith('https:') || sender.url?.startsWith('https:'))
        counted.heard = (counted.heard ?? 0) + 1;
    });
  });
}

async function messages(): Promise<number> {
  const quiet = await attune.extension.page();
  return quiet.evaluate(() => (globalThis as { heard?: number }).heard ?? 0);
}

/** A change that a page script at work would tell of. */
async function changePage(tab: Awaited<ReturnType<typeof newTab>>): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate(() => {
    const heading = document.querySelector('[role="main"] h2');
    if (!heading) throw new Error('The page has no heading to change.');
    heading.textContent += ' once more';
  });
  await new Promise((resolve) => setTimeout(resolve, 2500));
}
