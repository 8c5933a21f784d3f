import { beforeEach, expect, it } from 'vitest';
import { exportBackup } from '@/lib/exchange/backup';
import { backupJsonSchema } from '@/lib/exchange/backup-schema';
import { addEntry } from '@/lib/log/entries';
import { kindNames } from '@/lib/model/kinds/registry';
import { customer, emptyLog, NOW } from '@/test/log/builders';

beforeEach(emptyLog);

it('the published schema of a backup is that of the code (`npm run docs` writes it anew)', async () => {
  await expect(`${JSON.stringify(backupJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/backup.schema.json');
});

it('it names every list of a backup, and every kind of entry', async () => {
  const { id } = await customer();
  await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: 'Win' } });
  const schema = backupJsonSchema() as {
    properties: Record<string, { items?: { anyOf?: unknown[] } }>;
    required: string[];
  };
  expect(schema.required.sort()).toEqual(Object.keys(JSON.parse(await exportBackup(NOW))).sort());
  expect(schema.properties['entries']?.items?.anyOf).toHaveLength(kindNames.length);
});
