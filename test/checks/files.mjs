// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file below some folders, by its path from `root` with forward slashes. A folder that is not there holds none.
 *
 * @param {string} root
 * @param {string[]} folders
 * @param {RegExp} wanted matches the paths to read
 * @returns {Promise<Map<string, string>>} path to text
 */
export async function readTree(root, folders, wanted) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(root, path).split(sep).join('/');
      if (entry.isFile() && wanted.test(name)) files.set(name, await readFile(path, 'utf8'));
    }
  }
  return files;
}
