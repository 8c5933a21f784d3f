// @ts-check
import { gzipSync } from 'node:zlib';
import { isPageBundle } from './scan.mjs';

/** Bytes of gzip: the budget for what is put into a page. */
export const pageBudget = 15_000;

/**
 * The weight of every script of a build, heaviest first. Only what is put into a page has a limit.
 *
 * @param {Map<string, string>} files name to text
 * @returns {{ name: string, gzip: number, tooLarge: boolean }[]}
 */
export function bundleSizes(files) {
  return [...files]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, text]) => {
      const gzip = gzipSync(text).length;
      return { name, gzip, tooLarge: isPageBundle(name) && gzip > pageBudget };
    })
    .sort((a, b) => b.gzip - a.gzip);
}
