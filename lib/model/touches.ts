import { bodyReader } from './body-reader';
import type { Entry } from './entry';
import { type TouchBody, touch } from './kinds/touch';

export type Touch = Entry<'touch', TouchBody>;

/** The touches of a log, oldest first; at the same instant theirs come first. However the entries are ordered. */
export function touchesOf(entries: readonly Entry[]): readonly Touch[] {
  const known = sorted.get(entries) ?? sortedTouches(entries);
  sorted.set(entries, known);
  return known;
}

/** Many ask for the touches of the same log. */
const sorted = new WeakMap<readonly Entry[], readonly Touch[]>();

function sortedTouches(entries: readonly Entry[]): Touch[] {
  return entries
    .flatMap((entry) => {
      const body = touchOf(entry);
      return body ? [{ ...entry, kind: 'touch' as const, body }] : [];
    })
    .sort((a, b) => a.at - b.at || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** Touches by conversation; one that belongs to none stands alone. */
export function byConversation(touches: readonly Touch[]): Map<string, Touch[]> {
  const groups = new Map<string, Touch[]>();
  for (const touch of touches) {
    const id = touch.conversationId ?? touch.id;
    const group = groups.get(id);
    if (group) group.push(touch);
    else groups.set(id, [touch]);
  }
  return groups;
}

const touchOf = bodyReader(touch);

const rank = (touch: Touch) => (touch.body.direction === 'in' ? 0 : 1);
