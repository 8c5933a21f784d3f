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
        after.map(async ({ table, keys }, index) => {
          const kept = new Set(before[index]?.keys);
          await table.bulkDelete(keys.filter((key) => !kept.has(key)));
          await table.bulkPut(before[index]?.rows ?? []);
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
  // Of the customer in person, and of their place in the agenda.
  const byCustomer = log.tables.filter(({ schema }) => schema.primKey.keyPath === 'customerId');
  const found = [
    ...[log.customers, ...byCustomer].map((table) => ({ table, of: table.where(':id').equals(customerId) })),
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
