// @ts-check
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} StartOptions
 * @property {string} extension folder of a build
 * @property {boolean} headless
 * @property {string} [profile] kept; without it a new one is made, and removed at the end
 * @property {boolean} [leaveSignals] Ctrl-C is the caller's to handle; otherwise it ends the browser at once
 * @property {string[]} [args]
 * @property {Record<string, string>} [env] on top of this process's own
 * @property {import('playwright-core').BrowserContextOptions} [pages] how Playwright presents web pages
 *
 * @typedef {object} Started
 * @property {BrowserContext} context
 * @property {CDPSession} browser a session with the browser itself
 * @property {string} endpoint where a second client may attach
 * @property {string} extensionId
 * @property {Map<number, Page>} panels those attached to, by window
 * @property {boolean} [realFocus] the panel is not told that it always has the focus
 * @property {() => Promise<void>} close
 */

/** Keeps the browser from calling its maker, so that what is seen on the network is ours. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What the browser's program is started with.
 *
 * @param {string} extension folder of a build
 * @param {boolean} branded does not take it from here
 */
export function programFlags(extension, branded) {
  return [
    ...quiet,
    ...(branded ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    '--window-size=1280,800',
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
  ];
}

/**
 * Starts the browser of this machine with the extension in it.
 *
 * @param {StartOptions} options
 * @returns {Promise<Started>}
 */
export async function startBrowser({
  extension,
  headless,
  profile,
  leaveSignals = false,
  args = [],
  env = {},
  pages = {},
}) {
  await access(join(extension, 'manifest.json')).catch(() => {
    throw new Stop(`There is no build of the extension in ${extension}: \`npm run build\` makes it.`);
  });
  const { path, branded } = await findBrowser();
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'attune-')));
  const context = await chromium.launchPersistentContext(folder, {
    viewport: null,
    ...pages,
    executablePath: path,
    headless,
    handleSIGINT: !leaveSignals,
    handleSIGTERM: !leaveSignals,
    handleSIGHUP: !leaveSignals,
    // The sandbox needs an ordinary user.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...definedOnly(process.env), ...env },
    ignoreDefaultArgs: branded ? ['--disable-extensions'] : [],
    args: [...programFlags(extension, branded), ...args],
  });
  const browser = await session(context);
  if (branded) await send(browser, 'Extensions.loadUnpacked', { path: extension });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  /** @type {Map<number, Page>} */
  const panels = new Map();
  await listening(worker);
  const [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
  return {
    context,
    browser,
    endpoint: `http://127.0.0.1:${port}`,
    extensionId: new URL(worker.url()).host,
    panels,
    async close() {
      for (const panel of panels.values()) {
        const client = panel.context().browser();
        await client?.close();
      }
      await context.close();
      if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Clicks the toolbar button for a page, as a person does, and gives the real side panel of that page's window.
 *
 * @param {Started} started
 * @param {Page} page
 * @returns {Promise<Page>}
 */
export async function pressToolbarButton({ context, browser, endpoint, extensionId, panels, realFocus }, page) {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const { windowId } = await own.send('Browser.getWindowForTarget');
  await own.detach();
  const tab = await frontTab(browser, windowId);
  if (!tab) throw new Error(`no tab is in front in the window of ${targetInfo.url}`);
  await send(browser, 'Extensions.triggerAction', { id: extensionId, targetId: tab });
  const open = panels.get(windowId);
  if (open && !open.isClosed()) return open;
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const found = await attachToPanel(endpoint, extensionId, windowId, realFocus);
    if (found) {
      panels.set(windowId, found);
      return found;
    }
    await wait(100);
  }
  throw new Error('the side panel did not open within a minute');
}

/**
 * All targets of the browser, tabs and workers included.
 *
 * @param {CDPSession} browser
 */
export async function targets(browser) {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/**
 * A page target will not do for the toolbar button: it asks for the tab, and only the tab says whether it is in front.
 *
 * @param {CDPSession} browser
 * @param {number} windowId
 */
async function frontTab(browser, windowId) {
  for (const target of await targets(browser)) {
    const { tabActive } = /** @type {{ embedderData?: { tabActive?: boolean } }} */ (target).embedderData ?? {};
    if (target.type !== 'tab' || !tabActive) continue;
    const window = await browser.send('Browser.getWindowForTarget', { targetId: target.targetId });
    if (window.windowId === windowId) return target.targetId;
  }
  return undefined;
}

/**
 * The panel is a page that the first client never gets to see, so each look is a new client.
 *
 * @param {string} endpoint
 * @param {string} extensionId
 * @param {number} windowId
 * @param {boolean} [realFocus]
 */
async function attachToPanel(endpoint, extensionId, windowId, realFocus = false) {
  const second = await chromium.connectOverCDP(endpoint, { noDefaults: realFocus });
  for (const page of second.contexts().flatMap((context) => context.pages())) {
    if (!page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`)) continue;
    const own = await page.evaluate(async () => (await chrome.windows.getCurrent()).id).catch(() => undefined);
    if (own === windowId) return page;
  }
  await second.close();
  return undefined;
}

/**
 * Until its first run is through, the browser does not know what the worker listens to, and a click would be lost.
 *
 * @param {import('playwright-core').Worker} worker
 */
export async function listening(worker) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await worker.evaluate(() => chrome.action.onClicked.hasListeners())) return;
    await wait(100);
  }
  throw new Error('the worker did not begin to listen within 30 seconds');
}

/** @param {BrowserContext} context */
async function session(context) {
  const browser = context.browser();
  if (!browser) throw new Error('the browser gave no handle of itself');
  return browser.newBrowserCDPSession();
}

/**
 * Commands newer than Playwright's types.
 *
 * @param {CDPSession} browser
 * @param {string} method
 * @param {object} parameters
 */
function send(browser, method, parameters) {
  const any = /** @type {{ send(method: string, parameters: object): Promise<unknown> }} */ (
    /** @type {unknown} */ (browser)
  );
  return any.send(method, parameters);
}

/** @param {NodeJS.ProcessEnv} env */
function definedOnly(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
