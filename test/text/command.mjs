// @ts-check
// `npm run -s text -- intent < sentences.txt`: what lib/text makes of a text, to be judged from outside. Answers alone go to
// standard output.
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./commands') }} */
const { module } = await runnerImport(resolve('test/text/commands.ts'), {
  resolve: { alias: { '@': resolve('.') } },
  logLevel: 'error',
});
const [name = '', ...options] = process.argv.slice(2);
const command = module.commands[name];
if (command) {
  const answers = command(await text(process.stdin), options);
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''));
} else {
  process.stderr.write(`Say what to read for: npm run -s text -- ${Object.keys(module.commands).join(' | ')}\n`);
  process.exitCode = 1;
}
