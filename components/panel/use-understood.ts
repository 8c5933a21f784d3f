import { useEffect, useRef, useState } from 'react';
import type { CustomerRecord } from '@/lib/app/customer-view';
import { withPage } from '@/lib/app/kept-pages';
import { pageOf } from '@/lib/app/page-of';
import { isSameUnderstood, nothingUnderstood, type Understood } from '@/lib/app/understood';
import type { PageReading } from '@/lib/model/reading';
import { whenIdle } from './page-reader';

/** At the latest after so many milliseconds. */
const timeout = 400;

/**
 * What was understood of the words on the page, read when the panel has nothing better to do; nothing while the page or
 * the customer changes. While the seller writes on, what was understood last stands.
 */
export function useUnderstood(record: CustomerRecord | null, reading: PageReading | null): Understood {
  const pages = useRef<readonly PageReading[]>([]);
  const [found, setFound] = useState<{ of: string; understood: Understood } | null>(null);
  const settings = record?.settings;
  const of = record && reading ? `${record.situation.customer.id} ${pageOf(reading)}` : '';

  useEffect(() => {
    if (reading && settings) pages.current = withPage(pages.current, reading, settings);
  }, [reading, settings]);

  useEffect(() => {
    if (!record || !reading) return;
    return whenIdle(({ understandPage }) => {
      const understood = understandPage(record, reading, Date.now(), pages.current);
      setFound((last) =>
        last?.of === of && isSameUnderstood(last.understood, understood) ? last : { of, understood },
      );
    }, timeout);
  }, [record, reading, of]);

  return found?.of === of ? found.understood : nothingUnderstood;
}
