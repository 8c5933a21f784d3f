import type { Situation } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from './entries';
import { salesOf } from './sales';

/** How long it has been quiet between a customer and us. */
export interface Silence {
  /** The last contact, of any channel and direction, and its entry. */
  last: Instant;
  entryId: string;
  idealDays: number;
  longestDays: number;
  /** When each of the two is full. */
  idealAt: Instant;
  longestAt: Instant;
}

/**
 * How quiet it is, against the cadence of their tier. Unknown: no contact is logged. Null: no cadence is meant for them.
 * A customer who was just added is not quiet yet, however old their last message.
 */
export function silenceOf(
  situation: Pick<Situation, 'customer' | 'newest' | 'known' | 'standards'>,
): Silence | 'unknown' | null {
  const { customer, newest, standards } = situation;
  if (customer.internal || customer.stage === 'left') return null;
  const cadence = cadenceFor(standards, customer.body.tier);
  if (!cadence) return null;
  // A call that reached nobody is one of ours all the same; only what a mail program wrote is none.
  const last = newest.find((entry) => touchOf(entry)?.automatic === false);
  if (!last) return 'unknown';
  const told = salesOf(situation).flatMap(({ entry, body }) =>
    [entry.at, body.informedAt, body.thankedAt, body.lastContactAt].filter((at) => at !== null),
  );
  const from = Math.max(last.at, customer.addedAt, ...told);
  const { idealDays, longestDays } = cadence;
  return {
    last: Math.max(last.at, ...told),
    entryId: last.id,
    idealDays,
    longestDays,
    idealAt: from + idealDays * DAY,
    longestAt: from + Math.max(idealDays, longestDays) * DAY,
  };
}

/** How often to be in touch with a tier, in any case of letters: the first that fits. */
export function cadenceFor({ cadence }: Pick<Standards, 'cadence'>, tier: string): Standards['cadence'][number] | null {
  const wanted = tier.trim().toLowerCase();
  return cadence.find((one) => ['', wanted].includes(one.tier.trim().toLowerCase())) ?? null;
}
