import { readTables, type Tables, tableNames } from '@/lib/log/dump';
import { withoutErased } from '@/lib/log/rows-of-people';
import { kindOf } from '@/lib/model/kinds/registry';
import { parseBackup } from './backup';

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

/** Compares a backup with the log. Writes nothing. @throws LogError `invalid`, with the path of what is wrong */
export async function previewBackup(json: string): Promise<BackupPreview> {
  const { tables: file, erased } = await withoutErased(parseBackup(json));
  const here = await readTables();
  const preview: BackupPreview = {
    customers: file.customers.length,
    entries: file.entries.length,
    added: 0,
    conflicts: [],
    erased,
  };
  const isEmpty = here.customers.length === 0 && here.entries.length === 0;
  for (const table of tableNames) {
    const known = new Map((isEmpty ? [] : here[table]).map((row) => [idOf(row), row]));
    for (const row of file[table]) {
      const other = known.get(idOf(row));
      if (!other) preview.added += 1;
      else if (canonical(row) !== canonical(other) && shownTables.has(table)) {
        preview.conflicts.push({
          id: idOf(row),
          label: labels[table] ?? table,
          here: titleOf(other),
          inFile: titleOf(row),
        });
      }
    }
  }
  return preview;
}

type Row = Tables[keyof Tables][number];

/** Tables whose rows a seller wrote; the others are derived from them. */
const shownTables = new Set<keyof Tables>([
  'customers',
  'identities',
  'entries',
  'answers',
  'settings',
  'reflections',
  'models',
]);

const labels: Partial<Record<keyof Tables, string>> = {
  customers: 'Customer',
  identities: 'Address',
  entries: 'Entry',
  answers: 'Answer to a nudge',
  settings: 'Settings',
  reflections: 'Reflection',
  models: 'Service model',
};

function idOf(row: Row): string {
  const { id, key, customerId } = row as { id?: string; key?: string; customerId?: string };
  return id ?? key ?? customerId ?? '';
}

/** A row in a few words of its own. */
function titleOf(row: Row): string {
  const { kind, body } = row as { kind?: string; body?: { name?: string; value?: string } };
  const known = kind === undefined ? null : kindOf(kind);
  if (known) return known.title(known.body.parse(body) as never);
  return body?.name || body?.value || '';
}

/** The same text for the same row, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
