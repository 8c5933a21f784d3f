// @ts-check
import { readFile } from 'node:fs/promises';
import { readTree } from '../checks/files.mjs';
import { importViolations } from '../checks/imports.mjs';
import { manifestViolations } from '../checks/manifest.mjs';
import { scanBundles } from '../checks/scan.mjs';
import { bundleSizes, pageBudget } from '../checks/sizes.mjs';
import { findBrowser, isDebianAsRoot } from './browser.mjs';
import { runSteps, tool, vitest } from './steps.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const build = '.output/chrome-mv3';

/** @type {Step} */
const buildStep = { name: 'build', run: async () => tool('wxt/bin/wxt.mjs', ['build']).then(() => undefined) };

/** @type {Step} */
const browserStep = { name: 'a browser to test in', run: async () => (await findBrowser()).path };

/**
 * Everything that can be checked on any machine.
 *
 * @returns {Promise<boolean>} whether all passed
 */
export function checkAll() {
  return runSteps([
    {
      name: 'format and lint',
      run: async () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']).then(() => undefined),
    },
    { name: 'types', run: async () => tool('typescript/bin/tsc', ['--noEmit']).then(() => undefined) },
    { name: 'import directions', run: importDirections },
    {
      name: 'dead code',
      run: async () => tool('knip/bin/knip.js', ['--no-progress']).then(() => undefined),
    },
    buildStep,
    { name: 'sizes', run: sizes },
    { name: 'scan of the built bundles', run: scan },
    { name: 'manifest', run: manifest },
    { name: 'unit and component tests', run: () => vitest('unit', 'components') },
    browserStep,
    { name: 'real-browser tests', run: () => vitest('browser') },
  ]);
}

/**
 * The tests beside a real webmail, which need Debian's packages.
 *
 * @returns {Promise<boolean>} whether all passed, or were skipped where nobody counts on them
 */
export async function checkWebmail() {
  const possible = await isDebianAsRoot();
  if (!possible && !process.env['CI']) {
    process.stdout.write('The tests beside a real webmail were skipped: they need Debian, and root.\n');
    return runSteps([]);
  }
  return runSteps([
    { name: 'Debian as root', run: async () => needs(possible) },
    buildStep,
    browserStep,
    { name: 'tests beside a real webmail', run: () => vitest('webmail') },
  ]);
}

/**
 * @param {boolean} possible
 * @returns {undefined}
 */
function needs(possible) {
  if (!possible) throw new Stop('The tests beside a real webmail need Debian, and root.');
}

async function importDirections() {
  const files = await readTree('.', ['lib', 'components', 'entrypoints'], /\.tsx?$/);
  complain(importViolations(files));
  return `${files.size} files`;
}

async function sizes() {
  const rows = bundleSizes(await bundles());
  const table = rows.map(({ name, gzip, tooLarge }) => {
    const budget = tooLarge ? `  over the ${pageBudget / 1000} kB that a page may get` : '';
    return `${(gzip / 1000).toFixed(1).padStart(7)} kB gzip  ${name}${budget}`;
  });
  if (rows.some(({ tooLarge }) => tooLarge)) throw new Stop(table.join('\n'));
  return table.join('\n');
}

async function scan() {
  const files = await bundles();
  complain(scanBundles(files));
  return `${files.size} files`;
}

/** @returns {Promise<undefined>} */
async function manifest() {
  await bundles();
  complain(manifestViolations(JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'))));
}

/** @throws {Stop} if there is no build: an empty folder must not pass */
async function bundles() {
  const files = await readTree(build, ['.'], /\.(js|html|css)$/);
  if (!files.has('background.js')) throw new Stop('There is no build to look at.');
  return files;
}

/** @param {string[]} violations */
function complain(violations) {
  if (violations.length > 0) throw new Stop(violations.join('\n'));
}
