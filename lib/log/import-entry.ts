import { t } from '@lingui/core/macro';
import type { FoundEntry } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { contentOf } from './derive';
import { digester } from './digest';
import { entryRow } from './entries';
import { LogError } from './log-error';
import type { EntryRow } from './rows';

/** An entry of a file ready to be written but for whose it is, or why it cannot be. */
export type FoundEntryRow = EntryRow | LogError;

/** The id comes from the entry's key in its file, so that the same again is known. To be awaited before the write. */
export async function importedEntry(found: FoundEntry, key: string, now: Instant): Promise<FoundEntryRow> {
  const { kind, at, body } = found;
  try {
    const id = await importedId(key, at ?? 0);
    if (at !== null && Math.abs(at) > latest) return new LogError('invalid', 'at', t`at does not fit: not a time`);
    return entryRow({ id, customerId: '', kind, at: at ?? now, body });
  } catch (error) {
    if (error instanceof LogError) return error;
    throw error;
  }
}

/** Sorts by time, as all ids do, and is the same whenever it is made of the same. */
export async function importedId(key: string, at: Instant): Promise<string> {
  const digest = await digester();
  const time = Math.min(Math.max(Math.floor(at) || 0, 0), latest);
  return time.toString(36).padStart(9, '0') + (await digest('import', key));
}

/** Inside a write: whether it was imported before, or the log says the same of this customer already. */
export async function isKnownEntry(row: EntryRow): Promise<boolean> {
  if (await log.entries.get(row.id)) return true;
  if (row.kind === 'touch') return false;
  const said = await log.entries
    .where('[customerId+kind+at]')
    .between([row.customerId, row.kind, LOWEST], [row.customerId, row.kind, HIGHEST])
    .toArray();
  return said.some((one) => contentOf(one) === contentOf(row));
}

/** The last instant that a date can be. */
const latest = 8.64e15;
