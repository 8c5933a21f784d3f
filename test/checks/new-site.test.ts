import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A copy of the sources, into which new sites are put. */
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'attune-new-site-'));
  const docs = ['sites-page', 'rule-page', 'expectations'].map((name) => `test/docs/${name}.ts`);
  const panel = ['log', 'readings'].map((name) => `test/app/${name}.ts`);
  const tools = ['new-site', 'new-site-files'].map((name) => `test/tools/${name}.mjs`);
  const settings = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'lingui.config.mjs', 'biome.json'];
  for (const path of [
    'lib',
    'docs',
    'test/sites',
    'test/fixtures',
    'test/setup.ts',
    'test/setup-shared.ts',
    ...docs,
    ...panel,
    ...tools,
    ...settings,
  ]) {
    await cp(path, join(copy, path), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
}
const newSite = (...args: string[]) => run('test/tools/new-site.mjs', ...args);
const program = (path: string) => join(copy, 'node_modules', path);

test('a site of each kind is written, types and style hold, and its tests fail until it is filled in', async () => {
  expect(newSite('harbour', 'Harbour CRM', 'crm.harbour.example').stderr).toBe('');
  expect(newSite('quay', 'Quay Mail', '*.quay.example', 'mail').stderr).toBe('');
  const registry = await readFile(join(copy, 'lib/sites/registry.ts'), 'utf8');
  expect(registry).toMatch(/id: 'harbour'.*\n.*id: 'quay'.*\n.*id: 'generic'/);
  expect(run(program('typescript/bin/tsc'), '--noEmit', '-p', '.').stdout).toBe('');
  const style = run(program('@biomejs/biome/bin/biome'), 'check', 'lib/sites', 'test/sites');
  expect(style.stderr + style.stdout).not.toMatch(/harbour|quay/);
  const tests = (...names: string[]) => {
    const files = names.map((name) => `test/sites/${name}.test.ts`);
    return stripVTControlCharacters(run(program('vitest/vitest.mjs'), 'run', '--project', 'unit', ...files).stdout);
  };
  expect(tests('harbour', 'quay')).toMatch(/Tests {2}2 failed \| 2 passed/);
  // No list has forgotten it either.
  expect(tests('registry')).toMatch(/Tests {2}6 failed \| \d+ passed/);
  for (const id of ['harbour', 'quay']) {
    const table = join(copy, `lib/sites/${id}-selectors.ts`);
    await writeFile(table, (await readFile(table, 'utf8')).replaceAll('not yet', '2026-11'));
  }
  expect(tests('harbour', 'quay')).toMatch(/Tests {2}4 passed/);
}, 180_000);

test.each([
  [['Harbour', 'Harbour', 'x.example'], 'The id is small letters and digits.'],
  [['pier', 'Pier', 'nowhere'], 'The host is one such as mail.shop.example.'],
  [['gmail', 'Gmail', 'mail.example'], 'gmail is in the registry already.'],
])('%s is refused, and nothing is written', (args, words) => {
  const { status, stdout, stderr } = newSite(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
});
