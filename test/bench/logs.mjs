// @ts-check
import { access, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startBrowser } from '../tools/chromium.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('../tools/chromium.mjs').Started} Started
 * @typedef {import('./page/plan').Plan} Plan
 * @typedef {{ entries: number, customers: number }} Size
 *
 * @typedef {object} OpenLog
 * @property {Size} size
 * @property {Plan} plan
 * @property {Started} started
 * @property {Page} page has `attuneBench`
 */

export const seed = 20_261_120;

/** Made in a second, so each run gets one that nothing was ever deleted from. @type {Size} */
export const small = { entries: 1_000, customers: 100 };

/** The logs that are measured, smallest first. @type {Size[]} */
export const whole = [small, { entries: 100_000, customers: 1_000 }, { entries: 1_000_000, customers: 10_000 }];

/** How many entries are written in one transaction. */
const portion = 5_000;

/**
 * A browser with a generated log of a size: one that was kept, or one made now. `ATTUNE_BENCH_DIR` names the folder in
 * which they are kept; below the system's folder for temporary files if not given.
 *
 * @param {string} extension folder of the build
 * @param {Size} size
 * @param {(line: string) => void} say
 * @returns {Promise<OpenLog>}
 */
export async function openLog(extension, size, say) {
  const profile = profileOf(size);
  if (size.entries <= small.entries) await remove(profile);
  const kept = await access(profile).then(
    () => openProfile(extension, profile),
    () => null,
  );
  if (kept) {
    const plan = await kept.page.evaluate(() => attuneBench.seededPlan());
    if (plan) return settled({ size, plan, ...kept }, say);
    say(`The log of ${named(size)} that was kept is unfinished or of another shape: it is made anew.`);
    await kept.started.close();
    await remove(profile);
  }
  await mkdir(profile, { recursive: true });
  const fresh = await openProfile(extension, profile);
  return settled({ size, plan: await fill(fresh.page, size, say), ...fresh }, say);
}

/**
 * Where the log of a size is kept.
 *
 * @param {Size} size
 */
export function profileOf({ entries }) {
  return join(process.env['ATTUNE_BENCH_DIR'] ?? join(tmpdir(), 'attune-bench'), `${entries}-${seed}`);
}

/**
 * @param {string} extension
 * @param {string} profile
 */
export async function openProfile(extension, profile) {
  const started = await startBrowser({ extension: resolve(extension), headless: true, profile });
  const page = started.context.pages()[0] ?? (await started.context.newPage());
  await page.goto(`chrome-extension://${started.extensionId}/bench.html`);
  await page.waitForFunction(() => 'attuneBench' in globalThis);
  return { started, page };
}

/**
 * @param {Page} page
 * @param {Size} size
 * @param {(line: string) => void} say
 * @returns {Promise<Plan>}
 */
async function fill(page, size, say) {
  const plan = { ...size, seed, now: Date.now() };
  const step = Math.max(1, Math.round((portion * size.customers) / size.entries));
  const begun = Date.now();
  let said = begun;
  for (let from = 0; from < size.customers; from += step) {
    const to = Math.min(size.customers, from + step);
    await page.evaluate(
      ([made, first, last]) => attuneBench.seedCustomers(made, first, last),
      /** @type {const} */ ([plan, from, to]),
    );
    if (Date.now() - said < 10_000) continue;
    said = Date.now();
    say(`Making the log of ${named(size)}: ${Math.round((100 * to) / size.customers)}%, ${seconds(begun)} s`);
  }
  await page.evaluate((made) => attuneBench.finishSeeding(made), plan);
  say(`Made the log of ${named(size)} in ${seconds(begun)} s.`);
  return plan;
}

/**
 * Waits until nobody is due for a look: of a new log that is everybody, of one that was kept those whose time has come.
 *
 * @param {OpenLog} log
 * @param {(line: string) => void} say
 */
async function settled(log, say) {
  const begun = Date.now();
  const dirty = await log.page.evaluate(() => attuneBench.dirty());
  let done = false;
  const settling = log.page
    .evaluate(() => attuneBench.settle())
    .finally(() => {
      done = true;
    });
  while (!done) {
    await Promise.race([settling, log.page.waitForTimeout(10_000)]);
    if (done || dirty === 0) continue;
    const left = await log.page.evaluate(() => attuneBench.dirty());
    say(`Settling the agenda of ${named(log.size)}: ${left} customers to go, ${seconds(begun)} s`);
  }
  await settling;
  if (dirty > 0) say(`Settled the agenda of ${named(log.size)}, ${dirty} customers, in ${seconds(begun)} s.`);
  const indexing = Date.now();
  await log.page.evaluate(() => attuneBench.index());
  if (dirty > 0) say(`Took ${named(log.size)} into the index of the search in ${seconds(indexing)} s.`);
  return log;
}

/** @param {string} profile */
function remove(profile) {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** @param {Size} size */
export function named(size) {
  return `${size.entries.toLocaleString('en')} entries`;
}

/** @param {number} since */
function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}
