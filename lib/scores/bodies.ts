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
import { byConversation, type Touch, touchesOf } from '@/lib/model/touches';

export { byConversation, type Touch, touchesOf } from '@/lib/model/touches';

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

/** The seller's own, seen or said: nothing of a colleague, nothing automatic, no sending that was not seen yet. */
export function isOwn({ body }: Touch): boolean {
  return body.by === 'me' && body.direction !== 'in' && body.state === 'confirmed' && !body.automatic;
}

/** The touches of a log by conversation: asked for by several measures in every month and week, so put together once. */
export function conversationsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Touch[]> {
  const known = grouped.get(entries) ?? byConversation(touchesOf(entries));
  grouped.set(entries, known);
  return known;
}

const grouped = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Touch[]>>();
