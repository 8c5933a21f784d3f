import { feedbackMood } from '@/lib/model/kinds/feedback';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { contactsOf } from './contacts';
import { delightOf, feedbackOf } from './entries';
import { salesOf } from './sales';

/** Thanks of the day before count: who thanks for an order often logs it after. */
const before = DAY;

/** Something to thank them for. */
export interface Reason {
  is: 'sale' | 'feedback' | 'delight';
  entryId: string;
  at: Instant;
  what: string;
  /** Of a sale, where it is known. */
  amount: number | null;
  /** When they were thanked: as the seller said, or by a message of ours that thanks. Null: not as far as is known. */
  thankedAt: Instant | null;
}

/** What there was to thank them for: sales, and praise that is no mere thanks, newest first. */
export function reasonsToThank(situation: Pick<Situation, 'known' | 'newest'>): Reason[] {
  const thanks = contactsOf(situation)
    .filter(({ body }) => body.direction !== 'in' && body.thanks === 'yes')
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const saidAfter = (at: Instant) => thanks.find((said) => said >= at - before) ?? null;
  const sales = salesOf(situation).map(({ entry: { id, at }, body }): Reason => {
    const { what, amount, thankedAt } = body;
    return { is: 'sale', entryId: id, at, what, amount, thankedAt: thankedAt ?? saidAfter(at) };
  });
  const praise = situation.known.flatMap((entry): Reason[] => {
    const feedback = feedbackOf(entry);
    if (feedback && feedbackMood(feedback) === 'good') {
      const thankedAt = feedback.followedUpAt ?? saidAfter(entry.at);
      const what = feedback.verbatim || 'A good score';
      return [{ is: 'feedback', entryId: entry.id, at: entry.at, what, amount: null, thankedAt }];
    }
    const delight = delightOf(entry);
    if (!delight || delight.reaction === 'none' || delight.reaction === 'more-than-expected') return [];
    const at = delight.reactionAt ?? entry.at;
    return [{ is: 'delight', entryId: entry.id, at, what: delight.what, amount: null, thankedAt: saidAfter(at) }];
  });
  return [...sales, ...praise].sort((a, b) => b.at - a.at || (a.entryId < b.entryId ? -1 : 1));
}
