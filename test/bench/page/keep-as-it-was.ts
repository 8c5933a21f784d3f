import { HIGHEST, LOWEST, log } from '@/lib/log/database';

/** Does something to the log of one customer and puts everything back, so that a log that is kept does not grow. */
export async function keepAsItWas(customerId: string, act: () => Promise<void>): Promise<void> {
  const before = await rowsOf(customerId);
  try {
    await act();
  } finally {
    const after = await rowsOf(customerId);
    await log.transaction('rw', log.tables, () =>
      Promise.all(
        after.map(async ({ table, rows, keys }, index) => {
          const kept = new Set(before[index]?.keys);
          await table.bulkDelete(keys.filter((key) => !kept.has(key)));
          if (rows.length > 0) await table.bulkPut(before[index]?.rows ?? []);
        }),
      ),
    );
  }
}

async function rowsOf(customerId: string) {
  const all = [
    [customerId, LOWEST],
    [customerId, HIGHEST],
  ] as const;
  const found = [
    { table: log.customers, of: log.customers.where('id').equals(customerId) },
    { table: log.agenda, of: log.agenda.where('customerId').equals(customerId) },
    { table: log.entries, of: log.entries.where('[customerId+at]').between(...all) },
    { table: log.sightings, of: log.sightings.where('[customerId+at]').between(...all) },
    { table: log.conversations, of: log.conversations.where('[customerId+at]').between(...all) },
  ];
  return Promise.all(
    found.map(async ({ table, of }) => ({
      table: log.table<object, string>(table.name),
      rows: (await of.toArray()) as object[],
      keys: (await of.primaryKeys()) as string[],
    })),
  );
}
