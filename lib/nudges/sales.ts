import { t } from '@lingui/core/macro';
import { addBusinessDays } from '@/lib/model/calendar';
import type { Entry } from '@/lib/model/entry';
import type { SaleBody } from '@/lib/model/kinds/sale';
import type { Situation } from '@/lib/model/situation';
import { calendarOf, type Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { saleOf } from './entries';
import type { Answer } from './rule';

export interface Sale {
  entry: Entry;
  body: SaleBody;
}

/** Their sales that were not sent back, newest first. */
export function salesOf({ known }: Pick<Situation, 'known'>): Sale[] {
  return known.flatMap((entry) => {
    const body = saleOf(entry);
    return body && body.state !== 'returned' ? [{ entry, body }] : [];
  });
}

/** When an order came, or should have; null while nobody said. */
export function deliveryOf({ deliveredAt, delivery }: SaleBody): Instant | null {
  return deliveredAt ?? delivery;
}

/** So many business days later; null where the working hours or their zone cannot be used. */
export function businessDaysAfter(standards: Standards, from: Instant, days: number): Instant | null {
  try {
    return addBusinessDays(calendarOf(standards), from, days);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One answer for each sale; unknown where one cannot be read, clear where there is none. */
export function forEachSale(situation: Situation, answer: (sale: Sale) => Answer): Answer[] {
  if (situation.customer.stage === 'left') return [{ is: 'clear', changesAt: null }];
  const answers = salesOf(situation).map(answer);
  if (situation.known.some((entry) => entry.kind === 'sale' && saleOf(entry) === null)) {
    answers.push({ is: 'unknown', missing: t`a sale that can be read`, changesAt: null });
  }
  return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
}

/** Without them no day can be named. */
export function withoutHours(): Answer {
  return { is: 'unknown', missing: t`your working hours`, changesAt: null };
}
