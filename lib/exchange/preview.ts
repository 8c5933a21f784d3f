import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { factsOf } from '@/lib/log/file-facts';
import { HANDED_OUT } from '@/lib/log/handed-out';
import { isMerged } from '@/lib/log/merge';
import type { Slice, TableName } from '@/lib/log/rows';
import { withoutErased } from '@/lib/log/rows-of-people';
import { isAnybodyErased, isEmptyLog, rowsThere } from '@/lib/log/slices';
import { kindOf } from '@/lib/model/kinds/registry';
import { keyOf, rowsOfBackup } from './backup-rows';
import { half, type Reading, type Source } from './source';

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
      if (!other) preview.added += isEmpty || isMerged(table) ? 1 : 0;
      else if (stays(table, row) && canonical(row) !== canonical(other)) {
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
  const { erased, erasedCount } = await factsOf(rowsOfBackup(file, half(reading, 'first')));
  preview.erased = erasedCount;
  for await (const slice of rowsOfBackup(file, half(reading, 'second'))) yield withoutErased(slice, erased);
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

/** Whether a row that differs stays as it is here. Who was handed what is joined. */
const stays = (table: TableName, row: unknown) => shownTables.has(table) && keyOf(table, row) !== HANDED_OUT;

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
