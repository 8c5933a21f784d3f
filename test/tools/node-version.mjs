// @ts-check
import { Stop } from './stop.mjs';

/** The oldest Node that Vite, Vitest and WXT run on; `engines` in package.json says the same. */
const oldest = [20, 19];

/**
 * Says so if this Node is too old. To be called before anything is imported that an old Node cannot parse.
 *
 * @param {string} [version] as `process.versions.node` gives it
 * @throws {Stop}
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(`Attune needs Node ${oldest.join('.')} or newer, and this is Node ${version}.`);
}
