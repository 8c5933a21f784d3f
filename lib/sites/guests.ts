import type { PageEvent } from '@/lib/model/reading';
import { distinct, same } from './address';

export type Guest = PageEvent['people'][number];

/** Each once; of somebody who is shown twice a no is a no. */
export function guestsOnce(guests: Guest[]): Guest[] {
  return distinct(guests).map((one) => ({
    ...one,
    declined: guests.some(({ address, declined }) => declined && same(address, one.address)),
  }));
}
