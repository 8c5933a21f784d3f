import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from '@/test/tools/steps.mjs';
import { Stop } from '@/test/tools/stop.mjs';

let printed: string;
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const passes = (name: string) => ({ name, run: async () => undefined });
const fails = (name: string, says: string) => ({
  name,
  run: async () => {
    throw new Stop(says);
  },
});
/** Without the times. */
const lines = () =>
  printed
    .replace(/ \(\d+\.\d s\)/g, '')
    .trimEnd()
    .split('\n');

test('one step that fails in any lane fails the run, and the others are run all the same', async () => {
  expect(
    await runSteps(
      [passes('types')],
      [[passes('units')], [fails('browsers', 'No.'), passes('webmail')]],
      [passes('bench')],
    ),
  ).toBe(false);
  expect(lines()).toEqual([
    'ok     types',
    'Side by side: units; browsers; webmail.',
    'ok     units',
    'FAILED browsers',
    '       No.',
    'ok     webmail',
    'ok     bench',
    'Failed: browsers',
    '4 passed, 1 failed',
  ]);
});

test('tests that failed in a lane are counted, and fail the run', async () => {
  const counted = { name: 'units', run: async () => ({ passed: 4, failed: 1, skipped: 2 }) };
  expect(await runSteps([], [[counted], [passes('browsers')]])).toBe(false);
  expect(lines().slice(-3)).toEqual(['Skipped: 2', 'Failed: units', '5 passed, 1 failed']);
});

test('what steps say side by side stands apart, in the order in which they were through', async () => {
  let slowMayEnd: () => void = () => undefined;
  const waits = new Promise<void>((done) => {
    slowMayEnd = done;
  });
  const slow = {
    name: 'slow',
    run: async (say: (text: string) => void) => {
      say('slow begins\n');
      await waits;
      say('slow ends\n');
      return undefined;
    },
  };
  const quick = {
    name: 'quick',
    run: async (say: (text: string) => void) => {
      say('quick\n');
      setTimeout(slowMayEnd);
      return undefined;
    },
  };
  expect(await runSteps([], [[slow], [quick]])).toBe(true);
  expect(lines()).toEqual([
    'Side by side: slow; quick.',
    'quick',
    'ok     quick',
    'slow begins',
    'slow ends',
    'ok     slow',
    '2 passed, 0 failed',
  ]);
});

test('told to end, it ends what it runs, begins nothing more, and says so by its code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'attune-steps-'));
  const of = (name: string) => JSON.stringify(pathToFileURL(resolve(`test/tools/${name}.mjs`)).href);
  const long = join(folder, 'long.mjs');
  await writeFile(long, "process.stdout.write('begun ' + process.pid); setInterval(() => {}, 1000);\n");
  const main = join(folder, 'main.mjs');
  await writeFile(
    main,
    `import { runScript, stopTogether } from ${of('children')};
     import { runSteps } from ${of('steps')};
     stopTogether();
     const begun = (text) => process.stderr.write(text);
     const long = { name: 'long', run: () => runScript(${JSON.stringify(long)}, [], { say: begun }).then(() => {}) };
     await runSteps([], [[long, { name: 'next', run: async () => {} }]]);\n`,
  );
  const program = spawn(process.execPath, [main]);
  let output = '';
  program.stdout.on('data', (data) => {
    output += data;
  });
  const [begun] = await once(program.stderr, 'data');
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(output).toContain('Stopped.');
  expect(output).not.toMatch(/next \(/);
  const pid = Number(String(begun).split(' ')[1]);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  await rm(folder, { recursive: true });
});
