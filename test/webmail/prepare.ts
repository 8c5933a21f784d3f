import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMachine } from './machine.mjs';
import { installPackages } from './packages.mjs';

/** Installs what the webmail is made of before two files begin at once, and would both. */
export async function setup(): Promise<void> {
  await checkMachine();
  await installPackages(join(await mkdtemp(join(tmpdir(), 'attune-packages-')), 'apt.out'));
}
