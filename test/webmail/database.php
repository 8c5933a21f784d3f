<?php
// Makes Roundcube's database, or forgets what users did in it: their settings, contacts, saved searches.
// Sign-ins stay, so that a test can reset under an open page.
//
//   php database.php DATABASE TABLES_SQL

[, $file, $tables] = $argv;
$database = new PDO("sqlite:$file");

$exists = $database->query("SELECT 1 FROM sqlite_master WHERE name = 'users'")->fetchColumn();
$database->beginTransaction();
if (!$exists) {
    $database->exec(file_get_contents($tables));
    $database->commit();
    exit;
}

$forgotten = [
    'contacts', 'contactgroups', 'contactgroupmembers', 'collected_addresses', 'responses', 'dictionary', 'searches',
    'cache', 'cache_shared', 'cache_index', 'cache_thread', 'cache_messages', 'filestore',
];
foreach ($forgotten as $table) {
    $database->exec("DELETE FROM $table");
}
$database->exec('DELETE FROM identities WHERE standard = 0');
$database->exec(
    'UPDATE identities SET del = 0, name = \'\', "reply-to" = \'\', bcc = \'\', signature = \'\', html_signature = 0'
);
$database->exec('UPDATE users SET preferences = NULL, language = NULL');
$database->commit();
