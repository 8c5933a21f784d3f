// @ts-check
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { wordMacros } from '../../lingui.config.mjs';

/**
 * A module of the sources, made runnable by Vite as the builds are.
 *
 * @param {string} path from the project's root
 * @returns {Promise<any>} what it exports
 */
export async function importSource(path) {
  const { module } = await runnerImport(resolve(path), {
    plugins: [wordMacros],
    resolve: { alias: { '@': resolve('.') } },
    logLevel: 'error',
  });
  return module;
}
