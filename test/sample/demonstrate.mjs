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
 * @param {{ clock?: () => number, env?: Record<string, string> }} [time] another clock than the machine's, and what
 *   gives it to the browser
 */
export async function openSample(headless, { clock = Date.now, env = {} } = {}) {
  const { name } = await findBrowser();
  const inbox = await serve(clock);
  try {
    say('Building Attune.');
    await tool('wxt/bin/wxt.mjs', ['build'], { env: { ATTUNE_SAMPLE: inbox.url } });
    const attune = await startBrowser({ extension: resolve('.output/sample'), headless, leaveSignals: true, env });
    const page = attune.context.pages()[0] ?? (await attune.context.newPage());
    await page.goto(inbox.url);
    const panel = await pressToolbarButton(attune, page);
    await loadSample(panel, clock());
    await page.goto(`${inbox.url}/mail/c1`);
    const close = () => attune.close().finally(inbox.close);
    return { attune, browser: name, page, panel, url: inbox.url, close };
  } catch (error) {
    await inbox.close();
    throw error;
  }
}

/** The port of `ATTUNE_PORT` and no other, or else the usual one, or any that is free. @param {() => number} clock */
async function serve(clock) {
  const wanted = process.env['ATTUNE_PORT'];
  if (wanted) return serveSample({ port: Number(wanted), clock });
  return serveSample({ port: usualPort, clock }).catch((error) => {
    if (error instanceof Stop) return serveSample({ clock });
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
  3. Caleb Iwu asks for a visit: begin an answer, and put the words of the panel into it with Insert.
  4. Open the inbox and go through the others: one thanks, one waits, one has waited too long. Today adds them up.
  5. Dmitri Halloran would rather talk: the panel names the moment, and something to bring up.
  6. Noor Vandersteen is new: the panel offers to add her.

  Ctrl-C ends it, and so does closing the browser. Nothing is kept.`;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
