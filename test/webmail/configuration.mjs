// @ts-check
// What the servers are told. All of it lives in the set-up's own folder: the files in /etc stay as they are.

import { chown, copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { link } from './link.mjs';

/** The user www-data, whose number is the same on every Debian. */
export const WWW_DATA = 33;

/**
 * @typedef {object} Place
 * @property {string} folder
 * @property {number} httpPort
 * @property {number} imapPort
 * @property {number} smtpPort
 * @property {{ user: string, password: string }[]} accounts
 */

/** @param {Place} place */
export async function writeConfiguration(place) {
  const dovecot = path.join(place.folder, 'dovecot');
  const roundcube = path.join(place.folder, 'roundcube');
  const config = path.join(roundcube, 'config');
  await Promise.all([
    mkdir(path.join(dovecot, 'base'), { recursive: true }),
    mkdir(path.join(dovecot, 'state'), { recursive: true }),
    mkdir(config, { recursive: true }),
    ...['database', 'logs', 'temp'].map(async (name) => {
      await mkdir(path.join(roundcube, name), { recursive: true });
      await chown(path.join(roundcube, name), WWW_DATA, WWW_DATA);
    }),
  ]);
  await Promise.all([
    writeFile(path.join(dovecot, 'dovecot.conf'), dovecotConfiguration(place)),
    writeFile(path.join(dovecot, 'users'), dovecotUsers(place)),
    writeFile(path.join(config, 'config.inc.php'), roundcubeConfiguration(place)),
    copyFile(new URL('database.php', import.meta.url), path.join(roundcube, 'database.php')),
    // Roundcube looks for its defaults beside its configuration.
    ...['defaults.inc.php', 'mimetypes.php'].map((name) => link(`/etc/roundcube/${name}`, path.join(config, name))),
  ]);
}

/** @param {Place} place */
function dovecotConfiguration({ folder, imapPort }) {
  const specialFolders = ['Sent', 'Drafts', 'Trash', 'Junk', 'Archive'].map(
    (name) => `
  mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`,
  );
  // Roundcube signs in anew for each request: a login process is kept for that.
  // mail_fsync: the mail is made of a script, nothing is lost if the machine stops.
  return `
protocols = imap
listen = 127.0.0.1
instance_name = test-webmail
base_dir = ${folder}/dovecot/base
state_dir = ${folder}/dovecot/state
log_path = ${folder}/log/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = ${WWW_DATA}
default_login_user = nobody
default_internal_user = www-data
default_internal_group = www-data
mail_fsync = never
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  args = ${folder}/dovecot/users
}
userdb {
  driver = static
  args = uid=${WWW_DATA} gid=${WWW_DATA} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
${specialFolders.join('')}
}
service imap-login {
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/** @param {Place} place */
function dovecotUsers({ accounts }) {
  return accounts.map(({ user, password }) => `${user}:{PLAIN}${password}\n`).join('');
}

/**
 * The part that never changes while the servers run. What a test may change is read from settings.json on every
 * request: PHP keeps a compiled script for some seconds, a file that a script reads it does not.
 * A sign-in lasts a month, so that nobody is signed out where a test moves the clock on.
 *
 * @param {Place} place
 */
function roundcubeConfiguration({ folder, imapPort, smtpPort, accounts }) {
  const [domain = ''] = accounts.map(({ user }) => user.slice(user.indexOf('@') + 1));
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/roundcube/database/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'product_name' => 'Test Webmail',
  'des_key' => 'not-a-secret-24-letters.',
  'plugins' => ['archive', 'markasjunk'],
  'skin' => 'elastic',
  'language' => 'en_US',
  'mail_domain' => '${domain}',
  'log_dir' => '${folder}/roundcube/logs/',
  'temp_dir' => '${folder}/roundcube/temp/',
  'session_lifetime' => 43200,
  'enable_installer' => false,
  'enable_spellcheck' => false,
  'quota_zero_as_unlimited' => true,
];
$config = array_merge($config, json_decode(file_get_contents('${folder}/roundcube/settings.json'), true));
`;
}
