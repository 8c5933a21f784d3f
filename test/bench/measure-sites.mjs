// @ts-check
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pressToolbarButton, startBrowser } from '../tools/chromium.mjs';
import { busyIn, layoutsForced, ofAttune } from './attune-cost.mjs';
import { heavySites } from './heavy-sites.mjs';
import { change, makeHeavy, rest } from './heavy-use.mjs';
import { pairedRatio, spreadOf } from './report.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {import('./heavy-sites.mjs').HeavySite} HeavySite
 * @typedef {import('./report.mjs').Row} Row
 *
 * @typedef {object} Cost of one turn of use, in ms of the page's main thread
 * @property {number} all processor time, the profiler's too
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
 * The same heavy page of each site in two tabs of one browser: in one of them the toolbar button was pressed. Both are
 * used the same way, turn about: a record is renamed, and ten thousand changes follow, of which a page is full.
 *
 * @param {string} extension folder of a build
 * @param {object} which
 * @param {number} which.samples turns of use of each page
 * @param {number} which.rounds in which ten thousand changes are made to both pages, one right after the other
 * @param {(name: string) => boolean} which.sites
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureSites(extension, { samples, rounds, sites }, say) {
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
      const changing = pages.map(() => /** @type {number[]} */ ([]));
      for (let round = 1; round <= rounds; round++) {
        const inTurn = [...pages.entries()];
        for (const [index, page] of round % 2 ? inTurn : inTurn.reverse()) {
          changing[index]?.push(await costOfChanges(page, samples + round));
        }
      }
      const forced = watched ? await layoutsForced(started.browser, () => use(watched, samples + rounds + 1)) : 0;
      rows.push(...rowsOf(site, costs, changing, forced));
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
 * @param {number[][]} changing milliseconds of processor time, of the same rounds
 * @param {number} forced layouts in one turn
 * @returns {Row[]}
 */
function rowsOf({ name, bytes }, costs, changing, forced) {
  /** @param {string} what @param {keyof Cost} of @param {Row['budget']} budget */
  const row = (what, of, budget = null, unit = 'ms') => ({
    what: `${name}: ${what}`,
    unit,
    sizes: costs.map((side) => spreadOf(side.map((cost) => cost[of]))),
    budget,
  });
  return [
    row('a turn of use, processor time of the main thread', 'all'),
    {
      what: `${name}: 10,000 changes, processor time of the main thread`,
      unit: 'ms',
      sizes: changing.map(spreadOf),
      paired: pairedRatio(changing[0] ?? [], changing[1] ?? []),
      budget: { most: 1.02, of: 'ratio' },
    },
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
  const longest = await use(page, turn);
  const after = await busyIn(own);
  const { profile } = await own.send('Profiler.stop');
  await own.detach();
  return { ...ofAttune(profile), all: after - before, longest };
}

/**
 * Milliseconds of processor time that ten thousand changes take, with no profiler and no garbage of those before.
 *
 * @param {Page} page
 * @param {number} turn
 */
async function costOfChanges(page, turn) {
  await page.bringToFront();
  const own = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyIn(own);
  await page.evaluate(change, turn);
  const cost = (await busyIn(own)) - before;
  await page.evaluate(rest, untilRead);
  await own.detach();
  return cost;
}

/**
 * One turn: a record is renamed, ten thousand changes follow, and the page is read. Gives the longest task.
 *
 * @param {Page} page
 * @param {number} turn
 */
async function use(page, turn) {
  await page.evaluate(change, turn);
  return page.evaluate(rest, untilRead);
}
