// @ts-check
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Halfway down to the lowest would leave almost nothing of a busy machine. */
const lessThanOthers = 5;

/** Whether what runs is in groups of its own, which a signal reaches at once: not before this program passes signals on. */
let inGroups = false;

/** Those that run now. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {NodeJS.Signals | undefined} */
let stopped;

/** Whether this program was told to end. */
export function wasStopped() {
  return stopped !== undefined;
}

/**
 * From here on a signal that ends this program ends first what it runs, which has its own things to put away; the second
 * one ends it at once.
 */
export function stopTogether() {
  inGroups = process.platform !== 'win32';
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      stopped = signal;
      process.exitCode = 128 + constants.signals[signal];
      for (const child of running) end(child, signal);
    });
  }
}

/**
 * With all that it has started itself.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (!inGroups || child.pid === undefined) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended by itself just now.
  }
}

/**
 * Runs a script with this Node, in color where this program's own output is.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {object} options
 * @param {(text: string) => void} options.say gets what it prints, as it comes
 * @param {Record<string, string>} [options.env] on top of this process's own
 * @param {boolean} [options.yielding] whatever else runs on this machine goes first
 * @returns {Promise<number | null>} the code it ended with; null if a signal ended it
 */
export function runScript(script, args, { say, env = {}, yielding = false }) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Vitest leaves its workers behind when it alone is told to end.
    detached: inGroups,
    env: { ...process.env, ...color, ...env },
  });
  running.add(child);
  if (yielding && child.pid !== undefined) setPriority(child.pid, lessThanOthers);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => running.delete(child));
}
