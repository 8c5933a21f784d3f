import { z } from 'zod';
import { HANDED_OUT, handedOutSchema } from '@/lib/log/handed-out';
import { rowSchemas } from '@/lib/log/rows';
import { settingsSchema } from '@/lib/log/settings';
import { kindNames, kinds } from '@/lib/model/kinds/registry';

/** The backup file as a JSON Schema, for whoever wants to read or make one. */
export function backupJsonSchema(): object {
  const document = z.strictObject({
    format: z.literal('attune'),
    version: z.literal(2),
    exportedAt: z.string(),
    ...Object.fromEntries(Object.entries(tables()).map(([name, row]) => [name, z.array(row)])),
  });
  return {
    $id: 'attune-backup-2',
    title: 'Backup of Attune, version 2',
    description: 'Times are milliseconds since 1970-01-01 UTC. Ids are unique within their list.',
    ...z.toJSONSchema(document, { io: 'input', unrepresentable: 'any' }),
  };
}

/** An entry's body is held to its kind, a setting's value to its key. */
function tables() {
  const entries = kindNames.map((kind) =>
    rowSchemas.entries.extend({ kind: z.literal(kind), body: kinds[kind].body as z.ZodType }),
  );
  const settings = [
    z.strictObject({ key: z.literal('settings'), value: settingsSchema }),
    z.strictObject({ key: z.literal('install-key'), value: z.string().regex(/^[0-9a-f]{64}$/) }),
    z.strictObject({ key: z.literal(HANDED_OUT), value: handedOutSchema }),
  ];
  return { ...rowSchemas, entries: z.union(entries), settings: z.union(settings) };
}
