// @ts-check
import { pressToolbarButton } from '../tools/chromium.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {{ name: string, address: string }} Person
 */

const origin = 'https://crm.example';

/** Milliseconds until a page script has read what it was asked to read before, and rests. */
const quiet = 1_500;

/**
 * The real side panel beside a page that is about one customer of the log.
 *
 * @param {OpenLog} log
 */
export async function openPanel({ started, page: benchPage, plan }) {
  const people = await benchPage.evaluate((made) => attuneBench.people(made, 100), plan);
  const page = await started.context.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: recordPage(people[0]) }),
  );
  await page.goto(`${origin}/`);
  const panel = await pressToolbarButton(started, page);
  await panel.addInitScript(watchNudges);
  let next = 0;

  return {
    toFront: () => page.bringToFront(),

    /** Loads the panel anew: milliseconds from its start to the reading of the page, and to the first nudge painted. */
    async reload() {
      const person = people[next] ?? { name: '', address: '' };
      await panel.evaluate((awaited) => sessionStorage.setItem('awaited', JSON.stringify(awaited)), person);
      await page.waitForTimeout(quiet);
      await panel.reload();
      return panel.evaluate(() => globalThis.attuneWatch.painted);
    },

    /** Shows another customer in the page: milliseconds from the arrival of its reading to their nudge painted. */
    async turnToAnother() {
      next = (next + 1) % people.length;
      const person = people[next] ?? { name: '', address: '' };
      await page.waitForTimeout(quiet);
      await panel.evaluate((awaited) => globalThis.attuneWatch.awaitNudgeOf(awaited), person);
      await page.evaluate(showRecord, person);
      const { readingAt, nudgeAt } = await panel.evaluate(() => globalThis.attuneWatch.painted);
      return nudgeAt - readingAt;
    },

    /** Bytes of the panel's JavaScript heap after its garbage was collected. */
    async heap() {
      const own = await panel.context().newCDPSession(panel);
      await own.send('HeapProfiler.collectGarbage');
      const { usedSize } = await own.send('Runtime.getHeapUsage');
      await own.detach();
      return usedSize;
    },

    close: () => page.close(),
  };
}

/** Runs in the panel, before its own code. */
function watchNudges() {
  /** @type {Person | null} */
  let awaited = null;
  /** @type {number | null} */
  let readingAt = null;
  /** @type {(times: import('./page/main').Painted) => void} */
  let resolve = () => undefined;
  const watch = {
    painted: /** @type {Promise<import('./page/main').Painted>} */ (new Promise(() => undefined)),
    /** @param {Person | null} person */
    awaitNudgeOf(person) {
      awaited = person;
      readingAt = null;
      watch.painted = new Promise((done) => {
        resolve = done;
      });
    },
  };
  globalThis.attuneWatch = watch;
  watch.awaitNudgeOf(JSON.parse(sessionStorage.getItem('awaited') ?? 'null'));
  chrome.runtime.onMessage.addListener((message) => {
    if (awaited && JSON.stringify(message).includes(awaited.address)) readingAt ??= performance.now();
  });
  new MutationObserver(() => {
    const name = awaited?.name;
    const at = readingAt;
    if (!name || at === null) return;
    const cards = [...document.querySelectorAll('article[aria-label]')];
    if (!cards.some((card) => card.getAttribute('aria-label')?.includes(name))) return;
    awaited = null;
    // A task after the next frame: what is in the tree by now is on the screen.
    requestAnimationFrame(() => setTimeout(() => resolve({ readingAt: at, nudgeAt: performance.now() })));
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label'] });
}

/**
 * Runs in the page.
 *
 * @param {Person} person
 */
function showRecord({ name, address }) {
  const title = document.querySelector('h1');
  const link = document.querySelector('a');
  if (!title || !link) return;
  title.textContent = name;
  link.textContent = address;
  link.href = `mailto:${address}`;
  history.pushState(null, '', `/record/${address}`);
}

/** @param {Person | undefined} person */
function recordPage(person) {
  const { name = '', address = '' } = person ?? {};
  return `<!doctype html><html lang="en"><title>A record</title><main><article itemscope itemtype="https://schema.org/Person">
    <h1 itemprop="name">${name}</h1><p><a itemprop="email" href="mailto:${address}">${address}</a></p></article></main></html>`;
}
