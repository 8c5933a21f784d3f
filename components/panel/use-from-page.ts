import { useEffect, useState } from 'react';
import type { CustomerRecord } from '@/lib/app/customer-view';
import type { PageAbsence } from '@/lib/app/page-absence';
import { pageOf } from '@/lib/app/page-of';
import type { PagePromise } from '@/lib/app/page-promises';
import type { PageReading } from '@/lib/model/reading';
import { HOUR, type Instant } from '@/lib/model/time';
import { whenIdle } from './page-reader';

type Asked = 'promisesOnPage' | 'absenceOnPage';
type Found<What extends Asked> = ReturnType<typeof import('@/lib/app/read-page')[What]>;

/** At the latest after so many milliseconds. */
const timeout = 400;

const none: PagePromise[] = [];

/** Lines of the page that promise. */
export function usePagePromises(...page: Page): readonly PagePromise[] {
  return useFromPage('promisesOnPage', ...page) ?? none;
}

/** The time away that an automatic reply on the page tells. */
export function usePageAbsence(...page: Page): PageAbsence | null {
  return useFromPage('absenceOnPage', ...page);
}

type Page = [record: CustomerRecord | null, reading: PageReading | null, now: Instant];

/** What is read out of the page once everything else was painted; null while the page or customer changes. */
function useFromPage<What extends Asked>(asked: What, ...[record, reading, now]: Page): Found<What> | null {
  const [found, setFound] = useState<{ of: string; what: Found<What> } | null>(null);
  const of = record && reading ? `${record.situation.customer.id} ${pageOf(reading)}` : '';
  // What is history changes by the day.
  const hour = Math.floor(now / HOUR) * HOUR;

  useEffect(() => {
    if (!record || !reading) return;
    return whenIdle((reader) => setFound({ of, what: reader[asked](record, reading, hour) as Found<What> }), timeout);
  }, [asked, record, reading, of, hour]);

  return found?.of === of ? found.what : null;
}
