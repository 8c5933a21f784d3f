import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { INSTALL_KEY } from '@/lib/log/digest';
import { tableNames } from '@/lib/log/dump';
import { HANDED_OUT, handedOutSchema } from '@/lib/log/handed-out';
import { LogError } from '@/lib/log/log-error';
import { SETTINGS } from '@/lib/log/revise';
import { rowSchemas, type Slice, type TableName } from '@/lib/log/rows';
import { settingsSchema } from '@/lib/log/settings';
import { kindOf } from '@/lib/model/kinds/registry';
import { type JsonPart, jsonLists } from './json-lists';
import { chunksOf, type Reading, type Source } from './source';

export const FORMAT = 'attune';
export const VERSION = 2;

/** Lists that a backup of an older version does not have, by the version that brought them. */
const since: Partial<Record<TableName, number>> = { reflections: 2, models: 2, forgotten: 2, apart: 2 };

/**
 * The rows of a backup, checked, while it is read: never more of it is held than one piece of the file, and the ids of
 * one list.
 * @throws LogError `invalid`, with the path of what is wrong; the signal's reason when it is aborted
 */
export async function* rowsOfBackup(source: Source, reading: Reading = {}): AsyncGenerator<Slice> {
  const lists = jsonLists();
  const letters = new TextDecoder();
  const check = checker();
  for await (const chunk of chunksOf(source, reading)) {
    yield* check.slices(asJson(() => lists.push(letters.decode(chunk, { stream: true }))));
  }
  asJson(() => lists.push(letters.decode()));
  asJson(() => lists.end());
  check.end();
}

/** Holds what comes to what a backup is. */
function checker() {
  const fields = new Map<string, unknown>();
  const seen = new Set<TableName>();
  let ids = new Set<unknown>();

  const begin = (key: string) => {
    const table = tableOf(key);
    if (seen.has(table)) throw invalid(key, t`a list that came before`);
    seen.add(table);
    ids = new Set();
  };
  const field = (key: string, value: unknown) => {
    if (tableNames.some((name) => name === key)) throw invalid(key, t`a list is missing`);
    if (!['format', 'version', 'exportedAt'].includes(key)) throw invalid(key, t`not a part of a backup`);
    fields.set(key, value);
    if (key === 'format' && value !== FORMAT) throw invalid('format', t`this is not a backup of Attune`);
    if (key === 'version') versionOf(value);
  };

  return {
    *slices(parts: readonly JsonPart[]): Generator<Slice> {
      let table: TableName | null = null;
      let rows: unknown[] = [];
      for (const part of parts) {
        if (part.is === 'field') field(part.key, part.value);
        if (part.is === 'list') begin(part.key);
        if (part.is !== 'row') continue;
        const name = tableOf(part.key);
        if (table !== null && table !== name) {
          yield { table, rows };
          rows = [];
        }
        table = name;
        const path = `${name}[${part.index}]`;
        const row = rowOf(name, part.value, path);
        addId(ids, keyOf(name, row), path);
        rows.push(row);
      }
      if (table !== null) yield { table, rows };
    },
    end() {
      if (!fields.has('format')) throw invalid('format', t`this is not a backup of Attune`);
      const version = versionOf(fields.get('version'));
      for (const name of tableNames) {
        if (!seen.has(name) && version >= (since[name] ?? 0)) throw invalid(name, t`a list is missing`);
      }
    },
  };
}

function versionOf(version: unknown): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw invalid('version', t`a whole number from 1 to ${VERSION}`);
  }
  if (version > VERSION) throw invalid('version', t`made by a newer version of Attune`);
  return version;
}

function tableOf(key: string): TableName {
  const table = tableNames.find((name) => name === key);
  if (!table) throw invalid(key, t`not a part of a backup`);
  return table;
}

function addId(ids: Set<unknown>, id: unknown, path: string): void {
  if (ids.has(id)) throw invalid(path, t`a row with this id came before`);
  ids.add(id);
}

function rowOf(name: TableName, value: unknown, path: string): unknown {
  const row = parsed(rowSchemas[name], value, path);
  if (name === 'entries') {
    const { kind: kindName, body } = row as { kind: string; body: unknown };
    const kind = kindOf(kindName);
    if (!kind) throw invalid(`${path}.kind`, t`no such kind of entry`);
    return { ...Object(row), body: parsed(kind.body, body, `${path}.body`) };
  }
  if (name === 'settings') return settingOf(row as { key: string; value: unknown }, path);
  if (name === 'trash') checkTrash(row as { body: { rows: Record<string, unknown[]> } }, path);
  return row;
}

function settingOf({ key, value }: { key: string; value: unknown }, path: string): unknown {
  if (key === INSTALL_KEY) return { key, value: parsed(installKeySchema, value, `${path}.value`) };
  if (key === HANDED_OUT) return { key, value: parsed(handedOutSchema, value, `${path}.value`) };
  if (key !== SETTINGS) throw invalid(`${path}.key`, t`no such setting`);
  return { key, value: parsed(settingsSchema, value, `${path}.value`) };
}

const installKeySchema = z.string().regex(/^[0-9a-f]{64}$/, 'not a key');

function checkTrash({ body }: { body: { rows: Record<string, unknown[]> } }, path: string): void {
  for (const [table, rows] of Object.entries(body.rows)) {
    const at = `${path}.body.rows.${table}`;
    const name = tableNames.find((one) => one === table);
    if (!name) throw invalid(at, t`no such table`);
    const ids = new Set<unknown>();
    for (const [index, row] of rows.entries()) {
      addId(ids, keyOf(name, rowOf(name, row, `${at}[${index}]`)), `${at}[${index}]`);
    }
  }
}

/** What tells the rows of a table apart. */
export function keyOf(name: TableName, row: unknown): string {
  const field = name === 'settings' ? 'key' : name === 'agenda' || name === 'dirty' ? 'customerId' : 'id';
  return String((row as Record<string, unknown>)[field]);
}

function parsed(schema: z.ZodType, value: unknown, path: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const inner = (first?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  throw invalid(path + inner, first?.message ?? t`does not fit`);
}

function asJson<Read>(read: () => Read): Read {
  try {
    return read();
  } catch {
    throw invalid('', t`this is not a backup of Attune, or it was cut off`);
  }
}

function invalid(path: string, why: string): LogError {
  return new LogError('invalid', path, path === '' ? t`Cannot import: ${why}.` : t`Cannot import: ${path}: ${why}.`);
}
