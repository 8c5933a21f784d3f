import type { TouchBody } from '@/lib/model/kinds/touch';
import { log } from './database';
import { entryRow } from './entries';
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

/**
 * Inside a write: of touches that lost the message that showed them, those that are sendings. They went out all the same
 * and wait to be seen again; writing the touches is left to the caller.
 */
export async function waitAgain(touches: readonly EntryRow[]): Promise<EntryRow[]> {
  if (touches.length === 0) return [];
  const ids = touches.map(({ id }) => id);
  const rows = await log.sendings.where('touchId').anyOf(ids).toArray();
  await log.sendings.bulkPut(rows.map((row) => ({ ...row, waits: row.at })));
  return touches.flatMap((touch) => {
    const row = rows.find(({ touchId }) => touchId === touch.id);
    const body = touch.body as TouchBody;
    const unseen: TouchBody = {
      ...body,
      precision: 'ms',
      zoneKnown: true,
      textDigest: '',
      state: 'pending',
      answered: false,
    };
    return row ? [entryRow({ ...touch, at: row.at, body: unseen })] : [];
  });
}
