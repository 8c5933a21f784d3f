// @ts-check
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pressToolbarButton, startBrowser } from '../tools/chromium.mjs';
import { heavySites } from './heavy-sites.mjs';
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {{ nodes: { id: number, callFrame: { url: string }, children?: number[] }[], samples?: number[], timeDeltas?: number[] }} Profile
 * @typedef {import('./heavy-sites.mjs').HeavySite} HeavySite
 * @typedef {import('./report.mjs').Row} Row
 *
 * @typedef {object} Cost of one turn of use, in ms of the page's main thread
 * @property {number} all processor time
 * @property {number} changing of that, while ten thousand changes were made
 * @property {number} script by the clock, in Attune's script and in what it calls: a busy machine makes it longer
 * @property {number} slice the longest time that this script held the thread
 * @property {number} longTasks times that it was held for 50 ms or longer by this script
 * @property {number} longest task of the page, 0 below 50 ms
 */

/** What the figures stand for, in the order of a row. */
export const sides = ['without Attune', 'with Attune'];

/** Milliseconds after the last change until a page has been read. */
const untilRead = 1_600;

/**
 * The same heavy page of each site in two tabs of one browser: in one of them the toolbar button was pressed. Both are used
 * the same way, turn about: a record is renamed, and ten thousand changes follow, of which a page is full.
 *
 * @param {string} extension folder of a build
 * @param {object} which
 * @param {number} which.samples of each page
 * @param {(name: string) => boolean} which.sites
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureSites(extension, { samples, sites }, say) {
  const started = await startBrowser({ extension: resolve(extension), headless: true });
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const site of heavySites.filter(({ name }) => sites(name))) {
      const body = await readFile(`test/fixtures/${site.file}`, 'utf8');
      const frame = site.frame ? await readFile(`test/fixtures/${site.frame}`, 'utf8') : '';
      const pages = [];
      for (const _ of sides) {
        const page = await started.context.newPage();
        await page.route(`${new URL(site.url).origin}/**`, (route) =>
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: route.request().url().endsWith('/frame') ? frame : body,
          }),
        );
        await page.goto(site.url);
        await page.evaluate(makeHeavy, site);
        pages.push(page);
      }
      const [, watched] = pages;
      if (watched) await pressToolbarButton(started, watched);
      const costs = pages.map(() => /** @type {Cost[]} */ ([]));
      // The first of each wakes what was never run before, and does not count.
      for (let turn = 0; turn <= samples; turn++) {
        for (const [index, page] of pages.entries()) {
          const cost = await costOfUse(page, turn);
          if (turn > 0) costs[index]?.push(cost);
        }
      }
      const forced = watched ? await layoutsForced(started.browser, () => use(watched, samples + 1)) : 0;
      rows.push(...rowsOf(site, costs, forced));
      for (const page of pages) await page.close();
      say(`Measured ${site.name}.`);
    }
  } finally {
    await started.close();
  }
  return rows;
}

/**
 * @param {HeavySite} site
 * @param {Cost[][]} costs without and with Attune
 * @param {number} forced layouts in one turn
 * @returns {Row[]}
 */
function rowsOf({ name, bytes }, costs, forced) {
  /** @param {string} what @param {keyof Cost} of @param {Row['budget']} budget */
  const row = (what, of, budget = null, unit = 'ms') => ({
    what: `${name}: ${what}`,
    unit,
    sizes: costs.map((side) => spreadOf(side.map((cost) => cost[of]))),
    budget,
  });
  return [
    row('a turn of use, processor time of the main thread', 'all'),
    row('of that, while 10,000 changes are made', 'changing', { most: 1.02, of: 'ratio' }),
    row("in Attune's script, by the clock", 'script'),
    row('its longest slice', 'slice', bytes === undefined ? null : { most: 5, of: 'p50' }),
    row('its slices of 50 ms and more', 'longTasks', null, 'long tasks'),
    row('the longest task over 50 ms', 'longest'),
    {
      what: `${name}: layouts and styles forced by Attune's script in a turn`,
      unit: 'forced layouts',
      sizes: [null, spreadOf([forced])],
      budget: { most: 0, of: 'p50' },
    },
  ];
}

/**
 * @param {Page} page
 * @param {number} turn
 * @returns {Promise<Cost>}
 */
async function costOfUse(page, turn) {
  await page.bringToFront();
  const own = await page.context().newCDPSession(page);
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  await own.send('Profiler.enable');
  await own.send('Profiler.setSamplingInterval', { interval: 500 });
  await own.send('Profiler.start');
  const before = await busyIn(own);
  const { longest, changing } = await use(page, turn, () => busyIn(own));
  const after = await busyIn(own);
  const { profile } = await own.send('Profiler.stop');
  await own.detach();
  return { ...ofAttune(profile), all: after - before, changing: changing - before, longest };
}

