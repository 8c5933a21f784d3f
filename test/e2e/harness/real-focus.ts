import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '@/test/tools/browser.mjs';
import { listening, pressToolbarButton, programFlags } from '@/test/tools/chromium.mjs';
import { Stop } from '@/test/tools/stop.mjs';
import { ended, mouse, startDisplay } from './display';

/** A browser with a window, in which one thing at a time has the focus, as on a person's desk. */
export interface Focused {
  page: Page;
  openPanel(): Promise<Page>;
  /** Clicks with the display's own mouse: a click that a debugger makes up takes the focus from nobody. */
  press(target: Locator): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts it on a display of its own. Playwright tells every page that it has the focus; a client that attaches to a
 * browser already running, without its defaults, leaves the focus to the browser.
 *
 * @throws Stop in words where no display can be had
 */
export async function launchWithRealFocus(url: string): Promise<Focused> {
  const extension = resolve('.output/chrome-mv3');
  const { path, branded } = await findBrowser();
  if (branded) throw new Stop('Google Chrome takes no extension from the command line: Chromium is needed for this.');
  const display = await startDisplay();
  const profile = await mkdtemp(join(tmpdir(), 'attune-'));
  const program = spawn(path, [`--user-data-dir=${profile}`, ...programFlags(extension, branded), ...asRoot(), url], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  const endpoint = `http://127.0.0.1:${await portOf(profile)}`;
  const client = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const browser = await client.newBrowserCDPSession();
  const context = client.contexts()[0];
  const page = context?.pages().find((candidate) => candidate.url().startsWith(url));
  if (!context || !page) throw new Error(`the browser did not open ${url}`);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await listening(worker);
  const extensionId = new URL(worker.url()).host;
  const panels = new Map<number, Page>();
  const started = { context, browser, endpoint, extensionId, panels, realFocus: true, close: async () => undefined };
  return {
    page,
    openPanel: () => pressToolbarButton(started, page),
    press: (target) => press(target, target.page() === page ? 'left' : 'right', display.name),
    async close() {
      for (const panel of panels.values()) await panel.context().browser()?.close();
      await client.close();
      await ended(program);
      await display.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The sandbox needs an ordinary user. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await wait(100);
  }
  throw new Error('the browser did not start within 30 seconds');
}

/** Moves the mouse over the part of the window once, to learn where it lies, then to the target. */
async function press(target: Locator, side: 'left' | 'right', display: string): Promise<void> {
  const page = target.page();
  const offset = page.evaluate(
    () =>
      new Promise<{ x: number; y: number }>((resolve) => {
        const moved = (event: MouseEvent) =>
          resolve({ x: event.screenX - event.clientX, y: event.screenY - event.clientY });
        addEventListener('mousemove', moved, { once: true, capture: true });
      }),
  );
  const window = await page.evaluate(() => ({ x: screenX, y: screenY, width: outerWidth, height: outerHeight }));
  const x = window.x + (side === 'left' ? 100 : window.width - 100);
  for (const y of [0.5, 0.6]) await mouse(display, 'mousemove', x, window.y + window.height * y);
  const [box, { x: left, y: top }] = [await target.boundingBox(), await offset];
  if (!box) throw new Error('what was to be pressed is not shown');
  await mouse(display, 'mousemove', left + box.x + box.width / 2, top + box.y + box.height / 2);
  await mouse(display, 'click', 1);
  await wait(200);
}
