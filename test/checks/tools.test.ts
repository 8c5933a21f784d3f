import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, places } from '@/test/tools/browser.mjs';
import { isInstalled } from '@/test/tools/install.mjs';
import { checkNode } from '@/test/tools/node-version.mjs';
import { listen } from '@/test/tools/port.mjs';

/** A clone in which nothing is installed: what runs before `npm ci` must do without packages. */
let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'attune-clone-'));
  for (const path of ['package.json', 'package-lock.json', 'test/run.mjs', 'test/tools', 'test/sample']) {
    await cp(path, join(clone, path), { recursive: true });
  }
});

afterAll(() => rm(clone, { recursive: true, force: true }));

function inClone(script: string, env: Record<string, string>, options: string[] = []) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, npm_execpath: _npm, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, script], {
    cwd: clone,
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each(['test/run.mjs', 'test/sample/start.mjs'])('%s says in one sentence that Node is too old', async (script) => {
  const pretend = join(clone, 'pretend.cjs');
  await writeFile(pretend, "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });\n");
  expect(inClone(script, {}, ['--require', pretend])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Attune needs Node 20.19 or newer, and this is Node 18.20.4.\n',
  });
});

test.each([
  ['test/run.mjs', {}],
  ['test/sample/start.mjs', { ATTUNE_HEADLESS: '1' }],
])(
  '%s says in one sentence that there is no network',
  (script, env) => {
    const nobody = {
      npm_config_registry: 'http://127.0.0.1:1/',
      npm_config_cache: join(clone, 'cache'),
      // Who is not there now is not there in half a minute either.
      npm_config_fetch_retries: '0',
    };
    expect(inClone(script, { ...env, ...nobody })).toEqual({
      status: 1,
      stdout: 'Installing packages.\n',
      stderr: 'The packages could not be fetched: is the network there?\n',
    });
  },
  180_000,
);

test('Node is new enough from 20.19 on', () => {
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) checkNode(version);
  for (const version of ['20.18.3', '18.20.4', '12.0.0']) expect(() => checkNode(version)).toThrow(version);
});

test('a port that is taken is named', async () => {
  const first = createServer();
  const port = await listen(first);
  await expect(listen(createServer(), port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  first.close();
});

test('a browser named by hand must be there', async () => {
  await expect(findBrowser({ ATTUNE_BROWSER: '/no/such/browser' })).rejects.toThrow('/no/such/browser');
});

test("Google's own Chrome is told apart", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'attune-browsers-'));
  for (const [program, branded] of [
    ['chromium', false],
    ['brave-browser', false],
    ['microsoft-edge', false],
    ['google-chrome', true],
    ['some-browser', true],
  ] as const) {
    const path = join(folder, program);
    await writeFile(path, '', { mode: 0o755 });
    expect(await findBrowser({ ATTUNE_BROWSER: path })).toMatchObject({ path, branded });
  }
  await rm(folder, { recursive: true });
});

test('browsers are looked for where each system keeps them', () => {
  expect(places({ PATH: '/usr/bin' }, 'linux')).toContain('/usr/bin/chromium');
  expect(places({ HOME: '/Users/robin' }, 'darwin')).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(places({ ProgramFiles: 'C:\\Program Files' }, 'win32')).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('packages are installed again when one is missing or of another version', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, null)).toBe(false);
});
