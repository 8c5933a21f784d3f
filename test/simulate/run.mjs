// @ts-check
// `npm run simulate`: a day of a seller, and what the budget of nudges makes of it. It is no test; one holds the same.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { importSource } = await import('../tools/import-source.mjs');
  /** @type {typeof import('./print')} */
  const module = await importSource('test/simulate/print.ts');
  process.stdout.write(`${module.printed()}\n`);
});
