// @ts-check
import { Stop } from '../tools/stop.mjs';

/**
 * A demonstration that nobody can see is pointless; the test of it says `ATTUNE_HEADLESS`.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @throws {Stop} if there is nothing to open a window on
 */
export function checkDisplay(env, platform) {
  const found = platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['ATTUNE_HEADLESS'];
  if (!found) throw new Stop('npm start opens a browser window, and there is no display here: run it on a desktop.');
}
