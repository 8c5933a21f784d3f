// @ts-check
// Processes that outlive the function that started them, written down so that exactly these can be stopped later,
// by this program or by the next one.

import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Started
 * @property {string} name
 * @property {number} pid also the number of its process group
 * @property {string} born when the kernel started it: the same number with another birth is another process
 *
 * @typedef {object} Command
 * @property {string} name
 * @property {string} file
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid] user and group
 */

/**
 * Starts a process as the leader of its own group, so that stopping takes its children along, and notes it.
 *
 * @param {string} folder
 * @param {Command} command
 */
export function start(folder, { name, file, args, cwd, env, uid }) {
  const log = openSync(path.join(folder, 'log', `${name}.out`), 'w');
  const child = spawn(file, args, { cwd, env, uid, gid: uid, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  // Without a listener a failed start would end the whole program; that it failed shows when nothing answers.
  child.on('error', (error) => writeFileSync(path.join(folder, 'log', `${name}.out`), String(error)));
  note(folder, name, child.pid);
}

/**
 * Starts the keeper, which stops everything noted in the folder when this program has ended, however it ended.
 *
 * @param {string} folder
 */
export function startKeeper(folder) {
  const script = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  // The open pipe is the sign of life. It must not keep this program alive by itself.
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
  note(folder, 'keeper', child.pid);
}

/**
 * What was started for this folder and not stopped yet. Some of it may have ended by itself.
 *
 * @param {string} folder
 * @returns {Started[]}
 */
export function noted(folder) {
  try {
    return JSON.parse(readFileSync(notesFile(folder), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * Stops these process groups and returns when they are gone. Stopping twice is harmless.
 *
 * @param {string} folder
 * @param {Started[]} all
 */
export async function stop(folder, all) {
  // Keepers first: one that wakes up now would act on notes that are about to change.
  const inOrder = [...all].sort((a, b) => Number(b.name === 'keeper') - Number(a.name === 'keeper'));
  const ours = inOrder.filter(isStillThere);
  for (const { pid } of ours) signal(pid, 'SIGTERM');
  for (let waited = 0; ours.some(isRunning); waited += 20) {
    if (waited === 3000) for (const { pid } of ours.filter(isRunning)) signal(pid, 'SIGKILL');
    if (waited >= 5000) throw new Error(`Some processes of the test webmail do not stop: ${names(ours)}.`);
    await sleep(20);
  }

  const rest = noted(folder).filter((one) => !all.some((other) => isSame(one, other)));
  if (rest.length > 0) writeFileSync(notesFile(folder), JSON.stringify(rest));
  else rmSync(notesFile(folder), { force: true });
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {number | undefined} pid undefined if it could not be started
 */
function note(folder, name, pid) {
  if (pid === undefined) throw new Error(`The test webmail could not start its ${name}: see ${folder}/log.`);
  /** @type {Started} */
  const started = { name, pid, born: processes().get(pid)?.born ?? '' };
  writeFileSync(notesFile(folder), JSON.stringify([...noted(folder), started]));
}

/** @param {string} folder */
function notesFile(folder) {
  return path.join(folder, 'processes.json');
}

/**
 * @param {number} group
 * @param {NodeJS.Signals} name
 */
function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // It ended by itself just now.
  }
}

/** @param {Started} started */
function isStillThere(started) {
  const leader = processes().get(started.pid);
  // Children of a leader that died alone are still in its group, and no other process may have its number then.
  return leader ? leader.born === started.born : isRunning(started);
}

/** @param {Started} started */
function isRunning({ pid }) {
  // A zombie runs no more; its parent may be too busy to notice.
  return [...processes().values()].some(({ group, state }) => group === pid && state !== 'Z');
}

/**
 * @param {Started} a
 * @param {Started} b
 */
function isSame(a, b) {
  return a.pid === b.pid && a.born === b.born;
}

/** @param {Started[]} all */
function names(all) {
  return all
    .filter(isRunning)
    .map(({ name, pid }) => `${name} (${pid})`)
    .join(', ');
}

/**
 * All processes of this machine, from /proc/PID/stat: see proc_pid_stat(5).
 *
 * @returns {Map<number, { state: string, group: number, born: string }>}
 */
function processes() {
  const found = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      // The second field is the program's name in brackets, and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      found.set(Number(name), { state: fields[0], group: Number(fields[2]), born: fields[19] });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