/**
 * One turn: a record is renamed, ten thousand changes follow, and the page is read.
 *
 * @param {Page} page
 * @param {number} turn
 * @param {() => Promise<number>} [clock] looked at after the changes
 */
async function use(page, turn, clock) {
  await page.evaluate(change, turn);
  const changing = (await clock?.()) ?? 0;
  const longest = await page.evaluate(rest, untilRead);
  return { changing, longest };
}

/** A part of the browser's trace. @typedef {{ name: string, args?: { beginData?: { stackTrace?: { url: string }[] } } }} Traced */

/**
 * How often a script of an extension made the page lay itself out, or find its styles, out of turn.
 *
 * @param {CDPSession} browser
 * @param {() => Promise<unknown>} act
 */
async function layoutsForced(browser, act) {
  let forced = 0;
  const heard = (/** @type {{ value: object[] }} */ { value }) => {
    for (const { name, args } of /** @type {Traced[]} */ (value)) {
      if (name !== 'Layout' && name !== 'UpdateLayoutTree') continue;
      if (args?.beginData?.stackTrace?.some(({ url }) => url.startsWith('chrome-extension://'))) forced++;
    }
  };
  browser.on('Tracing.dataCollected', heard);
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', heard);
  return forced;
}

/** Milliseconds of processor time. @param {CDPSession} session */
async function busyIn(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/**
 * How long scripts of an extension ran, and the longest they did at a stretch.
 *
 * @param {Profile} profile
 */
function ofAttune({ nodes, samples = [], timeDeltas = [] }) {
  const ours = new Set();
  // Whoever is called comes after the caller.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let [script, slice, run, longTasks] = [0, 0, 0, 0];
  for (const [index, node] of samples.entries()) {
    // What passed until the next sample was spent in this one.
    const spent = (timeDeltas[index + 1] ?? 0) / 1_000;
    const before = run;
    run = ours.has(node) ? run + spent : 0;
    if (before < 50 && run >= 50) longTasks++;
    if (ours.has(node)) script += spent;
    slice = Math.max(slice, run);
  }
  return { script, slice, longTasks };
}

/**
 * Runs in the page: many of what it has few of.
 *
 * @param {HeavySite} site
 */
function makeHeavy({ times = {}, bytes = 0, rows }) {
  const words = 'It is the words of a mail as they come, one after the other, and not one of them asks for anything. ';
  for (const [selector, count] of Object.entries(times)) {
    const repeated = bytes === 0 ? 40 : Math.ceil(bytes / count / words.length);
    const there = [...document.querySelectorAll(selector)];
    for (let index = there.length; index < count; index++) {
      const copy = there[index % there.length]?.cloneNode(true);
      if (!(copy instanceof Element)) continue;
      for (const element of [copy, ...copy.querySelectorAll('*')]) {
        for (const { name, value } of [...element.attributes]) {
          const isId = /(?:^|-)id$|convid/.test(name);
          if (isId) element.setAttribute(name, value.replace(/[0-9a-f]{1,3}$/i, index.toString(16).padStart(3, '0')));
        }
      }
      const text = document.createElement('p');
      text.textContent = words.repeat(repeated);
      copy.querySelector('p')?.after(text);
      there.at(-1)?.parentElement?.append(copy);
    }
  }
  for (const frame of document.querySelectorAll('iframe')) frame.src = '/frame';
  const room = rows ? document.querySelector(rows) : null;
  for (let index = 0; room && index < 200; index++) {
    const row = document.createElement('div');
    row.innerHTML = `<a href="/activity/${index}">Call ${index}</a> <span>${words}</span><time>12:${index % 60}</time><button>Open</button>`;
    room.append(row);
  }
}

/**
 * Runs in the page.
 *
 * @param {number} turn
 */
async function change(turn) {
  globalThis.attuneLongest = 0;
  globalThis.attuneTasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.attuneLongest = Math.max(globalThis.attuneLongest, duration);
    }
  });
  globalThis.attuneTasks.observe({ type: 'longtask' });
  const named = document.querySelector('h1, h2, [role="heading"], [slot="primaryField"], #headervalue_FULLNAME, td a');
  if (named) named.textContent = `Bo Ekman ${turn}`;
  const box = document.createElement('div');
  document.body.append(box);
  for (let burst = 0; burst < 25; burst++) {
    for (let change = 0; change < 400; change++) {
      const part = document.createElement('span');
      part.textContent = `${burst} ${change}`;
      box.append(part);
      if (box.childElementCount > 200) box.firstElementChild?.remove();
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  box.remove();
}

/**
 * Runs in the page. Gives its longest task since `change` began, 0 if none took 50 ms.
 *
 * @param {number} wait
 */
async function rest(wait) {
  await new Promise((done) => setTimeout(done, wait));
  globalThis.attuneTasks.disconnect();
  return globalThis.attuneLongest;
}
