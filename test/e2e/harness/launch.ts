import { resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { pressToolbarButton, startBrowser } from '@/test/tools/chromium.mjs';
import { setClock } from '@/test/tools/clock.mjs';
import { grant, revoke } from './grant';
import { type QuietPage, quietPage } from './quiet-page';
import { watchErrors } from './watch-errors';
import { killWorker, liveWorker, workerAlive } from './worker';

export interface LaunchOptions {
  /** Folder of a build. The production build if not given. */
  extension?: string;
  /** Sets the clock of the whole browser, e.g. '2026-11-20T09:00:00Z'. Debian as root only. */
  at?: string;
  /** IANA zone of the whole browser. */
  timezoneId?: string;
  /** Languages that web pages see. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  args?: string[];
  /** e.g. 'http://127.0.0.1:4000'. Loopback goes through it too. */
  proxy?: string;
  /** A profile folder that outlives this browser. */
  profile?: string;
}

/** A real browser with Attune in it. */
export interface Attune {
  context: BrowserContext;
  /** The first tab. */
  page: Page;
  extensionId: string;
  /** Where another client may attach, e.g. `chromium.connectOverCDP(endpoint)`. */
  endpoint: string;
  /**
   * Clicks the toolbar button while `page` is in front, as a person does (this grants activeTab), and gives the real
   * side panel of that window. Click again after a navigation to another origin.
   */
  openPanel(page: Page): Promise<Page>;
  /** Grants an origin such as 'https://mail.google.com' for good, as "always on this site" does. */
  grant(origin: string): Promise<void>;
  revoke(origin: string): Promise<void>;
  /** The worker, once it is awake. Its handle hangs when it dies: ask again. */
  worker(): Promise<Worker>;
  workerAlive(): Promise<boolean>;
  /** Ends the worker, as the browser may at any moment, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Looks into the extension from a page of its own in another window, which runs none of our code. */
  extension: QuietPage;
  /** Moves the clock; only with `at`. */
  setClock(at: string): Promise<void>;
  /** What went wrong in worker and panels so far: console errors, uncaught errors, violations of the CSP. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts a browser with the built extension. Headless unless `ATTUNE_HEADED` is set. Always `close()` it. */
export async function launch(options: LaunchOptions = {}): Promise<Attune> {
  const clock = options.at ? await setClock(options.at) : null;
  const started = await startBrowser({
    extension: options.extension ?? resolve('.output/chrome-mv3'),
    headless: !process.env['ATTUNE_HEADED'],
    ...(options.profile ? { profile: options.profile } : {}),
    args: [...proxyFlags(options.proxy), ...(options.args ?? [])],
    env: { ...clock?.env, ...(options.timezoneId ? { TZ: options.timezoneId } : {}) },
    pages: {
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    },
  });
  const { context, browser, endpoint, extensionId } = started;
  const page = context.pages()[0] ?? (await context.newPage());
  const extension = quietPage(context, browser, extensionId);
  const errors = watchErrors(context, extensionId);
  return {
    context,
    page,
    extensionId,
    endpoint,
    extension,
    async openPanel(beside) {
      const panel = await pressToolbarButton(started, beside);
      if (options.colorScheme) await panel.emulateMedia({ colorScheme: options.colorScheme });
      errors.watchPanel(panel);
      return panel;
    },
    grant: (origin) => grant(context, extension, extensionId, origin),
    revoke: (origin) => revoke(extension, origin),
    worker: () => liveWorker(context, browser, extensionId),
    workerAlive: () => workerAlive(browser, extensionId),
    killWorker: () => killWorker(browser, extensionId),
    async setClock(at) {
      if (!clock) throw new Error('launch with `at` to be able to move the clock');
      await clock.set(at);
    },
    errors: () => errors.all(),
    async close() {
      await started.close();
      await clock?.remove();
    },
  };
}

/** Chromium leaves loopback out of a proxy unless it is told otherwise. */
function proxyFlags(proxy: string | undefined): string[] {
  return proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
}
