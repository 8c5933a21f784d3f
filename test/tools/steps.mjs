// @ts-check
import { readFile, rm } from 'node:fs/promises';
import { runScript, wasStopped } from './children.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {(text: string) => void} Say
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(say: Say) => Promise<Count | string | undefined>} run a count if it holds tests of its own, or a word to
 *   print; throws when it fails. What it has to say meanwhile goes to `say`
 */

/**
 * Runs steps in order, each with its time, going on after a failure; then lanes of steps side by side, where what a step
 * says stands together, once it is through; then the last ones, in order again. Closes with one line: `N passed, N
 * failed`. A step counts as one, tests count each. Once the run was stopped by a signal no further step begins.
 *
 * @param {Step[]} steps
 * @param {Step[][]} [lanes]
 * @param {Step[]} [last]
 * @returns {Promise<boolean>} whether all passed
 */
export async function runSteps(steps, lanes = [], last = []) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failed = [];
  /** @param {Step} step @param {Say} say */
  const one = async ({ name, run }, say) => {
    if (wasStopped()) return;
    const started = performance.now();
    const { count, says } = await outcome(() => run(say));
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) failed.push(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${count.failed > 0 ? 'FAILED' : 'ok    '} ${name} (${seconds} s)${says ? `\n${indented(says)}` : ''}\n`);
  };
  for (const step of steps) await one(step, print);
  if (lanes.length > 0)
    print(
      `Side by side: ${lanes
        .flat()
        .map(({ name }) => name)
        .join('; ')}.\n`,
    );
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) {
        let said = '';
        await one(step, (text) => {
          said += text;
        });
        print(said);
      }
    }),
  );
  for (const step of last) await one(step, print);
  if (total.skipped > 0) print(`Skipped: ${total.skipped}\n`);
  if (failed.length > 0) print(`Failed: ${failed.join('; ')}\n`);
  if (wasStopped()) print('Stopped.\n');
  print(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 && !wasStopped();
}

/** @param {() => Promise<Count | string | undefined>} run */
async function outcome(run) {
  try {
    const result = await run();
    if (typeof result === 'object') return { count: result, says: '' };
    return { count: { passed: 1, failed: 0, skipped: 0 }, says: result ?? '' };
  } catch (error) {
    const says = error instanceof Stop ? error.message : error instanceof Error ? (error.stack ?? '') : String(error);
    return { count: { passed: 0, failed: 1, skipped: 0 }, says };
  }
}

/**
 * Runs one of the installed command line tools with this Node.
 *
 * @param {string} script below node_modules
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<undefined>}
 * @throws {Stop} with its output, if it fails
 */
export async function tool(script, args, { env = {} } = {}) {
  let output = '';
  const code = await runScript(`node_modules/${script}`, args, {
    env,
    say: (text) => {
      output += text;
    },
  });
  if (code !== 0) throw new Stop(output.trim() || `It ended with code ${code}.`);
}

/**
 * Runs projects of Vitest.
 *
 * @param {Say} say
 * @param {string[]} projects
 * @param {{ yielding?: boolean }} [options] `yielding`: whatever else runs on this machine goes first
 * @returns {Promise<Count>}
 * @throws {Stop} if Vitest itself came to no result
 */
export async function vitest(say, projects, { yielding = false } = {}) {
  const report = `test/results/${projects.join('-')}.json`;
  await rm(report, { force: true });
  const asked = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runScript('node_modules/vitest/vitest.mjs', ['run', ...asked, ...reporters], { say, yielding });
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = await readReport(report);
  // A file that could not be loaded has no test that failed.
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped };
}

/**
 * @param {string} path
 * @returns {Promise<{ numPassedTests: number, numFailedTests: number, numPendingTests: number }>}
 */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new Stop('Vitest ended without a report.');
  }
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^/gm, '       ');
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
}
