import { useEffect, useState } from 'react';
import { type CustomerRecord, promisesOnPage } from '@/lib/app/customer-view';
import type { PagePromise } from '@/lib/app/page-promises';
import type { PageReading } from '@/lib/model/reading';
import { HOUR, type Instant } from '@/lib/model/time';

const none: PagePromise[] = [];

/** Lines of the page that promise, found once everything else was painted; none while the page or customer changes. */
export function usePagePromises(
  record: CustomerRecord | null,
  reading: PageReading | null,
  now: Instant,
): readonly PagePromise[] {
  const [found, setFound] = useState<{ of: string; lines: PagePromise[] } | null>(null);
  const of = record && reading ? `${record.situation.customer.id} ${reading.url}` : '';
  // What is history changes by the day.
  const hour = Math.floor(now / HOUR) * HOUR;

  useEffect(() => {
    if (!record || !reading) return;
    const timer = setTimeout(() => setFound({ of, lines: promisesOnPage(record, reading, hour) }), 0);
    return () => clearTimeout(timer);
  }, [record, reading, of, hour]);

  return found?.of === of ? found.lines : none;
}
