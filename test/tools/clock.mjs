// @ts-check
import { access, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installDebianPackages, isDebianAsRoot } from './browser.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Clock time in the whole browser: worker, panel, pages, alarms. It runs on from where it was set.
 * @property {Record<string, string>} env
 * @property {(at: string) => Promise<void>} set moves time; every process has noticed when this resolves
 * @property {() => Promise<void>} remove
 */

const library = 'faketime/libfaketimeMT.so.1';

/**
 * Sets the clock of a browser that is yet to start. libfaketime (Debian's package) answers the browser's own calls for
 * the time, so nothing in the product or in its pages is patched. Timers keep real time: only the wall clock is set.
 *
 * The time is an offset in a file that every process reads again each second; a fixed start would begin anew in each
 * process. Sandboxed processes cannot read the file, so this needs root, as Chromium then runs without its sandbox.
 *
 * @param {string} at e.g. '2026-11-20T09:00:00Z'
 * @returns {Promise<Clock>}
 */
export async function setClock(at) {
  const folder = await mkdtemp(join(tmpdir(), 'attune-clock-'));
  const file = join(folder, 'offset');
  /** @param {string} time */
  const write = async (time) => {
    // In one act: a process that reads an empty file in between ends itself.
    await writeFile(`${file}.new`, `${offset(time)}\n`);
    await rename(`${file}.new`, file);
  };
  await write(at);
  return {
    env: {
      LD_PRELOAD: await findLibrary(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      // Chromium stands still if the clock that its timers wait by is touched.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
      NO_FAKE_STAT: '1',
    },
    async set(time) {
      await write(time);
      // Each process looks again after one full second by the clock, which may take two.
      await wait(2_500);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Seconds from the real time. A sign must be there: without one libfaketime reads a date, and ends the browser.
 *
 * @param {string} time
 */
function offset(time) {
  const seconds = (Date.parse(time) - Date.now()) / 1000;
  return `${seconds < 0 ? '' : '+'}${seconds.toFixed(3)}`;
}

async function findLibrary() {
  const there = await installed();
  if (there) return there;
  if (!(await isDebianAsRoot())) throw new Stop('Setting the clock of a browser needs Debian, and root.');
  await installDebianPackages(['faketime']);
  const now = await installed();
  if (!now) throw new Stop('Debian installed faketime, and its library is not where it was expected.');
  return now;
}

/** Debian puts it under the machine's architecture, such as /usr/lib/x86_64-linux-gnu. */
async function installed() {
  for (const folder of await readdir('/usr/lib').catch(() => [])) {
    const path = join('/usr/lib', folder, library);
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
