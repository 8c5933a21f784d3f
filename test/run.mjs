// @ts-check
// `npm test`, and with the word "webmail" `npm run test:webmail`. Runs on a clone that has nothing installed yet.
import { checkNode } from './tools/node-version.mjs';
import { run } from './tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('./tools/install.mjs');
  installPackages();
  const { checkAll, checkWebmail } = await import('./tools/checks.mjs');
  const passed = process.argv[2] === 'webmail' ? await checkWebmail() : await checkAll();
  if (!passed) process.exitCode = 1;
});
