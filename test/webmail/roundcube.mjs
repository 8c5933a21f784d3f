// @ts-check
// A real webmail for tests in a real browser: Roundcube on PHP's own web server, Dovecot behind it, and a sink that
// takes what is sent. All on 127.0.0.1, all from Debian packages: see README.md.

import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answersMail, answersWeb } from './answers.mjs';
import { WWW_DATA, writeConfiguration } from './configuration.mjs';
import { checkFolder, checkMachine, checkPort } from './machine.mjs';
import { colleague, seller } from './mailbox.mjs';
import { installPackages } from './packages.mjs';
import { noted, start, startKeeper, stop } from './processes.mjs';
import { clear, restore } from './restore.mjs';
import { readOutbox } from './sent-mail.mjs';

const PASSWORD = 'only-for-tests';
const ROUNDCUBE = '/var/lib/roundcube';

/**
 * @typedef {import('./restore.mjs').Choices} Choices
 *
 * @typedef {object} Place
 * @property {number} [httpPort] 18180
 * @property {number} [imapPort] 10243
 * @property {number} [smtpPort] 10125
 * @property {string} [base] the mailbox's "now", ISO; 2026-11-20T09:00:00Z, a Friday. The clock is not changed
 * @property {Record<string, string>} [env] more environment for the web server, e.g. to set the time it goes by
 * @property {string} [folder] for all files; one in the system's temporary folder, named after the port
 *
 * @typedef {object} Webmail
 * @property {string} url with a slash at the end
 * @property {string} user
 * @property {string} password
 * @property {number} smtpPort of the mail sink
 * @property {() => Promise<import('./sent-mail.mjs').Sent[]>} outbox what was sent since the last reset, oldest first
 * @property {(choices?: Choices) => Promise<void>} reset to the mailbox, outbox and settings of the start. Who is
 *   signed in stays so; open pages show the old state until they load again
 * @property {() => Promise<void>} stop only what this start started; harmless if stopped already
 */

/**
 * Starts the webmail, after stopping what an earlier start left running in the same folder. It stops by itself when
 * this program ends. Throws an Error of one sentence if the machine is not fit, a port is taken, or it does not
 * come up.
 *
 * @param {Place & Choices} [options]
 * @returns {Promise<Webmail>}
 */
export async function startRoundcube(options = {}) {
  const { httpPort = 18180, imapPort = 10243, smtpPort = 10125, base = '2026-11-20T09:00:00Z' } = options;
  const folder = path.resolve(options.folder ?? path.join(os.tmpdir(), `attune-webmail-${httpPort}`));
  const now = Date.parse(base);
  if (Number.isNaN(now)) throw new Error(`The mailbox's "now" must be an ISO date, and "${base}" is none.`);

  await checkMachine();
  await mkdir(path.join(folder, 'log'), { recursive: true, mode: 0o755 });
  await checkFolder(folder);
  await installPackages(path.join(folder, 'log', 'apt.out'));
  await stop(folder, noted(folder));
  await checkPort('web page', httpPort);
  await checkPort('IMAP server', imapPort);
  await checkPort('mail sink', smtpPort);

  const accounts = [seller.address, colleague].map((user) => ({ user, password: PASSWORD }));
  await writeConfiguration({ folder, httpPort, imapPort, smtpPort, accounts });
  await clear(folder);
  await restore(folder, now, options);

  const url = `http://127.0.0.1:${httpPort}/`;
  try {
    startServers(folder, { httpPort, smtpPort, env: options.env ?? {} });
    await Promise.all([answersWeb(url), answersMail(imapPort, '* OK'), answersMail(smtpPort, '220 ')]);
  } catch {
    await stop(folder, noted(folder));
    throw new Error(`The test webmail did not come up: see ${folder}/log.`);
  }

  const started = noted(folder);
  return {
    url,
    user: seller.address,
    password: PASSWORD,
    smtpPort,
    outbox: () => readOutbox(path.join(folder, 'outbox')),
    reset: (choices) => restore(folder, now, { ...options, ...choices }),
    stop: () => stop(folder, started),
  };
}

/**
 * @param {string} folder
 * @param {{ httpPort: number, smtpPort: number, env: Record<string, string> }} ports
 */
function startServers(folder, { httpPort, smtpPort, env }) {
  const sink = fileURLToPath(new URL('smtp-sink.mjs', import.meta.url));
  startKeeper(folder);
  start(folder, {
    name: 'dovecot',
    file: '/usr/sbin/dovecot',
    args: ['-F', '-c', path.join(folder, 'dovecot', 'dovecot.conf')],
  });
  start(folder, {
    name: 'sink',
    file: process.execPath,
    args: [sink, String(smtpPort), path.join(folder, 'outbox'), path.join(folder, 'mail'), String(WWW_DATA)],
  });
  start(folder, {
    name: 'php',
    file: 'php',
    args: [
      ...['-d', 'display_errors=0', '-d', 'upload_max_filesize=16M', '-d', 'post_max_size=20M'],
      ...['-S', `127.0.0.1:${httpPort}`, '-t', `${ROUNDCUBE}/public_html`],
    ],
    cwd: ROUNDCUBE,
    env: {
      ...process.env,
      ...env,
      ROUNDCUBE_CONFIG_DIR: path.join(folder, 'roundcube', 'config'),
      // A page asks for many files at once, and without workers they queue behind the slowest.
      PHP_CLI_SERVER_WORKERS: '4',
    },
    uid: WWW_DATA,
  });
}
