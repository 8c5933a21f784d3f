// @ts-check
// Symbolic links that change hands in one step.

import { rename, rm, symlink } from 'node:fs/promises';

/**
 * @param {string} target
 * @param {string} name is replaced if it is there
 */
export async function link(target, name) {
  await rm(`${name}.new`, { force: true });
  await symlink(target, `${name}.new`);
  await rename(`${name}.new`, name);
}
