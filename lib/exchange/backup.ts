import type { Imported } from '@/lib/log/dump';
import { readPerson } from '@/lib/log/dump-person';
import { putIn } from '@/lib/log/put-in';
import { eachSlice } from '@/lib/log/slices';
import type { Instant } from '@/lib/model/time';
import { FORMAT, rowsOfBackup, VERSION } from './backup-rows';
import { half, type Reading, type Source } from './source';

/**
 * Everything in the log as one JSON document, the key of this install included, so that a restore is exact; a row a
 * line. All of it is of one instant. What was made into text is handed to the browser, which keeps it where it has
 * room: neither the rows nor the text of the whole log are ever held here. `progress` counts rows.
 * @throws the signal's reason when it is aborted
 */
export async function backupFile(now: Instant, { signal, progress }: Reading = {}): Promise<Blob> {
  const parts: Blob[] = [];
  let text = `{"format":"${FORMAT}","version":${VERSION},"exportedAt":"${new Date(now).toISOString()}"`;
  let last = '';
  await eachSlice(({ table, rows }, done, all) => {
    const begins = table === last ? '' : `${last === '' ? '' : '\n]'},\n"${table}":[`;
    const isFirst = table !== last;
    last = table;
    text += begins;
    for (const [index, row] of rows.entries()) {
      text += `${isFirst && index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
    }
    if (text.length > held) {
      parts.push(new Blob([text]));
      text = '';
    }
    progress?.(done, all);
  }, signal);
  return new Blob([...parts, `${text}\n]}\n`], { type: 'application/json' });
}

/** Signs of text that are held before they are handed over. */
const held = 1_000_000;

/** The same as one text, for a log that is small. */
export async function exportBackup(now: Instant): Promise<string> {
  return (await backupFile(now)).text();
}

/**
 * Everything of one customer as a document of the same shape, which can be put into any log again. It holds no key, and
 * so no digests: those are made anew. Null when there is nobody of that id.
 */
export async function exportPerson(customerId: string, now: Instant): Promise<string | null> {
  const tables = await readPerson(customerId);
  if (!tables) return null;
  const document = { format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), ...tables };
  return JSON.stringify(document, null, 2);
}

/**
 * Puts a backup into the log, in one write and while it is read. Into an empty log it restores exactly; into any other it
 * merges by id: rows that are the same are ignored, rows that differ are listed and left as they are. Of the file no more
 * is held than ids. What is wrong with it, wherever in the file, or a stop by the signal leaves the log as it was.
 * @throws LogError `invalid`, with the path of what is wrong; the signal's reason when it is aborted
 */
export async function importBackup(file: string | Source, reading: Reading = {}): Promise<Imported> {
  const source = typeof file === 'string' ? new Blob([file]) : file;
  return putIn((time) => rowsOfBackup(source, time === 'only' ? reading : half(reading, time)));
}
