import { log } from './database';
import type { EntryRow, SendingRow } from './rows';

/** Inside a write: touches of sendings that no page has shown yet, also those the seller confirmed. */
export async function unseenSendings(customerId: string): Promise<EntryRow[]> {
  const rows = await log.sendings.where('customerId').equals(customerId).toArray();
  return touchesOfSendings(rows.filter(({ waits }) => waits !== undefined));
}

/** Inside a write: the touches there still are. */
export async function touchesOfSendings(rows: readonly SendingRow[]): Promise<EntryRow[]> {
  const touches = await log.entries.bulkGet(rows.map(({ touchId }) => touchId));
  return touches.filter((touch) => touch !== undefined);
}
