// @ts-check
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser.mjs';
import { programFlags, targets } from '../tools/chromium.mjs';
import { profileOf } from './logs.mjs';
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./logs.mjs').Size} Size
 * @typedef {import('./report.mjs').Row} Row
 */

/**
 * How long a worker that was dead takes until a letter of a page is read and thrown away, and what wakes it when nobody
 * does anything.
 *
 * @param {OpenLog[]} logs
 * @param {number} samples
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureWorker(logs, samples, say) {
  const woken = logs.map(() => /** @type {number[]} */ ([]));
  const alarms = logs.map(() => /** @type {chrome.alarms.Alarm[]} */ ([]));
  for (let sample = 0; sample < samples; sample++) {
    for (const [index, log] of logs.entries()) {
      await killWorker(log.started);
      woken[index]?.push(await log.page.evaluate(sendLetter));
    }
  }
  for (const [index, { page }] of logs.entries()) {
    alarms[index] = await page.evaluate(() => chrome.alarms.getAll());
  }
  say('Woke the worker.');
  const row = (/** @type {string} */ what, /** @type {string} */ unit, /** @type {Row['sizes']} */ sizes) => ({
    what,
    unit,
    sizes,
    budget: null,
  });
  const repeating = (/** @type {chrome.alarms.Alarm[]} */ all) => all.filter(({ periodInMinutes }) => periodInMinutes);
  return [
    row('a worker that was dead: started, a letter of a page answered', 'ms', woken.map(spreadOf)),
    row(
      'alarms armed',
      'alarms',
      alarms.map((all) => spreadOf([all.length])),
    ),
    row(
      'of them, such as repeat',
      'alarms',
      alarms.map((all) => spreadOf([repeating(all).length])),
    ),
  ];
}

/**
 * Seconds that the worker is awake without an alarm that rang, while nobody does anything, once it went to sleep, and
 * how often it woke. Nothing looks at it from outside meanwhile: a worker that is looked at does not sleep.
 *
 * @param {string} extension
 * @param {Size} size of a log that was made, and is not open
 * @param {number} minutes in which nothing is done
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureIdle(extension, size, minutes, say) {
  const { path, branded } = await findBrowser();
  // It takes no extension from here.
  if (branded) return [];
  const profile = profileOf(size);
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    ...programFlags(resolve(extension), branded),
    ...sandbox,
    '--headless=new',
    `--user-data-dir=${profile}`,
  ];
  const program = spawn(path, [...flags, 'about:blank'], { stdio: 'ignore' });
  try {
    const endpoint = await endpointOf(profile);
    const first = await chromium.connectOverCDP(endpoint);
    const context = first.contexts()[0];
    const worker = context?.serviceWorkers()[0] ?? (await context?.waitForEvent('serviceworker'));
    const page = await context?.newPage();
    await page?.goto(new URL('/bench.html', worker?.url()).href);
    await page?.evaluate(watchIdle);
    await first.close();
    // It takes up to a minute to fall asleep.
    await wait((minutes + 1) * 60_000);
    const second = await chromium.connectOverCDP(endpoint);
    const again = second
      .contexts()
      .flatMap((one) => one.pages())
      .find((one) => one.url().endsWith('/bench.html'));
    const seen = await again?.evaluate(() => globalThis.attuneIdle);
    await second.close();
    if (!seen?.sleptAt) return [];
    const { awake, looks, sleptAt, woke, rang } = seen;
    say(`The worker slept after ${Math.round(sleptAt / 1000)} s.`);
    const row = (/** @type {string} */ what, /** @type {string} */ unit, /** @type {number} */ value) => ({
      what,
      unit,
      sizes: [spreadOf([value])],
      budget: null,
    });
    return [
      row(`awake without an alarm, of ${looks} s in which nothing was done`, 's', awake),
      row('times that it woke', 'wakes', woke),
      row('alarms that rang', 'rings', rang),
    ];
  } finally {
    program.kill();
    await new Promise((done) => (program.exitCode === null ? program.once('exit', done) : done(null)));
  }
}

/** @param {string} profile */
async function endpointOf(profile) {
  for (let tries = 0; tries < 300; tries++) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port) return `http://127.0.0.1:${port}`;
    await wait(100);
  }
  throw new Error('the browser did not begin to listen within 30 seconds');
}

/** @param {import('../tools/chromium.mjs').Started} started */
async function killWorker({ browser, extensionId }) {
  for (;;) {
    const workers = (await targets(browser)).filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
    if (workers.length === 0) return;
    for (const { targetId } of workers) await browser.send('Target.closeTarget', { targetId });
    await wait(20);
  }
}

/** Runs in a page of the extension: milliseconds until the worker has thrown the letter away. */
async function sendLetter() {
  const handle = crypto.randomUUID();
  const key = `letter:${handle}:${Date.now()}`;
  /** @type {Promise<void>} */
  const gone = new Promise((done) => {
    chrome.storage.local.onChanged.addListener(function heard(changes) {
      if (!changes[key] || changes[key].newValue !== undefined) return;
      chrome.storage.local.onChanged.removeListener(heard);
      done();
    });
  });
  const began = performance.now();
  await chrome.storage.local.set({ [key]: { handle, at: Number(key.split(':')[2]), event: 'left' } });
  await gone;
  return performance.now() - began;
}

/** Runs in a page of the extension, alone: looks every second whether the worker is there, from its first sleep on. */
async function watchIdle() {
  const began = performance.now();
  const seen = { sleptAt: 0, looks: 0, awake: 0, woke: 0, rang: 0 };
  globalThis.attuneIdle = seen;
  let asleep = false;
  // An alarm is the cause until the worker sleeps again.
  let caused = false;
  chrome.alarms.onAlarm.addListener(() => {
    if (!seen.sleptAt) return;
    seen.rang++;
    caused = true;
  });
  setInterval(async () => {
    const workers = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    const was = asleep;
    asleep = workers.length === 0;
    if (asleep) {
      caused = false;
      seen.sleptAt ||= performance.now() - began;
    }
    if (!seen.sleptAt) return;
    seen.looks++;
    if (was && !asleep) seen.woke++;
    if (!asleep && !caused) seen.awake++;
  }, 1000);
}
