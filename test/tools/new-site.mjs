// @ts-check
// `npm run new-site -- <id> "<Name>" <host> [record|mail]`: the files a new site begins with, and its registry line.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { newSiteFiles, registryLine } from './new-site-files.mjs';

const [id = '', name = '', host = '', kind = 'record'] = process.argv.slice(2);
const usage = 'npm run new-site -- <id> "<Name>" <host> [record|mail]';

try {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(id)) throw new Error('The id is small letters and digits.');
  if (!name || /['\\\n]/.test(name)) throw new Error('The name has no quotes in it.');
  if (!/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))
    throw new Error('The host is one such as mail.shop.example.');
  if (kind !== 'record' && kind !== 'mail') throw new Error('A site shows a record of a person, or mail.');
  const registry = 'lib/sites/registry.ts';
  const before = await readFile(registry, 'utf8');
  const last = "  { id: 'generic',";
  if (before.includes(`id: '${id}'`)) throw new Error(`${id} is in the registry already.`);
  if (!before.includes(last)) throw new Error(`${registry} has no line for other pages to stand before.`);
  const month = new Date().toISOString().slice(0, 7);
  for (const [file, text] of newSiteFiles({ id, name, host, kind, month })) {
    await mkdir(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    process.stdout.write(`${file}\n`);
  }
  await writeFile(registry, before.replace(last, `${registryLine({ id, name, host })}\n${last}`));
  process.stdout.write(
    `${registry}\nNow put the page’s own selectors into the table, each with its month, and the site into test/sites/open-page.ts and test/sites/tables.ts.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 1;
}
