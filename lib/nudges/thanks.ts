import { t } from '@lingui/core/macro';
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
  is: 'sale' | 'feedback' | 'delight' | 'words';
  /** Null for words on the page that are not in the log. */
  entryId: string | null;
  conversationId: string | null;
  at: Instant;
  what: string;
  /** Of a sale, where it is known. */
  amount: number | null;
  /** When they were thanked: as the seller said, or by a message of ours that thanks. Null: not as far as is known. */
  thankedAt: Instant | null;
}

/** What there was to thank them for: sales, and praise that is no mere thanks, in the log or on the page, newest first. */
export function reasonsToThank(situation: Pick<Situation, 'known' | 'newest' | 'said'>): Reason[] {
  const thanks = contactsOf(situation)
    .filter(({ body }) => body.direction !== 'in' && body.thanks === 'yes')
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const saidAfter = (at: Instant) => thanks.find((said) => said >= at - before) ?? null;
  const sales = salesOf(situation).map(({ entry: { id, at }, body }): Reason => {
    const { what, amount, thankedAt } = body;
    return { is: 'sale', entryId: id, conversationId: null, at, what, amount, thankedAt: thankedAt ?? saidAfter(at) };
  });
  const praise = situation.known.flatMap((entry): Reason[] => {
    const inLog = { entryId: entry.id, conversationId: null, amount: null };
    const feedback = feedbackOf(entry);
    if (feedback && feedbackMood(feedback) === 'good') {
      const thankedAt = feedback.followedUpAt ?? saidAfter(entry.at);
      const what = feedback.verbatim || t`A good score`;
      return [{ ...inLog, is: 'feedback', at: entry.at, what, thankedAt }];
    }
    const delight = delightOf(entry);
    if (!delight || delight.reaction === 'none' || delight.reaction === 'more-than-expected') return [];
    const at = delight.reactionAt ?? entry.at;
    return [{ ...inLog, is: 'delight', at, what: delight.what, thankedAt: saidAfter(at) }];
  });
  const onPage = praiseOnPage(situation)
    .filter(({ at }) => praise.every((one) => one.at < at - before))
    .map((one): Reason => ({ ...one, is: 'words', entryId: null, amount: null, thankedAt: saidAfter(one.at) }));
  return [...sales, ...praise, ...onPage].sort((a, b) => b.at - a.at || (idOf(a) < idOf(b) ? -1 : 1));
}

/** Words of theirs on the page that are visibly pleased; none while any of them complains, or they worry since. */
function praiseOnPage({ said }: Pick<Situation, 'said'>): Pick<Reason, 'at' | 'what' | 'conversationId'>[] {
  if (said === null || said.some(({ complains }) => complains === 'yes')) return [];
  const worried = said.findLastIndex(({ feelings }) =>
    feelings.some(({ is }) => is === 'worry' || is === 'frustration'),
  );
  return said.slice(worried + 1).flatMap(({ at, conversationId, feelings }) => {
    const pleased = feelings.find(({ is }) => is === 'pleasure');
    return pleased ? [{ at, conversationId, what: pleased.words }] : [];
  });
}

const idOf = ({ entryId }: Reason) => entryId ?? '';
