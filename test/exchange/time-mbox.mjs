// @ts-check
// `npm run bench:mbox`: how long reading an mbox of 20 MB and of 200 MB takes, beside the mail parser's own time.
import { importSource } from '../tools/import-source.mjs';

const sizes = process.argv.slice(2).map(Number);
/** @type {typeof import('./time-mbox')} */
const module = await importSource('test/exchange/time-mbox.ts');
for (const size of sizes.length > 0 ? sizes : [20, 200]) {
  process.stdout.write(`${await module.timeMbox(size)}\n`);
}
