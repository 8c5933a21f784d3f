import { nextOpening } from '@/lib/model/calendar';
import type { Standards } from '@/lib/model/standards';

/** When the seller's next working day begins, at the earliest tomorrow. Epoch milliseconds. */
export function nextMorning(standards: Standards, now: number): number {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(standards.zone)
    .add({ days: 1 })
    .startOfDay();
  return nextOpening(standards, tomorrow.epochMilliseconds);
}
