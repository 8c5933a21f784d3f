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
 * Serves the sample inbox, opens it in a browser with Attune beside it, and stays until the browser closes or Ctrl-C.
 *
 * @param {boolean} headless
 * @throws {Stop} if something is missing that a person can mend
 */
export async function demonstrate(headless) {
  const browser = await findBrowser();
  const inbox = await serve();
  try {
    say('Building Attune.');
    await tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_SAMPLE: inbox.url } });
    const attune = await startBrowser({ extension: resolve('.output/sample'), headless, leaveSignals: true });
    const closed = new Promise((done) => attune.context.once('close', done));
    const interrupted = new Promise((done) => {
      process.once('SIGINT', done);
      process.once('SIGTERM', done);
    });
    const page = attune.context.pages()[0] ?? (await attune.context.newPage());
    await page.goto(`${inbox.url}/mail/c1`);
    const panel = await pressToolbarButton(attune, page);
    await loadSample(panel, Date.now());
    say(words(browser.name, inbox.url));
    await Promise.race([closed, interrupted]);
    await attune.close();
  } finally {
    await inbox.close();
  }
  say('Stopped.');
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
  4. Noor Vandersteen is new: the panel offers to add her.

  Ctrl-C ends it, and so does closing the browser. Nothing is kept.`;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
