// @ts-check
// The test webmail by hand, until Ctrl-C:
//
//   node test/webmail/run.mjs [--editor plain|html|as-message] [--timezone Europe/Oslo] [--base ISO] [--port 18180]

import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startRoundcube } from './roundcube.mjs';

const { values } = parseArgs({
  options: {
    editor: { type: 'string' },
    timezone: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  },
});

try {
  await main();
} catch (error) {
  // biome-ignore lint/suspicious/noConsole: run by hand
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  // The servers do not keep this program alive, and waiting for a signal does not either.
  const alive = setInterval(() => {}, 60_000);
  const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  try {
    const { timezone, base, port } = values;
    const editor = editorNamed(values.editor);
    const webmail = await startRoundcube({
      ...(editor ? { editor } : {}),
      ...(timezone ? { timezone } : {}),
      ...(base ? { base } : {}),
      ...(port ? { httpPort: Number(port) } : {}),
    });
    // biome-ignore lint/suspicious/noConsole: run by hand
    console.log(`${webmail.url} user ${webmail.user} password ${webmail.password} (Ctrl-C stops it)`);
    await asked;
    await webmail.stop();
  } finally {
    clearInterval(alive);
  }
}

/** @param {string | undefined} name */
function editorNamed(name) {
  if (name === undefined || name === 'plain' || name === 'html' || name === 'as-message') return name;
  throw new Error(`There is no editor "${name}": plain, html or as-message.`);
}
