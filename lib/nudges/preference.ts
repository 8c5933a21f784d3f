import type { Channel, Source } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { isZone } from '@/lib/model/zoned';
import { type Absence, absenceAt, absencesOf } from './absences';
import { seenChannel, seenHours } from './habits';

/** Something known, and where from. */
export interface Known<Value> {
  value: Value;
  source: Source;
  /** In how many replies it was seen; 0 unless the source is `seen`, and where the seller did not count them. */
  replies: number;
}

/** How and when a customer likes to be reached. Null is not known. */
export interface Preference {
  channel: Known<Channel> | null;
  /** In their own zone. `of`: the channel they were stated for; null for hours seen in replies. */
  hours: (Known<Hours> & { of: Channel | null }) | null;
  /** A zone that the browser knows. */
  zone: Known<string> | null;
  /** The absence that holds now. */
  away: Absence | null;
}

/** What the customer said comes first, then what their replies show, then what is guessed. Pure. */
export function preferenceOf(
  { customer, newest, open }: Pick<Situation, 'customer' | 'newest' | 'open'>,
  now: Instant,
): Preference {
  const { preferred, preferredSource: source, zone } = customer.body;
  const timed = preferred.find(({ hours }) => hours !== null);
  const knownZone = zone && isZone(zone.value) ? zone : null;

  const storedHours: Preference['hours'] = timed?.hours
    ? { value: timed.hours, source, replies: 0, of: timed.channel }
    : null;
  return {
    channel: channelOf({ customer, newest }, now),
    hours: best<NonNullable<Preference['hours']>>(storedHours, () => {
      const seen = knownZone && seenHours(newest, knownZone.value, now);
      return seen && { ...seen, source: 'seen', of: null };
    }),
    zone: knownZone,
    away: absenceAt(absencesOf({ open }), now),
  };
}

/** The channel alone, which costs less to tell than the hours. */
export function channelOf(
  { customer, newest }: Pick<Situation, 'customer' | 'newest'>,
  now: Instant,
): Preference['channel'] {
  const [first] = customer.body.preferred;
  const stored = first ? { value: first.channel, source: customer.body.preferredSource, replies: 0 } : null;
  return best<Known<Channel>>(stored, () => {
    const seen = seenChannel(newest, now);
    return seen && { ...seen, source: 'seen' };
  });
}

/** Whether they said it or it was seen: a guess is shown, and nothing is built on it. */
export function isSure(known: Known<unknown> | null): boolean {
  return known !== null && known.source !== 'guess';
}

function best<Found extends Known<unknown>>(stored: Found | null, look: () => Found | null): Found | null {
  return stored?.source === 'told' ? stored : (look() ?? stored);
}
