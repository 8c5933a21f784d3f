// @ts-check
// `npm run bench`, `npm run bench -- --quick` for a first look, `-- --sites` for the pages of the sites alone. Prints budgets; it is no test, and fails only when
// something is broken.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { bench, benchSitesAlone } = await import('./bench.mjs');
  const measure = process.argv.includes('--sites') ? benchSitesAlone : bench;
  await measure({ quick: process.argv.includes('--quick') });
});
