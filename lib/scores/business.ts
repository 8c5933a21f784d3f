import { DAY, type Instant } from '@/lib/model/time';
import { saleOf } from './bodies';
import { type CustomerLog, type ScoreInput, type Window, within } from './input';

const span = 90 * DAY;

/** Sales of 90 days: counts. */
export interface Sales {
  first: number;
  repeat: number;
  returned: number;
}

/** Repeat sales and losses, counted. Null where no sale is logged at all: not logging is not selling nothing. */
export interface Business {
  sales: Sales | null;
  before: Sales | null;
  /** Customers who left, whenever that was. */
  left: number;
}

/** A sale is a repeat when the seller says so, or when the log holds an earlier one of the same customer. */
export function businessOf({ customers, now }: Pick<ScoreInput, 'customers' | 'now'>): Business {
  const sales = customers.flatMap(salesOf);
  const count = (window: Window): Sales | null => {
    if (sales.length === 0) return null;
    const found: Sales = { first: 0, repeat: 0, returned: 0 };
    for (const { at, is } of sales) if (within(at, window)) found[is] += 1;
    return found;
  };
  const windowOf = (to: Instant): Window => ({ from: to - span, to });
  return {
    sales: count(windowOf(now)),
    before: count(windowOf(now - span)),
    left: customers.filter(({ customer }) => customer.stage === 'left').length,
  };
}

/** One sale. */
export interface Sold {
  at: Instant;
  is: keyof Sales;
}

/** The sales of one customer. */
export function salesOf({ entries }: Pick<CustomerLog, 'entries'>): Sold[] {
  const own = entries.flatMap((entry) => {
    const body = saleOf(entry);
    return body ? [{ at: entry.at, body }] : [];
  });
  const first = Math.min(...own.map(({ at }) => at));
  return own.map(({ at, body }) => ({
    at,
    is: body.state === 'returned' ? 'returned' : body.repeat === 'yes' || at > first ? 'repeat' : 'first',
  }));
}

/** Of several parts of the customers, taken together. */
export function sumOfBusiness(parts: readonly Business[]): Business {
  return {
    sales: sumOfSales(parts.map(({ sales }) => sales)),
    before: sumOfSales(parts.map(({ before }) => before)),
    left: parts.reduce((all, { left }) => all + left, 0),
  };
}

function sumOfSales(parts: readonly (Sales | null)[]): Sales | null {
  return parts.reduce<Sales | null>(
    (all, part) =>
      part && all
        ? { first: all.first + part.first, repeat: all.repeat + part.repeat, returned: all.returned + part.returned }
        : (part ?? all),
    null,
  );
}
