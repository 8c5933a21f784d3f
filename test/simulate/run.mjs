// @ts-check
// `npm run simulate`: a day of a seller, and what the budget of nudges makes of it. It is no test; one holds the same.
import { resolve } from 'node:path';
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { runnerImport } = await import('vite');
  const path = resolve('test/simulate/print.ts');
  /** @type {{ module: typeof import('./print') }} */
  const { module } = await runnerImport(path, { resolve: { alias: { '@': resolve('.') } }, logLevel: 'error' });
  process.stdout.write(`${module.printed()}\n`);
});
