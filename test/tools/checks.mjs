// @ts-check
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readTree } from '../checks/files.mjs';
import { importViolations } from '../checks/imports.mjs';
import { manifestViolations } from '../checks/manifest.mjs';
import { scanBundles } from '../checks/scan.mjs';
import { bundleSizes, pageBudget } from '../checks/sizes.mjs';
import { findBrowser, isDebianAsRoot } from './browser.mjs';
import { runScript } from './children.mjs';
import { runSteps, tool, vitest } from './steps.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const build = '.output/chrome-mv3';

/** @type {Step[]} */
const ofTheSources = [
  {
    name: 'format and lint',
    run: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'import directions', run: importDirections },
  { name: 'dead code', run: () => tool('knip/bin/knip.js', ['--no-progress']) },
];

/** @type {Step} */
const buildStep = { name: 'build', run: () => tool('wxt/bin/wxt.mjs', ['build']) };

/** @type {Step[]} */
const ofTheBuild = [
  { name: 'sizes', run: sizes },
  { name: 'scan of the built bundles', run: scan },
  { name: 'manifest', run: manifest },
];

/** @type {Step} */
const browserStep = { name: 'a browser to test in', run: async () => (await findBrowser()).path };

/** They compute all the time, and the others wait much of theirs: these go on whenever the others do not. @type {Step} */
const unitTests = {
  name: 'unit and component tests',
  run: (say) => vitest(say, ['unit', 'alone', 'components'], { yielding: true }),
};

/** @type {Step} */
const browserTests = { name: 'real-browser tests', run: (say) => vitest(say, ['browser']) };

/** @type {Step} */
const webmailTests = { name: 'tests beside a real webmail', run: (say) => vitest(say, ['webmail']) };

/** @type {Step} */
const quickBenchmark = { name: 'quick benchmark', run: benchmark };

/**
 * Everything that can be checked on any machine.
 *
 * @returns {Promise<boolean>} whether all passed
 */
export function checkAll() {
  return runInLanes([...ofTheSources, buildStep, ...ofTheBuild, browserStep], [[unitTests], [browserTests]]);
}

/**
 * The tests beside a real webmail, which need Debian's packages.
 *
 * @returns {Promise<boolean>} whether all passed, or were skipped where nobody counts on them
 */
export async function checkWebmail() {
  if (!(await isWebmailWanted())) return runSteps([]);
  return runSteps([debianStep, buildStep, browserStep, webmailTests]);
}

/**
 * Both, and the benchmark's record.
 *
 * @returns {Promise<boolean>} whether all passed
 */
export async function checkEverything() {
  const webmail = await isWebmailWanted();
  return runInLanes(
    [...(webmail ? [debianStep] : []), ...ofTheSources, buildStep, ...ofTheBuild, browserStep],
    [[unitTests], [browserTests], webmail ? [webmailTests] : []],
    [quickBenchmark],
  );
}

/**
 * Side by side where each has cores for itself; on fewer a browser would be so slow that its tests wait in vain.
 *
 * @param {Step[]} steps
 * @param {Step[][]} lanes
 * @param {Step[]} [last]
 */
function runInLanes(steps, lanes, last) {
  return availableParallelism() < 4 ? runSteps([...steps, ...lanes.flat()], [], last) : runSteps(steps, lanes, last);
}

/** Where nobody counts on them it is said that they are skipped. */
async function isWebmailWanted() {
  if ((await isDebianAsRoot()) || process.env['CI']) return true;
  process.stdout.write('The tests beside a real webmail were skipped: they need Debian, and root.\n');
  return false;
}

/** @type {Step} */
const debianStep = { name: 'Debian as root', run: async () => needs(await isDebianAsRoot()) };

/**
 * Alone on the machine: what makes a page busy for long is counted in it, too.
 *
 * @param {import('./steps.mjs').Say} say
 * @returns {Promise<undefined>}
 */
async function benchmark(say) {
  const code = await runScript('test/bench/run.mjs', ['--quick'], { say });
  if (code !== 0) throw new Stop('Something is worse than the record.');
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
