// @ts-check
// `npm run bench:draft`: how long reading a long draft takes.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./time-draft') }} */
const { module } = await runnerImport(resolve('test/text/time-draft.ts'), {
  resolve: { alias: { '@': resolve('.') } },
  logLevel: 'error',
});
process.stdout.write(`${module.timeDrafts().join('\n')}\n`);
