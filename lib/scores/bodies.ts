import { bodyReader } from '@/lib/model/body-reader';
import type { Entry } from '@/lib/model/entry';
import { delight } from '@/lib/model/kinds/delight';
import { fact } from '@/lib/model/kinds/fact';
import { feedback } from '@/lib/model/kinds/feedback';
import { handOff } from '@/lib/model/kinds/hand-off';
import { insight } from '@/lib/model/kinds/insight';
import { issue } from '@/lib/model/kinds/issue';
import { promise } from '@/lib/model/kinds/promise';
import { sale } from '@/lib/model/kinds/sale';
import { talkingPoint } from '@/lib/model/kinds/talking-point';
import { type TouchBody, touch } from '@/lib/model/kinds/touch';

// Each gives what an entry holds; null for another kind, or a body that does not fit.
export const delightOf = bodyReader(delight);
export const factOf = bodyReader(fact);
export const feedbackOf = bodyReader(feedback);
export const handOffOf = bodyReader(handOff);
export const insightOf = bodyReader(insight);
export const issueOf = bodyReader(issue);
export const promiseOf = bodyReader(promise);
export const saleOf = bodyReader(sale);
export const pointOf = bodyReader(talkingPoint);
const touchOf = bodyReader(touch);

export type Touch = Entry<'touch', TouchBody>;

/** The touches of a log, oldest first; at the same instant theirs come first. However the entries are ordered. */
export function touchesOf(entries: readonly Entry[]): readonly Touch[] {
  const known = sorted.get(entries) ?? sortedTouches(entries);
  sorted.set(entries, known);
  return known;
}

/** Nearly every measure asks for the touches of the same log. */
const sorted = new WeakMap<readonly Entry[], readonly Touch[]>();

function sortedTouches(entries: readonly Entry[]): Touch[] {
  return entries
    .flatMap((entry) => {
      const body = touchOf(entry);
      return body ? [{ ...entry, kind: 'touch' as const, body }] : [];
    })
    .sort((a, b) => a.at - b.at || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** The seller's own, seen or said: nothing of a colleague, nothing automatic, no sending that was not seen yet. */
export function isOwn({ body }: Touch): boolean {
  return body.by === 'me' && body.direction !== 'in' && body.state === 'confirmed' && !body.automatic;
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

const rank = (touch: Touch) => (touch.body.direction === 'in' ? 0 : 1);
