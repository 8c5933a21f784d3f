import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { absenceOf } from './entries';

/** How long somebody counts as away who did not say until when. */
const assumed = 7 * DAY;

/** A time that the customer is away. */
export interface Absence {
  entryId: string;
  from: Instant;
  /** The last instant of it; a week from the start where no end is known. */
  until: Instant;
  /** False: no end was given. */
  sure: boolean;
  note: string;
}

/** When the customer is, was or will be away, as logged. */
export function absencesOf({ open }: Pick<Situation, 'open'>): Absence[] {
  return open.flatMap((entry) => {
    const body = absenceOf(entry);
    if (!body) return [];
    const { from, until, note } = body;
    return [{ entryId: entry.id, from, until: until ?? from + assumed, sure: until !== null, note }];
  });
}

/** The absence that covers an instant, both its ends included; of several the one that ends last. */
export function absenceAt(absences: readonly Absence[], at: Instant): Absence | null {
  return absences
    .filter(({ from, until }) => from <= at && at <= until)
    .reduce<Absence | null>((last, one) => (last && last.until >= one.until ? last : one), null);
}

/** `at` itself, or the first instant after it at which no absence holds any more. */
export function backFrom(absences: readonly Absence[], at: Instant): Instant {
  const away = absenceAt(absences, at);
  return away ? backFrom(absences, away.until + 1) : at;
}
