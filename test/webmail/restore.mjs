// @ts-check
// Puts mail, outbox, database and settings back to how they were at the start, while the servers run.

import { execFile } from 'node:child_process';
import { mkdir, readlink, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { WWW_DATA } from './configuration.mjs';
import { link } from './link.mjs';
import { colleague, seller } from './mailbox.mjs';
import { makeEmptyMaildir, writeMaildir } from './maildir.mjs';

const run = promisify(execFile);

const TABLES = '/usr/share/roundcube/SQL/sqlite.initial.sql';
const EDITORS = { plain: 0, html: 1, 'as-message': 3 };

/**
 * @typedef {object} Choices what a test may want different; each reset returns to what was given at the start
 * @property {keyof typeof EDITORS} [editor] what a new mail or a reply opens with: 'plain' (Roundcube's default) is a
 *   textarea, 'html' is TinyMCE, 'as-message' is TinyMCE for a reply to an HTML mail only
 * @property {string} [timezone] the zone Roundcube shows times in; 'auto' (its default) is the browser's at sign-in
 * @property {Record<string, unknown>} [settings] any other Roundcube option, by its own name
 */

/**
 * @param {string} folder
 * @param {number} now
 * @param {Choices} choices
 */
export async function restore(folder, now, choices) {
  await Promise.all([
    restoreMail(folder, now),
    emptyOutbox(path.join(folder, 'outbox')),
    restoreDatabase(folder),
    writeSettings(folder, choices),
  ]);
}

/**
 * The mail is made anew beside the old one, and a link is moved over: at no moment does a server see half a mailbox.
 *
 * @param {string} folder
 * @param {number} now
 */
async function restoreMail(folder, now) {
  const current = path.join(folder, 'mail');
  const before = await readlink(current).catch(() => null);
  const fresh = path.join(folder, `mail-${process.pid}-${process.hrtime.bigint()}`);
  await writeMaildir(path.join(fresh, seller.address, 'Maildir'), now);
  await makeEmptyMaildir(path.join(fresh, colleague, 'Maildir'));
  await run('chown', ['-R', `${WWW_DATA}:${WWW_DATA}`, fresh]);
  await link(fresh, current);
  if (before) await rm(before, { recursive: true, force: true });
}

/** @param {string} outbox */
async function emptyOutbox(outbox) {
  await rm(outbox, { recursive: true, force: true });
  await mkdir(outbox, { recursive: true });
}

/** @param {string} folder */
async function restoreDatabase(folder) {
  const script = path.join(folder, 'roundcube', 'database.php');
  await run('php', [script, databaseFile(folder), TABLES], { uid: WWW_DATA, gid: WWW_DATA, cwd: '/' });
}

/** @param {string} folder */
function databaseFile(folder) {
  return path.join(folder, 'roundcube', 'database', 'roundcube.db');
}

/**
 * @param {string} folder
 * @param {Choices} choices
 */
async function writeSettings(folder, { editor = 'plain', timezone = 'auto', settings = {} }) {
  const file = path.join(folder, 'roundcube', 'settings.json');
  await writeFile(`${file}.new`, JSON.stringify({ htmleditor: EDITORS[editor], timezone, ...settings }));
  await rename(`${file}.new`, file);
}

/**
 * Forgets also who is signed in; only while the servers are stopped.
 *
 * @param {string} folder
 */
export async function clear(folder) {
  await rm(databaseFile(folder), { force: true });
}
