import { type SaleMark, saleSteps } from '@/lib/model/kinds/sale';
import type { LoggedSituation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { saleOf } from '@/lib/nudges/entries';

/** A sale in the panel, while something is left to do about it. */
export interface SaleView {
  entryId: string;
  what: string;
  /** When it was logged. */
  at: Instant;
  /** The day that was promised, and the one before it was put off. */
  delivery: Instant | null;
  movedFrom: Instant | null;
  deliveredAt: Instant | null;
  isDelivered: boolean;
  /** The four keys in order; `doneAt` null while one is left. */
  steps: { name: SaleMark; label: string; doneAt: Instant | null }[];
}

/** Those of which something is left, first what was sold first. Pure. */
export function openSales({ open }: Pick<LoggedSituation, 'open'>): SaleView[] {
  return open
    .flatMap((entry): SaleView[] => {
      const body = saleOf(entry);
      if (!body) return [];
      const { what, delivery, movedFrom = null, deliveredAt = null, state } = body;
      const steps = saleSteps.map(({ name, label }) => ({ name, label, doneAt: body[name] }));
      const isDelivered = state === 'fulfilled';
      return [{ entryId: entry.id, what, at: entry.at, delivery, movedFrom, deliveredAt, isDelivered, steps }];
    })
    .sort((a, b) => a.at - b.at);
}
