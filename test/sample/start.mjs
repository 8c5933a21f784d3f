// @ts-check
// `npm start`: the sample inbox in a browser, Attune beside it. Runs on a clone that has nothing installed yet.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { checkDisplay } = await import('./display.mjs');
  checkDisplay(process.env, process.platform);
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const { demonstrate } = await import('./demonstrate.mjs');
  await demonstrate(!!process.env['ATTUNE_HEADLESS']);
});
