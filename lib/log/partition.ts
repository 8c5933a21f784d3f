import { DAY, type Instant } from '@/lib/model/time';
import { Sets } from './clusters';

/** A subject that comes up again after so long is a new conversation. */
export const GAP = 30 * DAY;

/** A touch with its conversation keys: "t:…" for each thread of a site, "s:…" for customer and subject. */
export interface Keyed {
  id: string;
  at: Instant;
  keys: readonly string[];
}

/**
 * Which touches of one customer make one conversation: those of one thread; and, of those that no thread tells about,
 * the ones of one subject with a gap of at most 30 days, put to the thread of that subject nearest in time. Two threads
 * stay two, whatever their subjects. Depends on the set of touches alone.
 */
export function partition<Touch extends Keyed>(touches: readonly Touch[]): Touch[][] {
  const sets = new Sets(touches);
  const threaded = new Map<string, Touch>();
  for (const touch of touches) {
    for (const key of touch.keys.filter(isThread)) {
      const first = threaded.get(key);
      if (first) sets.join(first, touch);
      else threaded.set(key, touch);
    }
  }
  const rooted = new Set(touches.filter(({ keys }) => keys.some(isThread)).map((touch) => sets.find(touch)));
  for (const [earlier, later] of neighbours(touches)) {
    const [a, b] = [sets.find(earlier), sets.find(later)];
    if (a === b || (rooted.has(a) && rooted.has(b))) continue;
    sets.join(a, b);
    if (rooted.has(a) || rooted.has(b)) rooted.add(sets.find(a));
  }
  return sets.sets();
}

/** Touches of one subject that follow on one another within the gap, the nearest first. */
function neighbours<Touch extends Keyed>(touches: readonly Touch[]): [Touch, Touch][] {
  const bySubject = new Map<string, Touch[]>();
  for (const touch of touches) {
    const subject = touch.keys.find((key) => key.startsWith('s:'));
    if (subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), touch]);
  }
  const pairs: [Touch, Touch][] = [];
  for (const list of bySubject.values()) {
    // Of those at one instant the threaded come first, in the order of their threads.
    list.sort((a, b) => a.at - b.at || (a.keys.join() < b.keys.join() ? 1 : -1));
    for (const [index, later] of list.entries()) {
      const earlier = list[index - 1];
      if (earlier && later.at - earlier.at <= GAP) pairs.push([earlier, later]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => b.at - a.at - (d.at - c.at) || a.at - c.at || compare(a, c) || compare(b, d));
}

function compare(a: Keyed, b: Keyed): number {
  const [left, right] = [a.keys.join(), b.keys.join()];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isThread = (key: string) => key.startsWith('t:');
