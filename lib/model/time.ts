/** An instant: epoch milliseconds, UTC. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

let last = 0;
let counter = 0;

/**
 * An id that sorts by time: 9 characters of milliseconds, 3 of a counter within the millisecond, 8 random, all base 36.
 */
export function newId(now: Instant = Date.now()): string {
  counter = now === last ? counter + 1 : 0;
  last = now;
  const random = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
  return idAt(now) + counter.toString(36).padStart(3, '0') + random;
}

/** How every id made at this instant begins, and none made earlier. */
export function idAt(instant: Instant): string {
  return Math.max(0, Math.floor(instant)).toString(36).padStart(9, '0');
}
