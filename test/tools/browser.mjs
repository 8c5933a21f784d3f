// @ts-check
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path its program
 * @property {string} name for a person to read
 * @property {boolean} branded Google's own Chrome, which ignores --load-extension
 */

/** Debian's package; the project's own tests and demo need no other. */
const debianPackage = 'chromium';

/**
 * The first browser there is that can run the extension. `ATTUNE_BROWSER` names another program. On Debian as root
 * Chromium is installed if there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Browser>}
 * @throws {Stop} if there is none, or if `ATTUNE_BROWSER` names none
 */
export async function findBrowser(env = process.env) {
  const wanted = env['ATTUNE_BROWSER'];
  if (wanted) {
    if (await runs(wanted)) return describe(wanted);
    throw new Stop(`ATTUNE_BROWSER names ${wanted}, and there is no such program.`);
  }
  const path = (await firstOf(places(env))) ?? (await installOnDebian(env));
  if (path) return describe(path);
  throw new Stop(
    'No browser was found: install Chromium, Chrome, Edge or Brave, or name one with ATTUNE_BROWSER=/path/to/it.',
  );
}

/**
 * @param {string} path
 * @returns {Browser}
 */
function describe(path) {
  const name = /brave/i.test(path)
    ? 'Brave'
    : /edge/i.test(path)
      ? 'Edge'
      : /chromium/i.test(path)
        ? 'Chromium'
        : /chrome/i.test(path)
          ? 'Chrome'
          : path;
  // Under an unknown name it is taken for Chrome: what Chrome needs works in the others too.
  return { path, name, branded: name === 'Chrome' || name === path };
}

/**
 * Where browsers live. Chromium first: it takes the extension from the command line.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]}
 */
export function places(env, platform = process.platform) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(Boolean);
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Google Chrome'];
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const programs = [
    'chromium',
    'chromium-browser',
    'brave-browser',
    'brave',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
async function installOnDebian(env) {
  if (!(await isDebianAsRoot())) return undefined;
  process.stdout.write('No browser was found: installing Chromium from Debian.\n');
  await installDebianPackages([debianPackage]);
  return firstOf(places(env));
}

/** Whether packages can be installed here without asking anybody. */
export async function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !(await runs('/usr/bin/apt-get'))) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*debian/m.test(release);
}

/**
 * Installs packages of Debian; the lists are fetched first if the packages are not known yet.
 *
 * @param {string[]} packages
 * @throws {Stop} if they cannot be had
 */
export async function installDebianPackages(packages) {
  const install = () => aptGet(['install', '-y', '--no-install-recommends', ...packages]);
  if (await install()) return;
  if ((await aptGet(['update'])) && (await install())) return;
  throw new Stop(`Debian's ${packages.join(', ')} could not be installed: is the network there?`);
}

/** @param {string[]} args */
async function aptGet(args) {
  // Another test may be installing just now.
  return promisify(execFile)('/usr/bin/apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    () => true,
    () => false,
  );
}

/** @param {string[]} paths */
async function firstOf(paths) {
  for (const path of paths) if (await runs(path)) return path;
  return undefined;
}

/** @param {string} path */
async function runs(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
