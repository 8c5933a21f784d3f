import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { installDebianPackages, isDebianAsRoot } from '@/test/tools/browser.mjs';
import { Stop } from '@/test/tools/stop.mjs';

export interface Display {
  /** As in DISPLAY. */
  name: string;
  close(): Promise<void>;
}

/** A display that nobody sees, and its mouse: Debian's packages, installed where that can be done. */
export async function startDisplay(): Promise<Display> {
  if ((await isDebianAsRoot()) && !(await areThere())) await installDebianPackages(programs);
  const display = (await areThere()) ? await xvfb() : null;
  if (!display) throw new Stop(`It needs a display: ${programs.join(' and ')}, which are packages of Debian.`);
  return display;
}

const programs = ['xvfb', 'xdotool'];
const xvfbPath = '/usr/bin/Xvfb';
const xdotoolPath = '/usr/bin/xdotool';

async function areThere(): Promise<boolean> {
  const there = await Promise.all(
    [xvfbPath, xdotoolPath].map((program) =>
      access(program)
        .then(() => true)
        .catch(() => false),
    ),
  );
  return !there.includes(false);
}

/** Moves the mouse of a display, or presses a button of it, by `xdotool`'s words. */
export async function mouse(display: string, act: string, ...numbers: number[]): Promise<void> {
  const words = numbers.map((number) => String(Math.round(number)));
  await promisify(execFile)(xdotoolPath, [act, ...words], { env: { ...process.env, DISPLAY: display } });
}

/** Ends a program that was started here, and waits until it has. */
export async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const end = once(program, 'exit');
  program.kill();
  await end;
}

async function xvfb(): Promise<Display | null> {
  const program = spawn(xvfbPath, ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = program.stdio[3];
  if (!told) return null;
  const number = await Promise.race([
    once(told, 'data').then(([data]) => String(data).trim()),
    once(program, 'exit').then(() => ''),
    once(program, 'error').then(() => ''),
  ]).catch(() => '');
  return number ? { name: `:${number}`, close: () => ended(program) } : null;
}
