// @ts-check
// `npm test`; with the word "webmail" `npm run test:webmail`, with "everything" what .ci/run calls. Runs on a clone that
// has nothing installed yet.
import { checkNode } from './tools/node-version.mjs';
import { run } from './tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('./tools/install.mjs');
  installPackages();
  const { stopTogether } = await import('./tools/children.mjs');
  stopTogether();
  const { checkAll, checkEverything, checkWebmail } = await import('./tools/checks.mjs');
  const [asked = ''] = process.argv.slice(2);
  const check = { webmail: checkWebmail, everything: checkEverything }[asked] ?? checkAll;
  if (!(await check())) process.exitCode ??= 1;
});
