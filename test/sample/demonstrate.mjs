// @ts-check
import { resolve } from 'node:path';
import { findBrowser } from '../tools/browser.mjs';
import { pressToolbarButton, startBrowser } from '../tools/chromium.mjs';
import { tool } from '../tools/steps.mjs';
import { Stop } from '../tools/stop.mjs';
import { loadSample } from './load-sample.mjs';
import { serveSample } from './server.mjs';

/** Any other will do if it is taken. */
const usualPort = 4780;

/**
 * Opens the sample inbox with Attune beside it, and stays until the browser closes or Ctrl-C.
 *
 * @param {boolean} headless
 * @throws {Stop} if something is missing that a person can mend
 */
export async function demonstrate(headless) {
  const { attune, browser, url, close } = await openSample(headless);
  const closed = new Promise((done) => attune.context.once('close', done));
  const interrupted = new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  say(words(browser, url));
  await Promise.race([closed, interrupted]);
  await close();
  say('Stopped.');
}

/**
 * Serves the sample inbox and opens it in a browser, the panel beside it and the sample customers in the log.
 *
 * @param {boolean} headless
 */
export async function openSample(headless) {
  const { name } = await findBrowser();
  const inbox = await serve();
  try {
    say('Building Attune.');
    await tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_SAMPLE: inbox.url } });
    const attune = await startBrowser({ extension: resolve('.output/sample'), headless, leaveSignals: true });
    const page = attune.context.pages()[0] ?? (await attune.context.newPage());
    await page.goto(inbox.url);
    const panel = await pressToolbarButton(attune, page);
    await loadSample(panel, Date.now());
    await page.goto(`${inbox.url}/mail/c1`);
    const close = () => attune.close().finally(inbox.close);
    return { attune, browser: name, page, panel, url: inbox.url, close };
  } catch (error) {
    await inbox.close();
    throw error;
  }
}

/** The port of `ATTUNE_PORT` and no other, or else the usual one, or any that is free. */
async function serve() {
  const wanted = process.env['ATTUNE_PORT'];
  if (wanted) return serveSample({ port: Number(wanted) });
  return serveSample({ port: usualPort }).catch((error) => {
    if (error instanceof Stop) return serveSample();
    throw error;
  });
}

/**
 * @param {string} browser
 * @param {string} url
 */
function words(browser, url) {
  return `Attune is open in ${browser}, beside the sample inbox at ${url}.

  What to try:
  1. Mira Castellan waits for an invoice: the panel says since when, and whose turn it is.
  2. Answer her in the form below her mail, and watch the clock clear.
  3. Open the inbox and go through the others: one thanks, one waits, one has waited too long.
  4. Dmitri Halloran would rather talk: the panel names the moment, and something to bring up.
  5. Noor Vandersteen is new: the panel offers to add her.

  Ctrl-C ends it, and so does closing the browser. Nothing is kept.`;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
