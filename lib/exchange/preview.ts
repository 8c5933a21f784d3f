import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { tableNames } from '@/lib/log/dump';
import type { TableName } from '@/lib/log/rows';
import { withoutErased } from '@/lib/log/rows-of-people';
import { isAnybodyErased, isEmptyLog, rowsThere, type Slice } from '@/lib/log/slices';
import { kindOf } from '@/lib/model/kinds/registry';
import { keyOf, rowsOfBackup, wholeBackup } from './backup-rows';
import type { Reading, Source } from './source';

/** What a restore would do, for the seller to look at first. */
export interface BackupPreview {
  customers: number;
  entries: number;
  /** Rows that the log does not have yet. */
  added: number;
  /** Rows that are in both and differ: a restore leaves the log's own as it is. */
  conflicts: { id: string; label: string; here: string; inFile: string }[];
  /** People who were erased here for good: a restore leaves them out. */
  erased: number;
}

/**
 * Compares a backup with the log, while it is read. Writes nothing.
 * @throws LogError `invalid`, with the path of what is wrong; the signal's reason when it is aborted
 */
export async function previewBackup(file: Source, reading: Reading = {}): Promise<BackupPreview> {
  const preview: BackupPreview = { customers: 0, entries: 0, added: 0, conflicts: [], erased: 0 };
  const isEmpty = await isEmptyLog();
  for await (const { table, rows } of rowsToCome(file, reading, preview)) {
    if (table === 'customers' || table === 'entries') preview[table] += rows.length;
    const there = isEmpty
      ? []
      : await rowsThere(
          table,
          rows.map((row) => keyOf(table, row)),
        );
    for (const [index, row] of rows.entries()) {
      const other = there[index];
      const said = labels[table];
      if (!other) preview.added += 1;
      else if (shownTables.has(table) && canonical(row) !== canonical(other)) {
        preview.conflicts.push({
          id: keyOf(table, row),
          label: said ? t(said) : table,
          here: titleOf(other),
          inFile: titleOf(row),
        });
      }
    }
  }
  return preview;
}

/** Those that a restore would put in. Who was erased here is told by all of a file at once. */
async function* rowsToCome(file: Source, reading: Reading, preview: BackupPreview): AsyncGenerator<Slice> {
  if (!(await isAnybodyErased())) {
    yield* rowsOfBackup(file, reading);
    return;
  }
  const { tables, erased } = await withoutErased(await wholeBackup(file, reading));
  preview.erased = erased;
  for (const table of tableNames) yield { table, rows: tables[table] };
}

/** Tables whose rows a seller wrote; the others are derived from them. */
const shownTables = new Set<TableName>([
  'customers',
  'identities',
  'entries',
  'answers',
  'settings',
  'reflections',
  'models',
]);

const labels: Partial<Record<TableName, MessageDescriptor>> = {
  customers: msg`Customer`,
  identities: msg`Address`,
  entries: msg`Entry`,
  answers: msg`Answer to a nudge`,
  settings: msg`Settings`,
  reflections: msg`Reflection`,
  models: msg`Service model`,
};

/** A row in a few words of its own. */
function titleOf(row: unknown): string {
  const { kind, body } = row as { kind?: string; body?: { name?: string; value?: string } };
  const known = kind === undefined ? null : kindOf(kind);
  if (known) return known.title(known.body.parse(body) as never);
  return body?.name || body?.value || '';
}

/** The same text for the same row, whatever the order of its keys, and its revision, which only counts. */
function canonical(row: unknown): string {
  return JSON.stringify({ ...Object(row), revision: 0 }, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
