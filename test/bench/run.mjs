// @ts-check
// `npm run bench`, and `npm run bench -- --quick` for a first look. Prints budgets; it is no test, and fails only when
// something is broken.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { bench } = await import('./bench.mjs');
  await bench({ quick: process.argv.includes('--quick') });
});
