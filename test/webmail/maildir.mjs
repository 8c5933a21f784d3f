// @ts-check
// Writes the sample messages as a Maildir with fixed UIDs, so that page addresses are the same on every machine.

import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleLetters } from './mime.mjs';

/** A new UIDVALIDITY would tell every client that all UIDs have changed. */
const FOLDERS = /** @type {const} */ ({
  INBOX: { directory: '', uidValidity: 1_700_000_001 },
  Sent: { directory: '.Sent', uidValidity: 1_700_000_002 },
});

const FLAG_LETTERS = { flagged: 'F', answered: 'R', seen: 'S' };

/**
 * @param {string} directory the Maildir to make; must not exist yet
 * @param {number} now the mailbox's "now", ms since 1970
 */
export async function writeMaildir(directory, now) {
  const letters = sampleLetters(now).sort((a, b) => a.sent - b.sent);
  for (const name of /** @type {const} */ (['INBOX', 'Sent'])) {
    const { directory: sub, uidValidity } = FOLDERS[name];
    const inFolder = letters.filter((letter) => letter.folder === name);
    await writeFolder(path.join(directory, sub), inFolder, uidValidity);
  }
}

/** @param {string} directory */
export async function makeEmptyMaildir(directory) {
  for (const part of ['cur', 'new', 'tmp']) {
    await mkdir(path.join(directory, part), { recursive: true });
  }
}

/**
 * @param {string} directory
 * @param {import('./mime.mjs').Letter[]} letters oldest first: the oldest gets UID 1
 * @param {number} uidValidity
 */
async function writeFolder(directory, letters, uidValidity) {
  await makeEmptyMaildir(directory);
  const names = letters.map(
    ({ sent }, place) => `${Math.floor(sent / 1000)}.M${String(place).padStart(6, '0')}P1.sample`,
  );

  await Promise.all(
    letters.map(async ({ raw, sent, flags }, place) => {
      const flagLetters = flags
        .map((flag) => FLAG_LETTERS[flag])
        .sort()
        .join('');
      const file = path.join(directory, 'cur', `${names[place]}:2,${flagLetters}`);
      await writeFile(file, raw);
      // Dovecot takes the file's time for the time of arrival.
      await utimes(file, sent / 1000, sent / 1000);
    }),
  );

  // Dovecot's own list of UIDs, version 3: https://doc.dovecot.org/2.3/admin_manual/mailbox_formats/maildir/
  const guid = uidValidity.toString(16).padStart(32, '0');
  const head = `3 V${uidValidity} N${letters.length + 1} G${guid}`;
  const rows = names.map((name, place) => `${place + 1} :${name}`);
  await writeFile(path.join(directory, 'dovecot-uidlist'), `${[head, ...rows].join('\n')}\n`);
}
