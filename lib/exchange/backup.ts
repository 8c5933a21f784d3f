import { z } from 'zod';
import { INSTALL_KEY } from '@/lib/log/digest';
import { type Imported, readTables, type Tables, tableNames, writeTables } from '@/lib/log/dump';
import { readPerson } from '@/lib/log/dump-person';
import { LogError } from '@/lib/log/log-error';
import { rowSchemas, type TableName } from '@/lib/log/rows';
import { settingsSchema } from '@/lib/log/settings';
import { kindOf } from '@/lib/model/kinds/registry';
import type { Instant } from '@/lib/model/time';

const FORMAT = 'attune';
const VERSION = 2;

/** Lists that a backup of an older version does not have, by the version that brought them. */
const since: Partial<Record<TableName, number>> = { reflections: 2, models: 2, forgotten: 2, apart: 2 };

/** Everything in the log as one JSON document, the key of this install included, so that a restore is exact. */
export async function exportBackup(now: Instant): Promise<string> {
  const tables = await readTables();
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), ...tables });
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
 * Puts a backup into the log. Into an empty log it restores exactly; into any other it merges by id: rows that are the
 * same are ignored, rows that differ are listed and left as they are. All of it is checked before anything is written.
 * @throws LogError `invalid`, with the path of what is wrong
 */
export async function importBackup(json: string): Promise<Imported> {
  return writeTables(parseBackup(json));
}

/** @throws LogError `invalid`, with the path of what is wrong */
export function parseBackup(json: string): Tables {
  const document = parseJson(json);
  const { format, version } = document;
  if (format !== FORMAT) throw invalid('format', 'this is not a backup of Attune');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw invalid('version', `a whole number from 1 to ${VERSION}`);
  }
  if (version > VERSION) throw invalid('version', 'made by a newer version of Attune');
  const known = new Set<string>(['format', 'version', 'exportedAt', ...tableNames]);
  for (const key of Object.keys(document)) if (!known.has(key)) throw invalid(key, 'not a part of a backup');
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, rowsOf(name, listOf(document, name, version), name)]),
  );
  return tables as Tables;
}

/** Empty for a list that did not exist yet when the backup was made. */
function listOf(document: Record<string, unknown>, name: TableName, version: number): unknown {
  return document[name] === undefined && version < (since[name] ?? 0) ? [] : document[name];
}

function parseJson(json: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  } catch {
    throw invalid('', 'this is not a backup of Attune, or it was cut off');
  }
}

function rowsOf(name: TableName, value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw invalid(path, 'a list is missing');
  const rows = value.map((row, index) => rowOf(name, row, `${path}[${index}]`));
  const keys = new Set<unknown>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(name, row);
    if (keys.has(key)) throw invalid(`${path}[${index}]`, 'a row with this id came before');
    keys.add(key);
  }
  return rows;
}

function rowOf(name: TableName, value: unknown, path: string): unknown {
  const row = parsed(rowSchemas[name], value, path);
  if (name === 'entries') {
    const { kind: kindName, body } = row as { kind: string; body: unknown };
    const kind = kindOf(kindName);
    if (!kind) throw invalid(`${path}.kind`, 'no such kind of entry');
    return { ...Object(row), body: parsed(kind.body, body, `${path}.body`) };
  }
  if (name === 'settings') return settingOf(row as { key: string; value: unknown }, path);
  if (name === 'trash') checkTrash(row as { body: { rows: Record<string, unknown> } }, path);
  return row;
}

function settingOf({ key, value }: { key: string; value: unknown }, path: string): unknown {
  const schema = key === INSTALL_KEY ? z.string().regex(/^[0-9a-f]{64}$/, 'not a key') : settingsSchema;
  return { key, value: parsed(schema, value, `${path}.value`) };
}

function checkTrash({ body }: { body: { rows: Record<string, unknown> } }, path: string): void {
  for (const [table, rows] of Object.entries(body.rows)) {
    const name = tableNames.find((one) => one === table);
    if (!name) throw invalid(`${path}.body.rows.${table}`, 'no such table');
    rowsOf(name, rows, `${path}.body.rows.${table}`);
  }
}

function keyOf(name: TableName, row: unknown): unknown {
  const field = name === 'settings' ? 'key' : name === 'agenda' || name === 'dirty' ? 'customerId' : 'id';
  return (row as Record<string, unknown>)[field];
}

function parsed(schema: z.ZodType, value: unknown, path: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const inner = (first?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  throw invalid(path + inner, first?.message ?? 'does not fit');
}

function invalid(path: string, why: string): LogError {
  return new LogError('invalid', path, path === '' ? `Cannot import: ${why}.` : `Cannot import: ${path}: ${why}.`);
}
