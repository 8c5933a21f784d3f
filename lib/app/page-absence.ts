import type { Entry } from '@/lib/model/entry';
import { absence } from '@/lib/model/kinds/absence';
import type { PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import { localOf } from '@/lib/model/zoned';
import { type OutOfOffice, outOfOffice } from '@/lib/text/out-of-office';
import { automaticOn, type Between } from './page-words';
import { remembering } from './remembering';

/** What an automatic reply on the page says of the customer's time away. In memory; logging it is the seller's act. */
export interface PageAbsence {
  /** Stays the same while the page shows it. */
  key: string;
  /** The first day away, or when the reply was sent. */
  from: Instant;
  /** The last millisecond of the last day away. */
  until: Instant;
  /** The sentence that says so, and who stands in. */
  note: string;
  /** When it was sent. */
  at: Instant;
  /** The conversation it hangs on; null when the log does not know it. */
  conversationId: string | null;
}

export interface AbsencesKnown extends Between {
  conversationId: string | null;
  /** The customer's entries that are open, absences among them. */
  open: readonly Entry[];
}

/**
 * The time away that the newest automatic reply of an open conversation tells, with its days read in the seller's zone
 * from when it was sent. Null when it names no last day, when that is over, or when the log holds it. Pure.
 */
export function pageAbsence(reading: PageReading, known: AbsencesKnown, now: Instant): PageAbsence | null {
  const { zone } = known.settings.standards;
  const [newest] = automaticOn(reading, known).sort((a, b) => b.at - a.at);
  if (!newest) return null;
  const { at, words, subject } = newest;
  const { told } = toldBy({ at, words, subject, zone });
  if (!told?.until || told.until < now || isLogged(known.open, told.until, zone)) return null;
  return {
    key: `away ${at} ${told.until}`,
    from: told.from ?? at,
    until: told.until,
    note: noteOf(told),
    at,
    conversationId: known.conversationId,
  };
}

const toldBy = remembering(
  ({ words, subject, at, zone }: { words: string; subject: string; at: Instant; zone: string }) => ({
    told: outOfOffice(words, { subject, at, zone }),
  }),
  (reply) => JSON.stringify(reply),
);

/** The sentence, and a line for each who stands in. */
function noteOf({ words, substitutes }: OutOfOffice): string {
  const meanwhile = substitutes.map(({ name, address }) => `Meanwhile: ${name ? `${name}, ` : ''}${address}`);
  return [words, ...meanwhile].join('\n').slice(0, 2000);
}

/** An absence that ends on the same day is this one, whoever logged it. */
function isLogged(open: readonly Entry[], until: Instant, zone: string): boolean {
  const day = localOf(zone, until).date;
  return open.some((entry) => {
    const body = entry.kind === absence.name ? absence.body.safeParse(entry.body).data : undefined;
    return typeof body?.until === 'number' && localOf(zone, body.until).date === day;
  });
}
