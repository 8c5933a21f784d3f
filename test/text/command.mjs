// @ts-check
// `npm run -s text -- intent < sentences.txt`: what lib/text makes of a text, to be judged from outside. Answers alone go to
// standard output.
import { buffer } from 'node:stream/consumers';
import { importSource } from '../tools/import-source.mjs';

/** @type {typeof import('./commands')} */
const module = await importSource('test/text/commands.ts');
const [name = '', ...options] = process.argv.slice(2);
const command = module.commands[name];
try {
  if (!command) throw new Error(`Say what to read for: npm run -s text -- ${Object.keys(module.commands).join(' | ')}`);
  const answers = await command(await buffer(process.stdin), options);
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
