import { isOwn, touchesOf } from './bodies';
import { type CustomerLog, type Window, within } from './input';

/** Under this many touches of the seller's own nothing more was to be expected of them. */
const LEAST = 3;

/** Whether the seller was in contact with the customer, so that what they did not give can be told from not knowing. */
export function inContact({ entries }: CustomerLog, window: Window): boolean {
  return touchesOf(entries).filter((touch) => isOwn(touch) && within(touch.at, window)).length >= LEAST;
}
