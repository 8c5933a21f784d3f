// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installDebianPackages, isDebianAsRoot } from './browser.mjs';
import { Stop } from './stop.mjs';

const run = promisify(execFile);

/**
 * Makes sure that a program of a Debian package is there; on Debian as root it is installed.
 *
 * @param {string} name
 * @param {string} debianPackage
 * @throws {Stop} if it is missing and cannot be installed
 */
export async function needProgram(name, debianPackage) {
  if (await isThere(name)) return;
  if (!(await isDebianAsRoot())) throw new Stop(`${name} is missing: install it (Debian's package ${debianPackage}).`);
  process.stdout.write(`Installing ${debianPackage} from Debian.\n`);
  await installDebianPackages([debianPackage]);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function runProgram(name, args) {
  await run(name, [...args], { maxBuffer: 64 * 1024 * 1024 });
}

/** @param {string} name */
async function isThere(name) {
  return run(name, ['--help']).then(
    () => true,
    (error) => error.code !== 'ENOENT',
  );
}
