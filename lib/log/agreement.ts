import { DAY, HOUR, type Instant, MINUTE } from '@/lib/model/time';

/** How exactly a page told a time, and by whose clock. */
export interface Timed {
  at: Instant;
  precision: 'ms' | 'minute' | 'day';
  zoneKnown: boolean;
}

/**
 * How far two tellings of one moment lie apart at most. A second where both are exact: the header of a message has whole
 * seconds, the id of the same message milliseconds.
 */
const width = { ms: 1000, minute: MINUTE, day: DAY } as const;

/** Zones lie at multiples of 15 minutes, at most this far from one another. */
const FURTHEST = 14 * HOUR;
const STEP = 15 * MINUTE;

/** No two times further apart than this agree, whatever their precision and zone. */
export const REACH = FURTHEST + DAY;

/** The same moment by the same clock, within the coarser precision. */
export function sameTime(a: Timed, b: Timed): boolean {
  return Math.abs(a.at - b.at) < coarser(a, b);
}

/** The same moment, also where a zone was only assumed and the clock may be off by quarters of an hour. */
export function agrees(a: Timed, b: Timed): boolean {
  if (sameTime(a, b)) return true;
  if (a.zoneKnown && b.zoneKnown) return false;
  const apart = Math.abs(a.at - b.at);
  const past = apart % STEP;
  return apart < FURTHEST + coarser(a, b) && Math.min(past, STEP - past) < coarser(a, b);
}

/** Order from exact to vague; what is known beats what is assumed. */
export function sharpness(time: Timed): number {
  return (time.zoneKnown ? 0 : 10) + { ms: 0, minute: 1, day: 2 }[time.precision];
}

function coarser(a: Timed, b: Timed): number {
  return Math.max(width[a.precision], width[b.precision]);
}
