// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { minify } from 'terser';
import { findBrowser } from '../tools/browser.mjs';
import { spreadOf } from './report.mjs';

/** @typedef {import('./report.mjs').Row} Row */

/** What the figures stand for, in the order of a row. */
export const scripts = ['@inboxsdk/core', 'Attune in Gmail'];

const peer = 'node_modules/@inboxsdk/core';

/**
 * The script that Attune puts into Gmail beside the usual library for Gmail extensions: bytes, and the time until each
 * has been parsed and evaluated in an empty page. The library is only evaluated, without a network: what it does when it is told
 * to load calls home. Attune's script is started, too, for its file does no less.
 *
 * @param {string} extension folder of a build
 * @param {number} samples
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureScripts(extension, samples, say) {
  const published = await readFile(join(peer, 'inboxsdk.js'), 'utf8');
  const world = await readFile(join(peer, 'pageWorld.js'), 'utf8');
  const own = await readFile(join(extension, 'page-gmail.js'), 'utf8');
  const [small, smallWorld] = [await minified(published), await minified(world)];
  const times = await evaluations([small, own], samples);
  say('Evaluated the script of Gmail, and its peer.');
  const bytes = (/** @type {string[]} */ texts) =>
    spreadOf([texts.reduce((sum, text) => sum + gzipSync(text).length, 0)]);
  const row = (/** @type {string} */ what, /** @type {string} */ unit, /** @type {Row['sizes']} */ sizes) => ({
    what,
    unit,
    sizes,
    budget: null,
  });
  return [
    row('script put into the page, as its maker publishes it', 'bytes gzip', [bytes([published, world]), bytes([own])]),
    row('the same, both minified by terser', 'bytes gzip', [bytes([small, smallWorld]), bytes([own])]),
    row('parsed and evaluated in an empty page, minified', 'ms', times.map(spreadOf)),
  ];
}

/** @param {string} text */
async function minified(text) {
  const { code = '' } = await minify(text, { ecma: 2020 });
  return code;
}

/**
 * Milliseconds, turn about, each in a page of its own.
 *
 * @param {string[]} sources
 * @param {number} samples
 */
async function evaluations(sources, samples) {
  const { path } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const times = sources.map(() => /** @type {number[]} */ ([]));
  try {
    const context = await browser.newContext({ offline: true });
    await context.route('**', (route) => route.abort());
    for (let sample = 0; sample < samples; sample++) {
      for (const [index, source] of sources.entries()) {
        const page = await context.newPage();
        times[index]?.push(await page.evaluate(evaluate, source));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return times;
}

/**
 * Runs in the page.
 *
 * @param {string} source
 */
function evaluate(source) {
  const event = { addListener: () => undefined };
  const runtime = { id: 'id', sendMessage: () => Promise.resolve(), onMessage: event, onConnect: event };
  Object.assign(globalThis, { chrome: { runtime, storage: { local: { set: () => Promise.resolve() } } } });
  const began = performance.now();
  // Parsed each time anew, in the global scope, as a script is.
  // biome-ignore lint/security/noGlobalEval: what is evaluated is what is measured
  // biome-ignore lint/complexity/noCommaOperator: a direct call would be in this scope
  (0, eval)(source);
  return performance.now() - began;
}
