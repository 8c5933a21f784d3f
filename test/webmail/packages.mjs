// @ts-check
// The Debian packages that the webmail is made of.

import { execFile, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PACKAGES = [
  'roundcube-core',
  'roundcube-plugins',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'dovecot-imapd',
];

/**
 * Installs what is missing. Nothing is started, and no file of an existing set-up is changed.
 *
 * @param {string} logFile where apt's words go
 */
export async function installPackages(logFile) {
  const missing = await missingPackages();
  if (missing.length > 0) {
    const log = await open(logFile, 'w');
    const script = fileURLToPath(new URL('install-packages.sh', import.meta.url));
    const child = spawn('sh', [script, ...missing], { stdio: ['ignore', log.fd, log.fd] });
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
    await log.close();
    if (code !== 0) {
      const names = missing.join(', ');
      throw new Error(`The packages of the test webmail could not be installed (${names}): see ${logFile}.`);
    }
  }
  await checkDovecot();
}

async function missingPackages() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own way to name fields
  const format = '${Package} ${db:Status-Status}\\n';
  // It fails if one of the packages is unknown, and still lists the others.
  const { stdout } = await run('dpkg-query', ['-W', '-f', format, ...PACKAGES]).catch((error) => error);
  const lines = String(stdout).split('\n');
  return PACKAGES.filter((name) => !lines.includes(`${name} installed`));
}

/** Dovecot 2.4 reads another configuration language than the one in `configuration.mjs`. */
async function checkDovecot() {
  const { stdout } = await run('/usr/sbin/dovecot', ['--version']);
  if (!stdout.startsWith('2.3.')) {
    throw new Error(`The test webmail is written for Dovecot 2.3 (Debian 12), and this is ${stdout.trim()}.`);
  }
}
