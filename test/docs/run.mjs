// @ts-check
// `npm run docs`: writes docs/rules from the rules, and removes the pages of those that are gone.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { importSource } from '../tools/import-source.mjs';

/** @type {typeof import('./pages')} */
const module = await importSource('test/docs/pages.ts');
const pages = module.rulePages();
await mkdir('docs/rules', { recursive: true });
for (const name of await readdir('docs/rules')) if (!pages.has(name)) await rm(`docs/rules/${name}`);
for (const [name, text] of pages) await writeFile(`docs/rules/${name}`, text);
process.stdout.write(`docs/rules: ${pages.size} pages.\n`);
