// @ts-check
// `npm run bench` prints budgets, `-- --sites` what the pages of the sites cost; neither is a test. `-- --quick` measures
// less and holds what does not hang on the machine to the record, which `-- --quick --record` writes.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { bench, benchQuickly, benchSitesAlone } = await import('./bench.mjs');
  const asked = (/** @type {string} */ option) => process.argv.includes(option);
  if (asked('--sites')) await benchSitesAlone();
  else if (!asked('--quick')) await bench();
  else if (!(await benchQuickly({ record: asked('--record') }))) process.exitCode = 1;
});
