// @ts-check
import { pressToolbarButton } from '../tools/chromium.mjs';
import { pageHeap } from '../tools/page-heap.mjs';
import { countRequests } from './page/count-requests.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {{ name: string, address: string }} Person
 * @typedef {import('./page/main').Awaited} Awaited
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
  const drafts = await benchPage.evaluate((names) => names.map((name) => attuneBench.longDraft(name)), strangers);
  const page = await started.context.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: recordPage(people[0]) }),
  );
  await page.goto(`${origin}/`);
  const panel = await pressToolbarButton(started, page);
  await panel.addInitScript(watchPanel);
  let next = 0;
  let draft = 0;

  return {
    toFront: () => page.bringToFront(),

    /** Loads the panel anew: milliseconds from its start to the reading of the page, and to the first nudge painted. */
    async reload() {
      const person = people[next] ?? { name: '', address: '' };
      await panel.evaluate((awaited) => sessionStorage.setItem('awaited', JSON.stringify(awaited)), nudgeOf(person));
      await page.waitForTimeout(quiet);
      await panel.reload();
      return panel.evaluate(() => globalThis.attuneWatch.painted);
    },

    /**
     * Shows another customer in the page: milliseconds from the arrival of its reading to their nudge painted.
     *
     * @param {number} [rest] milliseconds before
     */
    async turnToAnother(rest = quiet) {
      next = (next + 1) % people.length;
      const person = people[next] ?? { name: '', address: '' };
      await page.waitForTimeout(rest);
      await panel.evaluate((awaited) => globalThis.attuneWatch.begin(awaited), nudgeOf(person));
      await page.evaluate(showRecord, person);
      const { readingAt, nudgeAt } = await panel.evaluate(() => globalThis.attuneWatch.painted);
      return nudgeAt - readingAt;
    },

    /**
     * Changes a draft of 3,000 words to the customer shown, who is greeted by a wrong name: milliseconds from the arrival of
     * its reading to that finding painted. The pause of the typing, in which a page is read, comes before.
     *
     * @param {number} [rest] milliseconds before
     */
    async changeDraft(rest = quiet) {
      draft = (draft + 1) % drafts.length;
      const { address = '' } = people[next] ?? {};
      await page.waitForTimeout(rest);
      await panel.evaluate((awaited) => globalThis.attuneWatch.begin(awaited), findingOf(strangers[draft] ?? ''));
      await page.evaluate(write, { to: address, text: drafts[draft] ?? '' });
      const { readingAt, nudgeAt } = await panel.evaluate(() => globalThis.attuneWatch.painted);
      return nudgeAt - readingAt;
    },

    /**
     * What the panel asks of the database while something is done, and until it rests.
     *
     * @param {() => Promise<unknown>} act
     */
    async counting(act) {
      await page.waitForTimeout(quiet);
      await panel.evaluate(`globalThis.attuneCounting = (${countRequests})()`);
      await act();
      await page.waitForTimeout(quiet);
      return panel.evaluate(() => globalThis.attuneCounting());
    },

    /** Closes the draft: a page without one is what is measured elsewhere. */
    closeDraft: () => page.evaluate(() => document.querySelector('form')?.remove()),

    /** Bytes of the panel's JavaScript heap after its garbage was collected. */
    heap: () => pageHeap(panel),

    close: () => page.close(),
  };
}

/** None of the customers is called so. */
const strangers = ['Omar', 'Ottilie'];

/**
 * @param {Person} person
 * @returns {Awaited}
 */
function nudgeOf({ name, address }) {
  return { read: address, at: 'article[aria-label]', shown: name };
}

/**
 * @param {string} name that the draft greets
 * @returns {Awaited}
 */
function findingOf(name) {
  return { read: `Dear ${name}`, at: 'li[aria-label]', shown: name };
}

/** Runs in the panel, before its own code. */
function watchPanel() {
  /** @type {Awaited | null} */
  let awaited = null;
  /** @type {number | null} */
  let readingAt = null;
  /** @type {(times: import('./page/main').Painted) => void} */
  let resolve = () => undefined;
  const watch = {
    painted: /** @type {Promise<import('./page/main').Painted>} */ (new Promise(() => undefined)),
    /** @param {Awaited | null} next */
    begin(next) {
      awaited = next;
      readingAt = null;
      watch.painted = new Promise((done) => {
        resolve = done;
      });
    },
  };
  globalThis.attuneWatch = watch;
  watch.begin(JSON.parse(sessionStorage.getItem('awaited') ?? 'null'));
  chrome.runtime.onMessage.addListener((message) => {
    if (awaited && JSON.stringify(message).includes(awaited.read)) readingAt ??= performance.now();
  });
  new MutationObserver(() => {
    const at = readingAt;
    if (!awaited || at === null) return;
    const { shown } = awaited;
    const cards = [...document.querySelectorAll(awaited.at)];
    if (!cards.some((card) => card.getAttribute('aria-label')?.includes(shown))) return;
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

/**
 * Runs in the page.
 *
 * @param {{ to: string, text: string }} draft
 */
function write({ to, text }) {
  const form = document.querySelector('form') ?? document.createElement('form');
  if (!form.isConnected) {
    const fields = [
      document.createElement('input'),
      document.createElement('input'),
      document.createElement('textarea'),
    ];
    for (const [index, name] of ['to', 'subject', 'body'].entries()) fields[index]?.setAttribute('name', name);
    form.append(...fields);
    document.querySelector('main')?.append(form);
  }
  const [address] = form.querySelectorAll('input');
  const [body] = form.querySelectorAll('textarea');
  if (address) address.value = to;
  if (!body) return;
  body.value = text;
  body.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** @param {Person | undefined} person */
function recordPage(person) {
  const { name = '', address = '' } = person ?? {};
  return `<!doctype html><html lang="en"><title>A record</title><main><article itemscope itemtype="https://schema.org/Person">
    <h1 itemprop="name">${name}</h1><p><a itemprop="email" href="mailto:${address}">${address}</a></p></article></main></html>`;
}
