import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { openSample } from '@/test/sample/demonstrate.mjs';

let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill('SIGKILL');
});

/** Starts it as `npm start` does and collects what it prints. */
function start(env: Record<string, string>): { output: () => string; ended: Promise<unknown[]> } {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  child = spawn(process.execPath, ['test/sample/start.mjs'], { env: { ...rest, ...env } });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return { output: () => output, ended: once(child, 'exit') };
}

test('npm start opens the inbox with the panel beside it, and ends clean', async () => {
  const { output, ended } = start({ ATTUNE_HEADLESS: '1' });

  const opened = expect.poll(output, { timeout: 90_000 }).toContain('beside the sample inbox at http://127.0.0.1:');
  await Promise.race([opened, ended.then(() => expect.fail(output()))]);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? '';
  const inbox = await fetch(url);
  expect(await inbox.text()).toContain('Mira Castellan');

  child?.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(output().trimEnd()).toMatch(/Stopped\.$/);
  await expect(fetch(url)).rejects.toThrow();
});

test.runIf(process.platform === 'linux')('without a display it says so in one sentence', async () => {
  const { output, ended } = start({ ATTUNE_HEADLESS: '' });
  expect(await ended).toEqual([1, null]);
  expect(output()).toBe('npm start opens a browser window, and there is no display here: run it on a desktop.\n');
});

test('a newcomer sees who waits, answers, and sees the clock clear', async () => {
  const { page, panel, close } = await openSample(true);
  try {
    await panel.getByText('Mira Castellan complained').first().waitFor();
    await page.getByLabel('Message').fill('Hello Mira, here is the corrected invoice. I am sorry for the delay. Robin');
    await page.getByRole('button', { name: 'Send' }).click();
    await panel.getByText('Nothing is owed').waitFor();

    await page.goto(new URL('/mail/c7', page.url()).href);
    await panel.getByRole('heading', { name: 'Noor Vandersteen' }).waitFor();
    await panel.getByRole('button', { name: 'Add customer' }).waitFor();
  } finally {
    await close();
  }
});
