// @ts-check
// Whether this machine is fit for the webmail. Each check throws one clear sentence if not.

import { access, constants, stat } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';

/** Debian's packages, and the right to install and to start them. */
export async function checkMachine() {
  const hasApt = (await isExecutable('/usr/bin/apt-get')) && (await isExecutable('/usr/bin/dpkg-query'));
  if (process.platform !== 'linux' || !hasApt) {
    throw new Error('The test webmail is made of Debian packages and needs Debian or a relative of it, with apt-get.');
  }
  if (process.getuid?.() !== 0) {
    throw new Error('The test webmail needs root, to install packages and to start its servers as www-data.');
  }
}

/**
 * The web server runs as www-data and has to get to its files.
 *
 * @param {string} folder
 */
export async function checkFolder(folder) {
  for (let parent = folder; parent !== path.dirname(parent); parent = path.dirname(parent)) {
    const { mode } = await stat(parent);
    if ((mode & 0o001) === 0) {
      throw new Error(`The test webmail cannot use ${folder}, because the user www-data may not enter ${parent}.`);
    }
  }
}

/**
 * @param {string} use
 * @param {number} port
 */
export async function checkPort(use, port) {
  const server = net.createServer();
  await new Promise((resolve, reject) => {
    server.on('error', reject).listen(port, '127.0.0.1', () => server.close(resolve));
  }).catch(() => {
    throw new Error(`Port ${port}, meant for the ${use} of the test webmail, is taken by another program.`);
  });
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
