// @ts-check
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { Stop } from './stop.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Count | string | undefined>} run a count if it holds tests of its own, or a word to print;
 *   throws when it fails
 */

/**
 * Runs steps in order, each with its time, going on after a failure, and closes with one line: `N passed, N failed`.
 * A step counts as one, tests count each.
 *
 * @param {Step[]} steps
 * @returns {Promise<boolean>} whether all passed
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failed = [];
  for (const { name, run } of steps) {
    const started = performance.now();
    const { count, says } = await outcome(run);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) failed.push(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${count.failed > 0 ? 'FAILED' : 'ok    '} ${name} (${seconds} s)${says ? `\n${indented(says)}` : ''}`);
  }
  if (total.skipped > 0) print(`Skipped: ${total.skipped}`);
  if (failed.length > 0) print(`Failed: ${failed.join('; ')}`);
  print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

/**
 * @param {Step['run']} run
 * @returns {Promise<{ count: Count, says: string }>}
 */
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
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show` lets its output through as it comes
 * @throws {Stop} with its output, if it fails
 */
export async function tool(script, args, { show = false, env = {} } = {}) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Stop(output.trim() || `It ended with code ${code}.`);
}

/**
 * Runs projects of Vitest.
 *
 * @param {...string} projects
 * @returns {Promise<Count>}
 * @throws {Stop} if Vitest itself came to no result
 */
export async function vitest(...projects) {
  const report = `test/results/${projects.join('-')}.json`;
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const failure = await tool(
    'vitest/vitest.mjs',
    ['run', ...projects.flatMap((name) => ['--project', name]), ...reporters],
    {
      show: true,
    },
  ).catch((/** @type {Error} */ error) => error);
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = await readReport(report);
  // A file that could not be loaded has no test that failed.
  const failed = failure ? Math.max(1, numFailedTests) : numFailedTests;
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

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
