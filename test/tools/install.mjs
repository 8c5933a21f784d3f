// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Stop } from './stop.mjs';

/**
 * Installs the packages of package-lock.json, if they are not there in just those versions.
 *
 * @throws {Stop} if they cannot be had
 */
export function installPackages() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  process.stdout.write('Installing packages.\n');
  // npm tries each package again and again, for minutes if there is no network: one try, and one more for what failed.
  const install = () => npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=0']);
  const first = install();
  if (first.status === 0) return;
  const { status, stderr } = install();
  if (status === 0) return;
  throw new Stop(
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(stderr)
      ? 'The packages could not be fetched: is the network there?'
      : `npm could not install the packages: ${reason(stderr)}`,
  );
}

/**
 * The first line in which npm says what is wrong; the ones before it are codes.
 *
 * @param {string} stderr
 */
function reason(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm error\s*/, '').trim());
  return lines.find((line) => line !== '' && !/^(code|errno|npm warn)\b/.test(line)) ?? 'it did not say why.';
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether every package that the lock asks for is there. Optional ones may be missing: they are for other machines.
 *
 * @param {Lock | null} wanted
 * @param {Lock | null} installed npm's own record of what it installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted?.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = installed?.packages?.[path];
    return there ? there.version === version : optional === true || devOptional === true;
  });
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function npm(args) {
  const own = process.env['npm_execpath'];
  const [program, first] = own ? [process.execPath, [own]] : ['npm', []];
  const options = { encoding: /** @type {const} */ ('utf8'), shell: !own && process.platform === 'win32' };
  return spawnSync(program, [...first, ...args], options);
}
