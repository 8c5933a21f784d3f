import { useEffect, useMemo, useState } from 'react';
import { useObservable } from '@/components/use-observable';
import type { CustomerRecord } from '@/lib/app/customer-view';
import { type CustomerScores, watchCustomerScores } from '@/lib/app/scores';
import { HOUR, type Instant } from '@/lib/model/time';

/** How long they may wait for a moment in which nothing else is to be done. */
const patience = 2000;

/** The scores of the customer shown: read when what needs the seller was painted and nothing else is to be done. */
export function useScores(record: CustomerRecord | null, now: Instant): CustomerScores | null {
  const customerId = record?.situation.customer.id ?? null;
  const standards = record?.settings.standards ?? null;
  const [idleFor, setIdleFor] = useState<string | null>(null);
  // What falls due is no write.
  const hour = Math.floor(now / HOUR) * HOUR;

  useEffect(() => {
    if (customerId === null) return;
    const waiting = requestIdleCallback(() => setIdleFor(customerId), { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, [customerId]);

  const scores = useObservable(
    useMemo(
      () =>
        customerId !== null && standards && idleFor === customerId
          ? watchCustomerScores(customerId, standards, () => Math.max(hour, Date.now()))
          : null,
      [customerId, standards, idleFor, hour],
    ),
  );
  return scores.value ?? null;
}
