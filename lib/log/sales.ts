import type { Entry } from '@/lib/model/entry';
import { type SaleBody, type SaleMark, sale } from '@/lib/model/kinds/sale';
import type { Instant } from '@/lib/model/time';
import { log } from './database';
import { updateEntry } from './entries';
import { checked, missing } from './log-error';
import { write } from './revise';

/** Notes when it was done; null: it was not. Answers with the way back to how it was. @throws LogError `missing` */
export async function markSale(id: string, mark: SaleMark, at: Instant | null): Promise<() => Promise<Entry>> {
  return write(async () => {
    const row = await log.entries.get(id);
    if (row?.kind !== sale.name) throw missing('sale', id);
    const before = checked(sale.body, row.body, 'body');
    const state = mark === 'deliveredAt' ? { state: at === null ? 'open' : 'fulfilled' } : {};
    await updateEntry(id, { body: { ...state, [mark]: at } });
    return () => updateEntry(id, { body: asBefore(before, mark) });
  });
}

/** Only what was changed: whatever else was written since stays. */
function asBefore(before: SaleBody, mark: SaleMark): Partial<SaleBody> {
  return { [mark]: before[mark] ?? null, ...(mark === 'deliveredAt' ? { state: before.state } : {}) };
}
